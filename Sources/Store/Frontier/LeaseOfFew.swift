import Model

/// Taking URLs of a host that has only a few, as one that is asked for nothing but its feed.
///
/// One look at its part of the index tells which are due and when the next one is: half of what it costs to ask for
/// the due ones of each priority and then for the first of each that is left.
extension Lease {
    /// URLs of a host up to which all of them are looked at.
    static let few = 4

    /// Those that may be visited sooner or later and are not out, in the order of the index.
    static let waiting = """
        SELECT priority, next, address FROM frontier f
        WHERE host = $host AND parked = 0 AND next IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = f.address)
        ORDER BY priority, next LIMIT $limit
        """

    static let one = "SELECT \(columns) FROM frontier f JOIN address a ON a.id = f.address WHERE f.address = $id"

    private struct Waiting {
        let priority: Int64
        let next: Timestamp
        let address: AddressID
    }

    /// The same as asking for each priority gives; nil where there are more than a few after all.
    func takeOfFew(_ limit: Int, of host: Int64) throws -> [Visit]? {
        let waiting = try frontier.database.all(
            Self.waiting, ["host": .integer(host), "limit": Value(Self.few + 1)]
        ) { Waiting(priority: $0.integer(0) ?? 0, next: $0.time(1), address: $0.integer(2) ?? 0) }
        guard waiting.count <= Self.few else { return nil }
        let taken = Array(inOrder(waiting.filter { $0.next <= now }, host).prefix(limit))
        let visits = try taken.flatMap { taken in
            try frontier.database.all(Self.one, ["id": .integer(taken.address)], Self.visit)
        }
        for visit in visits { try write(visit) }
        let left = waiting.filter { waiting in !taken.contains { $0.address == waiting.address } }
        // Its turn comes after that of every host that waits since before now.
        try frontier.hosts.set(host, due: left.map(\.next).min(), ready: now)
        return visits
    }

    private func inOrder(_ due: [Waiting], _ host: Int64) -> [Waiting] {
        guard due.count > 1 else { return due }
        let ranked = Priority.allCases.flatMap { priority in due.filter { $0.priority == priority.rawValue } }
        return goesByAge(host) ? ranked.sorted { $0.next < $1.next } : ranked
    }
}
