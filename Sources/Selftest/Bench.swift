import Crawl
import Extract
import Fetch
import Glibc
import Loopback
import Model
import Queues
import Store

/// Where one promise is tried: sites on loopback and a store in a folder of its own.
public final class Bench: Sendable {
    /// Crawls so far.
    private let crawls = Locked(0)
    let folder = TemporaryFolder()
    let tampering: Tampering
    /// The executable of offprint, for trials that end a process.
    let program: String
    /// How long a crawl may take; it is stopped then, and whatever is missing by then breaks the promise.
    static let limit: Duration = .seconds(60)

    public init(program: String, tampering: Tampering = Tampering()) {
        (self.program, self.tampering) = (program, tampering)
    }

    var path: String { folder.path + "/offprint.db" }

    func site(_ pages: [String: LoopbackSite.Answer], address: String = "127.0.0.1") throws -> LoopbackSite {
        var pages = pages
        tampering.pages(&pages)
        return try LoopbackSite(pages, address: address)
    }

    /// Seeds the URLs, which are due then though they have been visited, and crawls until nothing is left to do.
    func crawl(
        _ urls: [String], time: any TimeSource = SystemTime(), change: (inout Crawler.Settings) -> Void = { _ in }
    ) async throws {
        try seed(urls)
        try tampering.store(
            crawls.withLock {
                $0 += 1
                return $0 - 1
            }, path)
        var settings = try Self.settings()
        change(&settings)
        tampering.settings(&settings)
        let crawler = try await Crawler(store: path, owner: "selftest", settings: settings, workers: 2, time: time)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Ends early when the crawl has ended.
                guard (try? await Task.sleep(for: Self.limit)) != nil else { return }
                await crawler.stop()
            }
            _ = try await crawler.run(untilIdle: true)
            group.cancelAll()
        }
    }

    func seed(_ urls: [String]) throws {
        try store { store in
            for url in urls.compactMap({ WebURL($0) }) { _ = try store.sources.add(url, now: SystemTime().now()) }
        }
    }

    func store<Result>(_ body: (Store) throws -> Result) throws -> Result {
        let store = try Store.open(path)
        defer { store.close() }
        return try body(store)
    }

    /// The visits of that URL, in their order.
    func visits(_ url: String) throws -> [LogRow] {
        try store { store in
            var rows: [LogRow] = []
            try store.log.query(LogFilter()) { if $0.url == url { rows.append($0) } }
            return rows
        }
    }

    /// How the last visit of that URL ended: `stored`, `refused/robots`; `never visited`.
    func ending(_ url: String) throws -> String {
        try visits(url).last.map { $0.outcome.rawValue + ($0.reason.map { "/" + $0 } ?? "") } ?? "never visited"
    }

    func articles() throws -> [StoredArticle] {
        try store { try $0.articles.list(ArticleFilter(isNewestFirst: false)) }
    }

    /// Only the first loopback address may be fetched, and no host has to be waited for.
    private static func settings() throws -> Crawler.Settings {
        var fetch = FetchSettings(userAgent: "Offprint-selftest (+mailto:selftest@localhost)")
        fetch.allowNetworks = [try CIDR("127.0.0.1/32")]
        var settings = Crawler.Settings(crawl: CrawlSettings(), fetch: fetch, read: ReadLimits())
        settings.crawl.minDelay = .zero
        return settings
    }
}

extension Duration {
    /// `0.42 s`.
    var shown: String {
        let hundredths = milliseconds / 10
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }
}
