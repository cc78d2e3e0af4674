public import Archive
public import Extract
public import Fetch
public import Model
public import Queues
public import Store

/// The whole crawler: a store, a fetcher, a reader and the scheduler between them.
public struct Crawler: Sendable {
    /// Everything that a reload may change.
    public struct Settings: Sendable {
        public var crawl: CrawlSettings
        public var fetch: FetchSettings
        public var read: ReadLimits
        /// What is written down about single sites.
        public var rules = RuleBook()
        /// Nil where no archive is written.
        public var archive: ArchiveSettings?
        /// What the settings of a single source make of `crawl`; nil where sources have none.
        public var bySource: (@Sendable ([String: String]) -> CrawlSettings)?

        public init(crawl: CrawlSettings, fetch: FetchSettings, read: ReadLimits) {
            (self.crawl, self.fetch, self.read) = (crawl, fetch, read)
        }
    }

    private let keeper: Keeper
    private let scheduler: Scheduler
    private let fetcher: Fetcher
    private let pool: WorkPool
    private let archive: WARCFolder
    private let time: any TimeSource

    /// Opens the store; `owner` names this run in its leases. `onWritten` is called with the visits that are safe on disk,
    /// those of robots.txt left out.
    /// With `replay`, the archive answers in place of the network.
    public init(
        store path: String, owner: String, settings: Settings, workers: Int, time: any TimeSource = SystemTime(),
        replay: RecordedWeb? = nil,
        onWritten: @escaping @Sendable ([Judgement]) -> Void = { _ in }
    ) async throws {
        keeper = try await Keeper(
            path: path, owner: owner, settings: settings.crawl, rules: SourceRules(settings.bySource), time: time)
        let archive = try WARCFolder(settings.archive, time: time)
        self.archive = archive
        let executor = QueueExecutor(label: "offprint.schedule")
        fetcher = Fetcher(
            settings.fetch, executor: executor, recorder: Self.recorder(archive), replay: replay.map(Self.answers))
        pool = WorkPool(label: "offprint.extract", width: workers, executor: executor)
        self.time = time
        let visitor = Self.visitor(fetcher, pool, time, settings)
        scheduler = Scheduler(
            executor: executor, keeper: keeper, visitor: visitor, time: time, settings: settings.crawl,
            onWritten: onWritten)
    }

    /// Visits until `stop`, or until nothing is left that a run until idle waits for; then closes the store.
    ///
    /// Returns how many URLs a run until idle left behind because their time lies beyond the horizon.
    public func run(untilIdle: Bool) async throws -> Int {
        let postponed: Int
        do { postponed = try await visitAll(untilIdle: untilIdle) } catch {
            // What ended the run is told, whatever closing says.
            try? await close()
            throw error
        }
        try await close()
        return postponed
    }

    private func visitAll(untilIdle: Bool) async throws -> Int {
        let start = time.now()
        try await scheduler.run(untilIdle: untilIdle)
        guard untilIdle else { return 0 }
        return try await keeper.postponeRest(visitedBefore: start, hold: await scheduler.holdReason)
    }

    public func stop() async { await scheduler.stop() }

    /// Begins no visit while there is a reason not to; what is in flight ends.
    public func hold(_ reason: Reason?) async {
        await scheduler.hold(reason)
        if reason?.word == .lowDisk { await makeRoom() }
    }

    /// What was lost of archive files that an earlier run left open, a line each; told once.
    public func takeArchiveLosses() async -> [String] { await archive.takeLosses() }

    /// Gives back what the store has on the disk beside its file, as far as it can.
    public func makeRoom() async { await keeper.makeRoom() }

    /// Takes new settings for the visits to come; those in flight end under the old ones. All of them hold, or none
    /// where it throws.
    public func reload(_ settings: Settings) async throws {
        let archived = try await archive.update(settings.archive)
        do { try await keeper.update(settings.crawl, SourceRules(settings.bySource)) } catch {
            // The folder was in use until now; where it is not any more, the visits tell.
            _ = try? await archive.update(archived)
            throw error
        }
        await fetcher.update(settings.fetch)
        await scheduler.update(settings.crawl, Self.visitor(fetcher, pool, time, settings))
    }

    /// The earliest moment at which a URL that is not under way is due.
    public func nextDue() async throws -> Timestamp? { try await keeper.nextDue(visitedBefore: nil) }

    /// Whether visits are under way.
    public var isBusy: Bool { get async { await scheduler.isBusy } }

    /// How full the frontier is.
    public func counts() async throws -> FrontierCounts { try await keeper.counts() }

    /// Whether the clock is so far beyond the last visit that nothing is taken out for its age yet.
    public func doubtsClock() async throws -> Bool { try await keeper.doubtsClock() }

    /// Takes out a slice of what is no longer kept, between visits; nothing is left when it took nothing.
    public func prune(_ retention: @escaping @Sendable ([SourceID: [String: String]]) -> Retention) async throws
        -> Pruned
    { try await keeper.prune(retention) }

    private func close() async throws {
        await fetcher.stop()
        await keeper.stop()
        try await archive.close()
    }

    private static func recorder(_ archive: WARCFolder) -> Fetcher.Recorder {
        { exchange in
            let error = await archive.keep(exchange)
            return error.map { Failure(.archive, detail: $0.description) }
        }
    }

    private static func answers(of web: RecordedWeb) -> Fetcher.Replay { { url in await web.answer(url) } }

    private static func visitor(
        _ fetcher: Fetcher, _ pool: WorkPool, _ time: any TimeSource, _ settings: Settings
    ) -> Visitor {
        Visitor(
            fetcher: fetcher, pool: pool, time: time, reader: Reader(limits: settings.read, rules: settings.rules),
            settings: settings.crawl, longestTransfer: settings.fetch.timeout, maxBody: settings.fetch.maxBody)
    }
}
