import Model
import Store
import Support
import Testing

@testable import Crawl

/// What pages ask of crawlers beside robots.txt.
struct PageRobotsCrawlTests {
    private static func site(_ fields: [String: String]) throws -> Site {
        try Site([
            "/feed": .feed(["/a", "/b"]), "/a": .with(fields, .story("Bridge opens")), "/b": .story("Rain stops"),
        ])
    }

    @Test(arguments: ["noindex", "none", "offprint: noindex"])
    func keepsNoPageThatAsksNotToBeKept(tag: String) async throws {
        let crawl = try await Self.site(["X-Robots-Tag": tag]).crawl("/feed")
        #expect(try crawl.titles() == ["Rain stops"])
        let row = try #require(try crawl.rows("/a").first)
        #expect(row.outcome == .refused)
        #expect(row.reason == "noindex")
        #expect(row.detail == "X-Robots-Tag: \(tag)")
    }

    @Test func keepsWhatOnlyOtherCrawlersMustNot() async throws {
        let crawl = try await Self.site(["X-Robots-Tag": "otherbot: noindex"]).crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
    }

    @Test func keepsEverythingWhereTheSettingSaysSo() async throws {
        let crawl = try await Self.site(["X-Robots-Tag": "none"]).crawl("/feed") { $0.pageRobots = false }
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
    }

    @Test func obeysTheMetaElement() async throws {
        let page = "<html><head><meta name=robots content=noindex></head><body><h1>Bridge opens</h1>"
        let text = (1...6).map {
            "<p>In part \($0) the council explains its plan for the old bridge and its costs.</p>"
        }
        let site = try Site(["/a": .html("\(page)\(text.joined())</body></html>")])
        let crawl = try await site.crawl("/a")
        #expect(try crawl.titles() == [])
        #expect(try crawl.outcomes("/a") == ["refused"])
    }

    @Test(arguments: [(true, 0), (false, 1)])
    func followsNoLinkOfAPageThatAsksForThat(isHeard: Bool, hits: Int) async throws {
        let site = try Site([
            "/feed": .with(["X-Robots-Tag": "nofollow"], .feed(["/a"])), "/a": .story("Bridge opens"),
        ])
        let crawl = try await site.crawl("/feed") { $0.pageRobots = isHeard }
        #expect(site.hits("/a") == hits)
        #expect(try crawl.outcomes("/feed") == ["listed"])
    }

    @Test func readsTheStartOfAHugeRobotsFile() async throws {
        let rules =
            "User-agent: *\nDisallow: /a\n" + String(repeating: "# filler filler filler filler\n", count: 20_000)
        let end = String(repeating: "x", count: 12_000_000) + "\nDisallow: /\n"
        let site = try Site([
            "/robots.txt": .text(rules + end), "/feed": .feed(["/a", "/b"]), "/a": .story("Bridge opens"),
            "/b": .story("Rain stops"),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Rain stops"])
        #expect(site.hits("/a") == 0)
    }
}
