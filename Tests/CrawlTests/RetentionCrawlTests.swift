import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

/// What retention took out does not come back while a feed still lists it (STORE-04).
struct RetentionCrawlTests {
    @Test func whatWasTakenOutIsNotStoredAnew() async throws {
        let site = try Site([
            "/feed": .feed(["/a", "/b"]), "/a": .story("Bridge opens"), "/b": .story("Rain stops"),
        ])
        let crawl = try await site.crawl("/feed")
        try prune(crawl)
        // Asked for again, under another address, and edited: never a new article.
        site.publish("/a", .story("Bridge opens after all"))
        site.publish("/c", .story("Rain stops"))
        site.publish("/feed", .feed(["/a", "/b", "/c"]))
        try crawl.store { store in
            for path in ["/feed", "/a", "/b"] {
                _ = try store.sources.add(try #require(WebURL(site.url(path))), now: SystemTime().now())
            }
        }
        try await crawl.run()
        #expect(try crawl.titles() == [])
        #expect(try crawl.rows("/a").map(\.reason) == [nil, "expired"])
        #expect(try crawl.outcomes("/c") == ["duplicate"])
    }

    private func prune(_ crawl: TestCrawl) throws {
        let gone = try crawl.store { store in
            var retention = Retention()
            (retention.articles.age, retention.least) = (.zero, .zero)
            let pruning = store.pruning(retention, now: SystemTime().now() + .seconds(1))
            return try pruning.slice().articles
        }
        #expect(gone == 2)
    }
}
