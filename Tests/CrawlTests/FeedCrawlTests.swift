import Loopback
import Model
import Queues
import Support
import Testing

@testable import Crawl
@testable import Store

/// Feeds and sitemaps as they are, not as they should be.
@Suite struct FeedCrawlTests {
    private func rss(_ items: String, encoding: String = "utf-8", title: String = "F") -> String {
        """
        <?xml version="1.0" encoding="\(encoding)"?><rss version="2.0"><channel><title>\(title)</title>\(items)</channel></rss>
        """
    }

    private func item(_ link: String, guid: String? = nil) -> String {
        let guid = guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? ""
        return "<item><title>t</title><link>\(link)</link>\(guid)</item>"
    }

    @Test func itemsWithoutALinkAreToldWhereNothingElseIsThere() async throws {
        let site = try Site(["/feed": .text(rss("<item><title>x</title><guid isPermaLink='false'>1</guid></item>"))])
        let crawl = try await site.crawl("/feed")
        let row = try #require(try crawl.rows("/feed").last)
        #expect(row.outcome == .listed)
        #expect(row.detail == "0 new of 0; 1 items without a link are left out")
    }

    @Test func aFeedThatBreaksOffSaysSo() async throws {
        let feed = rss(item("/a") + "<item><title>half").replacing("</channel></rss>", with: "")
        let site = try Site(["/feed": .text(feed), "/a": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(try crawl.rows("/feed").last?.detail?.contains("the feed ends within an element") == true)
    }

    @Test func aGuidThatIsALinkAndARelativeLinkLeadToStories() async throws {
        let site = try Site(["/a": .story("Bridge opens"), "/news/b": .story("Rain stops")])
        let guid = "<item><title>a</title><guid>\(site.url("/a"))</guid></item>"
        site.publish("/feed", .text(rss(guid + item("news/b"))))
        #expect(try await site.crawl("/feed").titles() == ["Bridge opens", "Rain stops"])
    }

    @Test func aDayThatOnlyTheFeedTellsIsKnownWhoeverFindsTheStoryFirst() async throws {
        func undated(_ title: String) -> Site.Answer {
            .html(Site.story(title).replacing("article:published_time", with: "article:length"))
        }
        let site = try Site(["/a": undated("Bridge opens"), "/b": undated("Rain stops")])
        let feed = ["/a", "/b"].map { path in
            "<item><title>t</title><link>\(path)</link><pubDate>Fri, 09 Jan 2015 10:02:00 +0430</pubDate></item>"
        }
        site.publish("/feed", .text(rss(feed.joined())))
        let crawl = try await site.crawl("/a")
        func days() throws -> [Day?] {
            try crawl.store { try $0.articles.list(ArticleFilter(limit: 10)).map(\.article.date) }
        }
        #expect(try days() == [nil])
        let url = try #require(WebURL(site.url("/feed")))
        _ = try crawl.store { try $0.sources.add(url, now: SystemTime().now()) }
        try await crawl.run()
        #expect(try days() == [Day(2015, 1, 9), Day(2015, 1, 9)])
        #expect((site.hits("/a"), site.hits("/b")) == (1, 1))
    }

    @Test func aTimeThatTheFeedTellsGoesBeforeTheDayInTheAddress() async throws {
        let path = "/2015/01/10/bridge"
        let site = try Site([path: .html(Site.story("Bridge opens").replacing("article:published_time", with: "x:y"))])
        let date = "<pubDate>Fri, 09 Jan 2015 23:02:00 -0500</pubDate>"
        site.publish("/feed", .text(rss("<item><title>t</title><link>\(path)</link>\(date)</item>")))
        let crawl = try await site.crawl(path)
        func published() throws -> String? {
            try crawl.store { try $0.articles.list(ArticleFilter(limit: 1)).first?.article.published?.description }
        }
        #expect(try published() == "2015-01-10")
        let url = try #require(WebURL(site.url("/feed")))
        _ = try crawl.store { try $0.sources.add(url, now: SystemTime().now()) }
        try await crawl.run()
        #expect(try published() == "2015-01-09T23:02:00-05:00")
        #expect(site.hits(path) == 1)
    }

    @Test func guidsThatChangeAtEachFetchAreNoNews() async throws {
        let site = try Site([:])
        for number in 1...5 { site.publish("/s\(number)", .story("Story \(number)")) }
        func feed(_ look: Int) -> Site.Answer {
            .text(rss((1...5).map { item("/s\($0)", guid: "\(look)-\($0)") }.joined()))
        }
        site.publish("/feed", feed(0))
        let crawl = try await site.crawl("/feed")
        for look in 1...3 {
            site.publish("/feed", feed(look))
            try await crawl.again("/feed")
        }
        let rows = try crawl.rows("/feed")
        #expect(rows.map(\.detail) == ["5 new of 5"] + Array(repeating: "0 new of 5", count: 3))
        #expect(rows.dropFirst().allSatisfy { row in row.next.map { $0 - row.time > .seconds(3000) } == true })
        #expect((1...5).allSatisfy { site.hits("/s\($0)") == 1 })
    }

    @Test func aFeedThatShrinksToNothingAndComesBackStoresNothingTwice() async throws {
        let site = try Site(["/a": .story("Bridge opens"), "/b": .story("Rain stops")])
        site.publish("/feed", .feed(["/a"]))
        let crawl = try await site.crawl("/feed")
        site.publish("/feed", .feed([]))
        try await crawl.again("/feed")
        site.publish("/feed", .feed(["/a", "/b"]))
        try await crawl.again("/feed")
        #expect(try crawl.rows("/feed").map(\.detail) == ["1 new of 1", "0 new of 0", "1 new of 2"])
        #expect(try crawl.rows("/feed").last?.kind == .feed)
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
        #expect(site.hits("/a") == 1)
    }

    @Test func redirectorsLeadToOneArticle() async throws {
        let site = try Site(["/a": .story("Bridge opens")], address: "127.0.0.2")
        let refresh = "<html><head><meta http-equiv=\"refresh\" content=\"0;url=\(site.url("/a"))\"></head></html>"
        let redirector = try Site(
            [
                "/1": .redirect(site.url("/a?utm_source=feedproxy&utm_medium=rss")),
                "/2": .status(302, ["Location": site.url("/a#top")]), "/3": .html(refresh),
                "/url?q=4": .status(307, ["Location": site.url("/a?fbclid=1")]),
            ], address: "127.0.0.3")
        let feed = try Site([:])
        feed.publish("/feed", .feed(["/1", "/2", "/3", "/url?q=4"].map(redirector.url) + [site.url("/a")]))
        let crawl = try await feed.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(site.hits("/a") == 1)
        let known = try crawl.article(at: "/a")
        for path in ["/1", "/2", "/3", "/url?q=4"] { #expect(try crawl.article(at: path) == known) }
    }

    @Test func oneStoryUnderManySpellingsIsFetchedAndStoredOnce() async throws {
        let spellings = [
            "/a", "/a/", "/a#top", "/a;jsessionid=1A2B3C", "/a?PHPSESSID=abc", "/a?sid=0123456789abcdef0123",
            "/a?utm_source=x", "/a?amp;utm_source=x&amp;amp;utm_medium=y", "/a?fbclid=1&gclid=2", "/a?", "/a?&",
            "/(S(lit3py55t21z5v55vlm25s55))/a", "/(A(x1)S(lit3py55t21z5v55vlm25s55)F(y-2))/a", "/./a", "/b/../a",
            "/%61",
        ]
        let site = try Site(["/a": .story("Bridge opens")])
        site.publish("/feed", .feed(spellings))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.allOutcomes() == ["listed", "stored"])
    }

    @Test func twoAddressesOfAStoryAreOneArticle() async throws {
        let site = try Site(["/world/a": .story("Bridge opens"), "/a?from=rss": .story("Bridge opens")])
        site.publish("/feed", .feed(["/world/a", "/a?from=rss"]))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.allOutcomes().sorted() == ["duplicate", "listed", "stored"])
        #expect(try crawl.article(at: "/world/a") == crawl.article(at: "/a?from=rss"))
    }

    private static let persian = "گزارش تازه از شهر کابل و مردم آن درباره آب و هوا"

    enum Writing: Sendable { case utf8, utf16LE, utf16BE, utf16Marked, windows1256 }

    private static func write(_ text: String, _ writing: Writing) -> [UInt8] {
        let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        return switch writing {
        case .utf8: Array(text.utf8)
        case .utf16LE: little
        case .utf16BE: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        case .utf16Marked: [0xFF, 0xFE] + little
        case .windows1256: Windows1256.encode(html: text.replacing("ی", with: "ي"))
        }
    }

    /// What the feed's declaration says, what the header says, and how it is written.
    @Test(arguments: [
        ("utf-8", "", Writing.utf16LE), ("utf-16", "", .utf16BE), ("utf-8", "; charset=utf-8", .utf16Marked),
        ("utf-16", "", .utf8), ("windows-1256", "; charset=windows-1256", .utf8),
        ("utf-8", "; charset=utf-8", .windows1256),
    ])
    func aFeedIsReadWhateverItsLabel(said: String, header: String, writing: Writing) async throws {
        let site = try Site(["/a": .story("Bridge opens")])
        let body = Self.write(rss(item("/a"), encoding: said, title: Self.persian), writing)
        site.publish("/feed", .reply(Reply(headers: [("Content-Type", "text/xml\(header)")], body: body)))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens"])
        let title = try crawl.store { try $0.sources.all().first?.title }
        #expect(title?.replacing("ي", with: "ی") == Self.persian)
    }

    @Test func indexesThatNameThemselvesAndEachOtherEnd() async throws {
        let site = try Site(["/a": .story("Bridge opens")])
        func index(_ paths: String...) -> Site.Answer {
            .text(
                "<sitemapindex>\(paths.map { "<sitemap><loc>\(site.url($0))</loc></sitemap>" }.joined())</sitemapindex>"
            )
        }
        site.publish("/1.xml", index("/1.xml", "/2.xml"))
        site.publish("/2.xml", index("/1.xml", "/2.xml", "/3.xml"))
        let map = Array("<urlset><url><loc>\(site.url("/a"))</loc></url></urlset>".utf8)
        site.publish("/3.xml", .reply(Reply(headers: [("Content-Type", "text/plain")], body: Gzip.stored(map))))
        let crawl = try await site.crawl("/1.xml")
        #expect(try crawl.allOutcomes() == ["listed", "listed", "listed", "stored"])
    }

    @Test func linksThatNestDoNotGrowWithoutEnd() async throws {
        let pages = Locked(0)
        let server = try LoopbackServer { request, _ in
            guard request.path != "/robots.txt" else { return Reply(404) }
            pages.withLock { $0 += 1 }
            let links = (1...8).map {
                "<h2><a href=\"news/story-of-the-day-number-\($0)/\">A long enough headline of story number \($0)</a></h2>"
            }
            return Reply(text: "<html><head><title>Section</title></head><body>\(links.joined())</body></html>")
        }
        let crawl = try await Site([:]).crawl(urls: [server.origin + "/"]) { $0.maxDepth = 50 }
        #expect(pages.withLock { $0 } == 1 + 8 + 64)
        let refused = try crawl.store { store in
            let url =
                "\(server.origin)/news/story-of-the-day-number-1/news/story-of-the-day-number-1/news/story-of-the-day-number-1/"
            return try store.frontier.refusals(of: try #require(WebURL(url)))
        }
        #expect(refused.first?.reason.word == .trap)
    }
}
