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
            var passed: Set<Int64> = []
            while visits.count < limit {
                let wanted = limit - visits.count + passed.count + excluded.count
                let turns = try turns(wanted, now)
                passed.reserveCapacity(passed.count + turns.count)
                for host in turns where visits.count < limit && !excluded.contains(host.name) {
                    guard passed.insert(host.id).inserted else { continue }
                    visits += try lease.take(min(perHost, limit - visits.count), of: host)
                }
                if turns.count < wanted { break }
            }
            return visits
        }
    }

    /// Ends leases of that owner, or all of them, as an instance does that starts: their URLs are due now, their hosts
    /// have `rest` first, since they may have been asked a moment ago.
    @discardableResult
    public func reclaim(owner: String? = nil, now: Timestamp, rest: Duration = .zero) throws -> Int {
        try database.transaction {
            try giveBack(
                "owner = coalesce($owner, owner)", ["owner": Value(owner)], next: now,
                ready: rest > .zero ? now + rest : nil)
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

    static let turns = "SELECT id, name, pages FROM host WHERE turn <= $now ORDER BY turn LIMIT $limit"

    private func turns(_ limit: Int, _ now: Timestamp) throws -> [Lease.Turn] {
        try database.all(Self.turns, ["now": Value(now), "limit": Value(limit)]) { row in
            Lease.Turn(id: row.integer(0) ?? 0, name: row.text(1) ?? "", pages: row.int(2) ?? 0)
        }
    }

    /// Ends the leases for which the condition holds; `next` says when their URLs are due, nil leaves that.
    @discardableResult
    private func giveBack(
        _ condition: String, _ values: Bindings, next: Timestamp?, ready: Timestamp? = nil
    ) throws -> Int {
        let leases = try database.all(
            "SELECT l.address, f.host FROM lease l JOIN frontier f ON f.address = l.address WHERE \(condition)", values
        ) { (id: $0.integer(0) ?? 0, host: $0.integer(1) ?? 0) }
        for lease in leases { try endLease(lease.id, next: next) }
        for host in Set(leases.map(\.host)) { try hosts.refresh(host, ready: ready) }
        return leases.count
    }

    func endLease(_ id: AddressID, next: Timestamp?) throws {
        try database.run("DELETE FROM lease WHERE address = $id", ["id": .integer(id)])
        guard let next else { return }
        try database.run(
            "UPDATE frontier SET next = $next WHERE address = $id", ["next": Value(next), "id": .integer(id)])
    }
}
