import Extract
import Model
import Testing

@Suite struct FeedReaderTests {
    @Test func readsRSSWithModules() throws {
        let feed = try read(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/"
              xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">
            <channel><title>خبرهای هرات</title><link>http://news.test/</link><language>fa-AF</language><ttl>15</ttl>
            <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
            <item><title>A &amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; &lt;i&gt;move&lt;/i&gt;</title>
              <link>http://news.test/a?utm_source=rss</link>
              <guid isPermaLink="false">news-1</guid><d:creator><![CDATA[ليلا احمدى]]></d:creator>
              <pubDate>Fri, 09 Jan 2015 01:00:00 +0430</pubDate><description>&lt;p&gt;Two &lt;b&gt;words&lt;/b&gt;</description></item>
            <item><title>Second</title><guid>http://news.test/b</guid><author>desk@news.test (Sam Reed)</author></item>
            <item><title>Third</title><link>http://feeds.test/c</link><f:origLink>http://news.test/c</f:origLink></item>
            </channel></rss>
            """)
        #expect(feed.kind == .feed)
        #expect(feed.title == "خبرهای هرات")
        #expect(feed.minimumInterval == .seconds(1800))
        #expect(
            feed.items.map(\.url) == ["http://news.test/a?utm_source=rss", "http://news.test/b", "http://news.test/c"])
        #expect(feed.items[0].title == "A <b>bold</b> move")
        #expect(feed.items[0].id == "news-1")
        #expect(feed.items[0].authors == ["ليلا احمدى"])
        #expect(feed.items[0].published?.description == "2015-01-09T01:00:00+04:30")
        #expect(feed.items[0].summary == "Two words")
        #expect(feed.items[0].language == "fa-af")
        #expect(feed.items[1].authors == ["Sam Reed"])
        #expect(feed.problems.isEmpty)
    }

    @Test func leavesOutOfTitlesWhereTheyMayBeParted() throws {
        let feed = try read(
            """
            <rss version="2.0"><channel><title>Har&#173;bour</title><item><link>http://news.test/a</link>
            <title>Fer&amp;shy;ry ter&#xAD;minal\u{200B} closes\u{2060} at &#xFEFF;noon</title></item></channel></rss>
            """)
        #expect(feed.title == "Harbour")
        #expect(feed.items.map(\.title) == ["Ferry terminal closes at noon"])
    }

    @Test func readsAtomWithoutRegardToPrefix() throws {
        let feed = try read(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="http://news.test/x/" xml:lang="ru"><a:title>Город</a:title>
            <a:entry><a:id>tag:1</a:id><a:title type="text">5 &lt; 6</a:title><a:link rel="self" href="s"/>
            <a:link rel="alternate" href="../story/1"/><a:updated>2026-01-02T03:04:05Z</a:updated>
            <a:published>2026-01-01T00:00:00+03:00</a:published><a:author><a:name>Анна Орлова</a:name></a:author></a:entry>
            <a:entry><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Два <b>слова</b></div></a:title>
            <a:link href="http://other.test/2" xml:lang="en"/></a:entry></a:feed>
            """)
        #expect(feed.items.map(\.url) == ["http://news.test/story/1", "http://other.test/2"])
        #expect(feed.items.map(\.title) == ["5 < 6", "Два слова"])
        #expect(feed.items[0].published?.description == "2026-01-01T00:00:00+03:00")
        #expect(feed.items[0].modified?.description == "2026-01-02T03:04:05Z")
        #expect(feed.items[0].language == "ru")
        #expect(feed.items[0].authors == ["Анна Орлова"])
    }

