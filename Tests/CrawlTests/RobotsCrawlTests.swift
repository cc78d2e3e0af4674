import Extract
import Fetch
import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

/// How a crawl comes to know the robots.txt of its hosts.
struct RobotsCrawlTests {
    @Test func aRedirectWithinTheHostWaitsForItsPause() async throws {
        let site = try Site([
            "/robots.txt": .redirect("/robots"), "/robots": .text("User-agent: *\nDisallow: /b\n"),
            "/feed": .feed(["/a", "/b"]), "/a": .story("Bridge opens"),
        ])
        let crawl = try await site.crawl("/feed") { $0.minDelay = .milliseconds(150) }
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(site.hits.map(\.target) == ["/robots.txt", "/robots", "/feed", "/a"])
        // Timers may be a little early, and arrivals are noted by another thread.
        #expect(try #require(site.shortestGap) > .milliseconds(100))
    }

    /// What it says is not known, so that nothing is allowed; of a host that is itself inside, its pages tell.
    @Test func aRedirectToAnInnerAddressAllowsNothing() async throws {
        let site = try Site(["/robots.txt": .redirect("http://10.0.0.1/robots.txt"), "/feed": .feed(["/a"])])
        let crawl = try await site.crawl("/feed")
        #expect(site.hits.map(\.target) == ["/robots.txt"])
        let row = try #require(try crawl.rows("/feed").last)
        #expect(row.outcome == .refused && row.reason == "robots-unreachable")
    }

