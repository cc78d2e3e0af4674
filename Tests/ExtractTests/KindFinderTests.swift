import Markup
import Model
import Testing

@testable import Extract

/// Invented pages of each kind, and those that only look like one.
@Suite struct KindFinderTests {
    private static let story = [
        "The ferry that has crossed the strait since spring will stop at noon, the harbour office said on Monday.",
        "Passengers may take the bus over the bridge, which is slower, cheaper, and rarely stopped by the fog.",
        "A new ship was promised for the summer, but the yard that builds it has not laid the keel as yet.",
    ]

    private func read(_ title: String, _ body: String, path: String = "/news/ferry-stops-at-noon") -> ArticleResult {
        let page = """
            <html lang=en><head><title>\(title) - The Strait</title><meta property=og:type content=article></head><body>
            <article><h1>\(title)</h1><p class=byline>By Nora Whitfield</p><time>9 January 2024</time>\(body)</article></body></html>
            """
        return ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: WebURL("http://strait.test\(path)"),
            now: Timestamp(seconds: 1_735_689_600))
    }

    private func kind(_ title: String, _ body: String, path: String = "/news/ferry-stops-at-noon") -> PageKind {
        read(title, body, path: path).article.kind
    }

    private func paragraphs(_ count: Int = 3) -> String { Self.story.prefix(count).map { "<p>\($0)</p>" }.joined() }

    private func entries(_ count: Int) -> String {
        (0..<count).map { "<div class=e><time>1\($0):05</time><p>\(Self.story[$0 % 3])</p></div>" }.joined()
    }

    @Test func entriesWithTimesUnderAHeadlineThatSaysSoAreALiveBlog() {
        #expect(kind("Storm in the harbour: live updates", entries(KindFinder.entries)) == .liveBlog)
        #expect(kind("Storm in the harbour", entries(KindFinder.entries), path: "/live/storm") == .liveBlog)
        #expect(kind("Storm in the harbour: live updates", entries(KindFinder.entries - 1)) == .article)
        #expect(kind("Storm in the harbour: the times of the ferry", entries(KindFinder.entries)) == .article)
    }

    @Test func aPlayerWithAFewLinesIsAFilm() {
        let player = "<iframe src=https://www.youtube.com/embed/abc></iframe>"
        #expect(kind("The last ferry of the year", player + paragraphs(2)) == .video)
        #expect(kind("The last ferry of the year", "<video src=1.mp4></video>" + paragraphs(2)) == .video)
        #expect(kind("The last ferry of the year", player + paragraphs() + paragraphs() + paragraphs()) == .article)
        #expect(
            kind("The last ferry of the year", "<iframe src=https://ads.test/1></iframe>" + paragraphs(2)) == .article)
    }

    @Test func picturesInAGalleryAreOne() {
        func pictures(_ count: Int) -> String {
            let all = (0..<count).map { "<figure><img src=\($0).jpg><figcaption>Boat \($0)</figcaption></figure>" }
            return "<div class=photo-gallery>\(all.joined())</div>"
        }
        #expect(kind("Boats of the harbour", paragraphs() + pictures(KindFinder.pictures)) == .gallery)
        #expect(kind("Boats of the harbour", paragraphs() + pictures(KindFinder.pictures - 1)) == .article)
    }

    @Test(arguments: [
        "<div class=paywall><p>There is more to read here for those who pay for it.</p></div>",
        "<p>This article is for subscribers only.</p>", "<p>Subscribe now to keep reading.</p>",
    ]) func aWallBehindTheFirstLinesMakesAStub(wall: String) {
        let read = read("The last ferry of the year", paragraphs() + wall)
        #expect(read.article.kind == .paywalled)
        #expect(read.article.body.map(\.plain).suffix(3) == Self.story[...])
    }

    @Test func aWholeStoryBehindThatIsNoStub() {
        let more = (1...20).map { "<p>\($0). \(Self.story[$0 % 3])</p>" }.joined() + paragraphs()
        #expect(kind("The last ferry of the year", more + "<p>This article is for subscribers only.</p>") == .article)
        #expect(kind("The last ferry of the year", "<div class=paywall>\(paragraphs())</div>") == .article)
    }

    @Test(arguments: [
        "Page not found", "404 – Page not found", "Error 404", "Oops! That page can’t be found.",
        "صفحه مورد نظر یافت نشد",
        "الصفحة غير موجودة", "پاڼه ونه موندل شوه", "صفحہ نہیں ملا", "Seite nicht gefunden", "Страница не найдена",
        "ページが見つかりません",
    ]) func aPageThatSaysThatItIsMissingIsNoStory(title: String) {
        let read = read(title, paragraphs())
        #expect(!read.isArticle)
        #expect(read.score == 0)
    }

    @Test(arguments: [
        "Page not found: how a town lost its website", "404 boats and no harbour",
        "صفحه یافت نشد؛ روایت سایتی که گم شد",
    ]) func aStoryAboutMissingPagesStaysOne(title: String) { #expect(read(title, paragraphs()).isArticle) }

    @Test func teasersUnderHeadingsThatLeadElsewhereAreNoStory() {
        func list(_ end: String, _ count: Int = NoStory.fewestTeasers) -> String {
            (0..<count).map {
                "<h3><a href=/n/\($0)>Ferry story number \($0)</a></h3><p>\(Self.story[$0 % 3])\(end)</p>"
            }.joined()
        }
        #expect(!read("Ferry", list(" …")).isArticle)
        #expect(read("What the harbour talked about this week", list("")).isArticle)
        #expect(read("What the harbour talked about this week", list(" …", NoStory.fewestTeasers - 1)).isArticle)
    }

    @Test func cellsWithoutASentenceAreNoStory() {
        func table(_ rows: Int) -> String {
            let rows = (0..<rows).map { "<tr><td>Harbour Steel number \($0)</td><td>10\($0).25 dollars</td></tr>" }
            return "<table>\(rows.joined())</table>"
        }
        let rows = NoStory.fewestCells
        #expect(read("Prices of the day", table(rows), path: "/markets/steel").score == 0)
        #expect(read("Prices of the day", table(rows), path: "/news/steel").score > 0)
        #expect(read("Prices of the day", paragraphs() + table(2), path: "/markets/steel").score > 0)
    }
}
