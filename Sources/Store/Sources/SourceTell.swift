public import Model

extension Sources {
    /// In the order of seeding.
    public func all() throws -> [Source] {
        try database.all("\(Self.telling) WHERE s.state <> \(Self.removed) ORDER BY s.id", [:], Source.init)
    }

    /// How many there are; those that were removed are none.
    public func count() throws -> Int {
        try database.first("SELECT count(*) FROM source WHERE state <> \(Self.removed)") { $0.int(0) ?? 0 } ?? 0
    }

    public func find(_ id: SourceID) throws -> Source? {
        try database.first(
            "\(Self.telling) WHERE s.id = $id AND s.state <> \(Self.removed)", ["id": .integer(id)], Source.init)
    }

    /// The source that stands at that URL, in any spelling, or has moved away from it.
    public func find(url: WebURL) throws -> Source? {
        guard let address = try Addresses(database: database).find(url) else { return nil }
        let source = try database.first(
            "\(Self.telling) WHERE s.address = $address AND s.state <> \(Self.removed)",
            ["address": .integer(address)], Source.init)
        return try source ?? Moves(database: database, frontier: frontier).source(from: address).flatMap(find)
    }

    /// Also one that was removed.
    public func recall(_ id: SourceID) throws -> Source? {
        try database.first("\(Self.telling) WHERE s.id = $id", ["id": .integer(id)], Source.init)
    }

    /// The source of that URL, also one that was removed.
    public func recall(url: WebURL) throws -> Source? {
        if let source = try find(url: url) { return source }
        guard let address = try Addresses(database: database).find(url) else { return nil }
        return try database.first(
            "\(Self.telling) WHERE s.address = $address", ["address": .integer(address)], Source.init)
    }

    /// How each source does, in the order of seeding.
    public func health() throws -> [SourceHealth] {
        try database.all(
            "\(Self.telling) WHERE s.state <> \(Self.removed) ORDER BY s.id", [:]
        ) { row in
            SourceHealth(
                source: try Source(row), lastVisit: row.moment(10), outcome: try Lists.outcome.word(row.integer(11)),
                reason: try Lists.reason.word(row.integer(12)), status: row.int(13), failures: row.int(14) ?? 0,
                nextVisit: row.moment(15), addresses: row.int(16) ?? 0)
        }
    }

    private static let telling = """
        SELECT s.id, s.url, s.kind, s.title, s.state, s.added, s.settings, s.last_new, f.last_ok,
            (SELECT count(*) FROM article WHERE source = s.id AND pruned IS NULL), f.last_visit, f.outcome, f.reason, f.status,
            f.failures, f.next, (SELECT count(*) FROM frontier WHERE source = s.id), s.file
        FROM source s LEFT JOIN frontier f ON f.address = s.address
        """
}

extension Source {
    init(_ row: Row) throws {
        (id, url, kind) = (row.integer(0) ?? 0, row.text(1) ?? "", try Lists.kind.word(row, 2))
        (title, state) = (row.text(3), Sources.state(row.integer(4)) ?? .paused)
        added = row.time(5)
        settings = try JSON.read([String: String].self, row.text(6), of: "source \(url)") ?? [:]
        (lastNew, lastOK, articles) = (row.moment(7), row.moment(8), row.int(9) ?? 0)
        (file, isRemoved) = (row.text(17), row.integer(4) == Sources.removed)
    }
}
