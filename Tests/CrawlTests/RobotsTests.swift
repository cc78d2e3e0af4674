import Model
import Support
import Testing

@testable import Crawl

struct RobotsTests {
    private func verdict(_ text: String, _ path: String, agent: String = "Offprint") throws -> Robots.Verdict {
        let url = try #require(WebURL(path, base: WebURL("https://example.org/")))
        return Robots(Array(text.utf8), agent: agent).verdict(for: url)
    }

    static let file = """
        # Nobody else
        User-agent: *
        Disallow: /

        User-agent: otherbot # and us
        User-agent: offprint/1.0
        Disallow: /private/
        Allow: /private/*.html$
        Disallow: /*?print=
        Crawl-delay: 2.5
        Sitemap: https://example.org/news.xml
        """

    /// A path of `file`, and what decides.
    @Test(arguments: [
        ("/", true, "no rule matches"),
        ("/robots.txt", true, "robots.txt itself"),
        ("/private/a", false, "Disallow: /private/ (line 7)"),
        ("/private/a.html", true, "Allow: /private/*.html$ (line 8)"),
        ("/private/a.html?x", false, "Disallow: /private/ (line 7)"),
        ("/private", true, "no rule matches"),
        ("/a?print=1", false, "Disallow: /*?print= (line 9)"),
        ("/a#?print=1", true, "no rule matches"),
    ])
    func namesTheRuleThatDecides(path: String, isAllowed: Bool, reason: String) throws {
        #expect(try verdict(Self.file, path) == Robots.Verdict(isAllowed: isAllowed, reason: reason))
    }

    @Test func readsDelayAndSitemaps() throws {
        let robots = Robots(Array(Self.file.utf8), agent: "offprint")
        #expect(robots.isNamed)
        #expect(robots.crawlDelay == .milliseconds(2500))
        #expect(robots.sitemaps == ["https://example.org/news.xml"])
        #expect(robots.ruleList.map(\.line) == [7, 8, 9])
        let other = Robots(Array(Self.file.utf8), agent: "third")
        #expect(!other.isNamed)
        #expect(other.crawlDelay == nil)
        #expect(other.sitemaps == robots.sitemaps)
    }

    /// Pattern, path, whether the pattern disallows it.
    @Test(arguments: [
        ("/a", "/a", true), ("/a", "/ab", true), ("/a", "/A", false), ("/a", "/b/a", false), ("/a$", "/a", true),
        ("/a$", "/ab", false), ("/a$", "/a?b", false), ("/a*", "/ab", true), ("/a**", "/a", true), ("*", "/", true),
        ("**$", "/x", true),
        ("/*.php", "/x/y.php?z", true), ("/*.php$", "/x/y.php?z", false), ("*.gif$", "/x.gif", true),
        ("/a*b*c", "/a1b2c3", true), ("/a*b*c", "/a1c2b3", false), ("/a*b*c$", "/abcc", true),
        ("/a*b*c$", "/abcd", false),
        ("/a*aa$", "/aa", false), ("/a*aa$", "/aaa", true), ("/ab*ba$", "/aba", false), ("/$", "/", true),
        ("/$", "/a", false),
        ("/a$b", "/a$b", true), ("/a$b", "/a", false), ("/a%24", "/a$", true), ("/a%2A", "/a*", true),
        ("/a%2A", "/ab", false),
        ("/خبر", "/%D8%AE%D8%A8%D8%B1/1", true), ("/%d8%ae", "/خ", true), ("/%61", "/a", true),
        ("/a%2Fb", "/a/b", false),
        ("a", "/a", false), ("", "/a", false), ("/a?b", "/a?b=c", true), ("/a b", "/a%20b", true), ("/<x", "/a", true),
        ("/*?b'c", "/?b'c", true), ("/?b%27c", "/?b'c", true), ("/b'c", "/b'c", true), ("/b'c", "/b%27c", true),
        ("/*?b'c", "/?bc", false),
    ])
    func matchesOctets(pattern: String, path: String, isDisallowed: Bool) throws {
        #expect(try !verdict("User-agent: *\nDisallow: \(pattern)\n", path).isAllowed == isDisallowed)
    }

