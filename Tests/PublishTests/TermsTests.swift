import Model
import Publish
import Store
import Testing

/// What may be given out of an article.
struct TermsTests {
    /// Marked words stand wherever a text has words of its own.
    private var article: Article {
        var article = Article()
        (article.title, article.kicker, article.standfirst) = ("Rain", "Weather", "It rained lead-mark for a week.")
        (article.authors, article.tags) = ([Author("Laila Ahmadi")], ["rain"])
        article.origin = Origin(url: "https://agency.example/1", name: "Agency", line: "Source: Agency")
        article.leadImage = Picture(url: "https://news.example/x.jpg", caption: "caption-mark")
        var table = Block(.table)
        table.rows = [["table-mark"]]
        var image = Block(.image, "picture-mark")
        image.picture = Picture(url: "https://news.example/y.jpg", caption: "picture-mark")
        article.body = [
            Block(.heading, "Before", level: 2), Block(.paragraph, "One two three four five."), table, image,
            Block(.heading, "After", level: 2), Block(.paragraph, "Six seven late-mark."),
        ]
        article.provenance = [
            "title": Evidence(rule: "h1.only", raw: "Rain", weight: 0.9),
            "body": Evidence(rule: "tree", raw: "One two three four five.", weight: 0.9),
        ]
        return article
    }

    private func given(_ rights: Terms.Rights, words: Int) -> Article {
        article.given(under: Terms(rights, words: words))
    }

    @Test func fullIsAllOfIt() { #expect(article.given(under: .full) == article) }

    @Test func aLinkLeadsThereAndTellsNoText() {
        let link = given(.link, words: 60)
        #expect(link.title == "Rain" && link.kicker == "Weather" && link.authors == article.authors)
        #expect(link.tags == ["rain"] && link.origin == article.origin)
        #expect(link.body.isEmpty && link.standfirst == nil && link.leadImage == nil)
        #expect(link.provenance["title"] == article.provenance["title"])
        #expect(link.provenance["body"]?.raw.isEmpty == true && link.provenance["body"]?.rule == "tree")
    }

    @Test func anExtractCountsTheLeadAndEndsWithAnEllipsis() {
        let extract = given(.extract, words: 10)
        #expect(extract.standfirst == article.standfirst)
        #expect(extract.body.map(\.kind) == [.heading, .paragraph])
        // Six words of lead, one of the heading, three of the text.
        #expect(extract.body.last?.text.plain == "One two three…")
        #expect(given(.extract, words: 3).standfirst == "It rained lead-mark…")
        #expect(given(.extract, words: 3).body.isEmpty)
    }

    @Test func aLeadThatTheTextBeginsWithCountsOnce() {
        var article = article
        article.body.insert(Block(.paragraph, "It rained lead-mark for a week."), at: 0)
        let extract = article.given(under: Terms(.extract, words: 10))
        #expect(extract.body.map(\.text.plain) == ["It rained lead-mark for a week.", "Before", "One two three…"])
        #expect(article.given(under: Terms(.extract, words: 3)).body.isEmpty)
        #expect(TextPage.render(extract, url: "u").ranges(of: "lead-mark").count == 1)
    }

    @Test func anExtractHasNoPicturesAndNoHeadingAtItsEnd() {
        // Room for the second heading and nothing below it.
        let extract = given(.extract, words: 13)
        #expect(extract.body.map(\.kind) == [.heading, .paragraph])
        #expect(extract.text == "Before\n\nOne two three four five.")
        let whole = given(.extract, words: 1000)
        #expect(whole.text == "Before\n\nOne two three four five.\n\nAfter\n\nSix seven late-mark.")
        #expect(whole.leadImage == nil && !whole.body.contains { $0.picture != nil })
    }

    @Test func emphasisEndsWhereTheExtractDoes() {
        var linked = Article()
        linked.body = [
            Block(.paragraph, RichText("یک دو سه چهار", spans: [.init(0, 24, .strong), .init(18, 24, .emphasis)]))
        ]
        let extract = linked.given(under: Terms(.extract, words: 2))
        #expect(extract.body.first?.text == RichText("یک دو…", spans: [.init(0, 9, .strong)]))
    }

    /// A letter is half a word there, and no text is given whole because it has no blanks.
    @Test(arguments: [
        ("山谷下雨已经一周了", 3, "山谷下雨已经…"), ("ฝนตกหนัก", 2, "ฝนตก…"),
        (String(repeating: "a", count: 100), 2, String(repeating: "a", count: 24) + "…"),
    ])
    func textsWithoutBlanksAreCutToo(text: String, words: Int, cut: String) {
        var article = Article()
        article.body = [Block(.paragraph, RichText(text))]
        #expect(article.given(under: Terms(.extract, words: words)).text == cut)
    }

    @Test(arguments: [Terms.Rights.extract, .link])
    func nothingElseIsWritten(rights: Terms.Rights) throws {
        let given = given(rights, words: 12)
        var texts = [
            TextPage.render(given, url: "u"), MarkdownPage.render(given, url: "u"), HTMLPage.render(given, url: "u"),
            JSON.object(given.fields).text, given.provenanceObject.text,
        ]
        let sheet = Sheet(given, url: "u", date: nil, masthead: Masthead())
        texts += [sheet.text, sheet.html]
        for text in texts {
            for mark in ["caption-mark", "table-mark", "picture-mark", "late-mark", ".jpg"] {
                #expect(!text.contains(mark), "\(mark) in \(text)")
            }
            #expect(!text.contains("lead-mark") || rights == .extract)
        }
    }
}
