import Model
import Testing

/// Pages of invented sites: short stories among cards, sections with few teasers, shops that call a page an article.
@Suite struct PageJudgeTests {
    private let menu = ["/city", "/work", "/sea", "/games", "/stage", "/letters"]
        .map { "<a href='\($0)'>All about \($0.dropFirst())</a>" }.joined(separator: " ")

    private func cards(_ count: Int) -> String {
        (0..<count).map { number in
            """
            <table><tr><td><h3><a href="/article/\(20_100 + number)">Ferry number \(number) leaves the harbour late again</a></h3>
            <p>Passengers waited.</p></td></tr></table>
            """
        }.joined()
    }

    private func page(_ title: String, _ content: String) -> String {
        "<html lang=en><head><title>\(title)</title></head><body><nav>\(menu)</nav>\(content)</body></html>"
    }

    private let story = """
        <font size=5><b>Lighthouse keeper retires after forty winters</b></font><br><font size=1>12 January 2026, 14:05</font>
        <p>The last keeper of the northern lighthouse handed over his keys on Monday, and nobody will follow him.</p>
        <p>Visitors may still climb the tower in summer, said the harbour office, which now watches the lamp from afar.</p>
        <p>For forty winters he had lit it by hand whenever the wires came down, and fishermen brought him bread.</p>
        <p>A room on the ground floor will keep his logbooks, most of them about fog, some of them about whales.</p>
        """

    @Test(arguments: [8, 18, 30]) func aShortStoryAmongCardsIsAnArticle(count: Int) throws {
        let half = cards(count)
        let reading = try read(
            page("Lighthouse keeper retires after forty winters", story + half),
            at: "http://news.test/article/20099", expected: .article)
        #expect(reading.kind == .article)
        #expect(reading.article?.text.contains("logbooks") == true)
    }

    @Test func theCardsAloneAreNoArticle() throws {
        let reading = try read(
            page("Harbour", cards(20)), at: "http://news.test/article/20099", expected: .article)
        #expect(reading.kind == .section)
        #expect(reading.items.count == 20)
    }

    @Test(arguments: [1, 2, 5, 20]) func aSectionIsOneHoweverFewItsTeasers(count: Int) throws {
        let reading = try read(page("sea", cards(count)), at: "http://news.test/sea", expected: .article)
        #expect(reading.kind == .section)
        #expect(reading.items.count == count)
    }

    @Test func aSectionWithoutAnyTeaserIsKnownByItsMenu() throws {
        let empty = page("sea", "<p>Nothing yet.</p>")
        #expect(try read(empty, at: "http://news.test/sea", expected: .article).kind == .section)
        let bare = "<html><title>sea</title><body><p>Nothing yet.</p></body></html>"
        #expect(try read(bare, at: "http://news.test/sea", expected: .article).kind == .unknown)
    }

    @Test func aShopThatCallsItsPageAnArticleSellsAllTheSame() throws {
        let offers = (1...20).map { "<li>Lamp \($0) <b>$\($0).00</b> <form><button>Buy</button></form></li>" }.joined()
        let shop = """
            <html><head><meta property="og:type" content="article"><title>Lamps</title></head><body><h1>Lamps</h1>
            <p>Lamps of brass and glass, sent within a day, with a bulb and a cable of three metres in every box.</p>
            <p>Send back what you do not like within thirty days, unused and in its box.</p><ul>\(offers)</ul></body></html>
            """
        #expect(try read(shop, at: "http://shop.test/lamps", expected: .article).kind != .article)
    }
}
