import Archive
import Extract
import Fetch
import Glibc
import Model
import Queues
import Support

@testable import Crawl
@testable import Store

typealias Site = LoopbackSite

extension LoopbackSite {
    func crawl(_ paths: String..., settings change: (inout CrawlSettings) -> Void = { _ in }) async throws -> TestCrawl
    {
        try await crawl(urls: paths.map(url), settings: change)
    }

    func crawl(
        urls: [String], settings change: (inout CrawlSettings) -> Void = { _ in },
        fetch: (inout FetchSettings) -> Void = { _ in }, archive: String? = nil, replay: RecordedWeb? = nil
    ) async throws -> TestCrawl {
        var settings = CrawlSettings()
        (settings.minDelay, settings.lease) = (.zero, .seconds(3600))
        change(&settings)
        var fetching = try TestCrawl.fetching()
        fetch(&fetching)
        fetching.isRecorded = archive != nil
        let crawl = TestCrawl(settings: settings, fetch: fetching, archive: archive, replay: replay)
        try crawl.store { store in
            for url in urls.compactMap({ WebURL($0) }) { _ = try store.sources.add(url, now: SystemTime().now()) }
        }
        try await crawl.run()
        return crawl
    }
}

/// A store in a folder of its own, crawled until idle and looked into afterwards.
final class TestCrawl: Sendable {
    private let folder: TemporaryFolder
    private let settings: CrawlSettings
    private let fetch: FetchSettings
    private let archive: String?
    private let replay: RecordedWeb?

    init(settings: CrawlSettings, fetch: FetchSettings, archive: String? = nil, replay: RecordedWeb? = nil) {
        folder = TemporaryFolder()
        (self.settings, self.fetch, self.archive, self.replay) = (settings, fetch, archive, replay)
    }

    /// A crawl of what is seeded afterwards.
    static func of(settings change: (inout CrawlSettings) -> Void) throws -> TestCrawl {
        var settings = CrawlSettings()
        (settings.minDelay, settings.lease) = (.zero, .seconds(3600))
        change(&settings)
        return TestCrawl(settings: settings, fetch: try fetching())
    }

    /// Loopback addresses are let through, and a busy machine is no timeout.
    static func fetching() throws -> FetchSettings {
        var fetch = FetchSettings(userAgent: "Offprint-tests (+mailto:tests@example.org)")
        (fetch.timeout, fetch.connectTimeout, fetch.firstByteTimeout) = (.seconds(600), .seconds(600), .seconds(600))
        fetch.allowNetworks = [try CIDR("127.0.0.0/8")]
        return fetch
    }

    var path: String { folder.path + "/offprint.db" }

    func run() async throws {
        var all = Crawler.Settings(crawl: settings, fetch: fetch, read: ReadLimits())
        all.archive = archive.map {
            ArchiveSettings(folder: $0, software: "Offprint/test", userAgent: fetch.userAgent)
        }
        let crawler = try await Crawler(store: path, owner: "test", settings: all, workers: 2, replay: replay)
        _ = try await crawler.run(untilIdle: true)
    }

    /// Makes what was visited due, without seeding it, and runs once more.
    func again(_ paths: String...) async throws {
        try store { store in
            for row in try store.frontier.database.all(
                "SELECT id, url FROM address", [:], { ($0.integer(0), $0.text(1)) })
            where paths.contains(where: { row.1?.hasSuffix($0) == true }) {
                try store.frontier.database.run(
                    "UPDATE frontier SET next = 1 WHERE address = $id", ["id": Value(row.0)])
            }
            try store.frontier.database.run("UPDATE host SET due = 1, ready = 0")
        }
        try await run()
    }

    func store<Result>(_ body: (Store) throws -> Result) throws -> Result {
        let store = try Store.open(path)
        defer { store.close() }
        return try body(store)
    }

    func titles() throws -> [String] {
        try store { try $0.articles.list(ArticleFilter(limit: 1000)).map(\.article.title).sorted() }
    }

    func article(at path: String) throws -> ArticleID? {
        let urls = try rows(path).compactMap { WebURL($0.url) }
        return try store { store in try urls.first.flatMap { try store.articles.find(url: $0) } }
    }

    /// Of visits to that path, in the order of writing; robots.txt left out.
    func rows(_ path: String) throws -> [LogRow] { try allRows().filter { $0.url.hasSuffix(path) } }

    func outcomes(_ path: String) throws -> [String] { try rows(path).map(\.outcome.rawValue) }

    func allOutcomes() throws -> [String] { try allRows().map(\.outcome.rawValue) }

    func allRows(withRobots: Bool = false) throws -> [LogRow] {
        try store { store in
            var rows: [LogRow] = []
            try store.log.query(LogFilter()) { rows.append($0) }
            return rows.filter { withRobots || $0.kind != .robots }.sorted { $0.id < $1.id }
        }
    }
}
