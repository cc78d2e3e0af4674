public import Model

/// The URLs to visit, and when. Its statements live in extensions: adding, leasing, settling, telling.
public struct Frontier {
    let database: SQLiteDatabase

    var hosts: Hosts { Hosts(database: database) }
    var addresses: Addresses { Addresses(database: database) }

    /// Whether the URL, in any spelling, has been taken in.
    public func isKnown(_ url: WebURL) throws -> Bool {
        guard let id = try addresses.find(url) else { return false }
        return try database.first(
            "SELECT 1 FROM frontier WHERE address = $id", ["id": .integer(id)]
        ) { _ in true } ?? false
    }

    /// Lets no URL of that host be leased before `until`. Never shortens an earlier call.
    public func hold(host: String, until: Timestamp) throws {
        try database.run(
            """
            INSERT INTO host (name, ready) VALUES ($name, $until)
            ON CONFLICT (name) DO UPDATE SET ready = max(ready, excluded.ready)
            """, ["name": .text(host), "until": Value(until)])
    }
}
