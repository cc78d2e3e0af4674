import Loopback
import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

/// Pages that send their readers elsewhere, by all the ways there are.
@Suite struct RedirectCrawlTests {
    private func last(_ crawl: TestCrawl, _ path: String) throws -> LogRow {
        let rows = try crawl.rows(path)
        return try #require(rows.last)
    }

    @Test func aRedirectToItselfIsAFailureAndSaysWhatMayBeWanted() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .redirect("/a")])
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

    /// Only the seed is asked again of a site that leads to an address nobody has seen, each time.
    @Test func aSourceThatLeadsToEverNewAddressesDoesNotMultiply() async throws {
        let serial = Locked(0)
        let server = try LoopbackServer { request, _ in
            if request.target == "/robots.txt" { return Reply(404, text: "") }
            let next = serial.withLock {
                $0 += 1
                return $0
            }
            return Reply(302, headers: [("Location", "/session-\(next)")])
        }
        let crawl = try TestCrawl.of { $0.maxRedirects = 3 }
        let seed = try #require(WebURL(server.origin + "/"))
        try crawl.store { _ = try $0.sources.add(seed, now: SystemTime().now()) }
        try await crawl.run()
        #expect(try crawl.allOutcomes() == ["moved", "moved", "moved", "refused"])
        #expect(try crawl.allRows().map { $0.next != nil } == [true, false, false, false])
    }

    /// The seed is asked again, and what it leads to with it, which may be a page by now.
    @Test func whatOnlyLedOnIsAskedAgainWhenTheSeedLeadsThere() async throws {
        let site = try Site(["/": .redirect("/hall"), "/hall": .redirect("/soon"), "/soon": .status(503)])
        let crawl = try await site.crawl("/")
        #expect(try crawl.rows("/hall").map { $0.next == nil } == [true])
        site.publish("/hall", .feed(["/a"]))
        site.publish("/a", .story("Bridge opens"))
        try await crawl.again("/")
        #expect(try crawl.outcomes("/hall") == ["moved", "listed"])
        #expect(try crawl.titles() == ["Bridge opens"])
    }

    /// A site that gives each reader a session of its own is asked for one of them, not for all it ever gave.
    @Test func whatTheSeedLedToRestsWhenItLeadsElsewhere() async throws {
        let site = try Site([
            "/": .redirect("/one"), "/one": .feed(["/a"]), "/two": .feed(["/a"]), "/a": .story("Bridge opens"),
        ])
        let crawl = try await site.crawl("/")
        #expect(try crawl.rows("/one").last?.next != nil)
        site.publish("/", .redirect("/two"))
        try await crawl.again("/")
        try await crawl.again("/one")
        #expect(try crawl.rows("/two").last?.next != nil)
        let left = try last(crawl, "/one")
        #expect(left.next == nil)
        #expect(left.detail?.contains("no source leads here any more") == true)
        site.publish("/", .redirect("/one"))
        try await crawl.again("/")
        #expect(try crawl.rows("/one").count == 3)
        #expect(try crawl.rows("/one").last?.next != nil)
    }

    /// Whether the seed failed says nothing about where it leads.
    @Test func whatTheSeedLeadsToIsAskedAsLongAsTheSeedDoesNotAnswer() async throws {
        let site = try Site(["/": .redirect("/one"), "/one": .feed(["/a"]), "/a": .story("Bridge opens")])
        let crawl = try await site.crawl("/")
        site.publish("/", .status(503))
        try await crawl.again("/")
        try await crawl.again("/one")
        #expect(try crawl.rows("/one").last?.next != nil)
    }

    @Test func whatWasSeededItselfIsAskedWhoeverLeadsThere() async throws {
        let site = try Site([
            "/": .redirect("/one"), "/one": .feed(["/a"]), "/two": .feed(["/a"]), "/a": .story("Bridge opens"),
        ])
        let crawl = try await site.crawl("/")
        let one = try #require(WebURL(site.url("/one")))
        try crawl.store { _ = try $0.sources.add(one, now: SystemTime().now()) }
        site.publish("/", .redirect("/two"))
        try await crawl.again("/")
        try await crawl.again("/one")
        #expect(try crawl.rows("/one").last?.next != nil)
    }

    /// A slash at its end makes it another spelling of the seed, not what the seed led to.
    @Test func aSeedThatTookAnotherSpellingStaysASeed() async throws {
        let site = try Site(["/feed": .redirect("/feed/"), "/feed/": .redirect("/one"), "/one": .status(503)])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.rows("/feed/").last?.outcome == .moved)
        #expect(try crawl.rows("/feed/").last?.next != nil)
    }

    /// Each day another address that is not there: none of them is asked for the rest of its life.
    @Test func whatIsNotThereAndOnlyLedToIsGivenUpInTheEnd() async throws {
        let site = try Site(["/": .redirect("/one")])
        let crawl = try await site.crawl("/")
        #expect(try last(crawl, "/one").next != nil)
        for _ in 0..<3 { try await crawl.again("/one") }
        #expect(try crawl.outcomes("/one") == ["failed", "failed", "failed", "failed"])
        #expect(try last(crawl, "/one").next == nil)
        try await crawl.again("/")
        #expect(try crawl.rows("/one").count == 5)
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

    @Test(arguments: [
        ("window.location.href = \"/new\";", true), ("location.replace('/new')", true),
        ("if (top != self) { top.location=\"\\/new\" }", true), ("window.location.assign( '/new' );\n", true),
        ("location = '/new' + location.search", false), ("location.href = next;", false), ("", false),
        ("if (screen.width < 700) location = '/mobile'; else location = '/new'", false),
    ])
    func aPageThatOnlyLeadsOnByScriptLeadsThere(script: String, isFollowed: Bool) async throws {
        let page = "<html><head><script>\(script)</script></head><body><noscript>Redirecting</noscript></body></html>"
        let site = try Site(["/feed": .feed(["/old"]), "/old": .html(page), "/new": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.outcomes("/old") == [isFollowed ? "moved" : "refused"])
        #expect(try crawl.titles() == (isFollowed ? ["Bridge opens"] : []))
    }

    @Test func aStoryStaysAStoryWhateverItsScripts() async throws {
        let script = "<script>location.replace('/other')</script></body>"
        let site = try Site(["/a": .html(Site.story("Bridge opens").replacing("</body>", with: script))])
        let crawl = try await site.crawl("/a")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(site.hits("/other") == 0)
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
}
