import Archive
import Crawl
import Glibc
import Logging
import Model
import Queues
import Store

/// The running crawler as systemd sees it: ready, reloading, alive, stopping.
actor Daemon {
    /// How often the status line and the watchdog are looked after.
    static let beat: Duration = .seconds(2)

    private let executor = QueueExecutor(label: "offprint.daemon")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let crawler: Crawler
    private let judgements: AsyncStream<Judgement>
    private let logger: Logger
    private let notify = Notify()
    private let time = SystemTime()
    private let path: String
    private var sources: String
    private let load: @Sendable () throws -> Configuration
    private let untilIdle: Bool
    private var tally = Tally()
    private var progress: Progress
    private var liveness: Liveness
    private var patience: Duration
    private var settings: Settings
    /// What was wrong with the metrics file last, so that it is said once.
    private var metricsProblem: String?
    private var floor: DiskFloor
    private var isStopping = false

    /// Opens the store. `load` reads the configuration anew, for a reload.
    init(
        _ configuration: Configuration, untilIdle: Bool, replay: RecordedWeb? = nil, logger: Logger,
        load: @escaping @Sendable () throws -> Configuration
    ) async throws {
        let settings = configuration.settings
        (path, sources) = (Places.store(settings), configuration.sources)
        let (stream, feed) = AsyncStream.makeStream(of: Judgement.self)
        judgements = stream
        floor = DiskFloor(floor: settings.minFreeSpace)
        let crawling = try settings.crawler()
        crawler = try await Self.waitingForRoom(notify, logger) { [path, time] in
            try await Crawler(
                store: path, owner: "run", settings: crawling, workers: WorkPool.cores, time: time,
                replay: replay
            ) { feed.yield($0) }
        }
        (self.untilIdle, self.logger, self.load, self.settings) = (untilIdle, logger, load, settings)
        (liveness, patience) = (Liveness(now: time.uptime()), Liveness.patience(settings))
        progress = Progress()
    }

    /// Runs until the work or the process is told to end; returns how many URLs a run until idle left behind.
    func run() async throws -> Int {
        let signals = Signals([SIGTERM, SIGINT, SIGHUP]) { number in
            Task { await self.receive(number) }
        }
        defer { withExtendedLifetime(signals) {} }
        await lookAtDisk()
        await followLists()
        notify.ready(status: status)
        let counting = Task { for await judgement in judgements { count(judgement) } }
        let beating = Task { await beat() }
        let checking = Task { await checkStore() }
        let measuring = Task { await measure() }
        defer { for task in [counting, beating, checking, measuring] { task.cancel() } }
        let postponed = try await crawler.run(untilIdle: untilIdle)
        notify.stopping()
        if untilIdle { progress.finish(tally.sentence) } else { logger.notice("\(tally.sentence)") }
        return postponed
    }

    private func receive(_ signal: Int32) async {
        guard signal == SIGHUP else {
            guard !isStopping else { return }
            isStopping = true
            notify.stopping(status: "finishing the visits in flight")
            logger.notice("stopping: finishing the visits in flight")
            return await crawler.stop()
        }
        notify.reloading()
        do {
            let configuration = try load()
            try await crawler.reload(try configuration.settings.crawler())
            (settings, patience) = (configuration.settings, Liveness.patience(configuration.settings))
            sources = configuration.sources
            floor.floor = configuration.settings.minFreeSpace.bytes
            logger.notice("settings reloaded")
        } catch {
            logger.error("settings not reloaded, the old ones stay: \(error)")
        }
        await lookAtDisk()
        await followLists()
        notify.ready(status: status)
    }

    /// Takes over what the source lists say. With an error in them the sources stay as they are: the store knows them.
    private func followLists() async {
        let (folder, path, now) = (sources, path, time.now())
        do {
            let plan = try await WorkPool(label: "offprint.lists", width: 1).run {
                Result { try SeedPlan.follow(folder, store: path, now: now) }
            }.get()
            if !plan.steps.isEmpty { logger.notice("source lists: \(plan.sentence)") }
        } catch { logger.error("source lists not taken over, the sources stay: \(error)") }
    }

    private func count(_ judgement: Judgement) {
        tally.count(judgement.outcome, bytes: judgement.transport.wireBytes)
        if untilIdle { progress.show { tally.sentence } }
        logger.log(
            level: judgement.level, "\(judgement.outcome.word.rawValue) \(judgement.visit.url)",
            metadata: judgement.metadata)
    }

    private func beat() async {
        let pause = min(Self.beat, (notify.watchdogInterval ?? Self.beat * 2) / 2)
        while !Task.isCancelled {
            await lookAtDisk()
            notify.status(status)
            if notify.watchdogInterval != nil, await isAlive() { notify.watchdog() }
            // Cancelled at the end of the run; the loop's condition ends it.
            try? await time.sleep(until: time.uptime() + pause)
        }
    }

    private var status: String { (floor.isLow ? "paused, \(floor.sentence); " : "") + tally.sentence }

    /// Pauses below the floor of free space, and goes on above it.
    private func lookAtDisk() async {
        guard floor.look(free: Machine.free(path).map { Int(clamping: $0) }) else { return }
        if floor.isLow {
            logger.warning("paused: \(floor.sentence)")
        } else {
            logger.notice("resumed: there is space on the disk again")
        }
        await crawler.hold(floor.isLow ? Reason(.lowDisk, floor.sentence) : nil)
    }

    /// A store on a full disk cannot even be opened for writing: to end would only make the service manager give up.
    private static func waitingForRoom<R: Sendable>(
        _ notify: Notify, _ logger: Logger, _ body: @Sendable () async throws -> R
    ) async throws -> R {
        var hasSaid = false
        while true {
            do { return try await body() } catch let error as DatabaseError where error.isFull {
                if !hasSaid { logger.warning("waiting for space on the disk: \(error)") }
                hasSaid = true
                notify.status("waiting for space on the disk")
                notify.extendTimeout(by: beat * 10)
                try await Task.sleep(for: beat)
            }
        }
    }

    /// Asks the scheduler and the store: one that is stuck does not answer, and that is no life sign either.
    private func isAlive() async -> Bool {
        // The store is about to close, and the drain has a time limit of its own.
        guard !isStopping, !floor.isLow else { return true }
        do {
            let isBusy = await crawler.isBusy
            let due = try await crawler.nextDue()
            let now = time.uptime()
            let seen = Liveness.Observation(
                now: now, finished: tally.visits, isBusy: isBusy, due: due.map { now + ($0 - time.now()) })
            return liveness.isAlive(seen, patience: patience)
        } catch {
            logger.error("the store does not answer: \(error)")
            return false
        }
    }

    /// Rewrites `metrics-file`, where one is set, as often as `metrics-interval` says.
    private func measure() async {
        let pool = WorkPool(label: "offprint.metrics", width: 1)
        while !Task.isCancelled {
            if let path = settings.metricsFile {
                let result = await pool.run { [settings, time] in
                    Result { try MetricsFile.write(path, settings, now: time.now()) }
                }
                note(result)
            }
            // Cancelled at the end of the run; the loop's condition ends it.
            try? await time.sleep(until: time.uptime() + settings.metricsInterval)
        }
    }

    private func note(_ result: Result<Void, any Error>) {
        guard case .failure(let error) = result else {
            metricsProblem = nil
            return
        }
        let problem = "metrics-file: \(error)"
        if problem != metricsProblem { logger.warning("\(problem)") }
        metricsProblem = problem
    }

    /// After READY, so that a large store does not delay the start.
    private func checkStore() async {
        let path = path
        do {
            let problems = try await WorkPool(label: "offprint.check", width: 1).run {
                Result { try Store.check(path) }
            }.get()
            for problem in problems { logger.error("\(path): \(problem)") }
        } catch { logger.error("\(path): quick_check failed: \(error)") }
    }
}

