import Model

/// RSS 2.0 and Atom, newest first.
enum FeedFile {
    static func xml(_ site: NewsSite, _ feed: NewsSite.Feed, origin: String, postings: [Posting]) -> String {
        feed.form == .atom ? atom(site, feed, origin, postings) : rss(site, feed, origin, postings)
    }

    private static func link(_ posting: Posting, _ feed: NewsSite.Feed) -> String {
        escaped(posting.url + (feed.isTracking ? "?utm_source=rss&utm_medium=feed&utm_campaign=daily" : ""))
    }

    private static func rss(_ site: NewsSite, _ feed: NewsSite.Feed, _ origin: String, _ postings: [Posting]) -> String
    {
        let items = postings.map { posting in
            """
            <item><title>\(escaped(posting.story.title))</title><link>\(link(posting, feed))</link>
            <guid isPermaLink="false">\(site.host)-\(posting.story.slug)</guid>
            <pubDate>\(ShownDate.rfc822(posting.story.published))</pubDate>
            \(posting.story.file.authors.map { "<dc:creator>\(escaped($0))</dc:creator>" }.joined())
            <category>\(escaped(posting.section))</category><description>\(posting.summary)</description></item>
            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>\(escaped(site.name))</title><link>\(origin)/</link>
            <description>\(escaped(site.name))</description><language>\(site.language)</language><ttl>15</ttl>
            \(items.joined(separator: "\n"))
            </channel></rss>

            """
    }

    private static func atom(_ site: NewsSite, _ feed: NewsSite.Feed, _ origin: String, _ postings: [Posting]) -> String
    {
        let entries = postings.map { posting in
            """
            <entry><id>tag:\(site.host),2026:\(posting.story.slug)</id><title>\(escaped(posting.story.title))</title>
            <link rel="alternate" href="\(link(posting, feed))"/>
            <published>\(posting.story.published)</published><updated>\(posting.lastModified)</updated>
            \(posting.story.file.authors.map { "<author><name>\(escaped($0))</name></author>" }.joined())
            <summary>\(posting.summary)</summary></entry>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(site.language)"><id>\(origin)/</id>
            <title>\(escaped(site.name))</title>
            <updated>\(postings.first.map(\.lastModified.description) ?? "1970-01-01T00:00:00Z")</updated>
            <link rel="self" href="\(origin)\(feed.path)"/>
            \(entries.joined(separator: "\n"))
            </feed>

            """
    }
}
