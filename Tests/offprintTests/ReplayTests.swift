import Archive
import Crawl
import Logging
import Model
import Store
import Support
import Testing

@testable import offprint

/// A crawl of the invented sites out of the archive that an earlier crawl of them wrote.
struct ReplayTests {
    @Test func aReplayGivesTheSameArticles() async throws {
        let newsroom = try Newsroom()
        defer { newsroom.stop() }
        let folder = TemporaryFolder()
        let seeds = newsroom.seeds.map { ($0.url, $0.kind) }
        func tame(_ settings: inout Settings) {
            (settings.minDelay, settings.maxCrawlDelay, settings.maxPagesPerHost) = (.zero, .zero, 40)
        }
        let journey = try await Journey(seeds) {
            tame(&$0)
            ($0.warcFolder, $0.warcSize) = (folder.path, ByteCount(100_000))
        }
        newsroom.stop()
        let requests = newsroom.accesses.count
        let replay = try await Journey(seeds, replay: RecordedWeb(folder: folder.path), settings: tame)
        let stories = try stories(journey)
        #expect(stories.count == newsroom.articles.count { !$0.isDisallowed })
        #expect(try self.stories(replay) == stories)
        #expect(newsroom.accesses.count == requests)
    }

    @Test func theArchiveGivesThePageOfAnArticleAsItCame() async throws {
        let page = LoopbackSite.story("Bridge opens")
        let site = try LoopbackSite(["/bridge": .html(page)])
        let folder = TemporaryFolder()
        let journey = try await Journey([(site.url("/bridge"), .article)]) { $0.warcFolder = folder.path }
        let stored = try #require(try journey.store.articles.list().first)
        let web = try RecordedWeb(folder: folder.path)
        #expect(try await stored.page(in: web, Settings()) == Array(page.utf8))
        var other = stored
        other.url = site.url("/rain")
        await #expect(throws: CommandError.self) { try await other.page(in: web, Settings()) }
    }

    @Test func aReplayWaitsForNoHost() throws {
        let flags = [
            "contact": "tests@example.org", "visit-hours": "01:00-02:00", "source-requests-per-day": "5",
            "host-bytes-per-day": "5MB",
        ]
        var configuration = try Configuration(flags: flags, environment: [:], file: nil)
        configuration.replay()
        let settings = try configuration.crawler(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let own = try #require(
            settings.bySource?([
                "min-delay": "1m", "visit-hours": "09:00-17:00", "source-requests-per-day": "9",
                "source-bytes-per-day": "1MB", "language": "fa",
            ]))
        #expect(own.language == "fa")
        for crawl in [settings.crawl, own] {
            #expect(crawl.minDelay == .zero && crawl.maxCrawlDelay == .zero)
            #expect(crawl.hours.spans.isEmpty && crawl.quota.source.isNone && crawl.quota.host.isNone)
        }
    }

    private func stories(_ journey: Journey) throws -> [String] {
        try journey.store.articles.list(ArticleFilter(limit: 1000)).map { "\($0.told)" }.sorted()
    }
}
