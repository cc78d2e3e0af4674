import Model
import Queues
import Support
import Testing

@testable import Crawl
@testable import Store

/// A story about a bridge on several pages.
@Suite struct PagingCrawlTests {
    private static let subjects = ["arch", "deck", "pier", "cable", "toll house"]

    private static func page(_ number: Int, of count: Int, title: String? = nil, head: String = "") -> Site.Answer {
        let subject = subjects[number - 1]
        let pager = number < count ? "<a href=\"/bridge/\(number + 1)\">Next page</a>" : ""
        let title = title ?? "The bridge opens"
        return .html(
            """
            <html lang="en"><head><title>\(title)</title>\(head)
            <meta property="og:type" content="article"><meta name="author" content="Mina Azizi">
            <meta property="article:published_time" content="2026-01-09T10:00:00+04:30"></head>
            <body><article><h1>\(title)</h1><p class="byline">By Mina Azizi</p>
            <p>The \(subject) of the bridge was finished on Monday, the town's engineers told the council.</p>
            <p>They had worked at the \(subject) since the spring, and it cost more than had been put aside.</p>
            <p>Whoever wants to see the \(subject) may come on Sunday, when the engineers show it to visitors.</p>
            </article>\(pager)</body></html>
            """)
    }

    private func site(pages count: Int) throws -> Site {
        let site = try Site(["/feed": .feed(["/bridge"])])
        for number in 1...count {
            site.publish(number == 1 ? "/bridge" : "/bridge/\(number)", Self.page(number, of: count))
        }
        return site
    }

    private func again(_ crawl: TestCrawl, _ site: Site, _ paths: String...) async throws {
        try crawl.store { store in
            for path in paths {
                guard let url = WebURL(site.url(path)) else { continue }
                _ = try store.sources.add(url, now: SystemTime().now())
            }
        }
        try await crawl.run()
    }

    private func article(_ crawl: TestCrawl, _ site: Site, _ path: String = "/bridge") throws -> StoredArticle {
        let url = try #require(WebURL(site.url(path)))
        let stored = try crawl.store { try $0.articles.get(url: url) }
        return try #require(stored)
    }

