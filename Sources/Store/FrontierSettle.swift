public import Model

extension Frontier {
    /// Writes how a visit ended and when the next one is, and ends its lease. A URL that was seeded or
    /// redirected to another spelling during the visit is due at once. False if the URL was removed meanwhile, which
    /// writes nothing.
    @discardableResult
    public func settle(_ id: AddressID, _ settled: Settled) throws -> Bool {
        try database.transaction {
            guard let row = try visited(id) else { return false }
            let isWanted = try database.first(
                "DELETE FROM lease WHERE address = $id RETURNING again", ["id": .integer(id)]
            ) { $0.flag(0) }
            let kind = settled.kind ?? row.kind
            try database.run(
                Self.settling,
                [
                    "id": .integer(id), "next": Value(isWanted == true ? settled.at : settled.next),
                    "kind": Lists.kind.value(kind),
                    "priority": .integer(Priority(visited: kind, rule: row.rule).rawValue),
                    "failures": Value(settled.failures), "at": Value(settled.at),
                    "ok": Value(settled.outcome.isGood ? settled.at : nil),
                    "outcome": Lists.outcome.value(settled.outcome), "reason": Lists.reason.value(settled.reason),
                    "status": Value(settled.status), "article": Value(settled.article), "etag": Value(settled.etag),
                    "modified": Value(settled.lastModified), "trust": Value(settled.trust),
                    "rhythm": Value(settled.rhythm),
                    "leads": Value(try target(of: settled, from: id)),
                ])
            try hosts.refresh(row.host, ready: settled.hostReady)
            return true
        }
    }

    /// Gives a lease back without a visit.
    public func release(_ id: AddressID, next: Timestamp) throws {
        try database.transaction {
            guard let row = try visited(id) else { return }
            try endLease(id, next: next)
            try hosts.refresh(row.host)
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
        try database.all(
            """
            WITH RECURSIVE trail (id, hop) AS (VALUES ($id, 0) UNION
                SELECT f.address, hop + 1 FROM trail JOIN frontier f ON f.leads_to = trail.id WHERE hop < $hops)
            SELECT DISTINCT a.url FROM trail JOIN address a ON a.id = trail.id WHERE trail.id <> $id
            """, ["id": .integer(id), "hops": Value(hops)]
        ) { WebURL($0.text(0) ?? "") }.compactMap(\.self)
    }

    private static let settling = """
        UPDATE frontier SET next = $next, kind = $kind, priority = $priority, visits = visits + 1,
            failures = $failures, last_visit = $at, last_ok = coalesce($ok, last_ok), outcome = $outcome,
            reason = $reason, status = $status, article = coalesce($article, article), etag = $etag,
            last_modified = $modified, trust = $trust, rhythm = $rhythm, leads_to = $leads
        WHERE address = $id
        """

    private func visited(_ id: AddressID) throws -> (host: Int64, kind: VisitKind, rule: Discovery.Rule)? {
        try database.first("SELECT host, kind, rule FROM frontier WHERE address = $id", ["id": .integer(id)]) { row in
            (row.integer(0) ?? 0, try Lists.kind.word(row, 1), try Lists.rule.word(row, 2))
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
