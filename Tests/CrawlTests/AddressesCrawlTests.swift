import Loopback
import Model
import Support
import Testing

@testable import Crawl
@testable import Store

/// Several addresses of one article, and addresses that lead to one after the other.
@Suite struct AddressesCrawlTests {
    private static let river = [
        "The river rose by two metres during the night and carried away the wooden bridge that farmers had used.",
        "Engineers from the province arrived at dawn and began to measure how deep the water stood at the market.",
        "Nobody was hurt, the governor told journalists, but eleven families have lost their houses and sleep in tents.",
        "Schools will remain closed until Saturday because the roads that lead to them are covered with mud and stones.",
    ]
    private static let vote = [
        "Parliament rejected the budget on Tuesday after a debate that lasted eleven hours and ended before midnight.",
        "The finance minister said he would present another draft next week and asked deputies for patience.",
        "Opposition leaders called the vote a victory for pensioners, whose payments would have been frozen by it.",
        "Markets reacted calmly, with the currency losing less than one percent against the dollar in early trading.",
    ]
    private static let harvest = [
        "The harvest of apples has begun two weeks early this year, growers in the orchards of the west report.",
        "Traders from three provinces have come to buy, and pay more for a crate than they did a year ago.",
        "A cold store that was promised in spring is not ready, the ministry of agriculture admitted on Monday.",
    ]
    private static let shared =
        "The valley lies two hundred kilometres north of the capital, and forty thousand people live in its villages."
    private static let (bridge, flood) = ("River carries bridge away", "Flood destroys bridge in the valley")

    private func page(_ title: String, _ words: [String], day: Int = 9, canonical: String? = nil) -> Site.Answer {
        let head = canonical.map { "<link rel=\"canonical\" href=\"\($0)\">" } ?? ""
        return .html(
            """
            <html><head><title>\(title)</title><meta property="og:type" content="article">\(head)
            <meta property="article:published_time" content="2026-01-0\(day)T10:00:00+04:30"></head>
            <body><article><h1>\(title)</h1><p class="byline">By Mina Azizi</p>
            \(words.map { "<p>\($0)</p>" }.joined(separator: "\n"))</article></body></html>
            """)
    }

    private func crawl(_ site: Site) async throws -> TestCrawl {
        try await site.crawl("/feed") { $0.conditionalGet = false }
    }

    @Test func oneTextUnderTwoHeadlinesRevisesNothing() async throws {
        let site = try Site([
            "/feed": .feed(["/a", "/b"]), "/a": page(Self.bridge, Self.river), "/b": page(Self.flood, Self.river),
        ])
        let crawl = try await crawl(site)
        for _ in 1...2 { try await crawl.again("/a", "/b") }
        #expect(try !crawl.allOutcomes().contains("revised"))
        #expect(try crawl.store { try $0.articles.count() } == 1)
    }

    @Test func anEditIsNotTakenBackByAnotherAddress() async throws {
        let site = try Site([
            "/feed": .feed(["/a"]), "/a": page(Self.bridge, Self.river), "/b": page(Self.bridge, Self.river),
        ])
        let crawl = try await crawl(site)
        site.publish("/feed", .feed(["/a", "/b"]))
        try await crawl.again("/feed")
        site.publish("/a", page(Self.bridge, Self.river + ["The mayor thanked all who had helped."]))
        for _ in 1...3 { try await crawl.again("/a", "/b") }
        #expect(try crawl.outcomes("/a").filter { $0 == "revised" }.count == 1)
        #expect(try !crawl.outcomes("/b").contains("revised"))
        site.publish("/a", .status(404))
        site.publish("/b", page(Self.bridge, Self.river + ["The mayor thanked all who had helped, and left."]))
        try await crawl.again("/a")
        try await crawl.again("/b")
        #expect(try crawl.outcomes("/b").last == "revised")
    }

