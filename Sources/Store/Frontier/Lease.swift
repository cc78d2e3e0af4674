import Model

/// Taking URLs of one host after the other.
struct Lease {
    let frontier: Frontier
    let until: Timestamp
    let owner: String
    let visitedBefore: Timestamp?
    let now: Timestamp

    /// A host that may be asked.
    struct Turn {
        let id: Int64
        let name: String
        /// URLs in the frontier.
        let pages: Int
    }

    static let columns = """
        f.address, a.url, f.kind, f.source, f.depth, f.hops, f.etag, f.last_modified, f.failures, f.visits, f.next,
        f.hint, f.rhythm, f.trust, f.status, f.rule
        """

    /// The due URLs of one host and priority that are not out and were not visited since, longest due first; read from the index alone, then by
    /// id. Those that are out stand in front, and are no more than a crawler has at once of one host.
    static let due = """
        SELECT \(columns)
        FROM frontier f JOIN address a ON a.id = f.address
        WHERE f.host = $host AND f.priority = $priority AND f.parked = 0 AND f.next <= $now
            AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = f.address)
            AND (f.last_visit IS NULL OR f.last_visit < $before OR f.failures > 0 OR f.outcome = $moved)
        ORDER BY f.next LIMIT $limit
        """

    func take(_ limit: Int, of host: Turn) throws -> [Visit] {
        // When a URL was visited does not stand in the index.
        guard let visitedBefore else { return try takeByIndex(limit, of: host) }
        let visits = try sound(due(limit, of: host.id, visitedBefore))
        for visit in visits { try write(visit) }
        // Its turn comes after that of every host that waits since before now.
        try frontier.hosts.refresh(host.id, ready: now)
        return visits
    }

    /// One turn in eight does; chance decides, by host and moment, so that nothing needs to be remembered.
    func goesByAge(_ host: Int64) -> Bool {
        var bits = UInt64(bitPattern: now.milliseconds) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: host)
        // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return (bits ^ (bits >> 31)) % 8 == 0
    }

    /// The due URLs of one host, those of each priority behind those of the one before. One statement: asking for each
    /// by itself took longer than finding them.
    static let all = Priority.allCases.map {
        "SELECT * FROM (\(due.replacing("$priority", with: String($0.rawValue))))"
    }.joined(separator: " UNION ALL ")

    /// Ends where there are enough: most hosts have due URLs of one priority.
    static let first = all + " LIMIT $limit"

    private func due(_ limit: Int, of host: Int64, _ visitedBefore: Timestamp) throws -> [Taken] {
        let byAge = goesByAge(host)
        let taken = try frontier.database.all(
            byAge ? Self.all : Self.first,
            [
                "host": .integer(host), "now": Value(now), "before": Value(visitedBefore),
                "moved": Lists.outcome.sought(.moved), "limit": Value(limit),
            ], Taken.init)
        return byAge ? Array(taken.sorted { $0.due < $1.due }.prefix(limit)) : taken
    }

    /// What is damaged (`db check` names it) is left where it stands: it must not keep all others from being visited.
    func sound(_ taken: [Taken]) throws -> [Visit] {
        for one in taken where one.visit == nil {
            try frontier.database.run(
                "UPDATE frontier SET next = NULL WHERE address = $id", ["id": .integer(one.address)])
        }
        return taken.compactMap(\.visit)
    }

    func write(_ visit: Visit) throws {
        try frontier.database.run(
            "INSERT INTO lease (address, owner, until) VALUES ($id, $owner, $until)",
            Bindings(inOrder: [
                .init("id", Value(visit.id)), .init("owner", .text(owner)), .init("until", Value(until)),
            ]))
    }
}

/// A row that has been read to be visited.
struct Taken {
    let address: AddressID
    let due: Timestamp
    /// Nil where its URL is none.
    let visit: Visit?

    private static let seed = Lists.rule.code(of: .seed)

    init(_ row: Row) {
        (address, due) = (row.integer(0) ?? 0, row.time(10))
        guard let url = WebURL(row.text(1) ?? "") else {
            visit = nil
            return
        }
        var visit = Visit(
            id: address, url: url, kind: Lists.kind.sound(row, 2) ?? .unknown, source: row.integer(3), due: due)
        (visit.depth, visit.hops) = (row.int(4) ?? 0, row.int(5) ?? 0)
        (visit.etag, visit.lastModified) = (row.text(6), row.text(7))
        (visit.failures, visit.visits) = (row.int(8) ?? 0, row.int(9) ?? 0)
        // What a feed says of a page only helps to read it.
        visit.hint = try? JSON.read(Item.self, row.text(11), of: "hint of \(url.href)")
        visit.rhythm = row.text(12)
        visit.trust = row.int(13) ?? 0
        visit.status = row.int(14)
        visit.isSeed = row.integer(15) == Self.seed
        self.visit = visit
    }
}
