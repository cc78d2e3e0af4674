public import Model

/// What a store holds and what room that takes.
public struct StoreSizes: Hashable, Sendable {
    public struct Table: Hashable, Sendable {
        public var name: String
        public var rows: Int
        /// Of its pages and those of its indexes.
        public var bytes: Int
        /// Rows of the days that were asked for; nil of a table whose rows have no time.
        public var recent: Int?
    }

    /// The largest first.
    public var tables: [Table]
    /// Of all pages; `free` of those that new rows will take first.
    public var bytes: Int
    public var free: Int
    /// The schema's version.
    public var version: Int

    /// How many bytes the rows of those days take.
    public var recentBytes: Int {
        tables.reduce(0) { $0 + ($1.rows == 0 ? 0 : Int(Double($1.bytes) / Double($1.rows) * Double($1.recent ?? 0))) }
    }
}

extension Store {
    /// Reads every page of the file; `since` is where recent rows begin.
    public func sizes(since: Timestamp) throws -> StoreSizes {
        let times = ["article": "first_seen", "log": "time", "frontier": "added", "revision": "last_changed"]
        let page = try number("PRAGMA page_size")
        let tables = try database.all(
            """
            SELECT s.tbl_name, sum(d.pgsize) FROM dbstat('main', 1) d JOIN sqlite_schema s ON s.name = d.name
            GROUP BY s.tbl_name ORDER BY 2 DESC, 1
            """
        ) { (name: $0.text(0) ?? "", bytes: $0.int(1) ?? 0) }
        return StoreSizes(
            tables: try tables.map { table in
                let recent = try times[table.name].map {
                    try number(
                        "SELECT count(*) FROM \(table.name) WHERE \($0) >= $since", ["since": Value(since)])
                }
                return StoreSizes.Table(
                    name: table.name, rows: try number("SELECT count(*) FROM \(table.name)"), bytes: table.bytes,
                    recent: recent)
            },
            bytes: try number("PRAGMA page_count") * page, free: try number("PRAGMA freelist_count") * page,
            version: try number("PRAGMA user_version"))
    }

    /// Bytes in use beyond so many, and the table that takes the most room; nil where it is not so much. Reads every page
    /// then.
    public func excess(over size: Int, now: Timestamp) throws -> (bytes: Int, largest: StoreSizes.Table?)? {
        let used = try pruning(Retention(), now: now).usedBytes()
        return used > size ? (used - size, try sizes(since: now).tables.first) : nil
    }

    private func number(_ sql: String, _ values: Bindings = [:]) throws -> Int {
        try database.first(sql, values) { $0.int(0) } ?? 0
    }
}
