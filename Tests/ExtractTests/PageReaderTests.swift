import Markup
import Model
import Testing

@testable import Extract

/// When the links of a page are read, and when it is known without them what it is.
@Suite struct PageReaderTests {
    private let cards = (1...30).map {
        "<h2><a href='/story/of-the-day-number-\($0)'>Story number \($0) of the day</a></h2>"
    }
    private let menu = (1...9).map { "<a href='/part\($0)'>Part \($0)</a> " }.joined()

    @Test(arguments: ["<meta property=og:type content=article>", "<meta property=og:type content=website>", ""])
    func noListingScoresAboveItsCeiling(head: String) throws {
        let pages = [
            (cards.joined(), "/"), (cards.prefix(6).joined() + "words", "/world"), ("<nav>\(menu)</nav>", "/world"),
        ]
        for (content, path) in pages {
            let url = try #require(WebURL("http://news.test" + path))
            let document = HTMLDocument(Array("<html><head>\(head)</head><body>\(content)".utf8))
            let reader = SectionReader(document, head: PageHead(document, url: url, agent: "offprint"), url: url)
            let score = reader.read(Outlinks(document, base: url, limit: 100)).score
            #expect(score > 0 && score <= reader.ceiling)
        }
    }

    @Test func leavesOutTheLinksOfAStoryOnly() throws {
        let words = (1...12).map {
            "<p>The council of town number \($0) agreed on Monday to repair the old bridge.</p>"
        }
        let story =
            "<html><head><title>Bridge</title><meta property=og:type content=article></head><body><h1>Bridge</h1>"
            + words.joined() + "<a href='/news/another-story-of-the-day'>Another story of the day</a>"
        let address = "http://news.test/2026/01/02/council-agrees-to-repair-bridge"
        #expect(try read(story, address, wantsOutlinks: true).outlinks.count == 1)
        let article = try read(story, address, wantsOutlinks: false)
        #expect(article.kind == .article)
        #expect(article.outlinks.isEmpty)
        let section = try read("<html><body>" + cards.joined(), "http://news.test/", wantsOutlinks: false)
        #expect(section.kind == .section)
        #expect((section.items.count, section.outlinks.count) == (30, 30))
    }

    private func read(_ html: String, _ address: String, wantsOutlinks: Bool) throws -> Reading {
        let page = Page(
            url: try #require(WebURL(address)), status: 200, headers: Headers(), body: Array(html.utf8))
        var context = ReadContext(now: Timestamp(seconds: 1_768_464_000))
        context.wantsOutlinks = wantsOutlinks
        return Reader().read(page, context: context)
    }
}
