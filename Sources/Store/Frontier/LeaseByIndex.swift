import Model

/// Taking URLs with one look at the index, which tells what is due and when the next one is.
///
/// That is half of what it costs to ask for the due ones of each priority and then for the first of each that is left.
extension Lease {
    /// URLs of a host up to which all of them are looked at, as where nothing is asked for but a feed: one search of the
    /// index instead of one for each priority.
    static let few = 4

    private static func waiting(_ condition: String) -> String {
        """
        SELECT priority, next, address FROM frontier f
        WHERE host = $host AND \(condition)parked = 0 AND next IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = f.address)
        """
    }

    /// Those that may be visited sooner or later and are not out, in the order of the index.
    static let ofFew = waiting("") + " ORDER BY priority, next LIMIT $limit"

    /// The first of them of each priority.
    static let front = Priority.allCases.map { priority in
        "SELECT * FROM (\(waiting("priority = \(priority.rawValue) AND ")) ORDER BY next LIMIT $limit)"
    }.joined(separator: " UNION ALL ")

    static let one = "SELECT \(columns) FROM frontier f JOIN address a ON a.id = f.address WHERE f.address = $id"

    private struct Waiting {
        let priority: Int64
        let next: Timestamp
        let address: AddressID
    }

    /// The same as asking for each priority gives, whenever they were visited before.
    func takeByIndex(_ limit: Int, of host: Turn) throws -> [Visit] {
        let waiting = try waiting(limit, of: host)
        let taken = Array(inOrder(waiting.filter { $0.next <= now }, host.id).prefix(limit))
        let visits = try taken.flatMap { taken in
            try frontier.database.all(Self.one, ["id": .integer(taken.address)], Self.visit)
        }
        for visit in visits { try write(visit) }
        let left = waiting.filter { waiting in !taken.contains { $0.address == waiting.address } }
        // Its turn comes after that of every host that waits since before now.
        try frontier.hosts.set(host.id, due: left.map(\.next).min(), ready: now)
        return visits
    }

    /// Of each priority `limit` and one more if there are, so that one of those that wait longest is left.
    private func waiting(_ limit: Int, of host: Turn) throws -> [Waiting] {
        if host.pages <= Self.few {
            let all = try waiting(Self.ofFew, Self.few + 1, of: host.id)
            // A count that is behind hides no URL.
            if all.count <= Self.few { return all }
        }
        return try waiting(Self.front, min(limit, .max - 1) + 1, of: host.id)
    }

    private func waiting(_ statement: String, _ limit: Int, of host: Int64) throws -> [Waiting] {
        try frontier.database.all(statement, ["host": .integer(host), "limit": Value(limit)]) {
            Waiting(priority: $0.integer(0) ?? 0, next: $0.time(1), address: $0.integer(2) ?? 0)
        }
    }

    private func inOrder(_ due: [Waiting], _ host: Int64) -> [Waiting] {
        guard due.count > 1 else { return due }
        let ranked = Priority.allCases.flatMap { priority in due.filter { $0.priority == priority.rawValue } }
        return goesByAge(host) ? ranked.sorted { $0.next < $1.next } : ranked
    }
}
