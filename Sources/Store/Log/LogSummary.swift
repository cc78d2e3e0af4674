import Model

extension CrawlLog {
    /// What a sum needs of a row; hosts by their number.
    struct Summed {
        let outcome: Outcome.Word
        let reason: Int64?
        let status: Int?
        let bytes: Int
        let bodyBytes: Int
        let ms: Int
        let time: Int64
        let host: Int64
        let source: SourceID?

        init(_ row: Row) throws {
            (outcome, reason, status) = (try Lists.outcome.word(row, 0), row.integer(1), row.int(2))
            (bytes, bodyBytes, ms) = (row.int(3) ?? 0, row.int(4) ?? 0, row.int(5) ?? 0)
            (time, host, source) = (row.integer(6) ?? 0, row.integer(7) ?? 0, row.integer(8))
        }
    }

    /// Sums up the rows that the filter lets through, with a limit the newest of them.
    public func stats(_ filter: LogFilter = LogFilter()) throws -> LogStats {
        var filter = filter
        filter.isNewestFirst = true
        var counts: [Int64: [Outcome.Word: Int]] = [:]
        var statuses: [Int: Int] = [:]
        var total = LogSumming()
        var hosts: [Int64: LogSumming] = [:]
        var sources: [SourceID: LogSumming] = [:]
        var hours: [Int64: LogSumming] = [:]
        let found = try filter.found(in: database)
        try database.run(Self.summing(found), found.values) { row in
            let row = try Summed(row)
            counts[row.reason ?? 0, default: [:]][row.outcome, default: 0] += 1
            total.add(row)
            if let status = row.status { statuses[status, default: 0] += 1 }
            hosts[row.host, default: LogSumming()].add(row)
            if let source = row.source { sources[source, default: LogSumming()].add(row) }
            hours[row.time / 3_600_000, default: LogSumming()].add(row)
        }
        var stats = LogStats()
        for (reason, outcomes) in counts {
            let word = reason == 0 ? nil : try Lists.reason.word(reason)
            for (outcome, count) in outcomes { stats.counts[.init(outcome: outcome, reason: word)] = count }
        }
        (stats.total, stats.statuses) = (total.summed(), statuses)
        stats.hosts = try Self.busiestFirst(hosts) { try Hosts(database: database).name($0) }
        stats.sources = Self.busiestFirst(sources) { $0 }
        stats.hours = hours.sorted { $0.key < $1.key }.map { hour, sum in
            .init(key: Timestamp(milliseconds: hour * 3_600_000), sum: sum.summed())
        }
        return stats
    }

    private static func busiestFirst<Key: Comparable>(
        _ groups: [Int64: LogSumming], _ name: (Int64) throws -> Key
    ) rethrows -> [LogStats.Group<Key>] {
        try groups.map { LogStats.Group(key: try name($0.key), sum: $0.value.summed()) }
            .sorted { ($1.sum.visits, $0.key) < ($0.sum.visits, $1.key) }
    }

    static func summing(_ filter: LogFilter) -> String {
        // All of them need no order.
        let order = filter.limit == nil ? "" : "ORDER BY \(filter.order)"
        return """
            SELECT l.outcome, l.reason, l.status, l.bytes, l.body_bytes, l.ms, l.time, l.host, l.source
            FROM log l LEFT JOIN address a ON a.id = l.address \(filter.condition) \(order) LIMIT $limit
            """
    }
}
