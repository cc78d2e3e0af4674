public import Model

extension Articles {
    /// How many articles were new since then.
    public func count(since: Timestamp) throws -> Int {
        try database.first(
            "SELECT count(*) FROM article WHERE pruned IS NULL AND first_seen >= $since", ["since": Value(since)]
        ) { $0.int(0) } ?? 0
    }

    /// When the newest articles, of one source or of all, were first seen, and when they say they were published;
    /// newest first.
    public func times(source: SourceID? = nil, limit: Int) throws -> [(seen: Timestamp, published: WrittenDate?)] {
        let condition = source == nil ? "" : "AND source = $source"
        var values: Bindings = ["limit": Value(limit)]
        if let source { values["source"] = .integer(source) }
        return try database.all(
            "SELECT first_seen, published FROM article WHERE pruned IS NULL \(condition) ORDER BY first_seen DESC LIMIT $limit",
            values
        ) { row in
            (Timestamp(milliseconds: row.integer(0) ?? 0), row.text(1).flatMap(WrittenDate.init(stored:)))
        }
    }
}
