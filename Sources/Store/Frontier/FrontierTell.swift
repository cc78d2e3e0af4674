public import Model

extension Frontier {
    public func find(_ id: AddressID) throws -> AddressRow? {
        try database.first(Self.telling, ["id": .integer(id)], AddressRow.init)
    }

    /// The URL in any spelling.
    public func find(url: WebURL) throws -> AddressRow? { try addresses.find(url).flatMap(find) }

    /// The number by which log and articles name that URL, also one that has left the frontier.
    public func address(of url: WebURL) throws -> AddressID? { try addresses.find(url) }

    /// What listings tell of the page of that URL, if it can be read.
    public func hint(of id: AddressID) throws -> Item? {
        let row = try database.first("SELECT hint FROM frontier WHERE address = $id", ["id": .integer(id)]) {
            $0.text(0)
        }
        return try? JSON.read(Item.self, row ?? nil, of: "hint of address \(id)")
    }

    /// How full the frontier is. Counts every row: for people, not for the loop.
    public func counts(now: Timestamp) throws -> FrontierCounts {
        try database.first(
            """
            SELECT (SELECT sum(pages) FROM host), (SELECT count(*) FROM lease),
                (SELECT sum(\(Self.dueOfHost)) FROM host h WHERE h.due <= $now)
            """, ["now": Value(now)]
        ) { FrontierCounts(total: $0.int(0) ?? 0, due: $0.int(2) ?? 0, leased: $0.int(1) ?? 0) } ?? FrontierCounts()
    }

    /// The hosts with most URLs.
    public func hosts(now: Timestamp, limit: Int = 20) throws -> [HostRow] {
        try database.all(
            """
            SELECT name, pages, \(Self.dueOfHost), ready, turn FROM host h WHERE pages > 0
            ORDER BY pages DESC, name LIMIT $limit
            """, ["now": Value(now), "limit": Value(limit)], HostRow.init)
    }

    /// How many URLs of that host (`host[:port]`) the frontier has; nil of an unknown host.
    public func pages(of host: String) throws -> Int? { try hosts.find(host).map(hosts.pages) }

    /// What is out on a visit does not count.
    static let dueOfHost =
        "("
        + Priority.allCases.map { priority in
            """
            (SELECT count(*) FROM frontier f WHERE f.host = h.id AND f.priority = \(priority.rawValue)
                AND f.parked = 0 AND f.next <= $now
                AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = f.address))
            """
        }.joined(separator: " + ") + ")"

    private static let telling = """
        SELECT f.address, a.url, coalesce(a.key, a.url), h.name, f.kind, f.source, f.rule, f.found_on, f.depth,
            f.hops, f.added, f.next, f.parked, l.until, f.visits, f.failures, f.last_visit, f.last_ok, f.outcome,
            f.reason, f.status, f.etag, f.last_modified, f.rhythm, f.article, f.hint, h.ready, o.url, t.url
        FROM frontier f JOIN address a ON a.id = f.address JOIN host h ON h.id = f.host
        LEFT JOIN lease l ON l.address = f.address LEFT JOIN address o ON o.id = f.found_on
        LEFT JOIN address t ON t.id = f.leads_to
        WHERE f.address = $id
        """
}

extension HostRow {
    init(_ row: Row) {
        (host, total, due) = (row.text(0) ?? "", row.int(1) ?? 0, row.int(2) ?? 0)
        (ready, next) = (row.moment(3).flatMap { $0.milliseconds > 0 ? $0 : nil }, row.moment(4))
    }
}

extension AddressRow {
    init(_ row: Row) throws {
        (id, url, key, host) = (row.integer(0) ?? 0, row.text(1) ?? "", row.text(2) ?? "", row.text(3) ?? "")
        kind = try Lists.kind.word(row, 4)
        (source, rule, foundOn) = (row.integer(5), try Lists.rule.word(row, 6), row.integer(7))
        (depth, hops) = (row.int(8) ?? 0, row.int(9) ?? 0)
        added = row.time(10)
        (next, isPaused, leasedUntil) = (row.moment(11), row.flag(12), row.moment(13))
        (visits, failures, lastVisit, lastOK) = (row.int(14) ?? 0, row.int(15) ?? 0, row.moment(16), row.moment(17))
        outcome = try Lists.outcome.word(row.integer(18))
        reason = try Lists.reason.word(row.integer(19))
        (status, etag, lastModified, rhythm) = (row.int(20), row.text(21), row.text(22), row.text(23))
        article = row.integer(24)
        hint = try JSON.read(Item.self, row.text(25), of: "hint of \(url)")
        hostReady = row.moment(26).flatMap { $0.milliseconds > 0 ? $0 : nil }
        (foundOnURL, leadsTo) = (row.text(27), row.text(28))
    }
}
