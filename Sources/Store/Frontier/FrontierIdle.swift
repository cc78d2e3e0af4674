public import Model

/// What a run until idle asks, which leaves alone what it has visited without failure.
///
/// These read the whole frontier: for the moments in which nothing else is left to do.
extension Frontier {
    /// The earliest moment at which such a URL could be leased; nil when there is none.
    public func nextDue(visitedBefore: Timestamp) throws -> Timestamp? {
        try database.first(
            "SELECT min(\(Self.due)) \(Self.left)",
            ["before": Value(visitedBefore), "moved": Lists.outcome.sought(.moved)]
        ) { $0.moment(0) } ?? nil
    }

    /// Those URLs without an outcome that have not been visited since then, with the moment each is due; at most
    /// `limit`. What was visited well before only waits for its revisit.
    public func waiting(visitedBefore: Timestamp, limit: Int = 10_000) throws -> [Visit] {
        try database.all(
            """
            SELECT f.address, a.url, f.kind, f.source, \(Self.due) \(Self.left)
                AND (f.last_visit IS NULL OR f.last_visit < $before AND f.failures > 0) ORDER BY f.address LIMIT $limit
            """, ["before": Value(visitedBefore), "moved": Lists.outcome.sought(.moved), "limit": Value(limit)]
        ) { row -> Visit? in
            guard let url = WebURL(row.text(1) ?? "") else { return nil }
            return Visit(
                id: row.integer(0), url: url, kind: Lists.kind.sound(row, 2) ?? .unknown, source: row.integer(3),
                due: row.moment(4) ?? visitedBefore)
        }.compactMap(\.self)
    }

    /// What is out on a visit comes back when its lease ends.
    private static let due = "max(coalesce(l.until, f.next), h.ready)"

    private static let left = """
        FROM frontier f JOIN host h ON h.id = f.host JOIN address a ON a.id = f.address
            LEFT JOIN lease l ON l.address = f.address
        WHERE f.next IS NOT NULL AND f.parked = 0
            AND (f.last_visit IS NULL OR f.last_visit < $before OR f.failures > 0
                OR f.outcome = $moved)
        """
}
