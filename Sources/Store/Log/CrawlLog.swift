public import Model

/// One row for each visit, with its one outcome.
public struct CrawlLog {
    let database: SQLiteDatabase

    /// Writes the visit and gives its id. The URL's text is kept only where the frontier has another one or none, the
    /// detail only where it says more than the other columns. `place` is the URL's, where that has just been read.
    @discardableResult
    public func append(_ row: LogRow, at place: AddressPlace? = nil) throws -> Int64 {
        try database.transaction {
            if row.visit == nil { _ = try Hosts(database: database).intern(row.host) }
            // The URL may have taken another spelling since it was leased.
            let place = place.flatMap { $0.url == row.url ? $0 : nil }
            let detail = row.detail == row.article.map(Self.detail) ? nil : row.detail
            let values: [Bindings.Named] = try [
                .init("time", Value(row.time)), .init("address", Value(row.visit)),
                .init("url", place == nil ? .text(row.url) : .null),
                .init("host", place.map { .integer($0.host) } ?? .text(row.host)), .init("source", Value(row.source)),
                .init("kind", Lists.kind.value(row.kind)), .init("outcome", Lists.outcome.value(row.outcome)),
                .init("reason", Lists.reason.value(row.reason)), .init("status", Value(row.status)),
                .init("bytes", Value(row.bytes)), .init("body", Value(row.bodyBytes)), .init("ms", Value(row.ms)),
                .init("first", Value(row.firstByteMS)), .init("hops", Value(row.hops)),
                .init("article", Value(row.article)),
                .init("next", Value(row.next)), .init("remote", Value(row.address)), .init("detail", Value(detail)),
                .init("http", Value(row.wire.http)), .init("tls", Value(row.wire.tls)),
                .init("name", Value(row.wire.nameMS)),
                .init("connect", Value(row.wire.connectMS)), .init("handshake", Value(row.wire.tlsMS)),
                .init("reused", Value(row.wire.isReused.map { $0 ? 1 : 0 })),
            ]
            try database.run(place == nil ? Self.inserting : Self.insertingThere, Bindings(inOrder: values))
            return database.lastInsertID
        }
    }

    /// The id of the row written last, 0 in an empty log.
    public func lastID() throws -> Int64 { try database.first("SELECT max(id) FROM log") { $0.integer(0) } ?? 0 }

    /// When the latest visit began.
    public func lastTime() throws -> Timestamp? {
        try database.first("SELECT max(time) FROM log") { $0.moment(0) }
    }

    /// When the earliest visit began; nil of an empty log.
    public func firstTime() throws -> Timestamp? {
        try database.first("SELECT min(time) FROM log") { $0.moment(0) }
    }

    /// Whether there is such a host, with or without visits.
    public func knows(host filter: LogFilter) throws -> Bool {
        try filter.found(in: database).hosts?.isEmpty == false
    }

    public func query(_ filter: LogFilter, _ each: (LogRow) throws -> Void) throws {
        let filter = try filter.found(in: database)
        try database.run(Self.listing(filter), filter.values) { try each(LogRow($0)) }
    }

    /// What the detail of a stored or revised article says (`Outcome.detail`).
    static func detail(_ article: ArticleID) -> String { "article \(article)" }

    private static let inserting = insert(
        url: "nullif($url, (SELECT url FROM address WHERE id = $address))",
        host: """
            coalesce((SELECT host FROM address WHERE id = $address AND url = $url),
                (SELECT id FROM host WHERE name = $host), (SELECT host FROM address WHERE id = $address))
            """)

    private static let insertingThere = insert(url: "$url", host: "$host")

    /// The values of one row: an INSERT from a SELECT keeps a journal of its own.
    private static func insert(url: String, host: String) -> String {
        """
        INSERT INTO log (time, address, url, host, source, kind, outcome, reason, status, bytes, body_bytes, ms,
            first_byte_ms, hops, article, next, remote, detail, http, tls, name_ms, connect_ms, tls_ms, reused)
        VALUES ($time, $address, \(url), \(host), $source, $kind, $outcome, $reason, $status, $bytes, $body, $ms,
            $first, $hops, $article, $next, $remote, $detail, $http, $tls, $name, $connect, $handshake, $reused)
        """
    }

    static func listing(_ filter: LogFilter) -> String {
        """
        SELECT l.id, l.time, l.address, coalesce(l.url, a.url), h.name, l.source, l.kind, l.outcome, l.reason,
            l.detail, l.status, l.bytes, l.body_bytes, l.ms, l.first_byte_ms, l.remote, l.hops, l.article, l.next,
            l.http, l.tls, l.name_ms, l.connect_ms, l.tls_ms, l.reused
        FROM log l JOIN host h ON h.id = l.host LEFT JOIN address a ON a.id = l.address
        \(filter.condition) ORDER BY \(filter.order) LIMIT $limit
        """
    }
}

extension LogRow {
    init(_ row: Row) throws {
        self.init(
            id: row.integer(0) ?? 0, time: row.time(1), url: row.text(3) ?? "",
            host: row.text(4) ?? "", kind: try Lists.kind.word(row, 6), outcome: try Lists.outcome.word(row, 7))
        (visit, source) = (row.integer(2), row.integer(5))
        reason = try Lists.reason.word(row.integer(8))
        (detail, status) = (row.text(9), row.int(10))
        (bytes, bodyBytes, ms, firstByteMS) = (row.int(11) ?? 0, row.int(12) ?? 0, row.int(13) ?? 0, row.int(14))
        (address, hops, article, next) = (row.text(15), row.int(16) ?? 0, row.integer(17), row.moment(18))
        if outcome == .stored || outcome == .revised { detail = detail ?? article.map(CrawlLog.detail) }
        wire = LogWire(row, from: 19)
    }
}
