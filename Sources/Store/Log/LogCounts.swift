public import Model

extension CrawlLog {
    /// How often each reason was given since then; read from its index alone.
    public func reasons(since: Timestamp) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for reason in Lists.reason.words {
            let count = try database.first(
                "SELECT count(*) FROM log WHERE reason = $reason AND time >= $since",
                ["reason": Lists.reason.sought(reason), "since": Value(since)]
            ) { $0.int(0) }
            if let count, count > 0 { counts[reason] = count }
        }
        return counts
    }

    /// The number of visits in each of the last hours, the running one last; read from the index of times alone.
    public func visitsAnHour(_ hours: Int, now: Timestamp) throws -> [Int] {
        let hour: Int64 = 3_600_000
        let first = now.milliseconds / hour - Int64(hours) + 1
        var counts = [Int](repeating: 0, count: hours)
        try database.run(
            "SELECT time / $hour - $first, count(*) FROM log WHERE time >= $first * $hour GROUP BY 1",
            ["hour": .integer(hour), "first": .integer(first)]
        ) { row in
            if let index = row.int(0), counts.indices.contains(index) { counts[index] = row.int(1) ?? 0 }
        }
        return counts
    }

    /// The visit written last, of all or of one host.
    public func newest(host: String? = nil) throws -> LogRow? {
        var filter = LogFilter()
        (filter.host, filter.limit, filter.isNewestFirst) = (host, 1, true)
        var newest: LogRow?
        try query(filter) { newest = $0 }
        return newest
    }
}