extension Judgement {
    /// What is new and what went wrong or was kept out; the rest is in the crawl log.
    var level: Logger.Level {
        switch outcome {
        case .stored, .revised, .copy, .refused, .failed: .info
        case .unchanged, .listed, .duplicate, .moved, .postponed: .debug
        }
    }

    /// Each a field of the journal: `OFFPRINT_URL`, `OFFPRINT_OUTCOME`, `OFFPRINT_REASON`, `OFFPRINT_SOURCE`,
    /// `OFFPRINT_VISIT` (the row of the crawl log), `OFFPRINT_DETAIL`.
    var metadata: Logger.Metadata {
        var metadata: Logger.Metadata = [
            "url": .string(visit.url.href), "outcome": .string(outcome.word.rawValue), "visit": .stringConvertible(row),
        ]
        if let source = visit.source { metadata["source"] = .stringConvertible(source) }
        if let reason = outcome.reason { metadata["reason"] = .string(reason) }
        if let detail = outcome.detail { metadata["detail"] = .string(detail) }
        return metadata
    }
}

extension Store {
    /// `quick_check` over a connection of its own.
    static func check(_ path: String) throws -> [String] {
        let store = try Store.open(path, access: .readOnly)
        defer { store.close() }
        return try store.quickCheck()
    }
}
