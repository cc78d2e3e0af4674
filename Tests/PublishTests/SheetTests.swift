import Model
import Publish
import Support
import Testing

@Suite struct SheetTests {
    private func masthead() -> Masthead {
        var masthead = Masthead()
        masthead.title = ["The Offprint"]
        masthead.mark = "OP"
        masthead.motto = "Every story, once."
        masthead.address = ["www.offprint.example", "desk@offprint.example"]
        masthead.section = ["World", "جهان"]
        return masthead
    }

    private func article() -> Article {
        var article = Article()
        article.title = "Snow closes the pass"
        article.authors = [Author("Laila Ahmadi")]
        let rich = RichText("Drivers of the Daily Star waited.", spans: [.init(15, 25, .emphasis), .init(0, 7, .link)])
        article.body = [
            Block(.paragraph, rich), Block(.image), Block(.listItem, "Take chains."), Block(.paragraph, ""),
        ]
        return article
    }

    @Test func printsMastheadSourceTitleAuthorDateAndBody() {
        let sheet = Sheet(article(), url: "http://n.example/snow", date: "January 9, 2015", masthead: masthead())
        #expect(
            sheet.text == """
                The Offprint

                OP

                Every story, once.

                www.offprint.example\tdesk@offprint.example
                World\tجهان

                http://n.example/snow

                Snow closes the pass

                Laila Ahmadi

                January 9, 2015

                Drivers of the *Daily Star* waited.

                - Take chains.

                """)
    }

    @Test func leavesOutWhatIsNotKnown() {
        var bare = article()
        bare.authors = []
        let sheet = Sheet(bare, url: "http://n.example/snow", date: nil, masthead: Masthead())
        #expect(sheet.text.hasPrefix("http://n.example/snow\n\nSnow closes the pass\n\nDrivers"))
    }

    @Test func htmlIsEscapedAndReadyForPrint() {
        var hostile = article()
        hostile.title = "<script>alert(1)</script>"
        let html = Sheet(hostile, url: "http://n.example/snow", date: "January 9, 2015", masthead: masthead()).html
        #expect(html.contains("@page{size:A4"))
        #expect(html.contains("<h2 dir=\"ltr\">&lt;script&gt;alert(1)&lt;/script&gt;</h2>"))
        #expect(html.contains("<span dir=\"ltr\">World</span> <span dir=\"rtl\">جهان</span>"))
        #expect(html.contains("<em>Daily Star</em>"))
        #expect(!html.contains("<script"))
    }

    /// The page that the project began with, taken apart here and put together again by `Sheet`.
    @Test(.enabled(if: SeedPage.text != nil)) func reproducesTheSeedPage() throws {
        let text = try #require(SeedPage.text)
        let page = try #require(SeedPage(text))
        var masthead = Masthead()
        (masthead.title, masthead.mark, masthead.motto) = (page.title, page.mark, page.motto)
        (masthead.address, masthead.section) = (page.address, page.section)
        let sheet = Sheet(page.article, url: page.url, date: page.date, masthead: masthead)
        #expect(page.article.body.count > 15)
        #expect(folded(sheet.text) == folded(text))
    }

    private func folded(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
