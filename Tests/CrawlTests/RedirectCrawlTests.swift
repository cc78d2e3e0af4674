import Loopback
import Model
import Support
import Testing

@testable import Crawl
@testable import Store

/// Pages that send their readers elsewhere, by all the ways there are.
@Suite struct RedirectCrawlTests {
    private func last(_ crawl: TestCrawl, _ path: String) throws -> LogRow {
        let rows = try crawl.rows(path)
        return try #require(rows.last)
    }

    @Test func aRedirectToItselfIsAFailureAndSaysWhatMayBeWanted() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .with(["Set-Cookie": "seen=1"], .redirect("/a"))])
        let crawl = try await site.crawl("/feed")
        let row = try last(crawl, "/a")
        #expect(row.outcome == .failed)
        #expect(row.reason == "redirect")
        #expect(row.detail?.contains("cookie") == true)
        #expect(row.next != nil)
        #expect(site.hits("/a") == 1)
    }

    @Test func aCircleIsAFailureAndNamesWhereItCloses() async throws {
        let site = try Site([
            "/feed": .feed(["/a"]), "/a": .redirect("/b"), "/b": .redirect("/c"), "/c": .redirect("/a"),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.outcomes("/a") == ["moved"])
        #expect(try crawl.outcomes("/b") == ["moved"])
        let row = try last(crawl, "/c")
        #expect(row.reason == "redirect")
        #expect(row.detail?.contains(site.url("/a")) == true)
    }

    @Test func aPageThatOnlyRefreshesToAnotherLeadsThere() async throws {
        let meta = "<html><head><meta http-equiv='refresh' content='0; url=/new'></head><body>Moved</body></html>"
        let site = try Site([
            "/feed": .feed(["/meta", "/header", "/itself"]), "/meta": .html(meta),
            "/header": .with(["Refresh": "0; url=/newer"], .html("<p>Moved</p>")),
            "/itself": .with(["Refresh": "5; url=/itself"], .html("<p>Wait</p>")),
            "/new": .story("Bridge opens"), "/newer": .story("Rain stops"),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
        #expect(try crawl.outcomes("/meta") == ["moved"])
        #expect(try crawl.article(at: "/meta") == crawl.article(at: "/new"))
        #expect(try crawl.outcomes("/itself") == ["refused"])
    }

    @Test func aStoryThatRefreshesStaysAStory() async throws {
        let site = try Site(["/a": .with(["Refresh": "5; url=/other"], .story("Bridge opens"))])
        let crawl = try await site.crawl("/a")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(site.hits("/other") == 0)
    }

    @Test func aPartOfAPageIsNotTakenForIt() async throws {
        let part = Site.Answer.as(206, .with(["Content-Range": "bytes 0-1000/90000"], .story("Bridge opens")))
        let site = try Site([
            "/feed": .feed(["/part", "/whole"]), "/part": part,
            "/whole": .as(206, .with(["Content-Range": "bytes 0-999/1000"], .story("Rain stops"))),
        ])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Rain stops"])
        #expect(try last(crawl, "/part").reason == "truncated")
    }

    /// Makes what was visited due, without seeding it.
    private func again(_ crawl: TestCrawl, _ paths: String...) async throws {
        try crawl.store { store in
            for row in try store.frontier.database.all(
                "SELECT id, url FROM address", [:], { ($0.integer(0), $0.text(1)) })
            where paths.contains(where: { row.1?.hasSuffix($0) == true }) {
                try store.frontier.database.run(
                    "UPDATE frontier SET next = 1 WHERE address = $id", ["id": Value(row.0)])
            }
            try store.frontier.database.run("UPDATE host SET due = 1, ready = 0")
        }
        try await crawl.run()
    }

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
        try await again(crawl, "/bridge")
        #expect(try crawl.titles() == ["Bridge opens at last"])
        #expect(try crawl.outcomes("/bridge-at-last") == ["revised"])
        #expect(try crawl.article(at: "/bridge") == crawl.article(at: "/bridge-at-last"))
    }

    @Test func aStoryThatIsTakenDownIsNotRevisedByTheOneInItsPlace() async throws {
        let site = try Site(["/feed": .feed(["/bridge"]), "/bridge": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        site.publish("/bridge", .redirect("/rain"))
        site.publish("/rain", .story("Rain stops"))
        try await again(crawl, "/bridge")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
    }

    @Test func thePrintFormOfAnArticleDoesNotReviseIt() async throws {
        let canonical = "<link rel=\"canonical\" href=\"/bridge\"></head>"
        let story = LoopbackSite.story("Bridge opens").replacing("</head>", with: canonical)
        let short = story.replacing("the council explains its plan, ", with: "")
        let site = try Site(["/feed": .feed(["/bridge", "/print"]), "/bridge": .html(story), "/print": .html(short)])
        let crawl = try await site.crawl("/feed")
        try await again(crawl, "/bridge", "/print")
        try await again(crawl, "/bridge", "/print")
        #expect(try crawl.rows("/bridge").allSatisfy { $0.outcome != .revised })
        #expect(try crawl.rows("/print").allSatisfy { $0.outcome != .revised })
        site.publish("/bridge", .status(404))
        site.publish("/print", .html(short.replacing("names the costs", with: "hides the costs")))
        try await again(crawl, "/bridge")
        try await again(crawl, "/print")
        #expect(try crawl.outcomes("/print").last == "revised")
    }
}
