public import Model

/// A robots.txt as it was last fetched.
public struct RobotsText: Hashable, Sendable {
    /// Nil when there was no answer.
    public var status: Int?
    public var body: [UInt8] = []
    public var fetched: Timestamp
    public var expires: Timestamp

    public init(status: Int?, body: [UInt8] = [], fetched: Timestamp, expires: Timestamp) {
        (self.status, self.body, self.fetched, self.expires) = (status, body, fetched, expires)
    }
}

/// The robots.txt of each origin (`https://example.com:8080`), as it was last fetched. Of the table's columns `delay`,
/// `etag` and `last_modified` are not used.
public struct RobotsTexts {
    let database: SQLiteDatabase

    public func find(origin: String) throws -> RobotsText? {
        try database.first(
            "SELECT status, body, fetched, expires FROM robots WHERE origin = $origin", ["origin": .text(origin)]
        ) { row in
            RobotsText(status: row.int(0), body: row.bytes(1) ?? [], fetched: row.time(2), expires: row.time(3))
        }
    }

    /// Replaces what was kept of that origin.
    public func store(_ text: RobotsText, origin: String) throws {
        try database.run(
            """
            INSERT INTO robots (origin, status, body, fetched, expires)
            VALUES ($origin, $status, $body, $fetched, $expires)
            ON CONFLICT (origin) DO UPDATE SET status = excluded.status, body = excluded.body,
                fetched = excluded.fetched, expires = excluded.expires
            """,
            [
                "origin": .text(origin), "status": Value(text.status), "body": .blob(text.body),
                "fetched": Value(text.fetched), "expires": Value(text.expires),
            ])
    }
}
