/// Sitemaps (https://www.sitemaps.org/protocol.html) with Google's news extension.
enum SitemapFile {
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

    static func index(of addresses: [String]) -> String {
        let rows = addresses.map { "<sitemap><loc>\(escaped($0))</loc></sitemap>\n" }
        return head + "<sitemapindex \(namespace)>\n\(rows.joined())</sitemapindex>\n"
    }

    static func urls(_ postings: [Posting]) -> String {
        let rows = postings.map {
            "<url><loc>\(escaped($0.url))</loc><lastmod>\($0.lastModified)</lastmod></url>\n"
        }
        return head + "<urlset \(namespace)>\n\(rows.joined())</urlset>\n"
    }

    static func news(_ postings: [Posting]) -> String {
        let rows = postings.map { posting in
            """
            <url><loc>\(escaped(posting.url))</loc><news:news><news:publication>
            <news:name>\(escaped(posting.site.name))</news:name><news:language>\(posting.language)</news:language>
            </news:publication><news:publication_date>\(posting.story.published)</news:publication_date>
            <news:title>\(escaped(posting.story.title))</news:title></news:news></url>

            """
        }
        return head + "<urlset \(namespace) xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n"
            + rows.joined() + "</urlset>\n"
    }
}
