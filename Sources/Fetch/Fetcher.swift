import Dispatch
public import Model
public import Queues

/// Fetches pages with libcurl. Its queue is libcurl's only thread, and nothing on it blocks.
public actor Fetcher {
    private let executor: QueueExecutor
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private var settings: FetchSettings
    private var lanes: Lanes<Job>
    private var engine: Engine?
    /// Engines of earlier settings that still have transfers under way.
    private var retired: [Engine] = []
    private var isStopped = false
    private var isStarting = false
    private var names = NameFailures()
    private let recorder: Recorder?
    private let replay: Replay?

    /// Keeps an exchange in an archive; a failure says why it could not.
    public typealias Recorder = @Sendable (Exchange) async -> Failure?
    /// Answers in place of the network.
    public typealias Replay = @Sendable (WebURL) async -> Result<RecordedAnswer, Failure>

    /// With an executor of the caller's, asking for a page and getting it costs no change of thread.
    public init(
        _ settings: FetchSettings, executor: QueueExecutor = QueueExecutor(label: "offprint.fetch"),
        recorder: Recorder? = nil, replay: Replay? = nil
    ) {
        (self.settings, self.executor, self.recorder, self.replay) = (settings, executor, recorder, replay)
        lanes = Lanes(total: settings.connections, perHost: settings.connectionsPerHost)
    }

    /// `answer(to:)` with its body plain. Decompression happens outside the fetcher's queue.
    public func fetch(_ request: Request) async -> Result<Page, Failure> {
        switch await answer(to: request) {
        case .success(let answer) where answer.isEmpty: return answer.page()
        case .success(let answer):
            return await withTaskExecutorPreference(globalConcurrentExecutor) { await Self.page(of: answer) }
        case .failure(let failure): return .failure(failure)
        }
    }

    @concurrent
    private static func page(of answer: Answer) async -> Result<Page, Failure> { answer.page() }

    /// One GET, no redirect followed. Any complete answer is a success, whatever its status; everything else is a failure
    /// that says why.
    public func answer(to request: Request) async -> Result<Answer, Failure> {
        guard request.url.isHTTP else {
            return .failure(Failure(.protocolError, detail: "\(request.url.scheme): is neither http nor https"))
        }
        let started = SystemTime().now()
        let result = await result(of: request)
        guard isToKeep(result), let failure = await keep(request, result, started: started) else { return result }
        return .failure(Self.failure(failure, after: result))
    }

    /// What could not be kept went over the wire nevertheless, and counts.
    private static func failure(_ failure: Failure, after result: Result<Answer, Failure>) -> Failure {
        var failure = failure
        switch result {
        case .success(let answer): (failure.status, failure.transport) = (answer.status, answer.transport)
        case .failure(let first): (failure.status, failure.transport) = (first.status, first.transport)
        }
        return failure
    }

    /// New settings for all transfers that start from now on. They begin with new connections, since the old ones may
    /// lead to what is no longer allowed.
    public func update(_ settings: FetchSettings) {
        guard settings != self.settings else { return }
        names = NameFailures()
        self.settings = settings
        (lanes.total, lanes.perHost) = (max(1, settings.connections), max(1, settings.connectionsPerHost))
        if let engine { retired.append(engine) }
        engine = nil
        startWaiting()
    }

    /// Ends everything under way as `stopped`, and all that is still to come.
    public func stop() async {
        isStopped = true
        let verdict = Verdict(.stopped, "stopped while fetching")
        for job in lanes.clear() { job.finish(.failure(Failure(.stopped, detail: "stopped before fetching"))) }
        for engine in retired + [engine].compactMap(\.self) { engine.fail(verdict) }
        (engine, retired) = (nil, [])
    }

    private func isToKeep(_ result: Result<Answer, Failure>) -> Bool {
        switch result {
        case .success(let answer): answer.wire != nil
        case .failure: true
        }
    }

    /// Keeps the exchange in an archive where there is one; why it could not.
    private func keep(_ request: Request, _ result: Result<Answer, Failure>, started: Timestamp) async -> Failure? {
        guard let exchange = Exchange(request, started: started, result) else { return nil }
        return await recorder?(exchange)
    }

    private func result(of request: Request) async -> Result<Answer, Failure> {
        if let replay { return await Replayed(request: request, answer: replay, settings: settings).result() }
        if let problem = request.access.problem(at: request.url) {
            return .failure(Failure(.credential, detail: problem))
        }
        if let refusal = settings.refusalOfProxied(request) { return .failure(refusal) }
        // The proxy looks names up.
        guard request.access.proxy(for: request.url) == nil else { return await transferred(request) }
        let host = request.url.host
        if let failure = names.failure(of: host, now: .now) { return .failure(failure) }
        let result = await transferred(request)
        if case .failure(let failure) = result, failure.kind == .dns {
            names.note(failure, of: host, until: .now + settings.dnsFailures)
        }
        return result
    }

    private func transferred(_ request: Request) async -> Result<Answer, Failure> {
        await withCheckedContinuation { continuation in
            let job = Job(request: request) { continuation.resume(returning: $0) }
            guard !isStopped else {
                job.finish(.failure(Failure(.stopped, detail: "stopped before fetching")))
                return
            }
            lanes.wait(job, for: job.lane)
            startWaiting()
        }
    }

    /// Starting can finish jobs at once, which comes back here.
    private func startWaiting() {
        guard !isStarting else { return }
        isStarting = true
        while !isStopped, let job = lanes.next() { currentEngine().start(job) }
        isStarting = false
    }

    private func currentEngine() -> Engine {
        if let engine { return engine }
        let made = Engine(settings, queue: executor.queue) { [weak self] job in
            self?.assumeIsolated { $0.finished(job) }
        }
        engine = made
        return made
    }

    private func finished(_ job: Job) {
        lanes.leave(job.lane)
        retired.removeAll(where: \.isIdle)
        startWaiting()
    }
}
