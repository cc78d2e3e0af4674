import Glibc
import Markup
import Model
import Testing

@testable import Extract

@Suite struct WordModelTests {
    private func words(_ html: String, at url: String = "https://lamps.test/p/desk-lamp") -> PageWords {
        let document = HTMLDocument(Array(html.utf8))
        let address = WebURL(url)
        return PageWords(layout: Layout(document), facts: PageFacts(document, url: address))
    }

    @Test func wordsAreToldByWhereTheyStand() {
        let page = words(
            """
            <title>Desk lamp</title><script type="application/ld+json">{"@type": "Product", "name": "Lamp"}</script>
            <body class="shopPage"><div itemscope itemtype="https://schema.org/Offer"><button id=add-1>Add To cart</button>
            <p>A lamp for a desk at which somebody wants to read until late.</p></div>
            """)
        #expect(
            page.names() == [
                "c:add", "c:shoppage", "s:cart", "t:desk", "t:lamp", "u:desk", "u:lamp", "y:https",
                "y:offer", "y:org", "y:product", "y:schema",
            ])
    }

    @Test func piecesOfSentencesAreNoLabels() {
        let page = words(
            """
            <p>Prices: <b>rising</b><p>The <b>lamp</b> stood on a desk at which somebody wanted to read until <i>late</i>, \
            and then <button><span>Share</span> it</button>.<p>по дороге из школы<input value="Log in here">
            """, at: "https://lamps.test/")
        #expect(page.names() == ["s:here", "s:prices", "s:rising", "s:share", "s:дороге", "s:школы"])
    }

    @Test func aWordThatStandsAgainCountsOnce() {
        let model = WordModel("-0.5 s:cart -6 c:post 3")
        let expected = -0.5 + (-6 + 3) / 7.0.squareRoot()
        #expect(abs(model.odds(words("<p class=post>Cart<p class=post>CART")) - expected) < 1e-9)
        #expect(model.odds(words("<p>other words")) == -0.5)
    }

    @Test func theTableHoldsWordsAndWeights() {
        let fields = PageWordWeights.table.split(whereSeparator: \.isWhitespace)
        #expect(fields.count > 100 && fields.count % 2 == 1)
        let places = Set(PageWords.Place.allCases.map { UInt8($0.rawValue) })
        for at in stride(from: 1, to: fields.count, by: 2) {
            #expect(places.contains(fields[at].utf8.first ?? 0) && Double(fields[at + 1]) != nil)
        }
    }
}
