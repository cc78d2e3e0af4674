/// In how many articles of a host each block of text stood. Old articles fade, and rows are bounded for each host.
public struct BlockCounts {
    /// What is kept of one host.
    public struct Limits: Hashable, Sendable {
        /// So many articles are counted; then all counts are halved.
        public var memory = 200
        /// So many blocks are kept; those of one article go first.
        public var blocks = 2_000

        public init() {}
    }

    let database: SQLiteDatabase

    private var hosts: Hosts { Hosts(database: database) }

    /// Articles counted of `host[:port]`, the older ones by half.
    public func articles(of host: String) throws -> Int {
        try database.first(
            "SELECT articles FROM block_host WHERE host = (SELECT id FROM host WHERE name = $name)",
            ["name": .text(host)]
        ) { $0.int(0) } ?? 0
    }

    /// The blocks that stood in at least so many of them.
    public func blocks(of host: String, inAtLeast articles: Int) throws -> Set<UInt64> {
        let found = try database.all(
            "SELECT hash FROM block WHERE host = (SELECT id FROM host WHERE name = $name) AND articles >= $least",
            ["name": .text(host), "least": Value(articles)]
        ) { UInt64(bitPattern: $0.integer(0) ?? 0) }
        return Set(found)
    }

    /// One article more, with its blocks.
    public func note(_ blocks: Set<UInt64>, host: String, limits: Limits) throws {
        try database.transaction {
            let host: Value = .integer(try hosts.intern(host))
            // Two statements: for RETURNING SQLite makes a table each time.
            try database.run(Self.counting, ["host": host])
            let articles =
                try database.first(
                    "SELECT articles FROM block_host WHERE host = $host", ["host": host]
                ) { $0.int(0) } ?? 1
            for block in blocks.sorted() {
                try database.run(Self.noting, ["host": host, "hash": .integer(Int64(bitPattern: block))])
            }
            if articles >= limits.memory { try fade(host) }
            if articles % Self.period == 0 { try bound(host, limits) }
        }
    }

    /// Articles between two looks at the number of rows.
    private static let period = 16

    private func fade(_ host: Value) throws {
        try database.run("UPDATE block SET articles = articles / 2 WHERE host = $host", ["host": host])
        try database.run("DELETE FROM block WHERE host = $host AND articles = 0", ["host": host])
        try database.run("UPDATE block_host SET articles = articles / 2 WHERE host = $host", ["host": host])
    }

    /// Leaves the blocks that stood in most articles; of those that are equal an arbitrary but fixed choice.
    private func bound(_ host: Value, _ limits: Limits) throws {
        try database.run(
            """
            DELETE FROM block WHERE host = $host AND hash IN
                (SELECT hash FROM block WHERE host = $host ORDER BY articles DESC, hash LIMIT -1 OFFSET $blocks)
            """, ["host": host, "blocks": Value(limits.blocks)])
    }

    private static let counting = """
        INSERT INTO block_host (host, articles) VALUES ($host, 1)
        ON CONFLICT (host) DO UPDATE SET articles = articles + 1
        """

    private static let noting = """
        INSERT INTO block (host, hash, articles) VALUES ($host, $hash, 1)
        ON CONFLICT (host, hash) DO UPDATE SET articles = articles + 1
        """
}
