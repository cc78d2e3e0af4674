import Extract
import Fetch
import Glibc
import Model
import Queues
import Store
import Support
import Synchronization
import Testing

@testable import Crawl

/// Whole crawls over real sockets and a real store, each with a site of its own.
struct CrawlerTests {
    @Test func aFeedBecomesArticlesEachOnce() async throws {
        let site = try Site([
            "/feed": .feed(["/a", "/b?utm_source=rss", "/b"]), "/a": .story("Bridge opens"), "/b": .story("Rain stops"),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
        #expect(try crawl.outcomes("/feed") == ["listed"])
        #expect(site.hits("/b") == 1)
    }

    @Test func aSecondRunDoesNotCountRevisitsAsPostponed() async throws {
        // An hour, so that it is not due again however slow the machine is.
        let busy = Site.Answer.status(503, ["Retry-After": "3600"])
        let site = try Site(["/feed": .feed(["/a", "/gone"]), "/a": .story("Bridge opens"), "/gone": busy])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.rows("/gone").first?.detail == "HTTP status 503, Retry-After 3600")
        let before = try crawl.allOutcomes().count
        try await crawl.run()
        #expect(try crawl.outcomes("/a") == ["stored"])
        #expect(try crawl.outcomes("/gone").last == "postponed")
        #expect(try crawl.allOutcomes().count == before + 1)
    }

    @Test func whatRobotsDisallowsIsNotFetchedAndTheLineIsNamed() async throws {
        let site = try Site([
            "/robots.txt": .text("User-agent: *\nDisallow: /private/\n"), "/feed": .feed(["/a", "/private/b"]),
            "/a": .story("Bridge opens"), "/private/b": .story("Secret"),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(site.hits("/private/b") == 0)
        #expect(site.hits("/robots.txt") == 1)
        let row = try #require(try crawl.rows("/private/b").first)
        #expect(row.reason == "robots")
        #expect(row.detail?.contains("/private/") == true)
        #expect(row.detail?.contains("2") == true)
    }

    @Test func anUnreachableRobotsFileClosesTheHost() async throws {
        let site = try Site(["/robots.txt": .status(503), "/feed": .feed(["/a"])])
        let crawl = try await site.crawl("/feed")
        #expect(site.hits("/feed") == 0)
        #expect(try crawl.rows("/feed").first?.reason == "robots-unreachable")
    }

    @Test(arguments: [429, 503]) func aRobotsFileThatAsksToWaitIsNotAskedBefore(status: Int) async throws {
        let site = try Site(["/robots.txt": .status(status, ["Retry-After": "7200"]), "/feed": .feed(["/a"])])
        let crawl = try await site.crawl("/feed")
        #expect(site.hits("/feed") == 0)
        let robots = try crawl.allRows(withRobots: true).first { $0.kind == .robots }
        #expect(robots?.outcome == .failed)
        let kept = try crawl.store { try $0.robots.find(origin: site.url("")) }
        let text = try #require(kept)
        #expect(text.expires - text.fetched > .seconds(7190))
    }

    @Test func redirectsAreVisitsOfTheirOwnAndAliasesOfTheArticle() async throws {
        let site = try Site([
            "/feed": .feed(["/old", "/new"]), "/old": .redirect("/new"), "/new": .story("Bridge opens"),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(site.hits("/new") == 1)
        #expect(try crawl.outcomes("/old") == ["moved"])
        #expect(try crawl.article(at: "/old") != nil)
    }

    @Test func aRedirectToAnotherSpellingIsFollowed() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .redirect("/a/"), "/a/": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens"])
    }

    @Test func redirectLoopsAndChainsEnd() async throws {
        var pages: [String: Site.Answer] = [
            "/x": .redirect("/y"), "/y": .redirect("/x"), "/s": .redirect("/s/"), "/s/": .redirect("/s"),
        ]
        for hop in 0..<40 { pages["/\(hop)"] = .redirect("/\(hop + 1)") }
        let site = try Site(pages)
        let crawl = try await site.crawl("/x", "/0", "/s")
        #expect(try crawl.titles() == [])
        #expect(try crawl.outcomes("/10") == ["refused"])
        #expect(site.hits("/11") == 0)
        #expect(site.hits("/s") + site.hits("/s/") <= 12)
    }

    @Test func theSameBodyAtOneSiteIsOneArticle() async throws {
        let site = try Site(["/feed": .feed(["/a", "/b"]), "/a": .story("Bridge opens"), "/b": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens"])
        let outcomes = try crawl.outcomes("/a") + crawl.outcomes("/b")
        #expect(outcomes.sorted() == ["duplicate", "stored"])
        #expect(try crawl.article(at: "/a") == crawl.article(at: "/b"))
    }

    @Test func anotherSiteWithTheSameBodyIsACopy() async throws {
        let one = try Site(["/a": .story("Bridge opens")], address: "127.0.0.2")
        let other = try Site(["/a": .story("Bridge opens")], address: "127.0.0.3")
        let crawl = try await one.crawl(urls: [one.url("/a"), other.url("/a")])
        #expect(try crawl.titles() == ["Bridge opens", "Bridge opens"])
        #expect(try crawl.allOutcomes().sorted() == ["copy", "stored"])
    }

    @Test func aSecondRunAsksConditionallyAndStoresNothingTwice() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        let seed = try #require(WebURL(site.url("/feed")))
        try crawl.store { _ = try $0.sources.add(seed, now: SystemTime().now()) }
        try await crawl.run()
        #expect(try crawl.outcomes("/feed") == ["listed", "unchanged"])
        #expect(try crawl.titles() == ["Bridge opens"])
    }

    @Test func anEditedPageBecomesARevision() async throws {
        let site = try Site(["/a": .story("Bridge opens")])
        let crawl = try await site.crawl("/a")
        site.publish("/a", .story("Bridge opens after all"))
        let url = try #require(WebURL(site.url("/a")))
        try crawl.store { _ = try $0.sources.add(url, now: SystemTime().now()) }
        try await crawl.run()
        #expect(try crawl.outcomes("/a") == ["stored", "revised"])
        #expect(try crawl.titles() == ["Bridge opens after all"])
    }

    @Test func followNoneKeepsToTheSeeds() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed") { $0.follow = .none }
        #expect(site.hits("/a") == 0)
        #expect(try crawl.outcomes("/feed") == ["listed"])
    }

    @Test func aServerThatAsksToWaitIsLeftAlone() async throws {
        let site = try Site(["/a": .status(503, ["Retry-After": "3600"]), "/b": .story("Rain stops")])
        let crawl = try await site.crawl("/a", "/b")
        let hits = site.hits("/a") + site.hits("/b")
        #expect(hits <= 2)
        let row = try #require(try crawl.rows("/a").first)
        #expect(row.outcome == .failed)
        #expect(try #require(row.next) >= row.time + .seconds(3590))
    }

    @Test(arguments: ["0", "1"]) func aServerThatAlwaysAsksForAMomentDoesNotHoldUpTheEnd(moment: String) async throws {
        let site = try Site(["/a": .status(429, ["Retry-After": moment])])
        let crawl = try await site.crawl("/a") { $0.horizon = .seconds(30) }
        #expect(site.hits("/a") == 2)
        #expect(try crawl.outcomes("/a") == ["failed", "failed"])
    }

    @Test func whatABrokenPageDoesIsNotChargedToAHostThatAsksForAMoment() async throws {
        let site = try Site([
            "/a": .status(500), "/b": .status(500), "/c": .status(429, ["Retry-After": "1"]),
            "/d": .story("Rain stops"),
        ])
        // Farther away than one second, and much nearer than the minute after the second refusal.
        let crawl = try await site.crawl("/a", "/b", "/c", "/d") { $0.horizon = .seconds(10) }
        #expect(site.hits("/c") == 2)
        #expect(try crawl.titles() == ["Rain stops"])
    }

    @Test func theMinimumDelayLiesBetweenTwoRequests() async throws {
        let site = try Site(["/feed": .feed(["/a", "/b"]), "/a": .story("Bridge opens"), "/b": .story("Rain stops")])
        _ = try await site.crawl("/feed") { $0.minDelay = .milliseconds(150) }
        let times = site.times
        #expect(times.count == 4)
        for (earlier, later) in zip(times, times.dropFirst()) { #expect(later - earlier >= .milliseconds(149)) }
    }
}
