import Model
import Store

/// How the crawl stands, read at one moment.
struct StatusReport {
    /// A host with due URLs that may not be asked yet, and what may be the cause.
    struct Waiting {
        var host: HostRow
        var trouble: HostTrouble?
    }

    var now: Timestamp
    var path: String
    var machine: Machine
    var sources: [SourceReport]
    var frontier: FrontierCounts
    var nextDue: Timestamp?
    var articles: Int
    var articlesToday: Int
    /// Of all sources together.
    var silence: Silence?
    var hour: LogStats
    /// Visits in each of the last 24 hours.
    var hours: [Int]
    /// What went wrong in the last 24 hours, by reason.
    var errors: [String: Int]
    var visits: Int64
    var last: LogRow?
    /// Those that wait longest, and how many there are.
    var waiting: [Waiting]
    var waitingHosts: Int
    private let settings: Settings
    /// Bytes that are free on the disk of `warc-folder`.
    private let archiveBytes: Int64?

    static let hostsShown = 5

    init(_ store: Store, settings: Settings, now: Timestamp) throws {
        var memory = DriftMemory()
        try self.init(store, settings: settings, now: now, &memory)
    }

    /// With what an earlier report remembers, which makes this one cheaper.
    init(_ store: Store, settings: Settings, now: Timestamp, _ memory: inout DriftMemory) throws {
        (self.now, self.settings, path) = (now, settings, store.path)
        machine = Machine(store: store.path)
        archiveBytes = settings.warcFolder.flatMap(Machine.free)
        sources = try SourceReport.all(store, settings: settings, now: now, &memory)
        frontier = try store.frontier.counts(now: now)
        nextDue = try store.frontier.nextDue()
        (articles, articlesToday) = (
            try store.articles.count(), try store.articles.count(since: now - .seconds(86_400))
        )
        silence = Silence(try store.articles.times(limit: Silence.looked), atLeast: settings.silentAfter)
        var filter = LogFilter()
        filter.since = now - .seconds(3600)
        hour = try store.log.stats(filter)
        hours = try store.log.visitsAnHour(24, now: now)
        errors = try store.log.reasons(since: now - .seconds(86_400))
        (visits, last) = (try store.log.lastID(), try store.log.newest())
        waiting = try store.frontier.waitingHosts(now: now, limit: Self.hostsShown).map { host in
            Waiting(host: host, trouble: try host.ready.flatMap { try HostTrouble(host.host, until: $0, store) })
        }
        waitingHosts = try store.frontier.waitingHostCount(now: now)
    }

    /// Most urgent first.
    var alarms: [Alarm] {
        var alarms: [Alarm] = []
        if machine.process == nil {
            alarms.append(Alarm(kind: .notRunning, text: "no `offprint run` works on this store"))
        }
        if let silence, silence.isSilent(now) {
            let text = "nothing new from any source \(silence.words(now))"
            alarms.append(Alarm(kind: .notProducing, text: text))
        }
        if let free = machine.freeBytes, let alarm = lowDisk(free, "the store") { alarms.append(alarm) }
        // On the store's disk it is told already.
        if let free = archiveBytes, free != machine.freeBytes, let alarm = lowDisk(free, "the archive") {
            alarms.append(alarm)
        }
        return alarms + sources.compactMap { $0.alarm(now) }.sorted { $0.kind.rawValue < $1.kind.rawValue }
    }

    private func lowDisk(_ free: Int64, _ what: String) -> Alarm? {
        guard free < DiskFloor.alarm(settings.minFreeSpace) else { return nil }
        let text = "\(ByteCount.rounded(free)) left for \(what), min-free-space is \(settings.minFreeSpace.words)"
        return Alarm(kind: .lowDisk, text: text)
    }
}

extension Silence {
    /// `for 3d, where the longest pause was 4h`.
    func words(_ now: Timestamp) -> String {
        "since \(last.relative(to: now)), where the longest pause was \((now - longestPause).relative(to: now).dropLast(4))"
    }
}
