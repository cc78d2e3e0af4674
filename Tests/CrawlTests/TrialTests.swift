import Extract
import Fetch
import Loopback
import Model
import Queues
import Support
import Testing

@testable import Crawl

/// What a source would give, by the crawler's own rules and with nothing kept.
@Suite struct TrialTests {
    private func look(_ site: Site, _ path: String, change: (inout CrawlSettings) -> Void = { _ in }) async throws
        -> Trial.Answer
    {
        var trial = try trial(change)
        let answer = try await trial.look(at: try #require(WebURL(site.url(path))))
        await trial.stop()
        return answer
    }

    private func trial(_ change: (inout CrawlSettings) -> Void = { _ in }, time: any TimeSource = SystemTime()) throws
        -> Trial
    {
        var crawl = CrawlSettings()
        crawl.minDelay = .zero
        change(&crawl)
        let settings = Crawler.Settings(crawl: crawl, fetch: try TestCrawl.fetching(), read: ReadLimits())
        return Trial(settings, crawl: crawl, time: time)
    }

    private func kind(_ answer: Trial.Answer) -> VisitKind? {
        if case .read(let reading, _) = answer.ending { reading.kind } else { nil }
    }

    private func refusal(_ answer: Trial.Answer) -> Reason.Word? {
        if case .refused(let reason) = answer.ending { reason.word } else { nil }
    }

    @Test func aFeedTellsItsItems() async throws {
        let site = try Site(["/feed": .feed(["/bridge", "/rain"])])
        let answer = try await look(site, "/feed")
        #expect(kind(answer) == .feed && answer.status == 200)
        #expect(answer.listed.wanted.map(\.url.path) == ["/bridge", "/rain"])
        #expect(answer.listed.wanted.allSatisfy { $0.kind == .article && $0.depth == 1 })
    }

    @Test func whatIsNotFollowedIsToldWithTheReason() async throws {
        let rows = ["/bridge", "http://127.0.0.9/elsewhere"].map { "<url><loc>\($0)</loc></url>" }.joined()
        let site = try Site(["/map": .text("<urlset>\(rows)</urlset>")])
        let listed = try await look(site, "/map").listed
        #expect(listed.wanted.map(\.url.path) == ["/bridge"])
        #expect(listed.refused.map(\.url.path) == ["/elsewhere"] && listed.refused.map(\.reason.word) == [.scope])
        let none = try await look(site, "/map") { $0.follow = .none }
        #expect(kind(none) == .sitemap && none.listed.wanted.isEmpty)
    }

    @Test func redirectsAreFollowedAsFarAsTheyGo() async throws {
        let site = try Site([
            "/old": .redirect("/feed"), "/feed": .feed(["/bridge"]), "/round": .redirect("/round-again"),
            "/round-again": .redirect("/round"),
        ])
        let answer = try await look(site, "/old")
        #expect(answer.hops.map(\.path) == ["/old", "/feed"] && kind(answer) == .feed)
        let round = try await look(site, "/round") { $0.maxRedirects = 3 }
        #expect(refusal(round) == .tooManyRedirects && round.hops.count == 4)
    }

    @Test func robotsIsAskedFirstAndObeyed() async throws {
        let rules = "User-agent: *\nDisallow: /closed/\nSitemap: /news.xml\n"
        let home =
            "<html><head><title>The Valley</title></head><body>"
            + (1...9).map {
                "<p><a href=\"/2026/\($0)-a-week-in-the-valley\">A week in the valley, number \($0)</a></p>"
            }
            .joined() + "</body></html>"
        let site = try Site(["/robots.txt": .text(rules), "/": .html(home)])
        let closed = try await look(site, "/closed/feed")
        #expect(refusal(closed) == .robots && closed.robots.reason == "Disallow: /closed/ (line 2)")
        #expect(closed.status == nil)
        let open = try await look(site, "/")
        #expect(kind(open) == .section)
        #expect(open.listed.wanted.contains { $0.url.path == "/news.xml" && $0.kind == .sitemap && $0.rule == .robots })
        #expect(open.listed.wanted.count { $0.kind == .article } == 9)
    }

    @Test func anArticleIsReadAndOneThatAsksNotToBeKeptIsRefused() async throws {
        let hidden = Site.story("Rain stops").replacing(
            "</head>", with: "<meta name=\"robots\" content=\"noindex\"></head>")
        let site = try Site(["/bridge": .story("Bridge opens"), "/rain": .html(hidden)])
        let answer = try await look(site, "/bridge")
        guard case .read(let reading, _) = answer.ending else {
            Issue.record("not read: \(answer.ending)")
            return
        }
        #expect(reading.article?.title == "Bridge opens")
        #expect(refusal(try await look(site, "/rain")) == .noindex)
    }

    @Test func whatIsNotThereFails() async throws {
        let site = try Site(["/feed": .feed([])])
        guard case .failed(let failure) = try await look(site, "/none").ending else {
            Issue.record("no failure")
            return
        }
        #expect(failure.kind == .status && failure.status == 404)
    }

    /// Between two requests to a host lies what its robots.txt asks for.
    @Test func theHostGetsItsPauses() async throws {
        let site = try Site([
            "/robots.txt": .text("User-agent: *\nCrawl-delay: 7\n"), "/feed": .feed(["/bridge"]),
            "/bridge": .story("Bridge opens"),
        ])
        let time = SleepNotes()
        var trial = try trial({ $0.minDelay = .seconds(2) }, time: time)
        let feed = try await trial.look(at: try #require(WebURL(site.url("/feed"))))
        _ = try await trial.look(at: try #require(feed.listed.wanted.first))
        await trial.stop()
        #expect(time.sleeps == [.seconds(7), .seconds(7)])
    }
}

/// A clock that stands, and notes how long it is asked to wait.
private final class SleepNotes: TimeSource {
    private let noted = Locked<[Duration]>([])

    var sleeps: [Duration] { noted.withLock { $0 } }

    func now() -> Timestamp { SystemTime().now() }

    func uptime() -> Duration { .zero }

    func sleep(until deadline: Duration) async throws { noted.withLock { $0.append(deadline) } }
}
