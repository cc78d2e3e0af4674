import Archive
import Extract
import Fetch
import Glibc
import Model
import Queues
import Store
import Support
import Synchronization

@testable import Crawl

/// A site made of a table of answers, and crawls of it.
final class Site: Sendable {
    enum Answer: Sendable {
        case story(String)
        case feed([String])
        case text(String)
        case html(String)
        case redirect(String)
        case status(Int, [String: String] = [:])
        /// Another answer under another status.
        indirect case `as`(Int, Answer)
        /// Another answer with header fields more.
        indirect case with([String: String], Answer)
    }

    private struct State {
        var pages: [String: Answer]
        var hits: [String: Int] = [:]
        var times: [Duration] = []
    }

    private let state: Mutex<State>
    private let server: Mutex<LoopbackServer?> = Mutex(nil)
    private let time = SystemTime()

    init(_ pages: [String: Answer], address: String = "127.0.0.1") throws {
        state = Mutex(State(pages: pages))
        let server = try LoopbackServer(address: address) { [weak self] request, _ in self?.reply(to: request) }
        self.server.withLock { $0 = server }
    }

    func url(_ path: String) -> String { server.withLock { $0?.origin ?? "" } + path }

    func hits(_ path: String) -> Int { state.withLock { $0.hits[path] ?? 0 } }

    /// No further request is answered.
    func close() { server.withLock { $0?.stop() } }

    /// When requests came, in their order.
    var times: [Duration] { state.withLock { $0.times } }

    func publish(_ path: String, _ answer: Answer) { state.withLock { $0.pages[path] = answer } }

    func crawl(_ paths: String..., settings change: (inout CrawlSettings) -> Void = { _ in }) async throws -> TestCrawl
    {
        try await crawl(urls: paths.map(url), settings: change)
    }

    func crawl(
        urls: [String], settings change: (inout CrawlSettings) -> Void = { _ in },
        fetch: (inout FetchSettings) -> Void = { _ in }, archive: String? = nil, replay: RecordedWeb? = nil
    ) async throws -> TestCrawl {
        var settings = CrawlSettings()
        settings.minDelay = .zero
        change(&settings)
        var fetching = try TestCrawl.fetching()
        fetch(&fetching)
        fetching.isRecorded = archive != nil
        let crawl = TestCrawl(settings: settings, fetch: fetching, archive: archive, replay: replay)
        try crawl.store { store in
            for url in urls.compactMap({ WebURL($0) }) { _ = try store.sources.add(url, now: time.now()) }
        }
        try await crawl.run()
        return crawl
    }

    private func reply(to request: LoopbackRequest) -> Reply {
        let path = request.target
        let answer = state.withLock { state in
            state.hits[path, default: 0] += 1
            state.times.append(time.uptime())
            return state.pages[path]
        }
        return reply(answer, to: request)
    }

    private func reply(_ answer: Answer?, to request: LoopbackRequest) -> Reply {
        switch answer {
        case nil: return Reply(404, headers: [], body: [])
        case .status(let status, let fields): return Reply(status, headers: fields.map { ($0, $1) }, body: [])
        case .redirect(let target): return Reply(301, headers: [("Location", target)], body: [])
        case .text(let text): return page(text, "text/plain", request)
        case .html(let text): return page(text, "text/html; charset=utf-8", request)
        case .story(let title): return page(story(title), "text/html; charset=utf-8", request)
        case .feed(let links): return page(feed(links), "application/rss+xml", request)
        case .as(let status, let answer):
            var reply = reply(answer, to: request)
            reply.status = status
            return reply
        case .with(let fields, let answer):
            var reply = reply(answer, to: request)
            for (name, value) in fields { reply.headers.append((name, value)) }
            return reply
        }
    }

    private func page(_ text: String, _ type: String, _ request: LoopbackRequest) -> Reply {
        let tag = "\"\(text.utf8.reduce(5381) { ($0 &* 33) ^ Int($1) })\""
        let fields = [("Content-Type", type), ("ETag", tag)]
        if request.headers["If-None-Match"] == tag { return Reply(304, headers: fields, body: []) }
        return Reply(200, headers: fields, body: Array(text.utf8))
    }

    private func feed(_ links: [String]) -> String {
        let items = links.map {
            "<item><title>\($0)</title><link>\(url($0).replacing("&", with: "&amp;"))</link></item>"
        }
        return
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title>\(items.joined())</channel></rss>"
    }

    private func story(_ title: String) -> String {
        let paragraphs = (1...6).map {
            "<p>\(title): in the \($0). part of this report the council explains its plan, names the costs and answers "
                + "the questions which residents have sent in since the spring of the year before.</p>"
        }
        return """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title) - The Test</title>
            <meta property="og:type" content="article"><meta property="og:title" content="\(title)">
            <meta property="article:published_time" content="2026-01-09T10:00:00+04:30"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>\(title)</h1><p class="byline">By Mina Azizi</p>
            \(paragraphs.joined(separator: "\n"))</article></body></html>
            """
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
        settings.minDelay = .zero
        change(&settings)
        return TestCrawl(settings: settings, fetch: try fetching())
    }

    /// Loopback addresses are let through.
    static func fetching() throws -> FetchSettings {
        var fetch = FetchSettings(userAgent: "Offprint-tests (+mailto:tests@example.org)")
        fetch.allowNetworks = [try CIDR("127.0.0.0/8")]
        return fetch
    }

    private var path: String { folder.path + "/offprint.db" }

    func run() async throws {
        var all = Crawler.Settings(crawl: settings, fetch: fetch, read: ReadLimits())
        all.archive = archive.map {
            ArchiveSettings(folder: $0, software: "Offprint/test", userAgent: fetch.userAgent)
        }
        let crawler = try await Crawler(store: path, owner: "test", settings: all, workers: 2, replay: replay)
        _ = try await crawler.run(untilIdle: true)
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