    /// File, path, whether it is allowed.
    @Test(arguments: [
        ("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a", true),
        ("User-agent: *\nAllow: /a\nDisallow: /ab\n", "/abc", false),
        ("User-agent: *\nDisallow: /\nAllow: /$\n", "/", true),
        ("User-agent: *\nAllow: /\nDisallow: /*\n", "/a", true),
        ("User-agent: offprint\nUser-agent: *\nDisallow: /a\n", "/a", false),
        ("User-agent: offprint\n\nUser-agent: other\nDisallow: /a\n", "/a", false),
        ("User-agent: offprint\nDisallow:\nUser-agent: *\nDisallow: /\n", "/a", true),
        ("User-agent: OFFPRINT\nDisallow: /a\n\nUser-agent: offprint\nDisallow: /b\n", "/b", false),
        ("User-agent: offprint\nDisallow: /a\n\nUser-agent: offprint\nDisallow: /b\n", "/a", false),
        ("User-agent: offprint-news\nDisallow: /\n", "/a", true),
        ("User-agent: off\nDisallow: /\n", "/a", true),
        ("User-agent: *bot\nDisallow: /\n", "/a", true),
        ("User-agent: a\nSitemap: /s\nCrawl-delay: 1\nUser-agent: offprint\nDisallow: /\n", "/a", false),
        ("Disallow: /\nUser-agent: *\nDisallow: /b\n", "/a", true),
        ("user-agent:*\rdisallow:/a\r", "/a", false),
        ("User-agent: *\r\nDisallow: /a\r\nAllow: /a/b\r\n", "/a/b", true),
        ("\u{FEFF}User-agent: *\nDisallow: /a\n", "/a", false),
        ("  User-agent : * \n\tDisallow\t:\t/a\t# no\n", "/a", false),
        ("User-agent *\nDisallow /a\n", "/a", false),
        ("useragent: *\ndissallow: /a\n", "/a", false),
        ("User-agent: *<br>\nDisallow: /a<br>\n", "/a", false),
        ("<html><body>Not found</body></html>", "/a", true),
        ("", "/a", true),
    ])
    func choosesTheGroup(file: String, path: String, isAllowed: Bool) throws {
        #expect(try verdict(file, path).isAllowed == isAllowed)
    }

    @Test(arguments: [
        ("10", Duration.seconds(10)), ("0.5", .milliseconds(500)), ("1.5s", .milliseconds(1500)), ("0", .zero),
        ("-1", nil),
        ("soon", nil), ("1.2.3", nil), ("", nil), ("90000", .seconds(86_400)),
        (String(repeating: "9", count: 400), .seconds(86_400)),
    ])
    func readsCrawlDelays(text: String, delay: Duration?) {
        #expect(Robots(Array("User-agent: *\nCrawl-delay: \(text)\n".utf8), agent: "x").crawlDelay == delay)
    }

