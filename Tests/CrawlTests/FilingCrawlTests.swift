import Loopback
import Model
import Support
import Testing

@testable import Crawl
@testable import Store

/// Which pages of a site are one article.
@Suite struct FilingCrawlTests {
    @Test func anArticleWhoseAddressChangesWithItsHeadlineStaysOne() async throws {
        let site = try Site(["/feed": .feed(["/bridge"]), "/bridge": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        let edited = LoopbackSite.story("Bridge opens").replacing("<h1>Bridge opens", with: "<h1>Bridge opens at last")
            .replacing("title\" content=\"Bridge opens", with: "title\" content=\"Bridge opens at last")
            .replacing(
                "</article>",
                with: "<p>The mayor thanked all who had helped to build it, and paid for it.</p></article>")
        site.publish("/bridge", .redirect("/bridge-at-last"))
        site.publish("/bridge-at-last", .html(edited))
        try await crawl.again("/bridge")
        #expect(try crawl.titles() == ["Bridge opens at last"])
        #expect(try crawl.outcomes("/bridge-at-last") == ["revised"])
        #expect(try crawl.rows("/bridge-at-last").map(\.detail) == ["article 1; headline, addition"])
        #expect(try crawl.article(at: "/bridge") == crawl.article(at: "/bridge-at-last"))
    }

    @Test func whatChangedInAVeryLongTextIsNotComparedInTheCrawl() async throws {
        let plain = Site.story("Bridge opens")
        func page(_ paragraphs: Int) -> Site.Answer {
            let more = (1...paragraphs).map { "<p>In its year \($0) the bridge carried more wagons than before.</p>" }
            return .html(plain.replacing("</article>", with: more.joined() + "</article>"))
        }
        let long = Filing.comparable.bytes / 2 / 50
        let site = try Site(["/short": page(2), "/long": page(long)])
        let crawl = try await site.crawl("/short", "/long")
        site.publish("/short", page(3))
        site.publish("/long", page(long + 500))
        try await crawl.again("/short", "/long")
        #expect(try crawl.rows("/short").last?.detail?.hasSuffix("; addition") == true)
        #expect(try crawl.rows("/long").last?.outcome == .revised)
        #expect(try crawl.rows("/long").last?.detail?.contains(";") == false)
    }

    @Test func aPageThatIsGoneForGoodIsARemoval() async throws {
        let site = try Site([
            "/feed": .feed(["/bridge", "/rain"]), "/bridge": .story("Bridge"), "/rain": .story("Rain"),
        ])
        let crawl = try await site.crawl("/feed")
        site.publish("/rain", .status(410))
        try await crawl.again("/bridge", "/rain")
        let gone = try crawl.store { try $0.articles.removals() }
        #expect(try gone.map(\.article) == [crawl.article(at: "/rain")] && gone.map(\.status) == [410])
    }

    @Test func aStoryThatIsTakenDownIsNotRevisedByTheOneInItsPlace() async throws {
        let site = try Site(["/feed": .feed(["/bridge"]), "/bridge": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        site.publish("/bridge", .redirect("/rain"))
        site.publish("/rain", .story("Rain stops"))
        try await crawl.again("/bridge")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
    }

    @Test func thePrintFormOfAnArticleDoesNotReviseIt() async throws {
        let canonical = "<link rel=\"canonical\" href=\"/bridge\"></head>"
        let story = LoopbackSite.story("Bridge opens").replacing("</head>", with: canonical)
        let short = story.replacing("the 6. part of this report the council", with: "the end it")
        let site = try Site(["/feed": .feed(["/bridge"]), "/bridge": .html(story), "/print": .html(short)])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        site.publish("/feed", .feed(["/bridge", "/print"]))
        try await crawl.again("/feed")
        try await crawl.again("/bridge", "/print")
        try await crawl.again("/bridge", "/print")
        #expect(try crawl.rows("/bridge").allSatisfy { $0.outcome != .revised })
        #expect(try crawl.outcomes("/print") == ["duplicate", "duplicate", "duplicate"])
        site.publish("/bridge", .status(404))
        site.publish("/print", .html(short.replacing("the 1. part of this", with: "the first part of this")))
        try await crawl.again("/bridge")
        try await crawl.again("/print")
        #expect(try crawl.outcomes("/print").last == "revised")
    }

    @Test func storiesThatNameEachOthersAddressesAreTwo() async throws {
        func story(_ title: String, _ canonical: String) -> Site.Answer {
            .html(Site.story(title).replacing("</head>", with: "<link rel=\"canonical\" href=\"\(canonical)\"></head>"))
        }
        let site = try Site([
            "/feed": .feed(["/a", "/b"]), "/a": story("Bridge opens", "/b"), "/b": story("Rain stops", "/a"),
        ])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
        try await crawl.again("/a", "/b")
        #expect(try crawl.allOutcomes().suffix(2) == ["unchanged", "unchanged"])
    }

    @Test func aPaperThatMovesToAnotherSiteBringsItsArchiveAlong() async throws {
        let old = try Site(["/feed": .feed(["/a"]), "/a": .story("Bridge opens")], address: "127.0.0.2")
        let new = try Site(["/a": .story("Bridge opens"), "/b": .story("Rain stops")], address: "127.0.0.3")
        let crawl = try await old.crawl("/feed")
        new.publish("/feed", .feed(["/a", "/b"]))
        for path in ["/feed", "/a"] { old.publish(path, .redirect(new.url(path))) }
        try await crawl.again("/a")
        #expect(try crawl.outcomes("/a") == ["stored", "moved", "unchanged"])
        try await crawl.again("/feed")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
    }

    private func page(_ title: String, _ words: String, head: String = "") -> Site.Answer {
        .html(
            """
            <html><head><title>\(title)</title><meta property="og:type" content="article">\(head)
            <meta property="article:published_time" content="2026-01-09T10:00:00+04:30"></head>
            <body><article><h1>\(title)</h1><p class="byline">By Mina Azizi</p>\(words)</article></body></html>
            """)
    }

    /// News agencies publish the headline first.
    @Test func twoStoriesThatSayMoreToFollowAreTwo() async throws {
        let (one, other) = ("Explosion heard in the capital", "President resigns after the vote")
        let more = "<p>More to follow soon.</p>"
        let feed = """
            <rss version="2.0"><channel><item><title>\(one)</title><link>/one</link></item>
            <item><title>\(other)</title><link>/other</link></item></channel></rss>
            """
        let site = try Site(["/feed": .text(feed), "/one": page(one, more), "/other": page(other, more)])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == [one, other])
        #expect(try crawl.allOutcomes().sorted() == ["listed", "stored", "stored"])
    }

    @Test func anAddressThatWasTakenForAnotherStorysGetsItsOwn() async throws {
        let site = try Site(["/feed": .feed(["/one", "/other"]), "/one": .story("Rain"), "/other": .story("Rain")])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Rain"])
        site.publish("/one", .story("Bridge opens"))
        site.publish("/other", .story("School burns"))
        try await crawl.again("/one")
        try await crawl.again("/other")
        try await crawl.again("/one", "/other")
        #expect(try crawl.titles() == ["Bridge opens", "School burns"])
        #expect(try crawl.rows("/one").last?.outcome == .unchanged)
        #expect(try crawl.rows("/other").last?.outcome == .unchanged)
    }

    @Test func aBriefingUnderOneTitleIsAnotherEveryDayWhateverItsCanonical() async throws {
        let canonical = "<link rel=\"canonical\" href=\"/1\">"
        func briefing(_ day: Int) -> Site.Answer {
            let words = ["roads", "schools", "water", "weather"].map {
                "<p>On day \(day) the council spoke about \($0) and said what it will cost all who live in the town.</p>"
            }
            return page("Morning briefing for our readers", words.joined(), head: canonical)
        }
        let site = try Site([
            "/feed": .feed(["/1", "/2", "/3"]), "/1": briefing(1), "/2": briefing(2), "/3": briefing(3),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.store { try $0.articles.count() } == 3)
    }

    @Test func aCorrectedBylineAndADayThatComesLaterAreRevisions() async throws {
        let story = LoopbackSite.story("Bridge opens")
        let undated = story.replacing("article:published_time", with: "article:nothing")
        let site = try Site(["/feed": .feed(["/a"]), "/a": .html(undated)])
        let crawl = try await site.crawl("/feed")
        for page in [
            story, story.replacing("Mina Azizi", with: "Karim Noori"), story.replacing("By Mina Azizi", with: ""),
        ] {
            site.publish("/a", .html(page))
            try await crawl.again("/a")
        }
        #expect(try crawl.outcomes("/a") == ["stored", "revised", "revised", "unchanged"])
        let url = try #require(WebURL(site.url("/a")))
        let article = try #require(try crawl.store { try $0.articles.get(url: url) }).article
        #expect(article.authors.map(\.name) == ["Karim Noori"])
        #expect(article.published != nil)
    }

    @Test func anAddressWithTheSameWordsUnderAnotherNameRevisesNothing() async throws {
        let story = LoopbackSite.story("Bridge opens")
        let site = try Site([
            "/feed": .feed(["/a", "/b"]), "/a": .html(story),
            "/b": .html(story.replacing("Mina Azizi", with: "Karim Noori")),
        ])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        try await crawl.again("/a", "/b")
        try await crawl.again("/a", "/b")
        #expect(try !crawl.allOutcomes().contains("revised"))
    }
}
