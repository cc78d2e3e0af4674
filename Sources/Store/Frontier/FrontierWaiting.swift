public import Model

extension Frontier {
    /// Hosts with due URLs that may not be asked before some later moment, those first that wait longest.
    public func waitingHosts(now: Timestamp, limit: Int) throws -> [HostRow] {
        try database.all(
            """
            SELECT name, pages, \(Self.dueOfHost), ready, turn FROM host h WHERE \(Self.isWaiting)
            ORDER BY ready DESC, name LIMIT $limit
            """, ["now": Value(now), "limit": Value(limit)], HostRow.init)
    }

    public func waitingHostCount(now: Timestamp) throws -> Int {
        try database.first("SELECT count(*) FROM host h WHERE \(Self.isWaiting)", ["now": Value(now)]) { $0.int(0) }
            ?? 0
    }

    /// The generated column is named too, since it has the index: it is later than now when the host is.
    private static let isWaiting = "h.due <= $now AND h.ready > $now AND h.turn > $now"
}
