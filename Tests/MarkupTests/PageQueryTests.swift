import Testing

@testable import Markup

@Suite struct PageQueryTests {
    private static let page = HTMLDocument(
        Array(
            """
            <html><body><div id="top" class="story wide"><h1>One &amp; two</h1><p>Three <b>four</b></p>
            <p>Five<a href="/next" rel="next">on</a></p><fb:like>six</fb:like></div></body></html>
            """.utf8))

    private func texts(_ xpath: String) throws -> [String] {
        let query = try #require(PageQuery(Self.page, steps: 100_000))
        return try query.hits(xpath).map { $0.text ?? Self.page[$0.node].text }
    }

    @Test(arguments: [
        ("//p", ["Three four", "Fiveon"]), ("//div[@id='top']/h1", ["One & two"]),
        ("//a[@rel='next']/@href", ["/next"]),
        ("id('top')//b", ["four"]), ("//b | //h1", ["One & two", "four"]), ("string(//h1)", ["One & two"]),
        ("substring-before(//h1, ' &')", ["One"]), ("count(//p)", ["2"]), ("//p[2]/text()", ["Five"]),
        ("//*[contains(concat(' ', @class, ' '), ' wide ')]/h1", ["One & two"]), ("//nothing", []),
        ("string(//nothing)", []), ("count(//p) = 3", []), ("count(//p) = 2", ["true"]),
    ]) func selectsElementsAttributesAndTexts(xpath: String, expected: [String]) throws {
        #expect(try texts(xpath) == expected)
    }

    @Test func tellsWhichNodeWasSelected() throws {
        let query = try #require(PageQuery(Self.page, steps: 100_000))
        let bold = try #require(Self.page.root?.first(.b))
        let link = try #require(Self.page.root?.first(.a))
        #expect(try query.hits("//b") == [PageQuery.Hit(node: bold.index, text: nil)])
        #expect(try query.hits("//a/@href") == [PageQuery.Hit(node: link.index, text: "/next")])
        #expect(try query.hits("count(//p)") == [PageQuery.Hit(node: -1, text: "2")])
    }

    @Test(arguments: ["//div[", "//", "h1 and", "count(]", "//p[@class='a]"])
    func saysWhatIsWrongWithAnExpression(xpath: String) throws {
        #expect(PageQuery.fault(in: xpath)?.isEmpty == false)
        let query = try #require(PageQuery(Self.page, steps: 100_000))
        #expect(throws: XPathError.self) { try query.hits(xpath) }
    }

    @Test func aRightExpressionHasNoFault() { #expect(PageQuery.fault(in: "//div[@class='a']/p[1]") == nil) }

    @Test func anExpressionThatTakesTooManyStepsEnds() throws {
        let deep = HTMLDocument(Array((String(repeating: "<div>", count: 200) + "x").utf8))
        let query = try #require(PageQuery(deep, steps: 20_000))
        #expect(throws: XPathError.self) { try query.hits("//div//div//div//div//div") }
    }

    @Test func aPageWithoutElementsAnswersNothing() { #expect(PageQuery(HTMLDocument([]), steps: 10) == nil) }
}
