import Model
import Publish
import Store
import Testing

@Suite struct PagesTests {
    private let url = "https://news.example/a?b=1&c='2'"

    private var article: Article {
        var article = Article()
        article.title = "Rain & <wind> over the valley"
        article.authors = [Author("Laila Ahmadi"), Author("Valley Press", kind: .agency)]
        article.published = Day(2015, 1, 9).map { WrittenDate($0, secondOfDay: 36_120, offset: 270) }
        article.language = "fa-af"
        var persian = Block(.paragraph, "باران بارید.")
        persian.direction = .rtl
        var table = Block(.table)
        table.rows = [["Day", "mm|h"], ["Mon"]]
        var image = Block(.image)
        image.picture = Picture(url: "https://news.example/x.jpg", caption: "A river")
        var script = Block(.embed)
        script.url = "javascript:alert(1)"
        article.body = [
            Block(
                .paragraph,
                RichText("A *star* and a link here", spans: [.init(15, 19, .link, url: "http://x.example/?a&b")])),
            Block(.heading, "Water", level: 3), Block(.listItem, "first"), Block(.listItem, "second", level: 2),
            Block(.quote, "said one\nand two"), persian, table, image, Block(.code, "if a < b {}"), script,
            Block(.paragraph, "2015. was dry"),
        ]
        article.provenance = ["title": Evidence(rule: "h1.only", path: "/html/body/h1", raw: "Rain", weight: 0.9)]
        return article
    }

    @Test func textHoldsTheWordsInOrder() {
        #expect(
            TextPage.render(article, url: url) == """
                Rain & <wind> over the valley

                Laila Ahmadi, Valley Press · 2015-01-09T10:02+04:30
                https://news.example/a?b=1&c='2'

                A *star* and a link here

                Water

                - first

                - second

                said one
                and two

                باران بارید.

                Day\tmm|h
                Mon

                if a < b {}

                2015. was dry

                """)
    }

    @Test func markdownEscapesWhatIsNoMarkup() {
        #expect(
            MarkdownPage.render(article, url: url) == #"""
                # Rain \& \<wind\> over the valley

                Laila Ahmadi, Valley Press · 2015-01-09T10:02+04:30 · [https://news.example/a?b=1\&c='2'](<https://news.example/a?b=1&c='2'>)

                A \*star\* and a [link](<http://x.example/?a&b>) here

                ### Water

                - first
                   - second

                > said one
                > and two

                باران بارید.

                | Day | mm\|h |
                | --- | --- |
                | Mon |  |

                ![A river](<https://news.example/x.jpg>)

                ```
                if a < b {}
                ```

                javascript:alert(1)

                2015\. was dry

                """#)
    }

    @Test func htmlIsEscapedHasDirectionsAndRunsNothing() {
        let html = HTMLPage.render(article, url: url)
        for piece in [
            #"<html lang="fa-af" dir="auto">"#, #"<h1 dir="auto">Rain &amp; &lt;wind&gt; over the valley</h1>"#,
            #"<link rel="canonical" href="https://news.example/a?b=1&amp;c=&#39;2&#39;">"#,
            #"<a href="http://x.example/?a&amp;b">link</a> here"#, "<ul>\n<li dir=\"auto\">first</li>",
            #"<p dir="rtl">باران بارید.</p>"#, #"<td dir="auto">mm|h</td>"#, "said one<br>\nand two",
            #"<figure><img src="https://news.example/x.jpg" alt="A river"><figcaption dir="auto">A river</figcaption></figure>"#,
            "<code>if a &lt; b {}</code>", "<time datetime=\"2015-01-09T10:02+04:30\">",
        ] {
            #expect(html.contains(piece), "\(piece)")
        }
        #expect(!html.contains("href=\"javascript:"))
        #expect(!html.contains("<script"))
    }

    @Test func anEmptyArticleIsStillAPage() {
        #expect(TextPage.render(Article(), url: "u") == "u\n")
        #expect(HTMLPage.render(Article(), url: "u").contains("<title></title>"))
        #expect(MarkdownPage.render(Article(), url: "u").hasPrefix("# \n"))
    }

    @Test func theObjectHasEveryFieldOfTheContract() throws {
        let fields = article.fields.map(\.name)
        for name in ["title", "author", "date", "published", "modified", "language", "body"] {
            #expect(fields.contains(name))
        }
        let object = JSON.object(article.fields).text
        #expect(
            object.contains(
                #""author":["Laila Ahmadi","Valley Press"],"date":"2015-01-09","published":"2015-01-09T10:02+04:30","modified":null"#
            ))
        #expect(
            article.provenanceObject.text
                == #"{"title":{"rule":"h1.only","path":"/html/body/h1","raw":"Rain","weight":0.9}}"#)
    }

    @Test func markdownKeepsHeadingsWholeAndTildesAndLinksWhatTheyAre() {
        var article = Article()
        article.title = "Water\nrises"
        article.body = [
            Block(.heading, "In the\nnorth", level: 2), Block(.paragraph, "10~20 of them, 30~40 there"),
            Block(
                .paragraph,
                RichText("Breaking!Read", spans: [.init(9, 13, .link, url: "https://news.example/a")])),
            Block(.code, RichText("a `````b")),
        ]
        let text = MarkdownPage.render(article, url: url)
        #expect(text.hasPrefix("# Water rises\n"))
        #expect(text.contains("\n## In the north\n"))
        #expect(text.contains(#"10\~20 of them, 30\~40 there"#))
        #expect(text.contains(#"Breaking\![Read](<https://news.example/a>)"#))
        #expect(text.hasSuffix("``````\na `````b\n``````\n"))
    }

    /// A text may hold what steers a terminal.
    @Test func noPageSteersATerminal() {
        var article = Article()
        article.title = "Rain\u{1B}[2J\u{9B}2J"
        article.body = [Block(.paragraph, "a\u{7F}b\u{85}\u{200F}\tc\nd"), Block(.code, "\u{1B}]0;x\u{7}")]
        let sheet = Sheet(article, url: url, date: nil, masthead: Masthead())
        for text in [TextPage.render(article, url: url), MarkdownPage.render(article, url: url), sheet.text] {
            let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control }
            #expect(Set(controls).isSubset(of: ["\n", "\t"]))
            #expect(text.contains("\u{200F}"))
        }
    }
}
