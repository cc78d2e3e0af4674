public import Model

/// The URLs to visit, and when. Its statements live in extensions: adding, leasing, settling, telling.
public struct Frontier {
    let database: SQLiteDatabase

    var hosts: Hosts { Hosts(database: database) }
    var addresses: Addresses { Addresses(database: database) }

    /// Lets no URL of that host be leased before `until`. Never shortens an earlier call.
    public func hold(host: String, until: Timestamp) throws {
        try database.run(
            """
            INSERT INTO host (name, ready) VALUES ($name, $until)
            ON CONFLICT (name) DO UPDATE SET ready = max(ready, excluded.ready)
            """, ["name": .text(host), "until": Value(until)])
    }
}
