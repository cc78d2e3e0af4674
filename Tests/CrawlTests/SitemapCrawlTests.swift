import Fetch
import Model
import Store
import Support
import Testing

@testable import Crawl

/// Sitemaps that a robots.txt names.
@Suite struct SitemapCrawlTests {
    private func map(_ urls: [String], filler: Int = 0) -> Site.Answer {
        let entries = urls.map { "<url><loc>\($0)</loc></url>" }.joined()
        let comment = "<!-- \(String(repeating: "x", count: filler)) -->"
        return .html("<?xml version=\"1.0\"?><urlset>\(comment)\(entries)</urlset>")
    }

    private var home: Site.Answer {
        let cards = (1...8).map {
            "<h2><a href=\"/world/story-of-the-day-\($0)\">Story number \($0) of the day</a></h2>"
        }
        return .html("<html><body>\(cards.joined())</body></html>")
    }

    @Test(arguments: [(100_000, ["Bridge opens"]), (30_000, [])])
    func aSitemapMayBeLargerThanAPage(limit: Int, titles: [String]) async throws {
        let site = try Site(["/": home, "/a": .story("Bridge opens")])
        site.publish("/robots.txt", .text("Sitemap: \(site.url("/map.xml"))\n"))
        site.publish("/map.xml", map([site.url("/a")], filler: 50_000))
        let crawl = try await site.crawl(urls: [site.url("/")]) {
            $0.maxSitemap = limit
        } fetch: {
            $0.maxBody = 20_000
        }
        #expect(try crawl.titles() == titles)
        if titles.isEmpty { #expect(try crawl.rows("/map.xml").first?.detail?.hasSuffix("(max-sitemap)") == true) }
    }

    /// Nobody knows before its first visit that it is one.
    @Test(arguments: [
        ("/map", "application/xml"), ("/sitemap-1", "text/html"), ("/map.xml.gz", "application/octet-stream"),
        ("/list.txt", "text/plain"),
    ])
    func aSeededSitemapMayBeLargerThanAPage(path: String, type: String) async throws {
        let site = try Site(["/a": .story("Bridge opens")])
        let filler = String(repeating: "<!-- x -->\n", count: 5000)
        let line = path == "/list.txt" ? "\(site.url("/a"))\n" : "<url><loc>\(site.url("/a"))</loc></url>"
        let text = path == "/list.txt" ? String(repeating: line, count: 3000) : "<urlset>\(filler)\(line)</urlset>"
        let body = path.hasSuffix("gz") ? Gzip.stored(Array(text.utf8)) : Array(text.utf8)
        site.publish(path, .reply(Reply(headers: [("Content-Type", type)], body: body)))
        for (limit, titles) in [(100_000, ["Bridge opens"]), (30_000, [])] {
            let crawl = try await site.crawl(urls: [site.url(path)]) {
                $0.maxSitemap = limit
            } fetch: {
                $0.maxBody = 20_000
            }
            #expect(try crawl.titles() == titles)
            let row = try #require(try crawl.rows(path).last)
            #expect((row.outcome == .listed) == !titles.isEmpty, "\(row.detail ?? "")")
            if titles.isEmpty { #expect((row.reason, row.detail?.contains("30000 bytes")) == ("too-large", true)) }
        }
    }

    @Test(arguments: ["text/html", "text/plain", "application/xml"])
    func anotherSeedMayNot(type: String) async throws {
        let site = try Site([:])
        let page = Site.story("Bridge opens").replacing("</article>", with: String(repeating: "<p></p>", count: 9000))
        site.publish("/a", .reply(Reply(headers: [("Content-Type", type)], body: Array(page.utf8))))
        let crawl = try await site.crawl(urls: [site.url("/a")], fetch: { $0.maxBody = 20_000 })
        let row = try #require(try crawl.rows("/a").last)
        #expect(row.reason == "too-large")
        #expect(row.detail?.hasSuffix("(max-body)") == true)
    }

    @Test func aSitemapElsewhereSpeaksForTheSiteWhoseRobotsNameIt() async throws {
        let site = try Site(["/": home, "/a": .story("Bridge opens")], address: "127.0.0.2")
        let other = try Site(["/b": .story("Rain stops")], address: "127.0.0.3")
        let store = try Site([:], address: "127.0.0.4")
        site.publish("/robots.txt", .text("Sitemap: \(store.url("/map.xml"))\n"))
        store.publish("/map.xml", map([site.url("/a"), other.url("/b")]))
        let crawl = try await site.crawl("/")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(other.hits.isEmpty)
    }
}
