import Model

/// Some visits of the crawl log summed up.
public struct LogSum: Hashable, Sendable {
    public var visits = 0
    public var failed = 0
    /// Visits that came to an HTTP status, and those with status 304 among them.
    public var answers = 0
    public var notModified = 0
    /// Of bodies, on the wire and after decompression.
    public var bytes = 0
    public var bodyBytes = 0
    /// Milliseconds of the answers, by nearest rank: half of them took no longer than `median` …
    public var median = 0
    public var p95 = 0
    public var p99 = 0
    public var longest = 0

    /// Of the answers, 0 to 1; 0 without any.
    public var notModifiedShare: Double { answers > 0 ? Double(notModified) / Double(answers) : 0 }

    public init() {}
}

/// Sums up row by row; the times are kept until the end, four bytes each, so that the quantiles are exact.
struct LogSumming {
    private var sum = LogSum()
    private var times: [Int32] = []

    mutating func add(_ row: CrawlLog.Summed) {
        sum.visits += 1
        if row.outcome == .failed { sum.failed += 1 }
        (sum.bytes, sum.bodyBytes) = (sum.bytes + row.bytes, sum.bodyBytes + row.bodyBytes)
        guard let status = row.status else { return }
        sum.answers += 1
        if status == 304 { sum.notModified += 1 }
        times.append(Int32(clamping: row.ms))
    }

    func summed() -> LogSum {
        var sum = sum
        let times = times.sorted()
        guard let last = times.last else { return sum }
        func quantile(_ share: Int) -> Int { Int(times[max(0, (times.count * share + 99) / 100 - 1)]) }
        (sum.median, sum.p95, sum.p99, sum.longest) = (quantile(50), quantile(95), quantile(99), Int(last))
        return sum
    }
}
