import Model

/// Taking URLs with one look at the index, which tells what is due and when the next one is.
///
/// That is half of what it costs to ask for the due ones of each priority and then for the first of each that is left.
extension Lease {
    /// URLs of a host up to which all of them are looked at, as where nothing is asked for but a feed: one search of the
    /// index instead of one for each priority.
    static let few = 4

    /// Those that may be visited sooner or later and are not out, in the order of the index; each with all that a visit
    /// needs, since where there are so few, most are due.
    static let ofFew = """
        SELECT \(columns), f.priority FROM frontier f JOIN address a ON a.id = f.address
        WHERE f.host = $host AND f.parked = 0 AND f.next IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = f.address)
        ORDER BY f.priority, f.next LIMIT $limit
        """

    /// The first of them of each priority.
    static let front = Priority.allCases.map { priority in
        """
        SELECT * FROM (SELECT priority, next, address FROM frontier f
            WHERE host = $host AND priority = \(priority.rawValue) AND parked = 0 AND next IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = f.address)
            ORDER BY next LIMIT $limit)
        """
    }.joined(separator: " UNION ALL ")

    static let one = "SELECT \(columns) FROM frontier f JOIN address a ON a.id = f.address WHERE f.address = $id"

    private struct Waiting {
        let priority: Int64
        let next: Timestamp
        let address: AddressID
        /// Where it has been read already.
        var taken: Taken?
    }

    /// The same as asking for each priority gives, whenever they were visited before.
    func takeByIndex(_ limit: Int, of host: Turn) throws -> [Visit] {
        let waiting = try waiting(limit, of: host)
        let taken = inOrder(waiting.filter { $0.next <= now }, host.id).prefix(limit)
        let visits = try sound(taken.compactMap { try $0.taken ?? one($0.address) })
        for visit in visits { try write(visit) }
        let left = waiting.lazy.filter { waiting in !taken.contains { $0.address == waiting.address } }
        // Its turn comes after that of every host that waits since before now.
        try frontier.hosts.set(host.id, due: left.map(\.next).min(), ready: now)
        return visits
    }

    private func one(_ id: AddressID) throws -> Taken? {
        try frontier.database.first(Self.one, ["id": .integer(id)], Taken.init)
    }

    /// Of each priority `limit` and one more if there are, so that one of those that wait longest is left.
    private func waiting(_ limit: Int, of host: Turn) throws -> [Waiting] {
        if host.pages <= Self.few {
            let all = try few(of: host.id)
            // A count that is behind hides no URL.
            if all.count <= Self.few { return all }
        }
        let values: Bindings = ["host": .integer(host.id), "limit": Value(min(limit, .max - 1) + 1)]
        return try frontier.database.all(Self.front, values) {
            Waiting(priority: $0.integer(0) ?? 0, next: $0.time(1), address: $0.integer(2) ?? 0)
        }
    }

    /// One more than few where there are.
    private func few(of host: Int64) throws -> [Waiting] {
        try frontier.database.all(Self.ofFew, ["host": .integer(host), "limit": Value(Self.few + 1)]) { row in
            var waiting = Waiting(priority: row.integer(16) ?? 0, next: row.time(10), address: row.integer(0) ?? 0)
            if waiting.next <= now { waiting.taken = Taken(row) }
            return waiting
        }
    }

    private func inOrder(_ due: [Waiting], _ host: Int64) -> [Waiting] {
        guard due.count > 1 else { return due }
        let ranked = Priority.allCases.flatMap { priority in due.filter { $0.priority == priority.rawValue } }
        return goesByAge(host) ? ranked.sorted { $0.next < $1.next } : ranked
    }
}
