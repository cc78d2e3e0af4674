import Extract
import Model
import Testing

@Suite struct ReaderTests {
    private let home = """
        <html lang="fa"><head><title>روزنامه</title><base href="/x/"><link rel="alternate" type="application/rss+xml" href="/rss">
        <link rel=canonical href="http://news.test/"></head><body>
        <nav><a href="/politics">سیاست</a><a href="/tag/1f">برچسب</a></nav><main>
        <article class="teaser"><a href="/?p=101"><h2>شورای شهر بودجه سال آینده را تصویب کرد</h2></a><p>خلاصه</p></article>
        <article><h2><a href="/2015/01/09/new-road-opens-in-herat">New road opens in Herat</a></h2></article>
        <div class=card><a href="/story/%D8%B1%D8%A7%D9%87-%D8%AA%D8%A7%D8%B2%D9%87-55012#comments">راه تازه در هرات باز شد</a></div>
        <a href="/news/12345.html">市议会批准新的道路建设预算</a>
        <a rel="nofollow" href="/private/drafts-of-the-long-story">drafts</a> <a href="mailto:a@b.c">mail</a>
        </main><footer><a href="/about/us">About us</a><a href="http://other.test/a-long-story-about-roads">Other</a></footer>
        """

    @Test func aHomePageListsArticlesAndSections() throws {
        let page = try read(home, expected: .section)
        #expect(page.kind == .section)
        #expect(
            page.items.map(\.url) == [
                "http://news.test/?p=101", "http://news.test/2015/01/09/new-road-opens-in-herat",
                "http://news.test/story/%D8%B1%D8%A7%D9%87-%D8%AA%D8%A7%D8%B2%D9%87-55012",
                "http://news.test/news/12345.html",
            ])
        #expect(page.items.first?.title == "شورای شهر بودجه سال آینده را تصویب کرد")
        #expect(page.channels.map(\.url) == ["http://news.test/rss", "http://news.test/politics"])
        #expect(page.channels.map(\.kind) == [.feed, .section])
        #expect(page.outlinks.count == 8)
        #expect(page.canonical?.href == "http://news.test/")
    }

    @Test func aStoryIsAnArticleThoughItListsOthers() throws {
        let names = ["Amir", "Leila", "Sam", "Nora", "Omid", "Vera", "Hamid", "Ines", "Karim", "Olga", "Zara", "Paul"]
        let paragraphs = names.enumerated().map { number, name in
            "<p>In debate \(number) the member \(name) agreed, after a long evening, to repair the old bridge of \(name)town.</p>"
        }
        let related = (1...12).map {
            "<li class=card><a href='/news/other-story-of-today-\($0)'><h4>Other story of today \($0)</h4></a>"
        }
        let page = try read(
            "<html><head><title>Bridge</title><meta name=robots content='noindex, follow'></head><body><h1>Bridge</h1>"
                + paragraphs.joined() + "<ul>" + related.joined() + "</ul>",
            at: "http://news.test/news/council-agrees-to-repair-bridge")
        #expect(page.kind == .article)
        #expect(page.article?.text.contains("repair the old bridge") == true)
        #expect(page.robots.noindex != nil)
        #expect(page.robots.nofollow == nil)
    }

    @Test func readsWhatTheHeadSays() throws {
        let page = try read(
            """
            <html ⚡ lang=en><head><meta http-equiv=refresh content="0; URL='/next'"><link rel=canonical href="/story">
            <link rel=canonical href="javascript:1"></head><body>x</body></html>
            """, at: "http://news.test/amp/story")
        #expect(page.isAMP)
        #expect(page.refresh?.href == "http://news.test/next")
        #expect(page.canonical?.href == "http://news.test/story")
        let slow = try read("<meta http-equiv=refresh content='300;url=/'><p>x")
        #expect(slow.refresh == nil)
    }

    @Test(arguments: [
        (Array("%PDF-1.4 obj".utf8), Reason.Word.mediaType), ([0x89, 0x50, 0x4E, 0x47, 0x0D], .mediaType),
        ([UInt8](repeating: 0, count: 400) + [1, 2, 3], .mediaType), ([], .empty), (Array("  \n".utf8), .empty),
        (Array("{\"a\": 1}".utf8), .mediaType), (Array("just words".utf8), .mediaType),
        (Array("<svg/>".utf8), .empty),
    ]) func whatIsNoPageIsUnknownAndSaysWhy(bytes: [UInt8], refusal: Reason.Word) throws {
        let page = try read(bytes: bytes, type: "text/html")
        #expect(page.kind == .unknown)
        #expect(page.refusal == refusal)
        #expect(page.items.isEmpty)
    }

    @Test func linksEndAtTheirLimit() throws {
        var limits = ReadLimits()
        limits.maxLinks = 5
        let links = (0..<50).map { "<a href=/\($0)>x</a>" }.joined()
        #expect(try read(links, limits: limits).outlinks.count == 5)
    }
}
