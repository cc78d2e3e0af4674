import Loopback
import Model
import Support
import Testing

@testable import Crawl
@testable import Store

/// Addresses of stored articles that answer with something else and status 200 (soft 404s).
@Suite struct AbsenceCrawlTests {
    private static func page(_ title: String, _ body: String, head: String = "") -> Site.Answer {
        .html(
            "<html lang=\"en\"><head><title>\(title)</title>\(head)</head><body><h1>\(title)</h1>\(body)</body></html>")
    }

    private static let home: Site.Answer = {
        let cards = (1...8).map {
            "<h2><a href=\"/world/story-of-the-day-\($0)\">Story number \($0) of the day</a></h2>"
        }
        return .html("<html><head><title>The Test</title></head><body>\(cards.joined())</body></html>")
    }()

    static let notices: [(name: String, page: Site.Answer)] = [
        ("a line", page("Page not found", "<p>Sorry, we could not find that page. Please try our search.</p>")),
        (
            "a notice like an article",
            page(
                "This article is no longer available",
                """
                <article><p>The article that you are looking for has been removed from our pages for legal reasons, at
                the request of a person who is named in it.</p><p>Please use our search or go to the home page, where you
                will find the latest news of the region and of the world.</p></article>
                """)
        ),
        (
            "in Persian",
            .html(
                """
                <html lang="fa" dir="rtl"><head><title>خبر حذف شد</title><meta property="og:type" content="article"></head>
                <body><article><h1>خبر حذف شد</h1><p>خبری که به دنبال آن هستید به درخواست یکی از افراد نام‌برده از سایت
                برداشته شده است و دیگر در دسترس خوانندگان نیست.</p><p>برای خواندن تازه‌ترین خبرهای ایران و جهان به صفحهٔ
                اصلی سایت بروید یا از جستجو کمک بگیرید.</p></article></body></html>
                """)
        ),
        ("the home page", home), ("nothing", .html("")), ("text", .text("ok")),
        ("a feed", .feed(["/world/story-of-the-day-1"])),
    ]

    @Test(arguments: notices.indices)
    func aPageInItsPlaceRevisesNoArticle(number: Int) async throws {
        let site = try Site([
            "/feed": .feed(["/world/bridge", "/world/rain"]), "/world/bridge": .story("Bridge opens"),
            "/world/rain": .story("Rain stops"),
        ])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        for path in ["/world/bridge", "/world/rain"] { site.publish(path, Self.notices[number].page) }
        for _ in 1...4 { try await crawl.again("/world/bridge", "/world/rain") }
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
        let rows = try crawl.rows("/world/bridge").dropFirst()
        #expect(rows.allSatisfy { $0.outcome == .refused && $0.kind == .article && $0.next != nil })
        #expect(rows.allSatisfy { $0.article != nil && $0.detail?.contains("in the place of article") == true })
        // What the home page links to is found by the home page.
        #expect(site.hits("/world/story-of-the-day-1") == 0)
        site.publish("/world/bridge", .html(Site.story("Bridge opens").replacing("its plan", with: "its new plan")))
        try await crawl.again("/world/bridge")
        #expect(try crawl.rows("/world/bridge").last?.outcome == .revised)
    }

    @Test func anotherStoryThatIsKnownRevisesNone() async throws {
        let site = try Site([
            "/feed": .feed(["/bridge", "/rain"]), "/bridge": .story("Bridge opens"), "/rain": .story("Rain stops"),
        ])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        site.publish("/bridge", .story("Rain stops"))
        try await crawl.again("/bridge")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
        #expect(try crawl.rows("/bridge").last?.detail?.contains("the text of article") == true)
    }

    @Test func aRedirectToAKnownStoryLosesNone() async throws {
        let site = try Site([
            "/feed": .feed(["/bridge", "/rain"]), "/bridge": .story("Bridge opens"), "/rain": .story("Rain stops"),
        ])
        let crawl = try await site.crawl("/feed")
        site.publish("/bridge", .redirect("/rain"))
        try await crawl.again("/bridge")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
        #expect(try crawl.article(at: "/bridge") != crawl.article(at: "/rain"))
    }

