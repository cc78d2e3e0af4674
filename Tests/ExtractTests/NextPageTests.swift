import Markup
import Model
import Testing

@testable import Extract

@Suite struct NextPageTests {
    private func find(_ html: String, at address: String = "https://a.example/story", page: Int = 1) throws
        -> Candidate<WebURL>?
    {
        let url = try #require(WebURL(address))
        let document = HTMLDocument(Array(html.utf8))
        return NextPage(page: document, url: url, base: url, number: page + 1).find()
    }

    @Test(arguments: [
        ("<head><link rel=\"next\" href=\"/story/2\"></head>", "link.rel-next"),
        (
            "<p>x</p><a rel=\"nofollow next\" href=\"/story/2#more\">The second half of it, with more words than a pager</a>",
            "a.rel-next"
        ),
        ("<p>1 <a href=\"/story/2\">2</a> <a href=\"/story/3\">3</a></p>", "a.number"),
        ("<a href=\"/story/2\">Next page »</a>", "a.next"), ("<a href=\"/story/2\">صفحهٔ بعدی</a>", "a.next"),
        ("<a href=\"/story/2\">الصفحة التالية</a>", "a.next"), ("<a href=\"/story/2\">下一页</a>", "a.next"),
    ])
    func findsTheNextPage(_ html: String, _ rule: String) throws {
        let candidate = try find(html)
        let found = try #require(candidate)
        #expect(found.value.href == "https://a.example/story/2" && found.rule == rule)
    }

    @Test(arguments: [
        "<head><link rel=\"next\" href=\"/another-story\"></head>", "<a href=\"/story/2\">Storm in the harbour</a>",
        "<a href=\"/story/3\">3</a>", "<a href=\"/story\">2</a>", "<a>2</a>", "<link rel=\"prev\" href=\"/story/2\">",
    ])
    func findsNoneWhereNoneIs(_ html: String) throws {
        #expect(try find(html) == nil, "\(html)")
    }

    @Test func goesOnFromAFurtherPage() throws {
        let pager = "<a href=\"/story\">1</a> 2 <a href=\"/story/3\">3</a> <a href=\"/story/4\">4</a>"
        #expect(try find(pager, at: "https://a.example/story/2", page: 2)?.value.href == "https://a.example/story/3")
    }
}
