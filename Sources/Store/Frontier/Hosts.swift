import Model

/// Hosts (`host[:port]`) and whose turn it is.
struct Hosts {
    let database: SQLiteDatabase

    func find(_ name: String) throws -> Int64? {
        try database.first("SELECT id FROM host WHERE name = $name", ["name": .text(name)]) { $0.integer(0) }
    }

    func intern(_ name: String) throws -> Int64 {
        if let id = try find(name) { return id }
        try database.run("INSERT INTO host (name) VALUES ($name)", ["name": .text(name)])
        return database.lastInsertID
    }

    func name(_ id: Int64) throws -> String {
        try database.first("SELECT name FROM host WHERE id = $id", ["id": .integer(id)]) { $0.text(0) } ?? ""
    }

    func pages(_ id: Int64) throws -> Int {
        try database.first("SELECT pages FROM host WHERE id = $id", ["id": .integer(id)]) { $0.int(0) } ?? 0
    }

    /// One URL more (or fewer) in the frontier.
    func count(_ id: Int64, _ pages: Int) throws {
        try database.run(
            "UPDATE host SET pages = max(0, pages + $pages) WHERE id = $id",
            ["pages": Value(pages), "id": .integer(id)])
    }

    /// Writes again when the host's first URL is due that is neither leased nor paused; it is not asked before `ready`,
    /// nor before a later moment that was set earlier.
    func refresh(_ id: Int64, ready: Timestamp? = nil) throws {
        try database.run(Self.refreshing, ["host": .integer(id), "ready": Value(ready)])
    }

    /// Writes when the first of its URLs is due that are left; nil is none.
    func set(_ id: Int64, due: Timestamp?, ready: Timestamp) throws {
        try database.run(
            "UPDATE host SET ready = max(ready, $ready), due = $due WHERE id = $host",
            Bindings(inOrder: [.init("ready", Value(ready)), .init("due", Value(due)), .init("host", .integer(id))]))
    }

    /// Writes that another of its URLs is due then; nil is one that is not visited any more.
    func note(_ id: Int64, due: Timestamp?, ready: Timestamp?) throws {
        try database.run(
            """
            UPDATE host SET ready = max(ready, coalesce($ready, ready)), due = coalesce(min(due, $due), due, $due)
            WHERE id = $host
            """,
            Bindings(inOrder: [.init("ready", Value(ready)), .init("due", Value(due)), .init("host", .integer(id))]))
    }

    /// The host of an address that is no longer in the frontier is not asked before that; nil says nothing.
    func rest(of address: AddressID, until: Timestamp?) throws {
        guard let until else { return }
        try database.run(
            "UPDATE host SET ready = max(ready, $until) WHERE id = (SELECT host FROM address WHERE id = $address)",
            ["until": Value(until), "address": .integer(address)])
    }

    static let refreshing = """
        UPDATE host SET ready = max(ready, coalesce($ready, ready)), due = nullif(min(\(firstDue)), \(Int64.max))
        WHERE id = $host
        """

    /// The largest number where there is none. One for each priority; leased ones are few and near the front.
    private static let firstDue = Priority.allCases.map { priority in
        """
        ifnull((SELECT next FROM frontier WHERE host = $host AND priority = \(priority.rawValue) AND parked = 0
            AND next IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = frontier.address)
            ORDER BY next LIMIT 1), \(Int64.max))
        """
    }.joined(separator: ", ")
}
