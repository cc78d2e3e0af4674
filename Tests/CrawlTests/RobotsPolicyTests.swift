import Model
import Store
import Testing

@testable import Crawl

struct RobotsPolicyTests {
    private let url = WebURL("https://example.org/a")
    private let closed = "User-agent: *\nDisallow: /\n"

    private func page(_ status: Int, _ text: String) throws -> Result<Page, Failure> {
        let url = try #require(WebURL("https://example.org/robots.txt"))
        return .success(Page(url: url, status: status, headers: Headers(), body: Array(text.utf8)))
    }

    /// Status of the last answer, redirects before it, whether everything is allowed, and for how long.
    @Test(arguments: [
        (200, 0, false, 86_400), (299, 0, false, 86_400), (200, 5, false, 86_400), (200, 6, true, 86_400),
        (301, 0, true, 86_400), (400, 0, true, 86_400), (401, 0, true, 86_400), (404, 0, true, 86_400),
        (429, 0, false, 3_600), (500, 0, false, 3_600), (503, 5, false, 3_600), (599, 0, false, 3_600),
        (101, 0, false, 3_600), (407, 0, false, 3_600), (408, 0, false, 3_600), (421, 0, false, 3_600),
        (425, 0, false, 3_600),
    ])
    func followsTheStatus(status: Int, hops: Int, isAllowed: Bool, seconds: Int) throws {
        let policy = RobotsPolicy.after(try page(status, closed), hops: hops, agent: "x")
        #expect(try policy.verdict(for: #require(url)).isAllowed == isAllowed)
        #expect(policy.lifetime == .seconds(seconds))
    }

    @Test(arguments: [Failure.Kind.dns, .connect, .tls, .timeout, .reset, .truncated])
    func failuresDisallow(kind: Failure.Kind) throws {
        let policy = RobotsPolicy.after(.failure(Failure(kind, detail: "no answer")), hops: 0, agent: "x")
        let verdict = try policy.verdict(for: #require(url))
        #expect(verdict == .init(isAllowed: false, reason: "robots.txt cannot be read (no answer)"))
        let robots = try #require(WebURL("https://example.org/robots.txt"))
        #expect(policy.verdict(for: robots).isAllowed)
    }

    /// Of a host itself nothing can be fetched, and its pages' visits say why; a redirect there forbids all.
    @Test(arguments: [(0, true), (1, false)]) func anAddressThatIsNotAskedForbidsWhatRedirectsThere(
        hops: Int, isAllowed: Bool
    ) throws {
        let policy = RobotsPolicy.after(.failure(Failure(.address, detail: "private")), hops: hops, agent: "x")
        #expect(try policy.verdict(for: #require(url)).isAllowed == isAllowed)
    }

    @Test(arguments: [200, 404, 503]) func aStoredTextMeansWhatItsAnswerMeant(status: Int) throws {
        let now = Timestamp(milliseconds: 0)
        let text = RobotsText(status: status, body: Array(closed.utf8), fetched: now, expires: now)
        let (kept, new) = (
            RobotsPolicy.of(text, agent: "x"), RobotsPolicy.after(try page(status, closed), hops: 0, agent: "x")
        )
        #expect(try kept.verdict(for: #require(url)) == new.verdict(for: #require(url)))
    }

    @Test func noAnswerInTheStoreDisallows() throws {
        let now = Timestamp(milliseconds: 0)
        let policy = RobotsPolicy.of(RobotsText(status: nil, fetched: now, expires: now), agent: "x")
        let verdict = try policy.verdict(for: #require(url))
        #expect(verdict == .init(isAllowed: false, reason: "robots.txt cannot be read (no answer)"))
    }

    @Test func failuresWithAStatusCountAsThatStatus() throws {
        let missing = RobotsPolicy.after(.failure(Failure(.status, status: 404, detail: "404")), hops: 0, agent: "x")
        #expect(try missing.verdict(for: #require(url)).reason == "no robots.txt (status 404)")
        let broken = RobotsPolicy.after(.failure(Failure(.status, status: 503, detail: "503")), hops: 0, agent: "x")
        #expect(try !broken.verdict(for: #require(url)).isAllowed)
        let lost = RobotsPolicy.after(.failure(Failure(.redirect, detail: "no Location")), hops: 1, agent: "x")
        #expect(try lost.verdict(for: #require(url)).isAllowed)
    }

    @Test func earlierRulesHoldWhileUnreachable() throws {
        let open = RobotsPolicy.after(try page(200, "User-agent: *\nAllow: /\nCrawl-delay: 3\n"), hops: 0, agent: "x")
        let failure = Result<Page, Failure>.failure(Failure(.timeout, detail: "30 s"))
        let young = RobotsPolicy.after(failure, hops: 0, agent: "x", earlier: (open, .seconds(23 * 3600 + 1800)))
        #expect(try young.verdict(for: #require(url)).isAllowed)
        #expect(young.crawlDelay == .seconds(3))
        #expect(young.lifetime == .seconds(1_800))
        let old = RobotsPolicy.after(failure, hops: 0, agent: "x", earlier: (open, .seconds(24 * 3600)))
        #expect(try !old.verdict(for: #require(url)).isAllowed)
    }

    @Test func unchangedRulesHoldAnew() throws {
        let shut = RobotsPolicy.after(try page(200, closed), hops: 0, agent: "x")
        let again = RobotsPolicy.after(try page(304, ""), hops: 0, agent: "x", earlier: (shut, .seconds(90_000)))
        #expect(try again.verdict(for: #require(url)).reason == "Disallow: / (line 2)")
        #expect(again.lifetime == .seconds(86_400))
    }

    @Test func lifetimesAreSettings() throws {
        var settings = RobotsSettings()
        (settings.lifetime, settings.errorLifetime, settings.maxHops) = (.seconds(60), .seconds(6), 1)
        #expect(RobotsPolicy.after(try page(200, ""), hops: 0, agent: "x", settings: settings).lifetime == .seconds(60))
        #expect(RobotsPolicy.after(try page(500, ""), hops: 0, agent: "x", settings: settings).lifetime == .seconds(6))
        let far = RobotsPolicy.after(try page(200, closed), hops: 2, agent: "x", settings: settings)
        #expect(try far.verdict(for: #require(url)).reason == "no robots.txt (more than 1 redirects)")
    }

    /// Seconds from now to its end, and whether it counts: what ends later than any may was read by a clock of tomorrow.
    @Test(arguments: [(-1, false), (0, false), (1, true), (86_400, true), (86_401, false)] as [(Int64, Bool)])
    func countsUntilItsEndIfThatCanBe(end: Int64, isCurrent: Bool) {
        let now = Timestamp(seconds: 1_700_000_000)
        #expect(RobotsSettings().isCurrent(until: now + .seconds(end), now: now) == isCurrent)
    }
}