    @Test func formsOfOnePageThatNobodyListsDoNotReviseEachOther() async throws {
        let site = try Site([
            "/feed": .feed(["/p1", "/p2"]), "/p1": page(Self.bridge, Self.river, canonical: "/a"),
            "/p2": page(Self.bridge, Self.river + ["Printed from the website of the paper."], canonical: "/a"),
            "/a": page(Self.bridge, Self.river + [Self.shared]),
        ])
        let crawl = try await crawl(site)
        for _ in 1...2 { try await crawl.again("/p1", "/p2") }
        #expect(try !crawl.allOutcomes().contains("revised"))
        site.publish("/feed", .feed(["/p1", "/p2", "/a"]))
        try await crawl.again("/feed")
        for _ in 1...2 { try await crawl.again("/a", "/p1", "/p2") }
        #expect(try crawl.outcomes("/a").first == "revised")
        #expect(try crawl.allOutcomes().filter { $0 == "revised" }.count == 1)
        #expect(try crawl.store { try $0.articles.count() } == 1)
    }

    @Test func anAliasThatTellsAStoryOfItsOwnOverwritesNone() async throws {
        let old = Self.river + [Self.shared]
        let site = try Site([
            "/feed": .feed(["/moving"]), "/one": page(Self.bridge, old), "/other": page(Self.bridge, old),
            "/moving": .redirect("/one"),
        ])
        let crawl = try await crawl(site)
        site.publish("/feed", .feed(["/one", "/moving", "/other"]))
        try await crawl.again("/feed")
        #expect(try crawl.titles() == [Self.bridge])
        site.publish("/other", page("Parliament rejects budget", Self.vote + [Self.shared]))
        site.publish("/moving", page("Harvest begins", Self.harvest + [Self.shared]))
        try await crawl.again("/other", "/moving")
        try await crawl.again("/one", "/other", "/moving")
        #expect(try crawl.titles() == ["Harvest begins", "Parliament rejects budget", Self.bridge])
        #expect(try !crawl.allOutcomes().contains("revised"))
    }

    @Test func anAddressThatLeadsToTheNewestIsNoAddressOfThemAll() async throws {
        let title = "Morning briefing for our readers"
        let site = try Site([
            "/feed": .feed(["/today"]), "/today": .redirect("/briefing/1"),
            "/briefing/1": page(title, [Self.shared] + Self.river),
            "/briefing/2": page(title, [Self.shared] + Self.vote, day: 8),
        ])
        let crawl = try await crawl(site)
        site.publish("/today", .redirect("/briefing/2"))
        try await crawl.again("/today")
        for _ in 1...2 { try await crawl.again("/briefing/1", "/briefing/2") }
        #expect(try crawl.titles() == [title, title])
        #expect(try !crawl.allOutcomes().contains("revised"))
    }

    @Test func aStoryIsRewrittenUnderTheAddressThatItHasGotSince() async throws {
        let site = try Site(["/feed": .feed(["/x"]), "/x": page(Self.bridge, Self.river)])
        let crawl = try await crawl(site)
        site.publish("/x", .redirect("/y"))
        site.publish("/y", page(Self.bridge, Self.river + [Self.shared]))
        try await crawl.again("/x")
        site.publish("/y", page("After the flood: who pays", [Self.river[0]] + Self.vote))
        try await crawl.again("/y")
        #expect(try crawl.outcomes("/y") == ["revised", "revised"])
        #expect(try crawl.titles() == ["After the flood: who pays"])
    }

    @Test func aBriefingThatNamesYesterdaysAddressIsAnother() async throws {
        let title = "Morning briefing for our readers"
        let site = try Site([
            "/feed": .feed(["/1"]), "/1": page(title, [Self.shared] + Self.river),
            "/2": page(title, [Self.shared] + Self.vote, day: 8, canonical: "/1"),
        ])
        let crawl = try await crawl(site)
        site.publish("/feed", .feed(["/1", "/2"]))
        try await crawl.again("/feed")
        #expect(try crawl.outcomes("/2") == ["stored"])
        #expect(try crawl.titles() == [title, title])
    }
}