    /// Neither by the run that asked nor by the next, which knows only what the store remembers.
    @Test func rulesThatCannotBeUnpackedAllowNothing() async throws {
        let broken = Reply(headers: [("Content-Encoding", "gzip")], body: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 7, 255])
        let site = try Site(["/robots.txt": .reply(broken), "/feed": .feed(["/a"]), "/a": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        #expect(site.hits.map(\.target) == ["/robots.txt"])
        let origin = try #require(WebURL(site.url("/"))).origin
        try crawl.store { store in
            let kept = try #require(try store.robots.find(origin: origin))
            let policy = RobotsPolicy.of(kept, agent: "Offprint")
            guard case .unreachable = policy.basis else {
                Issue.record("remembered as \(policy.basis)")
                return
            }
        }
    }

    /// A crawler whose clock was a year ahead could not read it then.
    @Test func whatAClockThatWasAheadHasReadIsAskedForAgain() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .story("Bridge opens")])
        let crawl = try TestCrawl.of { _ in }
        let feed = try #require(WebURL(site.url("/feed")))
        let ahead = SystemTime().now() + .seconds(365 * 86_400)
        try crawl.store { store in
            _ = try store.sources.add(feed, now: SystemTime().now())
            let text = RobotsText(status: nil, fetched: ahead, expires: ahead + .seconds(3600))
            try store.robots.store(text, origin: feed.origin)
        }
        try await crawl.run()
        #expect(try crawl.titles() == ["Bridge opens"])
    }

    /// Rules are asked for again before they end, and hold until then where nobody answers.
    @Test func rulesHoldForAWhileWhereNobodyAnswers() async throws {
        let site = try Site([
            "/robots.txt": .status(503), "/feed": .feed(["/a", "/b"]), "/a": .story("Bridge opens"),
            "/b": .story("Rain stops"),
        ])
        let crawl = try TestCrawl.of { _ in }
        let feed = try #require(WebURL(site.url("/feed")))
        let (now, settings) = (SystemTime().now(), RobotsSettings())
        try crawl.store { store in
            _ = try store.sources.add(feed, now: now)
            let text = RobotsText(
                status: 200, body: Array("User-agent: *\nDisallow: /b\n".utf8),
                fetched: now - (settings.lifetime - settings.renewal), expires: now)
            try store.robots.store(text, origin: feed.origin)
        }
        try await crawl.run()
        #expect(site.hits("/robots.txt") == 1)
        #expect(try crawl.titles() == ["Bridge opens"])
        try crawl.store { store in
            let kept = try #require(try store.robots.find(origin: feed.origin))
            #expect(kept.status == 200 && kept.expires <= kept.fetched + settings.lifetime)
        }
    }

    @Test func rulesAreAskedForAgainBeforeTheyEnd() async throws {
        let site = try Site(["/robots.txt": .text("User-agent: *\nDisallow: /b\n"), "/feed": .feed([])])
        let crawl = try await site.crawl("/feed")
        let (origin, settings) = (try #require(WebURL(site.url("/"))).origin, RobotsSettings())
        try crawl.store { store in
            let kept = try #require(try store.robots.find(origin: origin))
            #expect(kept.expires - kept.fetched <= settings.lifetime - settings.renewal)
            #expect(kept.expires - kept.fetched > settings.lifetime / 2)
        }
    }

    /// Three hosts that nobody answers at: the third tells that it is our own line.
    @Test func anOutageShutsNoHost() async throws {
        let sites = try (1...4).map { try Site([:], address: "127.0.7.\($0)") }
        let urls = sites.map { $0.url("/feed") }
        for site in sites { site.close() }
        let crawl = try await sites[0].crawl(urls: urls) { ($0.outageHosts, $0.connections) = (3, 1) }
        // The first row of each: what waits when the run ends has another.
        let rows = try urls.map { url in try #require(try crawl.allRows().first { $0.url == url }) }
        #expect(rows.allSatisfy { $0.reason == "robots-unreachable" })
        let waits = try rows.map { try #require($0.next) - $0.time }
        // Which host comes first is not told here.
        #expect(waits.count { $0 >= .seconds(3000) } == 2)
        #expect(waits.count { $0 <= Outage.retry * 1.5 } == 2)
        try crawl.store { store in
            let kept = try urls.compactMap { try store.robots.find(origin: try #require(WebURL($0)).origin) }
            #expect(kept.count == 2)
        }
    }

    /// A host that redirects has answered: the line is up, and where it leads is another matter.
    @Test func hostsThatRedirectToOneThatIsDownAreNoOutage() async throws {
        let down = try Site([:])
        let target = down.url("/robots.txt")
        down.close()
        let sites = try (1...3).map { try Site(["/robots.txt": .redirect(target)], address: "127.0.7.\($0)") }
        let urls = sites.map { $0.url("/feed") }
        let crawl = try await sites[0].crawl(urls: urls) { ($0.outageHosts, $0.connections) = (2, 1) }
        let rows = try urls.map { url in try #require(try crawl.allRows().last { $0.url == url }) }
        #expect(rows.allSatisfy { $0.reason == "robots-unreachable" })
        #expect(try rows.allSatisfy { try #require($0.next) - $0.time >= .seconds(3000) })
    }

    /// The rules are known, and the host wants to be left alone.
    @Test func aHostThatAsksToWaitIsLeftAloneThoughItsRulesAreKnown() async throws {
        let site = try Site([
            "/robots.txt": .status(429, ["Retry-After": "7200"]), "/feed": .feed(["/a"]), "/a": .story("Bridge opens"),
        ])
        let crawl = try TestCrawl.of { $0.horizon = .seconds(5) }
        let feed = try #require(WebURL(site.url("/feed")))
        let (now, settings) = (SystemTime().now(), RobotsSettings())
        try crawl.store { store in
            _ = try store.sources.add(feed, now: now)
            let text = RobotsText(
                status: 200, body: [], fetched: now - (settings.lifetime - settings.renewal), expires: now)
            try store.robots.store(text, origin: feed.origin)
        }
        try await crawl.run()
        #expect(site.hits.map(\.target) == ["/robots.txt"])
        let ready = try crawl.store { try $0.frontier.find(url: feed)?.hostReady }
        #expect(try #require(ready) - now > .seconds(7000))
    }

    @Test(.timeLimit(.minutes(1))) func aStopDoesNotWaitForThePause() async throws {
        let (asked, isAsked) = AsyncStream.makeStream(of: Void.self)
        let site = try Site([
            "/robots.txt": .asked { _, _ in
                isAsked.yield()
                return Reply(301, headers: [("Location", "/robots")])
            }
        ])
        let folder = TemporaryFolder()
        let path = folder.path + "/offprint.db"
        let store = try Store.open(path)
        _ = try store.sources.add(try #require(WebURL(site.url("/feed"))), now: SystemTime().now())
        store.close()
        var settings = Crawler.Settings(crawl: CrawlSettings(), fetch: try TestCrawl.fetching(), read: ReadLimits())
        settings.crawl.minDelay = .seconds(3600)
        let crawler = try await Crawler(store: path, owner: "test", settings: settings, workers: 1)
        async let run = crawler.run(untilIdle: true)
        for await _ in asked { break }
        await crawler.stop()
        _ = try await run
        #expect(site.hits.map(\.target) == ["/robots.txt"])
    }
}
