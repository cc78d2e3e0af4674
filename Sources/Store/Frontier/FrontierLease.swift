public import Model

extension Frontier {
    /// Hands out due URLs, at most `perHost` of one host, those hosts first that have waited longest. Each is out of
    /// the way until `until`, then comes back by itself: its lease alone is written, the row of the URL stays as it
    /// was. With `visitedBefore`, what was visited since then is left out, unless it failed or took another spelling.
    public func lease(
        _ limit: Int, perHost: Int, until: Timestamp, owner: String, excluding excluded: Set<String> = [],
        visitedBefore: Timestamp? = nil, now: Timestamp
    ) throws -> [Visit] {
        guard limit > 0, perHost > 0 else { return [] }
        // Told without a transaction, since an idle crawler asks all the time.
        let (isDue, isBack) = try work(now)
        guard isDue || isBack else { return [] }
        return try database.transaction {
            if isBack { try giveBack("until <= $now", ["now": Value(now)], next: nil) }
            let lease = Lease(frontier: self, until: until, owner: owner, visitedBefore: visitedBefore, now: now)
            var visits: [Visit] = []
            var passed = excluded
            while visits.count < limit {
                let wanted = limit - visits.count + passed.count
                let turns = try turns(wanted, now)
                for host in turns where visits.count < limit && passed.insert(host.name).inserted {
                    visits += try lease.take(min(perHost, limit - visits.count), of: host.id)
                }
                if turns.count < wanted { break }
            }
            return visits
        }
    }

    /// Ends leases of that owner, or all of them, as an instance does that starts: their URLs are due now.
    @discardableResult
    public func reclaim(owner: String? = nil, now: Timestamp) throws -> Int {
        try database.transaction {
            try giveBack("owner = coalesce($owner, owner)", ["owner": Value(owner)], next: now)
        }
    }

    /// The earliest moment at which something could be leased, past or future; nil when there is nothing to wait for.
    public func nextDue(excluding hosts: Set<String> = []) throws -> Timestamp? {
        let turns = try database.all(
            "SELECT turn, name FROM host WHERE turn IS NOT NULL ORDER BY turn LIMIT $limit",
            ["limit": Value(hosts.count + 1)]
        ) { (turn: $0.moment(0), name: $0.text(1) ?? "") }
        return turns.first { !hosts.contains($0.name) }?.turn
    }

    /// When the next host has its turn of those that have it later than now.
    public func nextTurn(after now: Timestamp) throws -> Timestamp? {
        try database.first(Self.nextTurn, ["now": Value(now)]) { $0.moment(0) }
    }

    static let nextTurn = "SELECT min(turn) FROM host WHERE turn > $now"

    /// Whether a host has its turn, and whether a lease has run out.
    private func work(_ now: Timestamp) throws -> (isDue: Bool, isBack: Bool) {
        try database.first(Self.dueOrBack, ["now": Value(now)]) { ($0.flag(0), $0.flag(1)) } ?? (false, false)
    }

    static let dueOrBack = """
        SELECT EXISTS (SELECT 1 FROM host WHERE turn <= $now), EXISTS (SELECT 1 FROM lease WHERE until <= $now)
        """

    static let turns = "SELECT id, name FROM host WHERE turn <= $now ORDER BY turn LIMIT $limit"

    private func turns(_ limit: Int, _ now: Timestamp) throws -> [(id: Int64, name: String)] {
        try database.all(Self.turns, ["now": Value(now), "limit": Value(limit)]) { row in
            (row.integer(0) ?? 0, row.text(1) ?? "")
        }
    }

    /// Ends the leases for which the condition holds; `next` says when their URLs are due, nil leaves that.
    @discardableResult
    private func giveBack(
        _ condition: String, _ values: Bindings, next: Timestamp?
    ) throws -> Int {
        let leases = try database.all(
            "SELECT l.address, f.host FROM lease l JOIN frontier f ON f.address = l.address WHERE \(condition)", values
        ) { (id: $0.integer(0) ?? 0, host: $0.integer(1) ?? 0) }
        for lease in leases { try endLease(lease.id, next: next) }
        for host in Set(leases.map(\.host)) { try hosts.refresh(host) }
        return leases.count
    }

