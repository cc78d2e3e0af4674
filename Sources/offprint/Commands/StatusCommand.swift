import ArgumentParser
import Glibc
import Model
import Publish
import Store

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show on one screen how the crawl stands.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print a JSON object.") var json = false

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let report = try StatusReport(store, settings: configuration.settings, now: now())
        if json { print(report.json.text) } else { say(report.lines) }
    }
}

/// What `status` shows, read at one moment.
struct StatusReport {
    var now: Timestamp
    var path: String
    var size: Int64
    /// The process that runs on the store, if one does.
    var process: Int32?
    var health: [SourceHealth]
    var frontier: FrontierCounts
    var nextDue: Timestamp?
    var articles: Int
    var day: LogStats
    var last: LogRow?
    var hosts: [HostRow]

    init(_ store: Store, settings: Settings, now: Timestamp) throws {
        (self.now, path) = (now, store.path)
        size = [path, path + "-wal"].map(Self.size).reduce(0, +)
        process = Self.process(path)
        health = try store.sources.health()
        frontier = try store.frontier.counts(now: now)
        nextDue = try store.frontier.nextDue()
        articles = try store.articles.count()
        var filter = LogFilter()
        filter.since = now - .seconds(86_400)
        day = try store.log.stats(filter)
        var newest = LogFilter()
        (newest.limit, newest.isNewestFirst) = (1, true)
        var last: LogRow?
        try store.log.query(newest) { last = $0 }
        self.last = last
        hosts = try store.frontier.hosts(now: now, limit: 5)
    }

    var failing: [SourceHealth] { health.filter { $0.failures > 0 && $0.source.state == .active } }

    private var today: [String] {
        let view = LogStatsLines(stats: day, screen: .plain)
        return view.totals + view.outcomes
    }

    var lines: [String] {
        let paused = health.filter { $0.source.state == .paused }.count
        var columns = Columns([.left, .left])
        columns.add(["store", "\(path) (\(ByteCount.rounded(size)))"])
        columns.add(["daemon", process.map { "running (process \($0))" } ?? "not running"])
        columns.add(["sources", "\(health.count), \(paused) paused, \(failing.count) failing"])
        columns.add(["articles", String(articles)])
        columns.add(["frontier", "\(frontier.total) URLs, \(frontier.due) due, \(frontier.leased) being fetched"])
        columns.add(["next visit", nextDue.map { "\($0) (\($0.relative(to: now)))" }])
        columns.add([
            "last visit", last.map { "\($0.time) (\($0.time.relative(to: now))): \($0.outcome.rawValue) \($0.url)" },
        ])
        var lines = columns.lines + ["", "The last 24 hours:"] + today.map { "  " + $0 }
        if !failing.isEmpty {
            lines += ["", "Failing sources:"]
            var columns = Columns([.right, .left, .left])
            for row in failing.prefix(10) { columns.add([String(row.source.id), row.ending, row.source.url]) }
            lines += columns.lines.map { "  " + $0 }
        }
        return lines
    }

    var json: JSON {
        [
            "store": .string(path), "bytes": .integer(size), "process": JSON(process.map(Int.init)),
            "sources": JSON(health.count), "failing": .array(failing.map { .integer($0.source.id) }),
            "articles": JSON(articles), "urls": JSON(frontier.total), "due": JSON(frontier.due),
            "leased": JSON(frontier.leased), "next_due": JSON(nextDue?.description),
            "last_visit": last.map(\.json) ?? .null, "last_24h": day.json,
        ]
    }

    private static func size(_ path: String) -> Int64 {
        var facts = stat()
        return stat(path, &facts) == 0 ? Int64(facts.st_size) : 0
    }

    /// The number in the lock file, if such a process lives. Taking the lock to see would stop a daemon from starting.
    private static func process(_ store: String) -> Int32? {
        guard let bytes = try? readFile(store + ".lock"),  // No lock file: nothing ever ran here.
            let pid = Int32(String(decoding: bytes, as: UTF8.self).trimmed),
            let name = try? readFile("/proc/\(pid)/comm")  // No such process: it has ended.
        else { return nil }
        return String(decoding: name, as: UTF8.self).trimmed == "offprint" ? pid : nil
    }
}

extension ByteCount {
    /// `12.3 MB`, for people.
    static func rounded(_ bytes: Int64) -> String {
        for (name, unit) in [("GB", Int64(1_000_000_000)), ("MB", 1_000_000), ("kB", 1000)] where bytes >= unit {
            return "\(bytes / unit).\(bytes % unit * 10 / unit) \(name)"
        }
        return "\(bytes) bytes"
    }
}
