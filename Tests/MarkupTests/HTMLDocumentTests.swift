import Markup
import Support
import Testing

private func parse(_ page: String, limits: HTMLLimits = HTMLLimits()) -> HTMLDocument {
    HTMLDocument(Array(page.utf8), limits: limits)
}

@Suite struct HTMLDocumentTests {
    @Test func readsElementsAttributesAndText() throws {
        let page = parse("<html lang=en><body><div id='a' data-x=7><h1>One &amp; two</h1><p>Three <b>four</b></div>")
        let div = try #require(page.root?.first(.div))
        #expect(div[.id] == "a")
        #expect(div[attribute: "data-x"] == "7")
        #expect(div[attribute: "data-y"] == nil)
        #expect(div.children.map(\.name) == ["h1", "p"])
        #expect(div.text == "One & two\nThree four")
        #expect(div.first(.b)?.path == "/html/body/div/p/b")
        #expect(div.first(.b)?.language == "en")
    }

    @Test func closesWhatTagSoupLeavesOpen() throws {
        let page = parse("<ul><li>one<li>two</ul><p>three<p>four")
        #expect(page.root?.all(.li).map(\.text) == ["one", "two"])
        #expect(page.root?.all(.p).map(\.text) == ["three", "four"])
    }

    @Test func numbersSiblingsOfOneNameInPaths() throws {
        let page = parse("<div><p>a</p><i>b</i><p>c</p></div>")
        #expect(page.root?.all(.p).map(\.path) == ["/html/body/div/p[1]", "/html/body/div/p[2]"])
    }

    @Test func cutsScriptsStylesAndCommentsButKeepsJSONLD() {
        let page = parse(
            """
            <script>if (a < b) document.write("<p>no</p>")</script><style>p > a { }</style><!-- <p>no</p> -->
            <script type="application/ld+json">{"a": "</b>"}</script><svg><title>no</title></svg><p>yes</p>
            """)
        #expect(page.jsonLD == [#"{"a": "</b>"}"#])
        #expect(page.root?.text == "yes")
    }

    @Test func keepsTextWhereMarkupIsBroken() {
        #expect(parse("<p>1 < 2 and <3 <p class=\"x>y\">z").root?.text == "1 < 2 and <3\nz")
        #expect(parse("<p>a<!-- open <b>b</b>").root?.text == "ab")
        #expect(parse("a\u{0}b").root?.text == "a b")
        #expect(parse("").root == nil)
    }

    @Test func mendsBytesThatAreNotUTF8() {
        #expect(HTMLDocument(Array("<p>a".utf8) + [0xFF, 0x41]).root?.text == "a\u{FFFD}A")
    }

    @Test func declarationsAndEntitiesOfADTDHaveNoEffect() {
        let page = parse(
            "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><p>x &a; &b; &eacute;")
        #expect(page.root?.text.contains("aaaa") == false)
        #expect(page.root?.text.contains("é") == true)
        #expect(page.root?.text.contains("root:") == false)
    }

    @Test func secondHTMLAndBodyTagsAreHarmless() {
        #expect(parse("<html><html a=b lang=fa><body x=1><body y=2><p>t</html><p>u").root?.text == "t\nu")
    }

    @Test func deepNestingKeepsTheTextAndSaysSo() {
        let page = parse(
            String(repeating: "<div>", count: 1000) + "deep" + String(repeating: "</div>", count: 1000) + "<p>after")
        #expect(page.root?.text.contains("deep") == true)
        #expect(page.root?.text.contains("after") == true)
        #expect(page.problems == ["elements below depth 256 are not kept, their text is"])
    }

    @Test func absurdNestingStopsAndSaysSo() {
        let time = processorTime {
            let page = parse(String(repeating: "<div>", count: 200_000) + "deep")
            #expect(page.problems.contains { $0.contains("rest of the page is lost") })
        }
        #expect(time < .seconds(20))
    }

    @Test(arguments: ["a &nbsp;b", "a&nbsp; b", "a&nbsp;&nbsp;b", " a\t\u{A0}\nb "])
    func blanksOfAllKindsAreOne(words: String) {
        #expect(parse("<p>\(words)</p>").root?.text == "a b")
    }

    @Test(arguments: ["é", "Â", "\u{E0}", "خبر"]) func lettersWithBytesOfNoBreakSpaceStay(words: String) {
        #expect(parse("<p>\(words)</p>").root?.text == words)
    }

    @Test func nodesAreCounted() {
        var limits = HTMLLimits()
        limits.nodes = 1000
        let page = parse(String(repeating: "<p>", count: 100_000), limits: limits)
        #expect(page.nodes.count <= 1000)
        #expect(page.problems.contains { $0.contains("more than 1000 tags") })
    }

    @Test func bytesAreCounted() {
        var limits = HTMLLimits()
        limits.bytes = 10
        let page = parse("<p>abcdefghijk", limits: limits)
        #expect(page.root?.text == "abcdefg")
        #expect(page.problems.contains { $0.contains("longer than 10 bytes") })
    }

    @Test func attributesAreCounted() throws {
        let many = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
        let time = processorTime {
            let page = parse("<p class=x \(many)>text</p>")
            #expect(page.root?.first(.p)?[.class] == "x")
            #expect(page.root?.text == "text")
            #expect(page.problems.contains { $0.contains("attributes") })
        }
        #expect(time < .seconds(20))
    }

    @Test func textHasALineForEachBlockAndBreak() {
        let page = parse("<div>one<br>two <span>three</span><p>four\n  five</p>six&nbsp;seven</div>")
        #expect(page.root?.text == "one\ntwo three\nfour five\nsix seven")
    }
}
