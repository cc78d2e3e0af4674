import Markup
import Testing

/// What is read before libxml2 sees the page must come out as libxml2 would have read it.
@Suite struct HTMLScanTests {
    private func parse(_ page: String, keepsOtherAttributes: Bool = true) -> HTMLDocument {
        var limits = HTMLLimits()
        limits.keepsOtherAttributes = keepsOtherAttributes
        return HTMLDocument(Array(page.utf8), limits: limits)
    }

    @Test(arguments: [
        #"<p class="one two">x</p>"#, #"<p class='one two'>x</p>"#, #"<P CLASS="one two">x</P>"#,
        #"<p class = "one two" >x</p>"#, #"<p class="one two"/>x</p>"#, #"<p id=""class="one two">x</p>"#,
        #"<p / class="one two">x</p>"#, #"<p class="one two" class="three">x</p>"#,
        #"<p hidden class="one&#32;two">x</p>"#, #"<p onclick="a > b" class="one two">x</p>"#,
    ])
    func readsAnAttribute(_ page: String) throws {
        for keepsOtherAttributes in [true, false] {
            let page = parse(page, keepsOtherAttributes: keepsOtherAttributes)
            #expect(try #require(page.root?.first(.p))[.class] == "one two")
            #expect(page.root?[.class] == nil)
            #expect(page.root?.first(.body)?[.class] == nil)
        }
    }

    @Test(arguments: [
        ("?a=1&amp;b=2", "?a=1&b=2"), ("?a=1&b=2", "?a=1&b=2"), ("a &amp; b & c", "a & b & c"), ("a&", "a&"),
        ("&amp;amp;", "&amp;"), ("&copy;&eacute", "©&eacute"), ("&#38;amp;", "&amp;"), ("&amp", "&amp"),
        ("&nix;", "&nix;"),
    ])
    func readsAmpersands(_ written: String, _ meant: String) {
        #expect(parse("<a href='\(written)'>x</a>").root?.first(.a)?[.href] == meant)
    }

    @Test(arguments: [
        ("<p>one</p>\n  <p>two</p>", "one\n  two"), ("<p><b>one</b> \n<!-- x --> <i>two</i></p>", "one \n two"),
        ("<p><b>one</b>  <!-- x -->two</p>", "one  two"), ("<p><b>one</b>\n\n&amp;</p>", "one\n\n&"),
        ("<p>&#32;<!-- x -->  <b>one</b>", "   one"), ("<p>one<!-- x -->  <b>two</b></p>", "one  two"),
        ("<ul><li>one\n <li>two  ", "one\n two  "),
    ])
    func keepsBlanksBetweenTags(_ written: String, _ meant: String) throws {
        let page = parse(written)
        #expect(try #require(page.root?.first(.body)).rawText == meant)
    }

    /// The first line of a list ends with its blanks, the next begins behind them.
    @Test func blanksBelongToTheElementTheyStandIn() {
        let page = parse("<ul><li>one\n <li>two</ul>\n\n<p>three")
        #expect(page.root?.all(.li).map(\.rawText) == ["one\n ", "two"])
        #expect(page.root?.first(.ul)?.rawText == "one\n two")
    }

    /// libxml2 alone takes a thousand of them for the text that a body begins with, and drops the real one's class.
    @Test func blanksInTheHeadBeginNoBody() {
        let blanks = String(repeating: " ", count: 1_200)
        let page = parse("<head><title>x</title>\(blanks)<meta name=a></head><body class=story><p>one")
        #expect(page.root?.first(.body)?[.class] == "story")
        #expect(page.root?.first(.body)?.rawText == "one")
    }

    @Test func elementsWithoutAContentOfTheirOwnStayEmpty() {
        let page = parse(#"<div><img src="a.jpg" alt="one"/><img src=b.jpg alt=two><br class="x"/>text</div>"#)
        #expect(page.root?.all(.img).map { $0[.src] } == ["a.jpg", "b.jpg"])
        #expect(page.root?.all(.img).map { $0[.alt] } == ["one", "two"])
        #expect(page.root?.first(.div)?.children.map(\.name) == ["img", "img", "br"])
    }

    @Test func aSecondBodyGivesNothing() {
        let page = parse(#"<body id="a"><p id="b">x</p><body id="c"><p id="d">y</p>"#)
        #expect(page.root?.all(.body).map { $0[.id] } == ["a"])
        #expect(page.root?.all(.p).map { $0[.id] } == ["b", "d"])
    }

    @Test func otherAttributesAreKeptWhereTheyAreAskedFor() throws {
        let page = #"<div data-kind="story" id="a" x:y="z">text</div>"#
        #expect(parse(page).root?.first(.div)?[attribute: "data-kind"] == "story")
        #expect(parse(page).root?.first(.div)?[attribute: "x:y"] == "z")
        let div = try #require(parse(page, keepsOtherAttributes: false).root?.first(.div))
        #expect(div[attribute: "data-kind"] == nil)
        #expect(div[.id] == "a")
    }

    @Test func aTagThatDoesNotEndIsNoTag() {
        #expect(parse(#"<p>one</p><p class="two"#).root?.text == "one")
        #expect(parse(#"<p>one</p><p class="two" "#).root?.text == "one")
    }

    @Test func textsComeBackInTheirPlaces() {
        let long = String(repeating: "A sentence of some length. ", count: 200)
        let page = parse(
            """
            <p>\(long)</p><p>The first half of it, <!-- a comment --> the second half of it</p>
            <p>Something &amp; something more after it</p>words outside of any paragraph<p>short</p>
            """)
        #expect(page.root?.all(.p).first { _ in true }?.text == String(long.dropLast()))
        #expect(
            page.root?.text.split(separator: "\n").dropFirst().map(String.init) == [
                "The first half of it, the second half of it", "Something & something more after it",
                "words outside of any paragraph", "short",
            ])
    }

    @Test(arguments: [
        ("\u{7F}", "\u{7F}"), ("\u{1}", ""), ("\u{B}", ""), ("\u{FFFF}", ""), ("\u{FFFE}", ""),
        ("\u{FFFD}", "\u{FFFD}"), ("\t", "\t"),
    ])
    func charactersThatPagesDoNotUseDoNoHarm(_ written: String, _ read: String) {
        let page = parse("<p>a text of more than \(written)sixteen bytes</p>")
        #expect(page.root?.rawText == "a text of more than \(read)sixteen bytes")
    }
}
