import Model
import Support
import Testing

/// Feeds and sitemaps that are spoiled from a seed.
struct MutatedListingTests {
    private static let listings = [
        """
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>اخبار</title><link>http://news.test/</link>
        <item><title><![CDATA[Bridge & road]]></title><link>http://news.test/a?b=1&amp;c=2</link><guid>7</guid>
        <dc:creator>Mina Azizi</dc:creator><pubDate>Fri, 09 Jan 2015 10:02:00 +0430</pubDate>
        <content:encoded>&lt;p&gt;It opened.&lt;/p&gt;</content:encoded></item>
        <item><guid isPermaLink="true">/b</guid><description>Rain</description></item></channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://news.test/x/" xml:lang="ps"><title type="html">&lt;b&gt;N</title>
        <link rel="self" href="feed"/><entry><id>tag:news.test,2015:1</id><link href="../a"/><title type="xhtml">
        <div xmlns="http://www.w3.org/1999/xhtml">Br<i>idge</i></div></title><updated>2015-01-09T10:02:00Z</updated>
        <author><name>Omid</name></author><content type="application/xml"><x/></content></entry></feed>
        """,
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel
        rdf:about="http://news.test/"><title>N</title></channel><item rdf:about="http://news.test/a"><title>A</title>
        <link>http://news.test/a</link></item></rdf:RDF>
        """,
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"N","items":[{"id":1,"url":"/a","title":"Bridge \\u0627",
        "date_published":"2015-01-09T10:02:00+04:30","authors":[{"name":"Omid"}]},{"id":"2","external_url":"/b"}]}
        """,
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>http://news.test/a</loc><lastmod>2015-01-09</lastmod><n:news><n:title>A</n:title><n:publication_date>
        2015-01-09T10:02+04:30</n:publication_date></n:news></url><url><loc> /b </loc></url></urlset>
        """,
        "<sitemapindex><sitemap><loc>http://news.test/s.xml.gz</loc><lastmod>x</lastmod></sitemap></sitemapindex>",
        "http://news.test/a\nhttp://news.test/b\n",
    ]

    @Test(arguments: [VisitKind.feed, .sitemap, .unknown])
    func readsSpoiledListingsTheSameTwice(expected: VisitKind) throws {
        for listing in Mutator.bytes(350, from: Self.listings.map { Array($0.utf8) }) {
            let reading = try read(bytes: listing, expected: expected).items
            #expect(try read(bytes: listing, expected: expected).items == reading)
        }
    }
}
