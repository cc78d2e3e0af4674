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
    /// How often an idle daemon looks for URLs that other commands have added.
    static let idlePoll: Duration = .seconds(1)
    /// The frontier is asked at most so often, so that one transaction hands out many URLs.
    static let leasePace: Duration = Outbox.commitDelay

    let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    let keeper: Keeper
    let outbox: Outbox
    let time: any TimeSource
    private(set) var visitor: Visitor
    private(set) var settings: CrawlSettings

    var table = HostTable()
    /// Transfers under way, and visits that are not written yet.
    var active = 0
    var unfinished = 0
    /// When the frontier is asked again after it had nothing more.
    var dryUntil: Duration = .zero
    private var leasedAt: Duration?
    private(set) var isStopping = false
    /// Why nothing is leased and no visit begun; nil while they are.
    private(set) var holdReason: Reason?
    /// The store could not write last, which passes: until then it is not asked to.
    var closedUntil: Duration = .zero
    var failure: (any Error)?
    var bell: CheckedContinuation<Void, Never>?
    var isRung = false
    var alarm: QueueTimer?

    /// `executor` is that of the fetcher too, between which and the scheduler most calls go.
    init(
        executor: QueueExecutor, keeper: Keeper, visitor: Visitor, time: any TimeSource, settings: CrawlSettings,
        onWritten: @escaping @Sendable ([Judgement]) -> Void
    ) {
        (self.executor, self.keeper, self.visitor) = (executor, keeper, visitor)
        (self.time, self.settings) = (time, settings)
        outbox = Outbox(executor: executor, keeper: keeper, onWritten: onWritten)
    }

    func update(_ settings: CrawlSettings, _ visitor: Visitor) {
        (self.settings, self.visitor) = (settings, visitor)
        table.forgetDelays()
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
                while !isWaitingForStore, let host = nextHost() { begin(host, in: &group) }
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
        let room = settings.connections * Self.leasesPerConnection - table.leased
        guard room > 0, !isWaitingForStore, time.uptime() >= askableAt else { return }
        leasedAt = time.uptime()
        let perHost = settings.minDelay > .zero ? 1 : HostTable.batchPerHost
        do {
            let (visits, next) = try await keeper.lease(
                room, perHost: perHost, excluding: table.busy(now: time.uptime()), visitedBefore: visitedBefore)
            table.add(visits)
            if visits.count < room {
                let wait = next.map { max($0 - time.now(), .zero) } ?? Self.idlePoll
                dryUntil = time.uptime() + min(wait, Self.idlePoll)
            }
        } catch { fail(error) }
    }

    /// When the frontier may be asked next.
    var askableAt: Duration { max(dryUntil, leasedAt.map { $0 + Self.leasePace } ?? .zero) }

    /// When to look again; nil when there is nothing left to wait for.
    private func wakeUp(untilIdle: Bool, since start: Timestamp) async -> Duration? {
        let now = time.uptime()
        guard !isWaitingForStore else {
            return holdReason != nil && untilIdle && active == 0 && unfinished == 0 ? nil : now + Self.idlePoll
        }
        let wake = nextBegin(now)
        guard untilIdle else { return min(wake ?? .seconds(Int64.max / 4), max(askableAt, now + .milliseconds(10))) }
        if active > 0 || unfinished > 0 || table.leased > 0 {
            return min(wake ?? now + .seconds(1), max(askableAt, now + .milliseconds(10)), now + .seconds(1))
        }
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

    private var isWaitingForStore: Bool { holdReason != nil || time.uptime() < closedUntil }
}
