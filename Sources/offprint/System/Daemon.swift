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
    /// How often what there is to do is read, which takes a moment in a large store.
    private static let look: Duration = .seconds(30)

    private let executor = QueueExecutor(label: "offprint.daemon")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    let crawler: Crawler
    /// Visits as they are written, many at once.
    private let judgements: AsyncStream<[Judgement]>
    private let feed: AsyncStream<[Judgement]>.Continuation
    let logger: Logger
    private let notify = Notify()
    let time = SystemTime()
    let path: String
    private var sources: String
    private let load: @Sendable () throws -> Configuration
    private let untilIdle: Bool
    private var tally = Tally()
    /// When it began, and what there was to do when that was looked at last.
    private let start: Timestamp
    private var work: Tally.Work?
    /// The settings file, for the greeting.
    private let settingsFile: String?
    private var progress: Progress
    private var liveness: Liveness
    private var patience: Duration
    private(set) var settings: Settings
    /// What was wrong with the metrics file last, so that it is said once.
    var metricsProblem: String?
    var floor: DiskFloor
    /// What the last reload refused, shown as long as it has not been mended.
    private var reloadProblem: String?
    private var listProblem: String?
    private var isStopping = false

    /// Opens the store. `load` reads the configuration anew, for a reload.
    init(
        _ configuration: Configuration, untilIdle: Bool, replay: RecordedWeb? = nil, logger: Logger,
        load: @escaping @Sendable () throws -> Configuration
    ) async throws {
        let settings = configuration.settings
        (path, sources) = (Places.store(settings), configuration.sources)
        let (stream, feed) = AsyncStream.makeStream(of: [Judgement].self)
        (judgements, self.feed) = (stream, feed)
        floor = DiskFloor(floor: settings.minFreeSpace)
        let crawling = try configuration.crawler(logger)
        crawler = try await Self.waitingForStore(notify, logger) { [path, time] in
            try await Crawler(
                store: path, owner: "run", settings: crawling, workers: WorkPool.cores, time: time,
                replay: replay
            ) { feed.yield($0) }
        }
        (self.untilIdle, self.logger, self.load, self.settings) = (untilIdle, logger, load, settings)
        (liveness, patience) = (Liveness(now: time.uptime()), Liveness.patience(settings))
        (start, settingsFile) = (time.now(), configuration.path)
        progress = Progress()
    }

    /// Runs until the work or the process is told to end; returns how many URLs a run until idle left behind.
    func run() async throws -> Int {
        // One reload after the other: what asks for another in the meantime asks for one.
        let (reloads, reload) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let signals = Signals([SIGTERM, SIGINT, SIGHUP]) { number in
            if number == SIGHUP { reload.yield() } else { Task { await self.stop() } }
        }
        defer { withExtendedLifetime(signals) {} }
        await tellOfArchive()
        await lookAtDisk()
        await followLists()
        notify.ready(status: status)
        let reloading = Task { for await _ in reloads { await self.reload() } }
        let beating = Task { await beat() }
        let looking = Task { await lookAtWork() }
        let checking = Task { await checkStore() }
        let measuring = Task { await measure() }
        let pruning = Task { await prune() }
        defer { for task in [reloading, beating, looking, checking, measuring, pruning] { task.cancel() } }
        let postponed = try await crawl()
        notify.stopping()
        if untilIdle { progress.finish(tally.sentence) } else { logger.notice("\(tally.sentence)") }
        return postponed
    }

    /// Returns when the last visit is written and counted, also where the crawl ends with an error.
    private func crawl() async throws -> Int {
        let counting = Task { for await batch in judgements { batch.forEach(count) } }
        let result: Result<Int, any Error>
        do { result = .success(try await crawler.run(untilIdle: untilIdle)) } catch { result = .failure(error) }
        feed.finish()
        await counting.value
        return try result.get()
    }

    private func stop() async {
        guard !isStopping else { return }
        isStopping = true
        notify.stopping(status: "finishing the visits in flight")
        notify.extendTimeout(by: settings.drain + Self.beat * 10)
        logger.notice("stopping: finishing the visits in flight")
        await crawler.stop()
    }

    /// Reads settings and source lists anew; one that is stopping does not.
    private func reload() async {
        guard !isStopping else { return }
        notify.reloading()
        do {
            let configuration = try load()
            try await crawler.reload(try configuration.crawler(logger))
            let report = ReloadReport(from: settings, to: configuration.settings)
            JournalLogHandler.setLevel(configuration.settings.logLevel, untilIdle: untilIdle)
            (settings, patience) = (configuration.settings, Liveness.patience(configuration.settings))
            sources = configuration.sources
            floor.floor = configuration.settings.minFreeSpace.bytes
            reloadProblem = nil
            logger.notice("\(report.sentence)")
        } catch {
            let problem = "settings not reloaded, the old ones stay: \(error)"
            reloadProblem = problem
            logger.error("\(problem)")
        }
        await tellOfArchive()
        await lookAtDisk()
        await followLists()
        // It may have been told to stop in the meantime, and is not ready then.
        if !isStopping { notify.ready(status: status) }
    }

    /// Takes over what the source lists say. With an error in them the sources stay as they are: the store knows them.
    private func followLists() async {
        let (folder, path, now) = (sources, path, time.now())
        do {
            let plan = try await Self.waitingForStore(notify, logger) {
                try await WorkPool(label: "offprint.lists", width: 1).run {
                    Result { try SeedPlan.follow(folder, store: path, now: now) }
                }.get()
            }
            for note in plan.notes { logger.warning("\(note)") }
            if !plan.steps.isEmpty { logger.notice("source lists: \(plan.sentence)") }
            listProblem = nil
        } catch {
            let problem = "source lists not taken over, the sources stay: \(error)"
            listProblem = problem
            logger.error("\(problem)")
        }
    }

    private func count(_ judgement: Judgement) {
        tally.count(judgement.outcome, bytes: judgement.wireBytes)
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

    private var status: String {
        let low = floor.isLow ? "paused, \(floor.sentence)" : nil
        let sentence = work.map { tally.sentence(since: start, $0, now: time.now()) } ?? tally.sentence
        return [low, reloadProblem, listProblem, sentence].compactMap(\.self).joined(separator: "; ")
    }

    /// Says what it begins with, and from then on sees now and then what there is to do.
    private func lookAtWork() async {
        let pool = WorkPool(label: "offprint.work", width: 1)
        while !Task.isCancelled {
            let isFirst = work == nil
            do {
                let seen = try await pool.run { [path, time] in Result { try Tally.Work(in: path, now: time.now()) } }
                    .get()
                work = seen
                if isFirst, !untilIdle { logger.notice("\(seen.greeting(store: path, settings: settingsFile))") }
            } catch { logger.error("the store does not tell what there is to do: \(error)") }
            // Cancelled at the end of the run; the loop's condition ends it.
            try? await time.sleep(until: time.uptime() + Self.look)
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
}
