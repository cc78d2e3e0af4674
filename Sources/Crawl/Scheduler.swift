import Dispatch
import Fetch
import Model
import Queues
import Store

/// Decides which visit is made when: due URLs from the frontier, one queue per host, politeness between requests.
///
/// It knows neither pages nor SQL: visits are made by `Visitor`, judged and written by `Keeper`.
actor Scheduler {
    /// Leased visits in memory for each transfer allowed at once.
    static let leasesPerConnection = 4
    /// Visits leased at once for a host that asks for no pause.
    static let batchPerHost = 16
    /// How often an idle daemon looks for URLs that other commands have added.
    static let idlePoll: Duration = .seconds(1)

    private let executor = QueueExecutor(label: "offprint.schedule")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let keeper: Keeper
    private let time: any TimeSource
    private var visitor: Visitor
    private var settings: CrawlSettings
    private let onJudgement: @Sendable (Judgement) -> Void

    private var hosts: [String: HostSlot] = [:]
    private var active = 0
    private var unfinished = 0
    private var leased = 0
    /// When the frontier is asked again after it had nothing more.
    private var dryUntil: Duration = .zero
    private var isStopping = false
    /// Why nothing is leased and no visit begun; nil while they are.
    private(set) var holdReason: Reason?
    /// The disk was full when the store last wrote: until then it is not asked to.
    private var fullUntil: Duration = .zero
    private var failure: (any Error)?
    private var bell: CheckedContinuation<Void, Never>?
    private var isRung = false

    init(
        keeper: Keeper, visitor: Visitor, time: any TimeSource, settings: CrawlSettings,
        onJudgement: @escaping @Sendable (Judgement) -> Void
    ) {
        (self.keeper, self.visitor, self.time, self.settings) = (keeper, visitor, time, settings)
        self.onJudgement = onJudgement
    }

    func update(_ settings: CrawlSettings, _ visitor: Visitor) {
        (self.settings, self.visitor) = (settings, visitor)
        ring()
    }

    /// No further visit is begun; `run` returns when those in flight are written.
    func stop() {
        isStopping = true
        ring()
    }

    /// Begins no visit while there is a reason; what was leased goes back, what is in flight ends.
    func hold(_ reason: Reason?) async {
        let isNew = holdReason == nil && reason != nil
        holdReason = reason
        if isNew { await giveBack() }
        dryUntil = .zero
        ring()
    }

    /// Whether visits are in flight or wait only for their turn: then something must finish sooner or later.
    var isBusy: Bool { active > 0 || unfinished > 0 }

    /// Visits until stopped; with `untilIdle`, until no URL that was due or was discovered since is left unvisited.
    func run(untilIdle: Bool) async throws {
        let start = time.now()
        await withDiscardingTaskGroup { group in
            while !isStopping, failure == nil {
                await refill(visitedBefore: untilIdle ? start : nil)
                while !isWaitingForRoom, let host = readyHost() { begin(host, in: &group) }
                let wake = await wakeUp(untilIdle: untilIdle, since: start)
                guard let wake else { break }
                await pause(until: wake)
            }
            await giveBack()
            await drain()
        }
        if let failure { throw failure }
    }

    // MARK: - Work from the frontier

    private func refill(visitedBefore: Timestamp?) async {
        let room = settings.connections * Self.leasesPerConnection - leased
        guard room > 0, !isWaitingForRoom, time.uptime() >= dryUntil else { return }
        let perHost = settings.minDelay > .zero ? 1 : Self.batchPerHost
        do {
            let visits = try await keeper.lease(
                room, perHost: perHost, excluding: busyHosts(), visitedBefore: visitedBefore)
            for visit in visits { hosts[visit.visit.url.authority, default: HostSlot()].queue.append(visit) }
            leased += visits.count
            if visits.count < room { dryUntil = time.uptime() + Self.idlePoll }
        } catch { fail(error) }
    }

    /// Hosts that have visits enough or may not be asked yet.
    private func busyHosts() -> Set<String> {
        let now = time.uptime()
        return Set(
            hosts.lazy.filter { _, slot in
                slot.readyAt > now || slot.queue.count >= Self.batchPerHost / 2
                    || slot.active > 0 && slot.queue.isEmpty == false
            }.map(\.key))
    }

    /// When to look again; nil when there is nothing left to wait for.
    private func wakeUp(untilIdle: Bool, since start: Timestamp) async -> Duration? {
        let now = time.uptime()
        guard !isWaitingForRoom else {
            return holdReason != nil && untilIdle && active == 0 && unfinished == 0 ? nil : now + Self.idlePoll
        }
        let waiting = hosts.values.filter { !$0.queue.isEmpty && $0.active < settings.connectionsPerHost }
        var wake = waiting.map(\.readyAt).min().map { max($0, now) }
        if active >= settings.connections { wake = nil }
        guard untilIdle else { return min(wake ?? .seconds(Int64.max / 4), max(dryUntil, now + .milliseconds(10))) }
        if active > 0 || unfinished > 0 || leased > 0 { return min(wake ?? now + .seconds(1), now + .seconds(1)) }
        do {
            guard let due = try await keeper.nextDue(visitedBefore: start) else { return nil }
            let wait = due - time.now()
            if wait > settings.horizon { return nil }
            dryUntil = min(dryUntil, now + max(wait, .zero))
            return now + max(wait, .milliseconds(1))
        } catch {
            fail(error)
            return now
        }
    }

    // MARK: - One visit

    private func readyHost() -> String? {
        guard active < settings.connections, unfinished < 2 * settings.connections else { return nil }
        let now = time.uptime()
        var best: (name: String, readyAt: Duration)?
        for (name, slot) in hosts {
            guard !slot.queue.isEmpty, slot.active < settings.connectionsPerHost, slot.readyAt <= now else { continue }
            if best.map({ slot.readyAt < $0.readyAt }) ?? true { best = (name, slot.readyAt) }
        }
        return best?.name
    }

    private func begin(_ host: String, in group: inout DiscardingTaskGroup) {
        guard var slot = hosts[host], let leased = slot.queue.first else { return }
        let visit = leased.visit
        let origin = visit.url.origin
        guard let entry = slot.robots[origin], entry.expires > time.now() else {
            slot.active += 1
            hosts[host] = slot
            active += 1
            group.addTask { await self.learnRobots(of: origin, host: host) }
            return
        }
        slot.queue.removeFirst()
        self.leased -= 1
        guard leased.until > time.now() + visitor.longestTransfer else {
            // The lease runs out before the visit could end: the frontier hands it out again.
            hosts[host] = slot
            return
        }
        if let refusal = entry.refusal(of: visit.url) {
            hosts[host] = slot
            unfinished += 1
            let report = VisitReport(visit, started: time.now(), finding: .refused(refusal))
            group.addTask { await self.finish(report) }
            return
        }
        slot.active += 1
        hosts[host] = slot
        active += 1
        unfinished += 1
        let sitemaps = entry.sitemaps
        let delay = Politeness(settings: settings).delay(crawlDelay: entry.policy.crawlDelay)
        group.addTask { await self.make(visit, host: host, delay: delay, sitemaps: sitemaps) }
    }

    private func learnRobots(of origin: String, host: String) async {
        let desk = RobotsDesk(
            fetcher: visitor.fetcher, keeper: keeper, time: time, agent: settings.robotsAgent,
            settings: settings.robots)
        do {
            let (entry, isFetched) = try await desk.entry(for: origin)
            hosts[host]?.robots[origin] = entry
            let delay = Politeness(settings: settings).delay(crawlDelay: entry.policy.crawlDelay)
            try await trim(host, delay: delay)
            vacate(host, pause: isFetched ? delay : .zero)
        } catch {
            vacate(host, pause: max(settings.minDelay, Self.idlePoll))
            fail(error)
        }
    }

    /// Gives back what cannot be visited within half a lease at that pace.
    private func trim(_ host: String, delay: Duration) async throws {
        guard delay > .zero, let queue = hosts[host]?.queue else { return }
        let keep = max(1, Int(settings.lease / delay / 2))
        guard queue.count > keep else { return }
        hosts[host]?.queue = Array(queue.prefix(keep))
        leased -= queue.count - keep
        try await keeper.release(queue.dropFirst(keep).map(\.visit), next: time.now())
    }

    private func make(_ visit: Visit, host: String, delay: Duration, sitemaps: [WebURL]) async {
        let started = time.now()
        let visitor = visitor
        let result = await visitor.fetch(visit)
        let failures = count(result, of: host)
        vacate(host, pause: delay)
        var report = await visitor.report(visit, result, started: started)
        (report.hostFailures, report.delay, report.sitemaps) = (failures, delay, sitemaps)
        if case .failed(let failure) = report.finding, failure.kind == .stopped {
            report.finding = .postponed(Reason(.stopping, "the crawler was stopped"), until: time.now())
        }
        await finish(report)
    }

    /// How often in a row the host gave no answer or asked to wait, this time included.
    private func count(_ result: Result<Page, Failure>, of host: String) -> Int {
        // A bad page or a 500 says nothing against the host: it answered.
        let isFailure =
            switch result {
            case .failure(let failure): [.dns, .connect, .timeout].contains(failure.kind)
            case .success(let page): page.status == 429 || page.status == 503
            }
        let failures = isFailure ? (hosts[host]?.failures ?? 0) + 1 : 0
        hosts[host]?.failures = failures
        return failures
    }

    private func vacate(_ host: String, pause: Duration) {
        active -= 1
        hosts[host]?.active -= 1
        hosts[host]?.readyAt = time.uptime() + pause
        ring()
    }

    private func finish(_ report: VisitReport) async {
        do {
            let judgement = try await keeper.finish(report)
            if let until = judgement.hold { await leaveAlone(report.visit.url.authority, until: until) }
            onJudgement(judgement)
        } catch { fail(error) }
        unfinished -= 1
        dryUntil = .zero
        forgetIdleHosts()
        ring()
    }

    /// The host asked for a longer pause: what was leased for it goes back to the frontier.
    private func leaveAlone(_ host: String, until: Timestamp) async {
        guard let slot = hosts[host] else { return }
        hosts[host]?.queue = []
        hosts[host]?.readyAt = time.uptime() + max(until - time.now(), .zero)
        leased -= slot.queue.count
        do { try await keeper.release(slot.queue.map(\.visit), next: until) } catch { fail(error) }
    }

    /// Keeps the table of hosts small: what is forgotten is in the store.
    private func forgetIdleHosts() {
        guard hosts.count > 4 * settings.connections * Self.leasesPerConnection else { return }
        let now = time.uptime()
        hosts = hosts.filter { _, slot in !slot.queue.isEmpty || slot.active > 0 || slot.readyAt > now }
    }

    // MARK: - Stopping

    private func giveBack() async {
        let rest = hosts.values.flatMap(\.queue).map(\.visit)
        for host in hosts.keys { hosts[host]?.queue = [] }
        leased = 0
        do { try await keeper.release(rest, next: time.now()) } catch { fail(error) }
    }

    private func drain() async {
        let deadline = time.uptime() + settings.drain
        while active > 0, time.uptime() < deadline { await pause(until: deadline) }
        if active > 0 { await visitor.fetcher.stop() }
        await keeper.giveUpOnRoom()
        while active > 0 || unfinished > 0 { await pause(until: time.uptime() + .seconds(1)) }
    }

    private var isWaitingForRoom: Bool { holdReason != nil || time.uptime() < fullUntil }

    /// A full disk is waited for: what could not be given back comes back when its lease ends.
    private func fail(_ error: any Error) {
        if let error = error as? DatabaseError, error.isFull {
            fullUntil = time.uptime() + Self.idlePoll
            return ring()
        }
        if failure == nil { failure = error }
        ring()
    }

    // MARK: - Waiting

    private func ring() {
        isRung = true
        bell?.resume()
        bell = nil
    }

    /// Returns at the deadline or when `ring` was called since the last pause.
    private func pause(until deadline: Duration) async {
        defer { isRung = false }
        guard !isRung else { return }
        let alarm = Task { [time] in
            // Cancelled when the bell rings first: then there is nothing to do.
            try? await time.sleep(until: deadline)
            if !Task.isCancelled { self.ring() }
        }
        await withCheckedContinuation { bell = $0 }
        alarm.cancel()
        await alarm.value
    }
}