    @Test func furtherPagesJoinTheArticle() async throws {
        let site = try site(pages: 3)
        defer { site.close() }
        let crawl = try await site.crawl("/feed")
        let stored = try article(crawl, site)
        #expect(try crawl.titles() == ["The bridge opens"])
        #expect(stored.article.parts.map(\.url) == ["/bridge", "/bridge/2", "/bridge/3"].map(site.url))
        #expect(stored.article.parts.reduce(0) { $0 + $1.blocks } == stored.article.body.count)
        for subject in Self.subjects.prefix(3) { #expect(stored.article.text.contains("The \(subject) of the bridge")) }
        #expect(stored.revision == 1 && stored.aliases.count == 3)
        #expect(try crawl.outcomes("/bridge/2") == ["duplicate"])
        #expect(try crawl.rows("/bridge/3").first?.detail == "of article \(stored.id); its page 3")
        #expect(try article(crawl, site, "/bridge/3").id == stored.id)
    }

    @Test func theFurtherPagesOfASeedAreNoSeeds() async throws {
        let site = try site(pages: 3)
        defer { site.close() }
        let crawl = try await site.crawl("/bridge")
        #expect(try article(crawl, site).article.parts.count == 3)
        let urls = ["/bridge", "/bridge/2", "/bridge/3"].compactMap { WebURL(site.url($0)) }
        let depths = try crawl.store { store in try urls.map { try store.frontier.find(url: $0)?.depth } }
        #expect(depths == [0, 1, 1])
    }

    @Test func aChangedPageIsRevisedByItself() async throws {
        let site = try site(pages: 3)
        defer { site.close() }
        let crawl = try await site.crawl("/feed")
        site.publish("/bridge/2", Self.page(4, of: 1))
        try await again(crawl, site, "/bridge", "/bridge/2", "/bridge/3")
        let stored = try article(crawl, site)
        #expect(stored.revision == 2 && stored.article.parts.count == 3)
        #expect(stored.article.text.contains("The cable") && !stored.article.text.contains("The deck"))
        #expect(stored.article.text.contains("The arch") && stored.article.text.contains("The pier"))
        #expect(try crawl.outcomes("/bridge").last == "unchanged")
        site.publish("/bridge", Self.page(5, of: 3))
        try await again(crawl, site, "/bridge")
        let text = try article(crawl, site).article.text
        #expect(text.contains("The toll house") && !text.contains("The arch") && text.contains("The pier"))
    }

    @Test func aSiteThatJoinsThePagesItselfIsFollowed() async throws {
        let site = try site(pages: 2)
        defer { site.close() }
        let crawl = try await site.crawl("/feed")
        let (first, second) = (try #require(Self.page(1, of: 1).html), try #require(Self.page(2, of: 1).html))
        let paragraphs = second.split(separator: "\n").filter { $0.hasPrefix("<p>") }.joined()
        site.publish("/bridge", .html(first.replacing("</article>", with: "\(paragraphs)</article>")))
        try await again(crawl, site, "/bridge")
        #expect(try crawl.outcomes("/bridge") == ["stored", "unchanged"])
        let stored = try article(crawl, site)
        #expect(stored.article.parts.isEmpty)
        #expect(stored.article.body.count { $0.plain.contains("The deck of the bridge") } == 1)
    }

    @Test func aDamagedArticleIsMendedByItsFirstPageAlone() async throws {
        let site = try site(pages: 2)
        defer { site.close() }
        let crawl = try await site.crawl("/feed")
        try crawl.store { store in
            try store.database.run("UPDATE article SET text = 'Rain'")
            // Without their validators the pages are read again.
            try store.database.run("UPDATE frontier SET etag = NULL")
        }
        try await again(crawl, site, "/bridge/2")
        #expect(throws: DatabaseError.self) { try crawl.titles() }
        #expect(try crawl.rows("/bridge/2").last?.detail?.hasSuffix("which is damaged") == true)
        try crawl.store { store in
            try store.database.run(
                "UPDATE frontier SET etag = NULL WHERE address = (SELECT id FROM address WHERE url LIKE '%/bridge')")
        }
        // Only the first page is asked for; the second is read again though its server would say 304.
        try await again(crawl, site, "/bridge")
        let stored = try article(crawl, site)
        #expect(stored.article.parts.count == 2 && stored.article.text.contains("The deck"))
    }

    @Test func aListingIsNoFurtherPage() async throws {
        let site = try site(pages: 2)
        defer { site.close() }
        let teasers = (1...12).map { "<h2><a href=\"/story-\($0)\">The council's \($0)th meeting of the year</a></h2>" }
        let listing = "<html><head><title>Town</title></head><body>\(teasers.joined())</body></html>"
        site.publish("/bridge/2", .html(listing))
        let crawl = try await site.crawl("/feed")
        let row = try #require(try crawl.rows("/bridge/2").first)
        #expect(row.outcome == .refused && row.reason == "not-an-article")
        #expect(row.detail == "the article at \(site.url("/bridge")) names it as its page 2")
        #expect(site.hits("/story-1") == 0)
        // It is looked at again with its article.
        #expect(try row.next != nil && row.next == crawl.rows("/bridge").first?.next)
    }

    @Test func noMorePagesThanTheSettingAllows() async throws {
        let site = try site(pages: 5)
        defer { site.close() }
        let crawl = try await site.crawl("/feed") { $0.maxArticlePages = 3 }
        #expect(try article(crawl, site).article.parts.count == 3)
        #expect(site.hits("/bridge/4") == 0)
        let alone = try await site.crawl("/feed") { $0.maxArticlePages = 1 }
        #expect(try article(alone, site).article.parts.isEmpty)
    }

    @Test func aPagerWithoutEndAddsNothing() async throws {
        let site = try site(pages: 1)
        defer { site.close() }
        // Every number shows the first page again.
        for number in 2...30 {
            let text = try #require(Self.page(1, of: 1).html)
            site.publish("/bridge/\(number)", .html(text + "<a href=\"/bridge/\(number + 1)\">Next page</a>"))
        }
        site.publish("/bridge", Self.page(1, of: 2))
        let crawl = try await site.crawl("/feed")
        #expect(try article(crawl, site).article.parts.isEmpty)
        #expect(site.hits("/bridge/3") == 0)
        #expect(try crawl.rows("/bridge/2").first?.detail?.hasSuffix("nothing new on it") == true)
    }

    @Test func anotherStoryStaysOne() async throws {
        let site = try site(pages: 2)
        defer { site.close() }
        site.publish("/bridge/2", Self.page(2, of: 1, title: "A tunnel is dug"))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["A tunnel is dug", "The bridge opens"])
        // Under another headline a page belongs to the article if it names that as its own address.
        let named = "<link rel=\"canonical\" href=\"/bridge\">"
        site.publish("/bridge/2", Self.page(2, of: 1, title: "The deck in detail", head: named))
        let other = try await site.crawl("/feed")
        #expect(try other.titles() == ["The bridge opens"])
        #expect(try article(other, site).article.parts.count == 2)
    }

    @Test func aCorrectedBylineOfTheFirstPageIsARevision() async throws {
        let site = try site(pages: 2)
        defer { site.close() }
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        let html: String? = if case .html(let page) = Self.page(1, of: 2) { page } else { nil }
        let corrected = try #require(html).replacing("Mina Azizi", with: "Karim Noori")
        site.publish("/bridge", .html(corrected))
        for _ in 1...2 { try await crawl.again("/bridge", "/bridge/2") }
        #expect(try crawl.outcomes("/bridge") == ["stored", "revised", "unchanged"])
        let stored = try article(crawl, site)
        #expect(stored.article.authors.map(\.name) == ["Karim Noori"])
        #expect(stored.article.parts.count == 2 && stored.article.text.contains("The deck of the bridge"))
    }
}

extension Site.Answer {
    fileprivate var html: String? { if case .html(let text) = self { text } else { nil } }
}
