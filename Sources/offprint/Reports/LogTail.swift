import Model
import Store

/// What has been written into the crawl log since the last look, each row once.
struct LogTail {
    private var filter: LogFilter
    private var last: Int64

    /// Begins behind what the log holds now.
    init(_ log: CrawlLog, _ filter: LogFilter) throws {
        self.filter = filter
        (self.filter.limit, self.filter.isNewestFirst) = (nil, false)
        last = try log.lastID()
    }

    /// This row was shown otherwise.
    mutating func note(_ row: LogRow) { last = max(last, row.id) }

    mutating func next(_ log: CrawlLog, _ show: (LogRow) throws -> Void) throws {
        // Read before the query: what is written in between comes with the query, and then counts by its number.
        let end = try log.lastID()
        filter.after = last
        var newest = max(last, end)
        try log.query(filter) { row in
            try show(row)
            newest = max(newest, row.id)
        }
        last = newest
    }
}
