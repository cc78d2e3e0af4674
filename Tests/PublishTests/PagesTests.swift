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

                [A river]

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

                > said one\
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
            #"<html lang="fa-af" dir="ltr">"#, #"<h1 dir="ltr">Rain &amp; &lt;wind&gt; over the valley</h1>"#,
            #"<link rel="canonical" href="https://news.example/a?b=1&amp;c=&#39;2&#39;">"#,
            #"<a href="http://x.example/?a&amp;b">link</a> here"#,
            "<ul dir=\"ltr\">\n<li dir=\"ltr\">first\n"
                + "<ul dir=\"ltr\">\n<li dir=\"ltr\">second</li>",
            #"<p dir="rtl">باران بارید.</p>"#, #"<td dir="ltr">mm|h</td>"#, "said one<br>\nand two",
            #"<figure><img src="https://news.example/x.jpg" alt="A river"><figcaption dir="ltr">A river</figcaption></figure>"#,
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

    /// A lead that stands in the body too, with its links and in other letters.
    private var articleWithLead: Article {
        var article = Article()
        (article.title, article.standfirst) = ("Bridge", "The old bridge is open again.")
        let lead = RichText("The  old bridge is open again.", spans: [.init(9, 15, .link, url: "https://n.example/b")])
        article.body = [Block(.image), Block(.paragraph, lead), Block(.paragraph, "Carts went first.")]
        return article
    }

    @Test func aLeadInTheBodyIsPrintedOnce() {
        let pages = [TextPage.render, MarkdownPage.render, HTMLPage.render].map { $0(articleWithLead, url) }
        for page in pages {
            #expect(page.ranges(of: "open again").count == 1)
            #expect(page.contains("Carts went first."))
        }
        #expect(pages[1].contains("**The  old [bridge](<https://n.example/b>) is open again.**"))
        var other = articleWithLead
        other.body[1].text = "The old bridge is open again, and so is the new one."
        #expect(TextPage.render(other, url: url).ranges(of: "open again").count == 2)
    }

    @Test func directionsGoByMostLettersAndNotByTheFirst() {
        var article = Article()
        (article.title, article.language) = ("COVID-19 در ولایت‌های شمالی کشور", "fa")
        article.body = [
            Block(.listItem, "COVID-19 در شمال کشور زیاد شد و شفاخانه‌ها جا ندارند."),
            Block(.paragraph, "پل and the road to it"),
        ]
        let html = HTMLPage.render(article, url: url)
        for piece in [
            "<html lang=\"fa\" dir=\"rtl\">", "<h1 dir=\"rtl\">COVID", "<ul dir=\"rtl\">\n<li dir=\"rtl\">COVID",
            "<p dir=\"ltr\">پل and",
        ] {
            #expect(html.contains(piece), "\(piece)")
        }
        article.body = []
        #expect(HTMLPage.render(article, url: url).contains("dir=\"rtl\">\n<head>"))
        #expect(Sheet(article, url: url, date: nil, masthead: Masthead()).html.contains("<h2 dir=\"rtl\">COVID"))
    }

    @Test func captionsAndCreditsStandInEveryFormat() {
        var (article, image) = (Article(), Block(.image, "A mill"))
        image.picture = Picture(url: "https://news.example/m.jpg", credit: "Photo: Ada Moe")
        article.body = [image]
        let sheet = Sheet(article, url: url, date: nil, masthead: Masthead())
        let pages = [TextPage.render, MarkdownPage.render, HTMLPage.render].map { $0(article, url) }
        for text in pages + [sheet.text, sheet.html] { #expect(text.contains("A mill Photo: Ada Moe")) }
        #expect(
            JSON.object(article.fields).text.contains(
                #""images":[{"url":"https://news.example/m.jpg","caption":"A mill","credit":"Photo: Ada Moe"}]"#))
        article.body[0].picture?.caption = "A mill. Photo: Ada Moe"
        #expect(TextPage.render(article, url: url).contains("[A mill. Photo: Ada Moe]\n"))
    }

    @Test func listsKeepTheirNumbersAroundInnerOnes() {
        var article = Article()
        article.body = [
            Block(.listItem, "one", level: 1), Block(.listItem, "inner", level: 2), Block(.listItem, "two", level: 1),
            Block(.paragraph, "Between"), Block(.listItem, "deep", level: 3), Block(.listItem, "up", level: 1),
        ]
        for at in [0, 2] { article.body[at].isNumbered = true }
        #expect(
            HTMLPage.render(article, url: url).contains(
                """
                <ol dir="ltr">
                <li dir="ltr">one
                <ul dir="ltr">
                <li dir="ltr">inner</li>
                </ul>
                </li>
                <li dir="ltr">two</li>
                </ol>
                <p dir="ltr">Between</p>
                <ul dir="ltr">
                <li dir="ltr">deep</li>
                </ul>
                <ul dir="ltr">
                <li dir="ltr">up</li>
                </ul>
                </article>
                """))
        let lines = "1. one\n   - inner\n2. two\n\nBetween\n\n- deep\n- up\n"
        #expect(MarkdownPage.render(article, url: url).hasSuffix(lines))
        let sheet = Sheet(article, url: url, date: nil, masthead: Masthead())
        for text in [TextPage.render(article, url: url), sheet.text] {
            #expect(text.hasSuffix("1. one\n\n- inner\n\n2. two\n\nBetween\n\n- deep\n\n- up\n"))
        }
    }

    @Test func markdownKeepsTheLinesOfAPoem() {
        var article = Article()
        article.body = [
            Block(.paragraph, "Snow falls\n\non the mill\n"), Block(.quote, "no road\nno wheel"),
            Block(.listItem, "a\nb"),
        ]
        #expect(
            MarkdownPage.render(article, url: url).hasSuffix(
                #"""
                Snow falls\
                \
                on the mill

                > no road\
                > no wheel

                - a\
                  b

                """#))
    }

    @Test func noTextTurnsTheNext() {
        var article = Article()
        article.title = "Rain \u{202E}over \u{2067}the \u{202A}pass"
        article.body = [Block(.paragraph, "a\u{2067}b\u{2069} \u{202B}c")]
        let html = HTMLPage.render(article, url: url)
        #expect(html.contains("pass\u{202C}\u{2069}\u{202C}</h1>") && html.contains("c\u{202C}</p>"))
        #expect(html.contains("a\u{2067}b\u{2069} "))
        #expect(escaped("a\u{9B}31m\u{7F}\u{1B}é\tb") == "a31mé\tb")
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
