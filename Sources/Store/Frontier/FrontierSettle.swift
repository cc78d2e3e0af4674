public import Model

extension Frontier {
    /// Writes how a visit ended and when the next one is, and ends its lease. A URL that was seeded or
    /// redirected to another spelling during the visit is due at once. Nil if the URL was removed meanwhile, of
    /// which only the pause of its host is written; else where it stands.
    @discardableResult
    public func settle(_ id: AddressID, _ settled: Settled) throws -> AddressPlace? {
        try database.transaction {
            guard let row = try visited(id) else {
                try hosts.rest(of: id, until: settled.hostReady)
                return nil
            }
            try database.run("DELETE FROM lease WHERE address = $id", ["id": .integer(id)])
            let next = row.isWanted ? settled.at : settled.next
            let kind = settled.kind ?? row.kind
            try database.run(
                Self.settling,
                Bindings(inOrder: [
                    .init("next", Value(next)), .init("kind", Lists.kind.value(kind)),
                    .init("priority", .integer(Priority(visited: kind, rule: row.rule).rawValue)),
                    .init("failures", Value(settled.failures)), .init("at", Value(settled.at)),
                    .init("ok", Value(settled.outcome.isGood ? settled.at : nil)),
                    .init("outcome", Lists.outcome.value(settled.outcome)),
                    .init("reason", Lists.reason.value(settled.reason)), .init("status", Value(settled.status)),
                    .init("article", Value(settled.article)), .init("etag", Value(settled.etag)),
                    .init("modified", Value(settled.lastModified)), .init("trust", Value(settled.trust)),
                    .init("rhythm", Value(settled.rhythm)), .init("id", .integer(id)),
                ]))
            // What did not answer well leads where it led.
            let target = settled.outcome.isGood ? try target(of: settled, from: id) : row.target
            if target != row.target { try lead(id, to: target) }
            // A leased URL does not count in what is due at its host, so its own time is all that is new there.
            if row.isLeased, !row.isParked {
                try hosts.note(row.host, due: next, ready: settled.hostReady)
            } else {
                try hosts.refresh(row.host, ready: settled.hostReady)
            }
            return row.place
        }
    }

    /// Gives a lease back without an outcome; no URL of the host is leased before `hostReady`.
    public func release(_ id: AddressID, next: Timestamp, hostReady: Timestamp? = nil) throws {
        try database.transaction {
            guard let row = try visited(id) else { return try hosts.rest(of: id, until: hostReady) }
            try endLease(id, next: next)
            try hosts.refresh(row.host, ready: hostReady)
        }
    }

    /// Another spelling of the address itself leads nowhere else.
    private func target(of settled: Settled, from id: AddressID) throws -> AddressID? {
        guard let url = settled.leadsTo else { return nil }
        let target = try addresses.intern(url)
        return target == id ? nil : target
    }

    /// The URLs that lead to this one by redirects, over at most `hops` of them.
    public func leading(to id: AddressID, hops: Int) throws -> [WebURL] {
        // To most none does, and for the tables of the long statement SQLite clears memory each time.
        let isLedTo = try database.first(
            "SELECT 1 FROM frontier WHERE leads_to = $id LIMIT 1", ["id": .integer(id)]
        ) { $0.flag(0) }
        guard isLedTo == true else { return [] }
        return try database.all(
            """
            \(Self.trail) SELECT DISTINCT a.url FROM trail JOIN address a ON a.id = trail.id WHERE trail.id <> $id
            """, ["id": .integer(id), "hops": Value(hops)]
        ) { WebURL($0.text(0) ?? "") }.compactMap(\.self)
    }

    /// Whether what was seeded, or found otherwise than by a redirect, leads to this one over at most `hops` redirects;
    /// true of such a one itself.
    public func isLed(to id: AddressID, hops: Int) throws -> Bool {
        try database.first(
            """
            \(Self.trail) SELECT 1 FROM trail JOIN frontier f ON f.address = trail.id
            WHERE f.hops = 0 OR f.rule = $seed OR EXISTS (SELECT 1 FROM source WHERE source.address = f.address)
            """, ["id": .integer(id), "hops": Value(hops), "seed": Lists.rule.value(.seed)]
        ) { _ in true } ?? false
    }

    /// An address and those that lead to it.
    private static let trail = """
        WITH RECURSIVE trail (id, hop) AS (VALUES ($id, 0) UNION
            SELECT f.address, hop + 1 FROM trail JOIN frontier f ON f.leads_to = trail.id WHERE hop < $hops)
        """

    private static let settling = """
        UPDATE frontier SET next = $next, kind = $kind, priority = $priority, visits = visits + 1,
            failures = $failures, last_visit = $at, last_ok = coalesce($ok, last_ok), outcome = $outcome,
            reason = $reason, status = $status, article = coalesce($article, article), etag = $etag,
            last_modified = $modified, trust = $trust, rhythm = $rhythm
        WHERE address = $id
        """

    /// A statement of its own: where that column is named, SQLite rewrites its index and looks for the address it
    /// refers to, also when it stays as it was.
    private func lead(_ id: AddressID, to target: AddressID?) throws {
        try database.run(
            "UPDATE frontier SET leads_to = $target WHERE address = $id",
            ["target": Value(target), "id": .integer(id)])
    }

    private struct Visited {
        var host: Int64
        var kind: VisitKind
        var rule: Discovery.Rule
        var isParked: Bool
        var isLeased: Bool
        /// It was seeded, or took another spelling, while it was visited.
        var isWanted: Bool
        /// Where its last redirect led.
        var target: AddressID?
        var place: AddressPlace
    }

    private func visited(_ id: AddressID) throws -> Visited? {
        try database.first(
            """
            SELECT f.host, f.kind, f.rule, f.parked, l.again, f.leads_to, a.url, a.host
            FROM frontier f JOIN address a ON a.id = f.address LEFT JOIN lease l ON l.address = f.address
            WHERE f.address = $id
            """, ["id": .integer(id)]
        ) { row in
            Visited(
                host: row.integer(0) ?? 0, kind: Lists.kind.sound(row, 1) ?? .unknown,
                rule: Lists.rule.sound(row, 2) ?? .link,
                isParked: row.flag(3), isLeased: !row.isNull(4), isWanted: row.flag(4),
                target: row.integer(5),
                place: AddressPlace(url: row.text(6) ?? "", host: row.integer(7) ?? 0))
        }
    }
}

extension Outcome.Word {
    /// The server answered and the answer could be used.
    var isGood: Bool {
        switch self {
        case .stored, .revised, .unchanged, .listed, .duplicate, .copy, .moved: true
        case .refused, .postponed, .failed: false
        }
    }
}
