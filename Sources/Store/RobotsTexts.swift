public import Model

/// A robots.txt as it was last fetched.
public struct RobotsText: Hashable, Sendable {
    /// Nil when there was no answer.
    public var status: Int?
    public var body: [UInt8] = []
    public var fetched: Timestamp
    public var expires: Timestamp
    /// Crawl delay that its rules ask of us.
    public var delay: Duration?
    public var etag: String?
    public var lastModified: String?

    public init(status: Int?, body: [UInt8] = [], fetched: Timestamp, expires: Timestamp) {
        (self.status, self.body, self.fetched, self.expires) = (status, body, fetched, expires)
    }
}

/// The robots.txt of each origin (`https://example.com:8080`), as it was last fetched.
public struct RobotsTexts {
    let database: SQLiteDatabase

    public func find(origin: String) throws -> RobotsText? {
        try database.first(
            "SELECT status, body, fetched, expires, delay, etag, last_modified FROM robots WHERE origin = $origin",
            ["origin": .text(origin)]
        ) { row in
            var text = RobotsText(
                status: row.int(0), body: row.bytes(1) ?? [],
                fetched: row.time(2),
                expires: row.time(3))
            text.delay = row.integer(4).map { .milliseconds($0) }
            (text.etag, text.lastModified) = (row.text(5), row.text(6))
            return text
        }
    }

    /// Replaces what was kept of that origin.
    public func store(_ text: RobotsText, origin: String) throws {
        try database.run(
            """
            INSERT INTO robots (origin, status, body, fetched, expires, delay, etag, last_modified)
            VALUES ($origin, $status, $body, $fetched, $expires, $delay, $etag, $modified)
            ON CONFLICT (origin) DO UPDATE SET status = excluded.status, body = excluded.body,
                fetched = excluded.fetched, expires = excluded.expires, delay = excluded.delay,
                etag = excluded.etag, last_modified = excluded.last_modified
            """,
            [
                "origin": .text(origin), "status": Value(text.status), "body": .blob(text.body),
                "fetched": Value(text.fetched), "expires": Value(text.expires),
                "delay": Value(text.delay?.milliseconds), "etag": Value(text.etag),
                "modified": Value(text.lastModified),
            ])
    }
}