    @Test func theHintOfTheFeedIsNoWordOfThePage() async throws {
        let item = """
            <rss version="2.0"><channel><item><title>Bridge opens</title><link>/bridge</link>
            <pubDate>Fri, 09 Jan 2026 10:00:00 GMT</pubDate><author>Mina Azizi</author></item></channel></rss>
            """
        let site = try Site(["/feed": .text(item), "/bridge": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        site.publish("/bridge", Self.notices[1].page)
        try await crawl.again("/bridge")
        #expect(try crawl.titles() == ["Bridge opens"])
    }

    private static let wall = """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Bridge opens","isAccessibleForFree":false}</script>
        """

    @Test func theFirstLinesBeforeAWallDoNotReplaceTheWhole() async throws {
        let whole = Site.story("Bridge opens")
        let paragraphs = whole.replacing("</head>", with: Self.wall + "</head>").split(separator: "</p>")
        let stub = paragraphs.prefix(3).joined(separator: "</p>") + "</p></article></body></html>"
        let site = try Site(["/feed": .feed(["/bridge", "/rain"]), "/bridge": .html(whole), "/rain": .html(stub)])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        site.publish("/bridge", .html(stub))
        try await crawl.again("/bridge")
        let row = try #require(try crawl.rows("/bridge").last)
        #expect(row.outcome == .refused && row.detail?.contains("in the place of article") == true)
        site.publish("/rain", .html(whole))
        try await crawl.again("/rain")
        #expect(try crawl.rows("/rain").last?.outcome == .revised)
    }

    /// Short as it is, the paper has signed and dated it.
    private static let retraction: Site.Answer = {
        let signed = """
            <meta property="og:type" content="article">
            <meta property="article:published_time" content="2026-01-09T10:00:00+04:30">
            """
        let words = "This article has been retracted. A source admitted that he made up what he told us."
        return page(
            "Retraction: Bridge opens", "<article><p class=\"byline\">By Mina Azizi</p><p>\(words)</p></article>",
            head: signed)
    }()

    @Test(arguments: [true, false]) func aRetractionInItsPlaceIsARevisionOfIt(keepsOld: Bool) async throws {
        let site = try Site(["/feed": .feed(["/bridge"]), "/bridge": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed") { ($0.conditionalGet, $0.keepRevisions) = (false, keepsOld) }
        site.publish("/bridge", Self.retraction)
        try await crawl.again("/bridge")
        let row = try #require(try crawl.rows("/bridge").last)
        #expect(row.outcome == (keepsOld ? .revised : .refused))
        #expect(row.detail?.contains(keepsOld ? "; retraction, headline" : "\"Retraction: Bridge opens\"") == true)
    }

    /// Too long to be compared while others wait.
    @Test func aRetractionOfAVeryLongStoryIsARevisionOfIt() async throws {
        let more = (1...Filing.comparable.sentences).map { "<p>In its year \($0) the bridge was shut.</p>" }
        let long = Site.story("Bridge opens").replacing("</article>", with: more.joined() + "</article>")
        let site = try Site(["/feed": .feed(["/bridge"]), "/bridge": .html(long)])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        site.publish("/bridge", Self.retraction)
        try await crawl.again("/bridge")
        #expect(try crawl.rows("/bridge").last?.outcome == .revised)
    }

    @Test func aStoryThatIsWrittenAnewIsARevision() async throws {
        let site = try Site(["/feed": .feed(["/flash", "/bridge"]), "/bridge": .story("Bridge opens")])
        let flash = "<meta property=\"og:type\" content=\"article\">"
        site.publish(
            "/flash", Self.page("Fire in the harbor", "<article><p>Three hurt, police say.</p></article>", head: flash))
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        site.publish("/bridge", .story("After the opening: who pays for the bridge"))
        site.publish("/flash", .story("Fire in the harbor"))
        try await crawl.again("/bridge", "/flash")
        #expect(try crawl.rows("/bridge").last?.outcome == .revised)
        #expect(try crawl.rows("/flash").last.map { [.revised, .stored].contains($0.outcome) } == true)
    }
}