    func endLease(_ id: AddressID, next: Timestamp?) throws {
        try database.run("DELETE FROM lease WHERE address = $id", ["id": .integer(id)])
        guard let next else { return }
        try database.run(
            "UPDATE frontier SET next = $next WHERE address = $id", ["next": Value(next), "id": .integer(id)])
    }
}

/// Taking URLs of one host after the other.
struct Lease {
    let frontier: Frontier
    let until: Timestamp
    let owner: String
    let visitedBefore: Timestamp?
    let now: Timestamp

    /// The due URLs of one host and priority that are not out, longest due first; read from the index alone, then by
    /// id. Those that are out stand in front, and are no more than a crawler has at once of one host.
    static let due = """
        SELECT f.address, a.url, f.kind, f.source, f.depth, f.hops, f.etag, f.last_modified, f.failures, f.visits,
            f.next, f.hint, f.rhythm, f.trust, f.status
        FROM frontier f JOIN address a ON a.id = f.address
        WHERE f.host = $host AND f.priority = $priority AND f.parked = 0 AND f.next <= $now
            AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = f.address)
            AND ($before IS NULL OR f.last_visit IS NULL OR f.last_visit < $before OR f.failures > 0
                OR f.outcome = $moved)
        ORDER BY f.next LIMIT $limit
        """

    func take(_ limit: Int, of host: Int64) throws -> [Visit] {
        let visits = try goesByAge(host) ? oldest(limit, of: host) : first(limit, of: host)
        for visit in visits { try write(visit) }
        // Its turn comes after that of every host that waits since before now.
        try frontier.hosts.refresh(host, ready: now)
        return visits
    }

    /// One turn in eight does; chance decides, by host and moment, so that nothing needs to be remembered.
    private func goesByAge(_ host: Int64) -> Bool {
        var bits = UInt64(bitPattern: now.milliseconds) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: host)
        // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return (bits ^ (bits >> 31)) % 8 == 0
    }

    /// The due URLs of one host by their priorities. One statement, which ends where there are enough: most hosts have
    /// due URLs of one priority, and asking for each by itself took longer than finding them.
    static let first =
        Priority.allCases.map {
            "SELECT * FROM (\(due.replacing("$priority", with: String($0.rawValue))))"
        }.joined(separator: " UNION ALL ") + " LIMIT $limit"

    private func first(_ limit: Int, of host: Int64) throws -> [Visit] {
        try frontier.database.all(
            Self.first,
            [
                "host": .integer(host), "now": Value(now), "before": Value(visitedBefore),
                "moved": Lists.outcome.sought(.moved), "limit": Value(limit),
            ], Self.visit)
    }

    private func oldest(_ limit: Int, of host: Int64) throws -> [Visit] {
        let visits = try Priority.allCases.flatMap { try due($0, limit, of: host) }
        return Array(visits.sorted { $0.due < $1.due }.prefix(limit))
    }

    private func due(_ priority: Priority, _ limit: Int, of host: Int64) throws -> [Visit] {
        try frontier.database.all(
            Self.due,
            [
                "host": .integer(host), "priority": .integer(priority.rawValue), "now": Value(now),
                "limit": Value(limit), "before": Value(visitedBefore), "moved": Lists.outcome.sought(.moved),
            ], Self.visit)
    }

    private func write(_ visit: Visit) throws {
        try frontier.database.run(
            "INSERT INTO lease (address, owner, until) VALUES ($id, $owner, $until)",
            ["id": Value(visit.id), "owner": .text(owner), "until": Value(until)])
    }

    private static func visit(_ row: Row) throws -> Visit {
        let text = row.text(1) ?? ""
        guard let url = WebURL(text) else {
            throw DatabaseError.damaged(subject: "address \(row.integer(0) ?? 0)", detail: "\"\(text)\" is no URL")
        }
        var visit = Visit(
            id: row.integer(0), url: url, kind: try Lists.kind.word(row, 2), source: row.integer(3),
            due: row.time(10))
        (visit.depth, visit.hops) = (row.int(4) ?? 0, row.int(5) ?? 0)
        (visit.etag, visit.lastModified) = (row.text(6), row.text(7))
        (visit.failures, visit.visits) = (row.int(8) ?? 0, row.int(9) ?? 0)
        visit.hint = try JSON.read(Item.self, row.text(11), of: "hint of \(text)")
        visit.rhythm = row.text(12)
        visit.trust = row.int(13) ?? 0
        visit.status = row.int(14)
        return visit
    }
}
