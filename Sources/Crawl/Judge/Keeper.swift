import Extract
import Model
import Queues
import Store

/// Owns the one writing connection to the store.
actor Keeper {
    private let executor = QueueExecutor(label: "offprint.store")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let store: Store
    private let time: any TimeSource
    private let owner: String
    private var ledger: Ledger
    private var settings: CrawlSettings { ledger.settings }
    private var isClosed = false
    private var clock: ClockWatch

    /// Opens the store at `path` and takes back what an earlier run of it had leased.
    init(
        path: String, owner: String, settings: CrawlSettings, rules: SourceRules = SourceRules(),
        time: any TimeSource
    ) async throws {
        var storing = Store.Settings()
        (storing.cache, storing.busyTimeout) = (settings.storeCache, settings.storeWait)
        store = try Store.open(path, settings: storing)
        (self.owner, self.time) = (owner, time)
        ledger = try Ledger(store: store, settings: settings, rules: rules)
        let now = time.now()
        let last = try store.log.lastTime()
        clock = ClockWatch(now: now, uptime: time.uptime(), lastVisit: last)
        _ = try store.frontier.reclaim(owner: nil, now: now, rest: settings.minDelay)
        // The last run had a clock that was ahead.
        if let last, last > now + ClockWatch.tolerance {
            try store.frontier.forgetFuture(now: now, longestHold: Self.longestHold(settings))
        }
    }

    /// For which a host may be left alone: as long as it asks for, by the hours of its source, or after many failures.
    private static func longestHold(_ settings: CrawlSettings) -> Duration {
        max(settings.maxRetryAfter, settings.minDelay, .seconds(8 * 86_400))
    }

    func update(_ settings: CrawlSettings, _ rules: SourceRules) throws {
        try store.keepInMemory(settings.storeCache)
        ledger.update(settings, rules)
    }

    /// Due URLs, handed out until `until`. With `visitedBefore`, those already visited since then are left for later.
    /// Where they are fewer than `limit`, `next` is the moment at which more may be due, nil when nobody knows.
    func lease(_ limit: Int, perHost: Int, excluding hosts: Set<String>, visitedBefore: Timestamp?) throws
        -> (visits: [HostSlot.Leased], next: Timestamp?)
    {
        let now = time.now()
        try followClock(now)
        let until = now + settings.lease
        let visits = try store.transaction {
            try store.frontier.lease(
                limit, perHost: perHost, until: until, owner: owner, excluding: hosts, visitedBefore: visitedBefore,
                now: now)
        }
        let next = visits.count < limit ? try store.frontier.nextTurn(after: now) : nil
        return (try ledger.admit(visits, until: until, now: now), next)
    }

    /// The earliest moment at which something could be leased.
    func nextDue(visitedBefore: Timestamp?) throws -> Timestamp? {
        try followClock(time.now())
        guard let visitedBefore else { return try store.frontier.nextDue() }
        return try store.frontier.nextDue(visitedBefore: visitedBefore)
    }

    /// What was put off by a clock that was ahead would else wait until the right one has come so far.
    private func followClock(_ now: Timestamp) throws {
        guard clock.hasGoneBack(now: now, uptime: time.uptime()) else { return }
        try store.frontier.forgetFuture(now: now, longestHold: Self.longestHold(settings))
    }

    /// Gives leased URLs back unvisited, each as due as it was: those that have waited longest go first again.
    func release(_ visits: [Visit]) throws {
        try store.transaction {
            for visit in visits { if let id = visit.id { try store.frontier.release(id, next: visit.due) } }
        }
    }

    /// Judges the reports in one transaction; returns when their outcomes are safe on disk.
    func write(_ reports: [VisitReport]) throws -> [Judgement] { try ledger.write(reports, now: time.now()) }

    /// What many articles of a host have in common.
    func boilerplate(of host: String, rule: BoilerplateRule) throws -> Boilerplate {
        try rule.boilerplate(of: host, in: store.blocks)
    }

    /// None of the hosts is asked before that, not even after a restart.
    func hold(_ hosts: Set<String>, until: Timestamp) throws {
        try store.transaction { for host in hosts.sorted() { try store.frontier.hold(host: host, until: until) } }
    }

    func robots(_ origin: String) throws -> RobotsText? { try store.robots.find(origin: origin) }

    func keep(_ text: RobotsText, origin: String) throws { try store.robots.store(text, origin: origin) }

    /// Logs as postponed what a run that does not wait leaves behind; returns how many. `hold` says why it ended early.
    func postponeRest(visitedBefore: Timestamp, hold: Reason?) throws -> Int {
        let now = time.now()
        return try store.transaction {
            let rest = try store.frontier.waiting(visitedBefore: visitedBefore)
            for visit in rest {
                let reason = hold ?? Reason(.horizon, "due \(visit.due), later than a run until idle waits")
                let report = VisitReport(visit, started: now, finding: .postponed(reason, until: visit.due))
                var row = report.row(.postponed(reason))
                row.next = visit.due
                try store.log.append(row)
            }
            return rest.count
        }
    }

    /// What the status line of the daemon says about the queue.
    func counts() throws -> FrontierCounts { try store.frontier.counts(now: time.now()) }

    /// Whether retention waits for the clock to prove right.
    func doubtsClock() throws -> Bool {
        try followClock(time.now())
        return !clock.isBelieved(uptime: time.uptime())
    }

    /// Takes out a slice of what is no longer kept; `retention` is told the settings that sources have of their own.
    func prune(_ retention: @Sendable ([SourceID: [String: String]]) -> Retention) throws -> Pruned {
        guard !isClosed, try !doubtsClock() else { return Pruned() }
        let slice = try store.pruning(retention(store.sources.settings()), now: time.now()).slice()
        // The store has grown since the last time; slice by slice nothing would change.
        if slice.isNothing { try store.keepInMemory(settings.storeCache) }
        return slice
    }

    /// Gives the room of the write-ahead log back, which may be all that is left on a small disk.
    func makeRoom() {
        // Where that cannot be done, the next batch fails too and tries again.
        if !isClosed { try? store.checkpoint() }
    }

    func stop() {
        isClosed = true
        store.close()
    }
}
