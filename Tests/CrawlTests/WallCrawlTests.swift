import Model
import Store
import Support
import Testing

@testable import Crawl

struct WallCrawlTests {
    @Test(arguments: [200, 403, 503]) func aWallIsNoArticleWhateverItsStatus(status: Int) async throws {
        let site = try Site([
            // The wall last: a host that says 503 is left alone for a while.
            "/feed": .feed(["/b", "/a"]), "/b": .story("Rain stops"),
            "/a": .as(status, .html("<title>Just a moment...</title><p>Checking your browser")),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Rain stops"])
        let row = try #require(try crawl.rows("/a").first)
        #expect(row.outcome == .failed)
        #expect(row.reason == "blocked")
        #expect(row.status == status)
        #expect(row.next != nil)
    }
}
