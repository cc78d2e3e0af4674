import Model

/// The frontier's rows of one source, which may share them with others.
struct SourceRows {
    let database: SQLiteDatabase
    let source: SourceID

    private var values: Bindings { ["source": .integer(source)] }

    /// A URL rests when no active source leads to it.
    func park() throws {
        let touched = try hosts()
        try database.run(Self.parking, values)
        try refresh(touched)
    }

    /// The source is marked as removed already: what only paused sources lead to from now on rests.
    func remove() throws {
        let touched = try hosts()
        try database.run(Self.parking, values)
        try database.run("DELETE FROM shared WHERE source = $source", values)
        try database.run(
            """
            UPDATE frontier SET source = (SELECT min(s.source) FROM shared s WHERE s.address = frontier.address)
            WHERE source = $source AND EXISTS (SELECT 1 FROM shared s WHERE s.address = frontier.address)
            """, values)
        let leaving = try database.all(
            "SELECT host, count(*) FROM frontier WHERE source = $source GROUP BY host", values
        ) { (host: $0.integer(0) ?? 0, pages: $0.int(1) ?? 0) }
        try database.run("DELETE FROM frontier WHERE source = $source", values)
        for (host, pages) in leaving { try Hosts(database: database).count(host, -pages) }
        try refresh(touched)
    }

    private func hosts() throws -> [Int64] {
        try database.all("SELECT DISTINCT host FROM frontier WHERE \(Self.isOurs)", values) { $0.integer(0) ?? 0 }
    }

    private func refresh(_ touched: [Int64]) throws {
        for host in touched { try Hosts(database: database).refresh(host) }
    }

    static let isOurs = "(source = $source OR address IN (SELECT address FROM shared WHERE source = $source))"

    static let parking = """
        UPDATE frontier SET parked = source IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM source o WHERE o.id = frontier.source AND o.state = 0)
            AND NOT EXISTS (SELECT 1 FROM shared s JOIN source o ON o.id = s.source
                WHERE s.address = frontier.address AND o.state = 0)
        WHERE \(isOurs)
        """
}
