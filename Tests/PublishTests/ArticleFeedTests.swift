import Extract
import Model
import Testing

@testable import Publish
@testable import Store

/// Feeds of stored articles: what we write, our own reader of feeds reads.
struct ArticleFeedTests {
    private static let first = StoredArticle(
        id: 1,
        article: article("پل باز شد", "متن خبر دربارهٔ پل و درّه.") { article in
            (article.authors, article.language) = ([Author("مینا عزیزی"), Author("Ada Moe")], "fa")
            article.published = WrittenDate(stored: "2026-01-09T10:02:03+04:30")
            (article.tags, article.standfirst) = (["پل"], "خلاصه")
            article.origin = Origin(url: "https://origin.example/1", line: "Source")
        }, url: "https://a.example/1?x=1&y=2", canonical: "https://a.example/1", aliases: [],
        firstSeen: Timestamp(milliseconds: 1_767_225_600_000), lastChanged: Timestamp(milliseconds: 1_767_229_200_000),
        revision: 2, digest: [], site: "a.example")

    private static let second = StoredArticle(
        id: 2, article: article("<Rain> & \u{1}wind", "It said \"no\" <b>") { $0.siteName = "Valley News" },
        url: "https://b.example/2", canonical: "https://elsewhere.example/", aliases: [],
        firstSeen: Timestamp(milliseconds: 1_767_225_600_000), lastChanged: Timestamp(milliseconds: 1_767_225_600_000),
        revision: 1, digest: [], site: "b.example")

    private static func article(_ title: String, _ text: String, change: (inout Article) -> Void) -> Article {
        var article = Article()
        article.title = title
        article.body = [Block(.paragraph, RichText(text))]
        change(&article)
        return article
    }

    private static let feed = ArticleFeed(
        title: "Valley & hills", id: "urn:offprint:articles", articles: [first, second],
        now: Timestamp(milliseconds: 1_767_300_000_000))

    private func read(_ format: ArticleFeed.Format) throws -> Reading {
        let url = try #require(WebURL("https://feeds.example/feed"))
        let page = Page(url: url, status: 200, headers: Headers([]), body: Array(Self.feed.text(format).utf8))
        return Reader().read(
            page, context: ReadContext(expected: .feed, now: Timestamp(milliseconds: 1_768_000_000_000)))
    }

    @Test(arguments: [ArticleFeed.Format.atom, .rss, .jsonFeed]) func isReadAsAFeed(format: ArticleFeed.Format) throws {
        let reading = try read(format)
        #expect(reading.kind == .feed && reading.problems == [] && reading.title == "Valley & hills")
        #expect(reading.items.map(\.url) == ["https://a.example/1", "https://b.example/2"])
        #expect(reading.items.map(\.id) == ["https://a.example/1?x=1&y=2", "https://b.example/2"])
        #expect(reading.items.first?.title == "پل باز شد" && reading.items.first?.authors?.first == "مینا عزیزی")
        #expect(
            reading.items.map { $0.published?.moment() } == [
                WrittenDate(stored: "2026-01-09T10:02:03+04:30")?.moment(), Self.second.firstSeen,
            ])
    }

    @Test func wholeTextsStandInItWithTheirDirection() {
        #expect(Self.feed.text(.atom).contains("&lt;p dir=&quot;rtl&quot;&gt;متن خبر دربارهٔ پل و درّه.&lt;/p&gt;"))
        #expect(Self.feed.text(.atom).contains("<entry xml:lang=\"fa\">"))
        #expect(Self.feed.text(.atom).contains("<link rel=\"via\" href=\"https://origin.example/1\"/>"))
        #expect(Self.feed.text(.jsonFeed).contains("\"language\":\"fa\""))
    }

    /// A page without an author is signed by its paper; what is markup or no letter of XML breaks nothing.
    @Test func markupInATextStaysText() {
        let atom = Self.feed.text(.atom)
        #expect(
            atom.contains("<title>&lt;Rain&gt; &amp; wind</title>") && atom.contains("<author><name>Valley News</name>")
        )
        #expect(atom.contains("It said &amp;quot;no&amp;quot; &amp;lt;b&amp;gt;"))
    }

    @Test func timesAreWrittenAsRSSHasThem() {
        #expect(ArticleFeed.rfc822(Timestamp(milliseconds: 1_767_229_205_000)) == "01 Jan 2026 01:00:05 +0000")
    }

    /// 20:10 at a place east of UTC, which does not name its zone.
    @Test func nothingIsPublishedAfterItWasSeenByATimeWithoutAZone() {
        var early = Self.first
        early.article.published = WrittenDate(stored: "2026-01-01T04:30")
        #expect(ArticleFeed.published(early) == early.firstSeen)
        early.article.published = WrittenDate(stored: "2025-12-31T04:30")
        #expect(ArticleFeed.published(early) == WrittenDate(stored: "2025-12-31T04:30Z")?.moment())
    }

    @Test func anEmptyFeedIsOneToo() throws {
        let empty = ArticleFeed(title: "t", id: "urn:x", articles: [], now: Timestamp(milliseconds: 0))
        #expect(empty.text(.atom).contains("<updated>1970-01-01T00:00:00Z</updated>"))
    }
}
