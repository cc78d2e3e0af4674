import Extract
import Fetch
public import Model
public import Queues

/// Looks at addresses as the crawler would, by the same rules and pauses, and keeps nothing (SEED-12). Cookies that a
/// server wants back are not brought.
public struct Trial {
    /// What came of one address.
    public struct Answer: Sendable {
        /// What was asked for, each redirected to the next.
        public var hops: [WebURL]
        /// Of the last of them.
        public var robots: Robots.Verdict
        /// Nil where nothing was fetched.
        public var status: Int?
        public var transport = Transport()
        public var ending: Ending

        /// Where the page leads; nowhere where there is none.
        public var listed: Listed { if case .read(_, let listed) = ending { listed } else { Listed() } }
    }

    public enum Ending: Sendable {
        case refused(Reason)
        case failed(Failure)
        case read(Reading, listed: Listed)
    }

    /// Where a page leads.
    public struct Listed: Sendable {
        /// Each address once.
        public var wanted: [Discovery] = []
        public var refused: [(url: WebURL, reason: Reason)] = []
    }

    private let fetcher: Fetcher
    private let visitor: Visitor
    private let settings: CrawlSettings
    private let time: any TimeSource
    /// What was asked for already, by origin.
    private var policies: [String: RobotsPolicy] = [:]
    /// When each host was asked last, on the clock of `uptime`.
    private var asked: [String: Duration] = [:]

    /// - Parameter crawl: the settings of the source that is looked at, where it has some of its own.
    public init(_ settings: Crawler.Settings, crawl: CrawlSettings, time: any TimeSource = SystemTime()) {
        var fetch = settings.fetch
        fetch.isRecorded = false
        fetcher = Fetcher(fetch)
        (self.settings, self.time) = (crawl, time)
        visitor = Visitor(
            fetcher: fetcher, pool: WorkPool(label: "offprint.extract", width: 1), time: time,
            reader: Reader(limits: settings.read, rules: settings.rules), settings: crawl,
            longestTransfer: settings.fetch.timeout, maxBody: settings.fetch.maxBody)
    }

    public func stop() async { await fetcher.stop() }

    /// What a source at that address would give.
    public mutating func look(at url: WebURL) async throws -> Answer {
        try await look(Visit(url: url, due: time.now()))
    }

    /// What becomes of an address that a source lists.
    public mutating func look(at discovery: Discovery) async throws -> Answer {
        var visit = Visit(url: discovery.url, kind: discovery.kind, due: time.now())
        (visit.depth, visit.hint) = (discovery.depth, discovery.hint)
        return try await look(visit)
    }

    private mutating func look(_ first: Visit) async throws -> Answer {
        var (visit, hops) = (first, [first.url])
        while true {
            let policy = await policy(for: visit.url)
            var answer = Answer(hops: hops, robots: policy.verdict(for: visit.url), ending: .refused(Reason(.robots)))
            if let refusal = policy.refusal(of: visit.url) {
                answer.ending = .refused(refusal)
                return answer
            }
            try await rest(before: visit.url, policy)
            let result = await visitor.fetch(visit)
            asked[visit.url.authority] = time.uptime()
            let report = await visitor.report(visit, result, started: time.now())
            (answer.status, answer.transport) = (report.status, report.transport)
            if case .redirected(let target) = report.finding, hops.count <= settings.maxRedirects {
                (visit.url, visit.hops) = (target, hops.count)
                hops.append(target)
                continue
            }
            answer.ending = ending(report, sitemaps: sitemaps(of: policy, at: visit.url))
            return answer
        }
    }

    private func ending(_ report: VisitReport, sitemaps: [WebURL]) -> Ending {
        switch report.finding {
        case .read(let reading): return ending(reading, of: report.visit, sitemaps)
        case .failed(let failure): return .failed(failure)
        case .refused(let reason): return .refused(reason)
        case .redirected:
            return .refused(Reason(.tooManyRedirects, "the limit is max-redirects = \(settings.maxRedirects)"))
        case .judged, .notModified, .postponed: preconditionFailure("no fetch without validators ends like that")
        }
    }

    private func ending(_ reading: Reading, of visit: Visit, _ sitemaps: [WebURL]) -> Ending {
        guard reading.kind != .unknown else {
            switch Unreadable(reading, at: visit) {
            case .refused(let reason): return .refused(reason)
            case .failed(let failure): return .failed(failure)
            }
        }
        if reading.kind == .article, settings.pageRobots, let line = reading.robots.noindex {
            return .refused(Reason(.noindex, line))
        }
        guard reading.kind != .article else { return .read(reading, listed: Listed()) }
        let found = Links(settings: settings, visit: visit, sitemaps: sitemaps, home: visit.url.site)
            .discoveries(in: reading)
        var seen: Set = [visit.url.href]
        let wanted = found.wanted.filter { seen.insert($0.url.href).inserted }
        return .read(reading, listed: Listed(wanted: wanted, refused: found.refused.map { (url: $0.0, reason: $0.1) }))
    }

    private func sitemaps(of policy: RobotsPolicy, at url: WebURL) -> [WebURL] {
        guard case .rules(let robots) = policy.basis, let place = url.robots else { return [] }
        return robots.sitemapURLs(at: place)
    }

    /// The pause that the host is due.
    private func rest(before url: WebURL, _ policy: RobotsPolicy) async throws {
        guard let last = asked[url.authority] else { return }
        let delay = settings.pause(crawlDelay: policy.crawlDelay)
        try await time.sleep(until: last + delay)
    }

    private mutating func policy(for url: WebURL) async -> RobotsPolicy {
        if let known = policies[url.origin] { return known }
        let look = await RobotsLook(at: url, fetcher: fetcher, settings: settings)
        for hop in look.hops { asked[hop.authority] = time.uptime() }
        policies[url.origin] = look.policy
        return look.policy
    }
}
