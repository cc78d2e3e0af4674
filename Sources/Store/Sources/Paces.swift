public import Model

/// How the visits of all sources are paced; one row.
public struct PaceRow: Hashable, Sendable {
    /// The scale of all waits, milliseconds.
    public var scale: Int64
    public var solved: Timestamp
    /// Visits beyond the budget, until `reckoned`.
    public var debt: Double
    public var reckoned: Timestamp

    public init(scale: Int64, solved: Timestamp, debt: Double, reckoned: Timestamp) {
        (self.scale, self.solved, self.debt, self.reckoned) = (scale, solved, debt, reckoned)
    }
}

/// The pace of the crawl and the rhythms that it is reckoned from.
public struct Paces {
    let database: SQLiteDatabase

    public func find() throws -> PaceRow? {
        try database.first("SELECT scale, solved, debt, reckoned FROM pace") { row in
            PaceRow(
                scale: row.integer(0) ?? 0, solved: Timestamp(milliseconds: row.integer(1) ?? 0),
                debt: Double(row.integer(2) ?? 0) / 1000, reckoned: Timestamp(milliseconds: row.integer(3) ?? 0))
        }
    }

    public func store(_ pace: PaceRow) throws {
        try database.run(
            """
            INSERT INTO pace (id, scale, solved, debt, reckoned) VALUES (1, $scale, $solved, $debt, $reckoned)
            ON CONFLICT (id) DO UPDATE SET scale = excluded.scale, solved = excluded.solved, debt = excluded.debt,
                reckoned = excluded.reckoned
            """,
            [
                "scale": .integer(pace.scale), "solved": Value(pace.solved),
                "debt": .integer(Int64((pace.debt * 1000).rounded())), "reckoned": Value(pace.reckoned),
            ])
    }

    /// The memory of each feed, sitemap and section page that will be visited again, and its source.
    public func rhythms(_ each: (_ memory: String, _ source: SourceID?) throws -> Void) throws {
        try database.run(Self.reading) { row in try each(row.text(0) ?? "", row.integer(1)) }
    }

    /// Host by host, since they are the first of each in the index of what is due: an index of their own would be
    /// written at every visit, for a question asked a few times a day.
    static let reading = """
        SELECT f.rhythm, f.source FROM host h CROSS JOIN frontier f
        WHERE f.host = h.id AND f.priority = \(Priority.channels.rawValue) AND f.parked = 0 AND f.next IS NOT NULL
            AND f.rhythm IS NOT NULL
        """
}
