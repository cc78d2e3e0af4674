import Archive
import Extract
import Model
import Store
import Support
import Testing

@testable import Crawl

/// Stored articles read again out of the archive of their crawl.
@Suite struct ReextractionTests {
    private let folder = TemporaryFolder()

    private func crawled() async throws -> (crawl: TestCrawl, site: Site) {
        let site = try Site(["/feed": .feed(["/one"]), "/one": .story("A story of the quay that is long enough")])
        let crawl = try await site.crawl(urls: [site.url("/feed")], archive: folder.path)
        site.close()
        return (crawl, site)
    }

    private func settings(_ selectors: [SiteRule.Field: String] = [:]) throws -> Crawler.Settings {
        var settings = Crawler.Settings(crawl: CrawlSettings(), fetch: try TestCrawl.fetching(), read: ReadLimits())
        var rule = SiteRule(file: "quay.toml", line: 1)
        rule.hosts = ["127.0.0.1"]
        for (field, text) in selectors { rule.selectors[field] = [try RuleSelector(text, line: 2)] }
        if !selectors.isEmpty { settings.rules = RuleBook([rule]) }
        return settings
    }

    private func read(
        _ crawl: TestCrawl, _ selectors: [SiteRule.Field: String], isDry: Bool = false
    ) async throws -> Reextraction.Ending {
        let store = try crawl.store { try Store.open($0.path) }
        defer { store.close() }
        let stored = try #require(try store.articles.list().first)
        let web = try RecordedWeb(folder: folder.path)
        return try await Reextraction(store: store, web: web, settings: try settings(selectors))
            .run(stored, isDry: isDry, now: Timestamp(seconds: 2_000_000_000))
    }

    private func stored(_ crawl: TestCrawl) throws -> StoredArticle {
        try crawl.store { try #require(try $0.articles.list().first) }
    }

    @Test func underTheSameRulesNothingChanges() async throws {
        let (crawl, _) = try await crawled()
        #expect(try await read(crawl, [:]) == .same)
        #expect(try stored(crawl).revision == 1)
    }

    @Test func aDryRunShowsWhatARuleWouldChangeAndWritesNothing() async throws {
        let (crawl, _) = try await crawled()
        let before = try stored(crawl)
        let ending = try await read(crawl, [.title: "p.byline"], isDry: true)
        #expect(ending == .changed([FieldChange("title", before.article.title, "By Mina Azizi")]))
        #expect(try stored(crawl) == before)
    }

    @Test func aChangeIsWrittenAsARevisionThatKeepsTheOldOne() async throws {
        let (crawl, _) = try await crawled()
        let before = try stored(crawl)
        _ = try await read(crawl, [.title: "p.byline", .body: "article"])
        let after = try stored(crawl)
        #expect(after.article.title == "By Mina Azizi")
        #expect(after.article.provenance["title"]?.rule == "site-rule quay.toml:2")
        #expect(after.revision == 2)
        #expect(try crawl.store { try $0.articles.revision(1, of: before.id) } == before.article)
        #expect(try await read(crawl, [.title: "p.byline", .body: "article"]) == .same)
        #expect(try stored(crawl).revision == 2)
    }

    @Test func anArticleWhosePageIsNotInTheArchiveStaysAsItIs() async throws {
        let (crawl, site) = try await crawled()
        let before = try stored(crawl)
        let store = try crawl.store { try Store.open($0.path) }
        defer { store.close() }
        var moved = before
        moved.url = site.url("/elsewhere")
        let web = try RecordedWeb(folder: folder.path)
        let ending = try await Reextraction(store: store, web: web, settings: try settings())
            .run(moved, isDry: false, now: Timestamp(seconds: 2_000_000_000))
        #expect(ending == .kept("no page in the archive"))
    }

    @Test func aPageThatARuleMakesNoArticleOfLosesNothing() async throws {
        let (crawl, _) = try await crawled()
        let before = try stored(crawl)
        #expect(try await read(crawl, [.strip: "article"]) == .kept("its page is read as no article now"))
        #expect(try stored(crawl) == before)
    }
}
