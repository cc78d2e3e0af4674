import Crawl
import Fetch
import Model
import Publish
import Store
import Support
import Testing

@testable import offprint

/// What `offprint robots` says of URLs, wherever the rules come from.
@Suite struct RobotsReportTests {
    private let rules = """
        User-agent: *
        Disallow: /

        User-agent: Offprint
        Crawl-delay: 300
        Disallow: /private/
        Allow: /private/open
        Sitemap: /map.xml
        """
    private let start = Timestamp(milliseconds: 1_420_000_000_000)

    private func urls(_ paths: String...) throws -> [WebURL] {
        try paths.map { try #require(WebURL("https://news.example\($0)")) }
    }

    private func text(_ report: RobotsReport, withRules: Bool = false) -> String {
        report.lines(on: .plain, now: start, withRules: withRules).joined(separator: "\n")
    }

    private func crawl(allow: [String] = ["127.0.0.0/8"]) throws -> Crawler.Settings {
        var settings = Settings()
        (settings.contact, settings.allowNetworks) = ("desk@example.org", allow)
        return try settings.crawler()
    }

    private func asked(_ reply: @escaping @Sendable (LoopbackRequest) -> Reply, allow: [String] = ["127.0.0.0/8"])
        async throws -> RobotsReport
    {
        let server = try LoopbackServer { request, _ in reply(request) }
        defer { server.stop() }
        let settings = try crawl(allow: allow)
        let fetcher = Fetcher(settings.fetch)
        let url = try #require(WebURL(server.origin + "/news"))
        let look = await RobotsLook(at: url, fetcher: fetcher, settings: settings.crawl)
        await fetcher.stop()
        return RobotsReport([url], .asked(look), settings: settings.crawl)
    }

    @Test func aFileDecidesByItsLines() throws {
        let report = try RobotsReport(
            urls("/a", "/private/b", "/private/open/c"), .file(name: "draft.txt", body: Array(rules.utf8)),
            settings: crawl().crawl)
        #expect(!report.isAllowed)
        let lines = report.lines(on: .plain, now: start)
        #expect(lines.first == "draft.txt")
        #expect(lines.contains { $0.hasPrefix("allowed") && $0.contains("no rule matches") && $0.hasSuffix("/a") })
        #expect(lines.contains { $0.hasPrefix("disallowed") && $0.contains("  Disallow: /private/ (line 6)  ") })
        #expect(lines.contains { $0.hasPrefix("allowed") && $0.contains("  Allow: /private/open (line 7)") })
        #expect(lines.contains { $0.contains("2 lines for offprint") })
        #expect(lines.contains { $0.contains("sitemap") && $0.hasSuffix("/map.xml") })
        // Longer than we wait for anybody.
        #expect(text(report).contains("2m between two requests (max-crawl-delay; Crawl-delay: 5m)"))
        #expect(!lines.contains("  Disallow: /private/ (line 6)"))
        #expect(text(report, withRules: true).contains("\n  Disallow: /private/ (line 6)\n"))
        let json = report.json().map(\.text)
        #expect(json.count == 3)
        #expect(json[1].contains(#""allowed":false,"reason":"robots","detail":"Disallow: /private/ (line 6)""#))
        #expect(json[1].contains(#""group":"offprint","crawl_delay_ms":300000,"pause_ms":120000"#))
    }

    @Test func whatIsKeptSaysSinceWhen() throws {
        let kept = RobotsText(
            status: 200, body: Array("User-agent: *\nDisallow:\n".utf8), fetched: start - .seconds(7200),
            expires: start + .seconds(22 * 3600))
        let report = try RobotsReport(urls("/a"), .kept(kept), settings: crawl().crawl)
        #expect(report.isAllowed)
        #expect(text(report).hasPrefix("https://news.example/robots.txt\n"))
        #expect(text(report).contains("known  kept since 2h ago, asked for again in 22h; status 200; 24 bytes"))
        #expect(text(report).contains("0 lines for *"))
        #expect(report.json()[0].text.contains(#""known":"kept","status":200,"fetched":"2014-12-31T"#))
    }

    @Test func aHostIsAskedOverItsRedirects() async throws {
        let report = try await asked { request in
            request.path == "/robots.txt"
                ? Reply(302, headers: [("Location", "/other.txt")])
                : Reply(headers: [("Content-Type", "text/plain")], text: "User-agent: *\nDisallow: /news\n")
        }
        #expect(!report.isAllowed)
        #expect(text(report).contains("/other.txt; status 200; 30 bytes"))
        #expect(text(report).contains("Disallow: /news (line 2)"))
    }

    @Test func whoCannotAnswerForbidsAll() async throws {
        let report = try await asked { _ in Reply(503, text: "busy") }
        #expect(!report.isAllowed)
        #expect(text(report).contains("unknown: nothing is allowed until it is asked for again (status 503)"))
        #expect(report.json()[0].text.contains(#""status":503"#) && report.json()[0].text.contains(#""group":null"#))
    }

    @Test func whoHasNoneAllowsAll() async throws {
        let report = try await asked { _ in Reply(404, text: "no") }
        #expect(report.isAllowed)
        #expect(text(report).contains("none: all is allowed (status 404)"))
    }

    @Test func saysWhichPauseCounts() throws {
        func pause(_ delay: String) throws -> String {
            let body = Array("User-agent: *\nCrawl-delay: \(delay)\n".utf8)
            return text(try RobotsReport(urls("/a"), .file(name: "f", body: body), settings: crawl().crawl))
        }
        #expect(try pause("1").contains("2s between two requests (min-delay; Crawl-delay: 1s)"))
        #expect(try pause("7").contains("7s between two requests (as it asks; Crawl-delay: 7s)"))
        #expect(try pause("").contains("2s between two requests (min-delay)"))
    }

    @Test func showsAFewOfManySitemaps() throws {
        let body = Array((1...9).map { "Sitemap: /\($0).xml\n" }.joined().utf8)
        let report = try RobotsReport(urls("/a"), .file(name: "f", body: body), settings: crawl().crawl)
        #expect(text(report).contains("/5.xml\n  sitemap  … 4 more (--json has all)\n"))
        #expect(report.json()[0].text.contains("https://news.example/9.xml"))
    }

    @Test func anInnerAddressIsNotAsked() async throws {
        let report = try await asked({ _ in Reply(text: "User-agent: *\nDisallow: /\n") }, allow: [])
        #expect(report.isAllowed)
        #expect(text(report).contains("none: all is allowed (127.0.0.1"))
    }

    @Test func whatIsTooLongIsCut() throws {
        var settings = try crawl().crawl
        settings.robots.maxBytes = 20
        let report = try RobotsReport(urls("/a"), .file(name: "f", body: Array(rules.utf8)), settings: settings)
        #expect(text(report).contains("a file; longer than max-robots: the rest is not read"))
    }

    @Test func fitsItsScreen() throws {
        let screen = Screen(width: 50, isTerminal: true, hasColor: false)
        let report = try RobotsReport(
            urls("/a", "/private/" + String(repeating: "b", count: 60)), .file(name: "f", body: Array(rules.utf8)),
            settings: crawl().crawl)
        #expect(report.lines(on: screen, now: start).allSatisfy { $0.count <= 50 })
    }

    @Test func aRoundOfRedirectsEnds() async throws {
        let report = try await asked { _ in Reply(302, headers: [("Location", "/robots.txt")]) }
        #expect(report.isAllowed)
        #expect(text(report).contains("none: all is allowed (redirects in a circle)"))
    }
}
