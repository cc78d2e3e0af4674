import Crawl
import Extract
import Model
import Publish
import Support
import Testing

@testable import offprint

/// What `seed try` says of a site, asked over loopback.
@Suite struct TrialReportTests {
    private let site: LoopbackSite

    private static let map =
        "<urlset><url><loc>/bridge</loc></url><url><loc>http://127.0.0.9/elsewhere</loc></url></urlset>"

    init() throws {
        site = try LoopbackSite([
            "/robots.txt": .text("User-agent: *\nDisallow: /closed/\n"), "/map": .text(Self.map),
            "/bridge": .story("پل تازه باز شد"), "/closed/feed": .feed(["/bridge"]), "/empty": .feed([]),
        ])
    }

    private func report(_ path: String, articles: Int = 1) async throws -> TrialReport {
        var settings = Settings()
        (settings.contact, settings.allowNetworks) = ("desk@example.org", ["127.0.0.0/8"])
        settings.minDelay = .zero
        let crawler = try settings.crawler()
        var trial = Trial(crawler, crawl: crawler.crawl)
        var report = TrialReport(try await trial.look(at: try #require(WebURL(site.url(path)))), known: nil)
        for found in report.articles.prefix(articles) {
            report.read.append((found.url, try await trial.look(at: found)))
        }
        await trial.stop()
        return report
    }

    @Test func tellsWhatStandsThereWhatItListsAndHowThatIsRead() async throws {
        let report = try await report("/map")
        #expect(report.isGood)
        let text = report.lines(on: .plain, limit: 10).joined(separator: "\n")
        #expect(text.contains("robots.txt  allowed: no rule matches"))
        #expect(text.contains("kind        sitemap") && text.contains("lists       1 article; 1 not followed"))
        #expect(text.contains("known       no: `offprint seed add` adds it"))
        #expect(text.contains("scope  http://127.0.0.9/elsewhere"))
        #expect(text.contains("title       پل تازه باز شد"))
        #expect(report.json.text.contains(#""reason":"scope""#))
    }

    @Test func aServerWithoutTLSIsToldSo() {
        let words = "robots.txt cannot be read (TLS connect error: error:0A00010B:SSL routines::wrong version number)"
        #expect(
            TrialReport.advice(words, at: WebURL("https://a.example:8000/rss"))
                == ": the server does not speak TLS there, try http://a.example:8000/rss")
        #expect(TrialReport.advice(words, at: WebURL("http://a.example:8000/rss")) == "")
        #expect(TrialReport.advice("certificate has expired", at: WebURL("https://a.example/")) == "")
    }

    @Test func whatIsClosedOrEmptyIsNotGood() async throws {
        let closed = try await report("/closed/feed")
        #expect(!closed.isGood)
        #expect(closed.lines(on: .plain, limit: 0).contains("refused     robots: Disallow: /closed/ (line 2)"))
        #expect(closed.json.text.contains(#""outcome":"refused","reason":"robots""#))
        let empty = try await report("/empty")
        #expect(!empty.isGood && empty.lines(on: .plain, limit: 0).contains("known       no"))
    }

    @Test func aLongListIsCut() async throws {
        site.publish("/long", .feed((1...12).map { "/\($0)" }))
        let report = try await report("/long", articles: 0)
        #expect(report.lines(on: .plain, limit: 10).last == "… 2 more (--limit 0 shows all)")
        #expect(!report.lines(on: .plain, limit: 0).contains { $0.hasPrefix("…") })
    }
}
