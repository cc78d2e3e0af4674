public import Model

/// Whose visits are counted: a source, or a host (`host[:port]`) over all its sources.
public enum Payer: Hashable, Sendable {
    case source(SourceID)
    case host(String)
}

/// What visits have cost.
public struct Spent: Hashable, Sendable {
    /// Visits for which a server was asked; what is asked again with its cookies within a visit stands in no row.
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

    /// The same of each source and each host that had any. Reads all visits since then.
    public func spent(since: Timestamp) throws -> [Payer: Spent] {
        var spent: [Payer: Spent] = [:]
        for (sql, payer) in [
            (Self.bySource, { (row: Row) in Payer.source(row.integer(2) ?? 0) }),
            (Self.byHost, { (row: Row) in Payer.host(row.text(2) ?? "") }),
        ] {
            try database.run(sql, ["since": Value(since)]) { row in
                spent[payer(row)] = Spent(requests: row.int(0) ?? 0, bytes: row.int(1) ?? 0)
            }
        }
        return spent
    }

    /// By the index of times: those of sources and hosts would lead through the whole log.
    static let bySource = """
        SELECT count(*), sum(bytes), source FROM log INDEXED BY log_time
        WHERE time >= $since AND source IS NOT NULL AND \(isRequest) GROUP BY source
        """

    static let byHost = """
        SELECT count(*), sum(l.bytes), h.name FROM log l INDEXED BY log_time CROSS JOIN host h ON h.id = l.host
        WHERE l.time >= $since AND \(isRequest) GROUP BY l.host
        """

    /// How often seeds, feeds, sitemaps and section pages were asked for since then, which is what `requests-per-day` is
    /// about.
    public func polls(since: Timestamp) throws -> Int {
        try database.first(
            """
            SELECT count(*) FROM log INDEXED BY log_time
            WHERE time >= $since AND outcome <> $postponed AND (outcome <> $refused OR status IS NOT NULL)
                AND (kind IN ($feed, $sitemap, $section)
                    OR EXISTS (SELECT 1 FROM source WHERE source.address = log.address))
            """,
            [
                "since": Value(since), "feed": Lists.kind.sought(.feed), "sitemap": Lists.kind.sought(.sitemap),
                "section": Lists.kind.sought(.section), "refused": Lists.outcome.sought(.refused),
                "postponed": Lists.outcome.sought(.postponed),
            ]
        ) { $0.int(0) } ?? 0
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
