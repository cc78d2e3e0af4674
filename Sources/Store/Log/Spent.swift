public import Model

/// Whose visits are counted: a source, or a host (`host[:port]`) over all its sources.
public enum Payer: Hashable, Sendable {
    case source(SourceID)
    case host(String)
}

/// What visits have cost.
public struct Spent: Hashable, Sendable {
    public var requests = 0
    /// Of bodies, on the wire.
    public var bytes = 0

    public init(requests: Int = 0, bytes: Int = 0) { (self.requests, self.bytes) = (requests, bytes) }
}

extension CrawlLog {
    /// What visits have cost that began since then; those of a host include robots.txt.
    public func spent(by payer: Payer, since: Timestamp) throws -> Spent {
        guard let (column, key) = try payer.key(database) else { return Spent() }
        return try database.first(
            "SELECT count(*), sum(bytes) FROM log WHERE \(column) = $key AND time >= $since AND \(Self.isRequest)",
            ["key": key, "since": Value(since)]
        ) { Spent(requests: $0.int(0) ?? 0, bytes: $0.int(1) ?? 0) } ?? Spent()
    }

    /// An answer came, or at least a connection was made.
    private static let isRequest = "(status IS NOT NULL OR remote IS NOT NULL)"
}

extension Frontier {
    /// How many URLs are out on visits.
    public func leased(by payer: Payer) throws -> Int {
        guard let (column, key) = try payer.key(database) else { return 0 }
        return try database.first(
            "SELECT count(*) FROM lease l JOIN frontier f ON f.address = l.address WHERE f.\(column) = $key",
            ["key": key]
        ) { $0.int(0) } ?? 0
    }
}

extension Payer {
    /// The column of `log` and `frontier` that names it, and its number there; nil of an unknown host.
    fileprivate func key(_ database: SQLiteDatabase) throws -> (column: String, Value)? {
        switch self {
        case .source(let id): ("source", .integer(id))
        case .host(let name): try Hosts(database: database).find(name).map { ("host", .integer($0)) }
        }
    }
}