    @Test func readsNoMoreThanTheLimits() throws {
        var settings = RobotsSettings()
        #expect(settings.maxBytes == 512_000)
        let text = Array("User-agent: *\nDisallow: /abc\nDisallow: /b\n".utf8)
        settings.maxBytes = 27
        #expect(Robots(text, agent: "x", settings: settings).ruleList.isEmpty)
        settings.maxBytes = 32
        #expect(Robots(text, agent: "x", settings: settings).ruleList.map(\.path) == ["/abc"])
        settings.maxBytes = 0
        #expect(Robots(text, agent: "x", settings: settings).ruleList.isEmpty)
        settings = RobotsSettings()
        settings.maxLineLength = 13
        #expect(Robots(text, agent: "x", settings: settings).ruleList.map(\.path) == ["/ab", "/b"])
        settings = RobotsSettings()
        settings.maxCrawlDelay = .seconds(5)
        #expect(
            Robots(Array("User-agent: *\nCrawl-delay: 9".utf8), agent: "x", settings: settings).crawlDelay
                == .seconds(5))
    }

    @Test func findsSitemapsOnce() throws {
        let text =
            "Sitemap: /a.xml\nsitemap: https://cdn.example.org/b.xml\nSitemap: /a.xml\nSitemap: mailto:x\nSitemap:\n"
        let robots = Robots(Array(text.utf8), agent: "x")
        #expect(robots.sitemaps == ["/a.xml", "https://cdn.example.org/b.xml", "mailto:x"])
        let place = try #require(WebURL("https://example.org/robots.txt"))
        #expect(
            robots.sitemapURLs(at: place).map(\.href) == ["https://example.org/a.xml", "https://cdn.example.org/b.xml"])
    }

    @Test func readsUTF16() throws {
        let text = "User-agent: *\nDisallow: /خبر\n"
        let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        for body in [little, big] { #expect(Robots(body, agent: "x").ruleList.map(\.path) == ["/خبر"]) }
    }

    /// A matcher that tries again at each star would run for ages.
    @Test func hostilePatternsTakeLinearTime() throws {
        let path = "/" + String(repeating: "a", count: 8_000)
        let patterns = [
            "/" + String(repeating: "a*", count: 4_000) + "b", "/" + String(repeating: "*a", count: 4_000) + "$x",
            "/*" + String(repeating: "a", count: 4_000) + "b", "/*" + String(repeating: "a", count: 4_000) + "b$",
            "/" + String(repeating: "*", count: 8_000) + "b",
        ]
        let rules = patterns.map { "Disallow: \($0)\n" }.joined()
        var isAllowed = false
        let time = try processorTime {
            isAllowed = try verdict("User-agent: *\n" + rules + rules + rules, path).isAllowed
        }
        #expect(isAllowed)
        // Measured 10 ms in a debug build; quadratic would be 16 million steps a pattern, exponential never ends.
        #expect(time < .seconds(2))
    }

    @Test func survivesNoise() throws {
        var random = SystemRandomNumberGenerator()
        let words = [
            "User-agent", ":", "*", "\n", "\r", "Disallow", "Allow", "/", "$", "%", "%4", "#", " ", "\0", "Crawl-delay",
            "9", ".",
        ]
        for _ in 0..<2_000 {
            let text = (0..<30).compactMap { _ in words.randomElement(using: &random) }.joined()
            let robots = Robots(Array(text.utf8) + [0xFF, 0xE2], agent: "x")
            let url = try #require(WebURL("https://example.org/*$%4?9."))
            let verdict = robots.verdict(for: url)
            #expect(
                verdict.isAllowed || robots.ruleList.contains { $0.description == verdict.reason },
                "\(text.debugDescription)")
        }
    }

    /// Each star is looked for in all of the URL; as many as a robots.txt may have would take a second for each URL.
    @Test func whatTakesTooLongIsDisallowed() throws {
        var settings = RobotsSettings()
        #expect(settings.maxSteps == 5_000_000)
        settings.maxSteps = 1_000
        let rules = "User-agent: *\n" + String(repeating: "Allow: /*~\n", count: 20) + "Disallow: /b\n"
        let robots = Robots(Array(rules.utf8), agent: "x", settings: settings)
        func verdict(_ path: String) throws -> Robots.Verdict {
            robots.verdict(for: try #require(WebURL("https://a.example\(path)")))
        }
        #expect(try verdict("/a").isAllowed)
        #expect(try verdict("/b").reason.hasPrefix("Disallow: /b"))
        let long = "/" + String(repeating: "a", count: 100)
        #expect(try verdict(long) == .init(isAllowed: false, reason: "its rules take too long for this URL"))
        let url = try #require(WebURL("https://a.example\(long)"))
        #expect(robots.refusal(of: url) == "its rules take too long for this URL")
    }
}
