import Extract
import Model
import Support
import Testing

@Suite struct SitemapReaderTests {
    @Test func readsNewsAndLeavesPicturesOut() throws {
        let map = try read(
            """
            <urlset xmlns="http://www.google.com/schemas/sitemap/0.84" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
             xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><image:loc>http://news.test/p.jpg</image:loc>
            <loc> http://news.test/a?x=1&amp;y=2 </loc><lastmod>2026-01-02</lastmod><n:news><n:publication><n:name>T</n:name>
            <n:language>ar</n:language></n:publication><n:publication_date>2026-01-01T10:00:00+02:00</n:publication_date>
            <n:title>طريق جديد</n:title></n:news><image:image><image:loc>http://news.test/q.jpg</image:loc></image:image></url>
            <url><loc>ftp://news.test/b</loc></url><url><loc>/c</loc></url><url><loc>http://news.test/cut
            """)
        #expect(map.kind == .sitemap)
        #expect(map.items.map(\.url) == ["http://news.test/a?x=1&y=2", "http://news.test/c"])
        #expect(map.items[0].title == "طريق جديد")
        #expect(map.items[0].language == "ar")
        #expect(map.items[0].published?.description == "2026-01-01T10:00:00+02:00")
        #expect(map.items[0].modified?.description == "2026-01-02")
    }

    @Test func anIndexListsSitemaps() throws {
        let map = try read(
            "<sitemapindex><sitemap><loc>http://news.test/1.xml</loc></sitemap></sitemapindex>", expected: .sitemap)
        #expect(map.items.isEmpty)
        #expect(map.channels.map(\.url) == ["http://news.test/1.xml"])
        #expect(map.channels.map(\.kind) == [.sitemap])
    }

    @Test func textIsASitemapWhereOneIsExpected() throws {
        let text = "http://news.test/1\r\n\nhttps://news.test/2\nnonsense\n"
        let map = try read(text, type: "text/plain", expected: .sitemap)
        #expect(map.items.map(\.url) == ["http://news.test/1", "https://news.test/2"])
        #expect(map.problems == ["1 lines are no address"])
        #expect(try read(text, type: "text/plain").kind == .unknown)
        let pure = "http://news.test/1\nhttp://news.test/2\n"
        #expect(try read(pure, type: "text/plain").kind == .sitemap)
        #expect(try read(pure, type: "text/plain", expected: .article).kind == .unknown)
    }

    /// Written at each request, with the moment of the request.
    @Test(arguments: [
        (19, "2026-01-02T10:00:00Z", true), (20, "2026-01-02T10:00:00Z", false), (999, "2026-01-02", true),
        (1000, "2026-01-02", false),
    ])
    func whatAllEntriesSayOfTheirChangeIsNoWordOnAny(count: Int, date: String, isKept: Bool) throws {
        let entries = (0..<count).map { "<url><loc>http://news.test/\($0)</loc><lastmod>\(date)</lastmod></url>" }
        let map = try read("<urlset>" + entries.joined() + "</urlset>")
        #expect(map.items.count == count)
        #expect(map.items.allSatisfy { ($0.modified != nil) == isKept })
        let last = "<url><loc>http://news.test/x</loc><lastmod>2025-12-31T10:00:00Z</lastmod></url>"
        #expect(try read("<urlset>" + entries.joined() + last + "</urlset>").items.allSatisfy { $0.modified != nil })
    }

    @Test func stopsAtTheLimit() throws {
        var limits = ReadLimits()
        limits.maxSitemapItems = 10
        let entries = (0..<50).map { "<url><loc>http://news.test/\($0)</loc></url>" }.joined()
        let map = try read("<urlset>" + entries + "</urlset>", limits: limits)
        #expect(map.items.count == 10)
        #expect(map.problems == ["more than 10 entries: the rest is left out"])
    }

    /// An entry should have one address, but some have all of their file's.
    @Test func anEntryWithAllAddressesTakesLinearTime() throws {
        let count = 20_000
        let addresses = (1...count).map { "<loc>https://a.example/\($0)</loc>" }.joined()
        let text = "<urlset><url>\(addresses)<lastmod>2026-01-09</lastmod></url></urlset>"
        var reading: Reading?
        let time = try processorTime { reading = try read(text) }
        #expect(reading?.items.count == count)
        #expect(reading?.items.last?.url == "https://a.example/\(count)")
        #expect(time < .seconds(20))
    }
}
