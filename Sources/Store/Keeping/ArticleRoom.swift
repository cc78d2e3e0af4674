import Model

/// What room articles take. Told from some of them, spread over the time in which they came: to measure all would read
/// the whole store.
struct ArticleRoom {
    let database: SQLiteDatabase

    private static let samples = 64

    /// Of those first seen before that, with their revisions.
    func bytes(before end: Timestamp) throws -> Int {
        let span = try database.first(
            "SELECT count(*), min(first_seen), max(first_seen) FROM article WHERE pruned IS NULL AND first_seen < $end",
            ["end": Value(end)]
        ) { (count: $0.int(0) ?? 0, first: $0.integer(1) ?? 0, last: $0.integer(2) ?? 0) }
        guard let span, span.count > 0 else { return 0 }
        let step = (span.last - span.first) / Int64(Self.samples)
        let sizes = try (0..<min(Self.samples, span.count)).compactMap { number in
            try database.first(Self.measuring, ["time": .integer(span.first + step * Int64(number))]) { $0.int(0) }
        }
        // On the average half of the last page of an article stays empty.
        let halfPage = try (database.first("PRAGMA page_size") { $0.int(0) } ?? 0) / 2
        let (bytes, isTooMuch) = (sizes.reduce(0, +) / max(1, sizes.count) + halfPage)
            .multipliedReportingOverflow(by: span.count)
        return isTooMuch ? Int.max : bytes
    }

    /// An article with its revisions.
    private static let measuring = """
        SELECT \(length("a")) + coalesce((SELECT sum(\(length("r"))) FROM revision r WHERE r.article = a.id), 0)
        FROM article a WHERE a.pruned IS NULL AND a.first_seen >= $time ORDER BY a.first_seen LIMIT 1
        """

    private static func length(_ table: String) -> String {
        Content.columns.map { "coalesce(length(CAST(\(table).\($0) AS BLOB)), 0)" }.joined(separator: " + ")
    }
}