    @Test func readsRDFAndJSON() throws {
        let rdf = try read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel><title>市报</title></channel><item rdf:about="http://news.test/1"><title>新的道路</title></item></rdf:RDF>
            """)
        #expect(rdf.title == "市报")
        #expect(rdf.items.map(\.url) == ["http://news.test/1"])
        let json = try read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "کابل", "language": "ps", "items": [
            {"id": 7, "url": "/a", "title": "نوی سړک", "date_published": "2026-01-01", "authors": [{"name": "زرغونه"}]},
            {"id": "x"}, 5, {"id": "http://news.test/b", "content_html": "<p>Text</p>"}]}
            """, type: "text/html")
        #expect(json.kind == .feed)
        #expect(json.items.map(\.url) == ["http://news.test/a", "http://news.test/b"])
        #expect(json.items[0].authors == ["زرغونه"])
        #expect(json.items[0].language == "ps")
        #expect(json.items[1].summary == "Text")
        #expect(json.problems == ["2 items without a link are left out"])
    }

    @Test func expandsNoEntitiesAndReadsTheRest() throws {
        let laughs = try read(
            """
            <!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss><channel><title>&b;</title><item><title>&x;</title><link>http://news.test/i</link></item></channel></rss>
            """)
        #expect(laughs.problems == ["entity declarations refused"])
        #expect(laughs.title == "&b;")
        #expect(laughs.items.map(\.title) == ["&x;"])
    }

    @Test func survivesWhatBrokenFeedsHold() throws {
        let feed = try read(
            """
            <br />Warning: late <b>data</b><?xml version="1.0"?><rss><channel><title>A & B</title><item>
            <title>Fish & chips &nbsp; &hellip; a < b</title><link>http://news.test/a?x=1&y=2</link>
            <description>one<br>two</description></item><item><title>two</title><link>http://news.test/2</link></item>
            <item><title>cut off<
            """)
        #expect(feed.kind == .feed)
        #expect(feed.title == "A & B")
        #expect(feed.items.map(\.url) == ["http://news.test/a?x=1&y=2", "http://news.test/2"])
        #expect(feed.items.first?.title == "Fish & chips … a < b")
        #expect(feed.problems == ["the feed ends within an element"])
    }

    @Test func stopsAtTheItemLimit() throws {
        let items = (0..<200_000).map { "<item><title>t\($0)</title><link>http://news.test/i/\($0)</link></item>" }
        let feed = try read("<rss><channel>" + items.joined() + "</channel></rss>")
        #expect(feed.items.count == ReadLimits().maxItems)
        #expect(feed.items.last?.title == "t4999")
        #expect(feed.problems == ["more than 5000 items: the rest is left out"])
    }

    @Test func htmlAtAFeedAddressIsNoFeed() throws {
        let page = try read(
            "<!doctype html><html><body><p>Moved</p></body></html>", type: "application/rss+xml", expected: .feed)
        #expect(page.kind == .unknown)
    }

    @Test func anIdThatIsNoAddressIsNoLink() throws {
        let reading = try read(
            "<feed><entry><id>12345</id><title>A</title></entry><entry><id>https://a.example/1</id></entry></feed>")
        #expect(reading.items.map(\.url) == ["https://a.example/1"])
        #expect(reading.problems == ["1 items without a link are left out"])
    }

    @Test(arguments: [
        "http://search.yahoo.com/mrss/", "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "http://purl.org/dc/elements/1.1/", "http://purl.org/rss/1.0/modules/content/",
        "http://rssnamespace.org/feedburner/ext/1.0", "http://www.w3.org/1999/xhtml",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
    ]) func aModuleIsNoVocabularyOfAFeed(space: String) throws {
        let rss = try read(
            """
            <rss xmlns="\(space)" xmlns:m="http://search.yahoo.com/mrss/"><channel><title>T</title>
            <item><title>A</title><m:title>B</m:title><link>http://news.test/1</link>
            <creator xmlns="http://purl.org/dc/elements/1.1/">Sam Reed</creator></item></channel></rss>
            """)
        #expect(rss.title == "T")
        #expect(rss.items.map(\.url) == ["http://news.test/1"])
        #expect(rss.items.first?.title == "A")
        #expect(rss.items.first?.authors == ["Sam Reed"])
    }

    @Test func readsAnEntryThatStandsAlone() throws {
        let feed = try read(
            """
            <entry xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>A</title><link href="/1"/></entry>
            """)
        #expect(feed.kind == .feed)
        #expect(feed.items.map(\.url) == ["http://news.test/1"])
        #expect(feed.items.first?.language == "ru")
    }

    @Test func readsItemsWithinItems() throws {
        let feed = try read(
            """
            <Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              rdf:about="http://news.test/feed"><title>T</title><link>http://news.test/</link>
            <items rdf:parseType="Collection"><item rdf:about="http://news.test/1"><title>A</title>
            <link>http://news.test/1</link></item></items></Channel>
            """)
        #expect(feed.items.map(\.url) == ["http://news.test/1"])
        let listed = try read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel><title>T</title><items><rdf:Seq><rdf:li rdf:resource="http://news.test/1"/></rdf:Seq></items></channel>
            <item><title>A</title><link>http://news.test/1</link></item></rdf:RDF>
            """)
        #expect(listed.items.map(\.url) == ["http://news.test/1"])
    }

    /// What databases write for no date is no date; the one that the entry has beside it is.
    @Test(arguments: [
        "0001-01-01T00:00:00Z", "-0001-11-30T00:00:00+00:00", "Wed, 30 Nov -0001 00:00:00 +0000", "9999-12-31",
        "1970-01-01T00:00:00Z", "0",
    ]) func nullDatesAreNone(date: String) throws {
        let feed = try read(
            """
            <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><link>http://news.test/1</link>
            <pubDate>\(date)</pubDate></item><item><link>http://news.test/2</link><pubDate>\(date)</pubDate>
            <dc:date>2026-01-02</dc:date></item></channel></rss>
            """)
        #expect(feed.items.map(\.published?.description) == [nil, "2026-01-02"])
        let json = try read(
            """
            {"version": "https://jsonfeed.org/version/1", "items": [{"url": "/1", "date_published": "\(date)"}]}
            """)
        #expect(json.items.map(\.published) == [nil])
        let sitemap = try read("<urlset><url><loc>http://news.test/1</loc><lastmod>\(date)</lastmod></url></urlset>")
        #expect(sitemap.items.map(\.modified) == [nil])
    }

    @Test func aLanguageBehindTheItemsIsTheirs() throws {
        let feed = try read(
            """
            <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><link>http://news.test/1</link></item>
            <item><link>http://news.test/2</link><dc:language>en</dc:language></item><language>fa</language></channel></rss>
            """)
        #expect(feed.items.map(\.language) == ["fa", "en"])
    }

    @Test func readsLinksHoweverTheyAreWritten() throws {
        let feed = try read(
            """
            <rss><channel><item><link>
              http://news.test/a-
            b\tc
            </link></item><item><link><a href="http://news.test/5">x</a></link></item>
            <item><link>www.news.test/x</link></item></channel></rss>
            """)
        #expect(feed.items.map(\.url) == ["http://news.test/a-bc", "http://news.test/5", "http://www.news.test/x"])
        let atom = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:1</id>
            <link rel="http://www.iana.org/assignments/relation/self" href="/self"/>
            <link rel="http://www.iana.org/assignments/relation/alternate" href="/story"/></entry></feed>
            """)
        #expect(atom.items.map(\.url) == ["http://news.test/story"])
    }

    /// Line breaks and lone halves of pairs are not allowed in strings, and are there.
    @Test func readsJSONThatIsNotQuiteValid() throws {
        let feed = try read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "/1", "title": "one\ntwo\tthree",
            "summary": "\\ud83d\\ude00 \\ud83d \\ude00 \\"x\\"", "content_text": "no"}, {"url": "/2", "title": "\\\\",
            "summary": "", "content_text": " ", "content_html": "<p>Text</p>"}]}
            """)
        #expect(feed.items.map(\.title) == ["one two three", "\\"])
        #expect(feed.items.map(\.summary) == ["😀 \u{FFFD} \u{FFFD} \"x\"", "Text"])
    }

    @Test func namesEachAuthorOfAJSONFeedOnce() throws {
        let feed = try read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "items": [
            {"url": "/1", "authors": [{"name": "A"}, {"name": "B"}, {"name": "A"}], "author": {"name": "C"}},
            {"url": "/2", "author": {"name": "C"}}]}
            """)
        #expect(feed.items.map(\.authors) == [["A", "B"], ["C"]])
    }
}
