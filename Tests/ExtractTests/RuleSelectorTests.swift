import Markup
import Testing

@testable import Extract

@Suite struct RuleSelectorTests {
    private static let page = HTMLDocument(
        Array(
            """
            <html><body><div id="main" class="story wide"><h1>One</h1><p class="lead">Two <b>three</b></p><p>Four</p>
            <ul><li>a</li><li>b</li><li>c</li></ul><a rel="next" href="/two">Next</a>
            <img src="/img/logo.png"></div><div class="wider"><p>Five</p></div></body></html>
            """.utf8))

    private func texts(_ selector: String) throws -> [String] {
        let query = try #require(PageQuery(Self.page, steps: 100_000))
        return try query.hits(try RuleSelector(selector, line: 1).xpath).map { $0.text ?? Self.page[$0.node].text }
    }

    @Test(arguments: [
        ("h1", ["One"]), ("div.story > p", ["Two three", "Four"]), ("#main b", ["three"]),
        (".wide h1, b", ["One", "three"]),
        ("div.wide > b", []), ("h1 + p", ["Two three"]), ("h1 ~ p", ["Two three", "Four"]), ("p.lead", ["Two three"]),
        ("li:first-child", ["a"]), ("li:last-child", ["c"]), ("li:nth-of-type(2)", ["b"]),
        ("a[rel=next]::attr(href)", ["/two"]), ("a[rel='next']", ["Next"]), ("[class~=wide] h1", ["One"]),
        ("img[src$='.png']::attr(src)", ["/img/logo.png"]), ("img[src^=\"/img\"]::attr(src)", ["/img/logo.png"]),
        ("img[src*=logo]::attr(src)", ["/img/logo.png"]), ("div.wider p", ["Five"]), ("*#main > h1", ["One"]),
        ("//div[@id='main']/h1", ["One"]), ("string(//h1)", ["One"]), ("P.lead", ["Two three"]),
    ]) func readsCSSAndXPath(selector: String, expected: [String]) throws {
        #expect(try texts(selector) == expected)
    }

    @Test(arguments: ["", "div >", "p:hover", "a[rel=next", "div..story", "//div[", "p,", "a::attr(", "div]"])
    func saysWhatIsWrong(selector: String) {
        let problem = #expect(throws: RuleProblem.self) { try RuleSelector(selector, line: 7) }
        #expect(problem?.line == 7)
        #expect(problem?.message.contains("\"\(selector)\"") == true)
    }
}
