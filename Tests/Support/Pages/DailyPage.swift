import Model

/// An article of a present-day daily: HTML5 with JSON-LD, OpenGraph and an AMP twin.
enum DailyPage {
    static func html(_ posting: Posting, neighbours: [Posting], sections: [String]) -> String {
        let site = posting.site
        let words = site.wording
        let more = neighbours.prefix(2).map { "<a href=\"\($0.path)\">\(escaped($0.story.title))</a>" }
        let insert = "<aside class=\"read-more\"><h4>\(words.readMore)</h4>\(more.joined(separator: "<br>"))</aside>"
        return """
            <!DOCTYPE html>
            <html lang="\(posting.language)">
            <head>
            \(head(posting))
            </head>
            <body class="article-page">
            <header class="masthead"><a href="/">\(escaped(site.name))</a></header>
            \(PageParts.navigation(site, sections))
            <main>
            <article>
            <header>
            <p class="section"><a href="/\(posting.story.section)">\(posting.section)</a></p>
            <h1>\(escaped(posting.story.title))</h1>
            <p class="byline">\(words.by)<span class="author">\(escaped(posting.authors))</span></p>
            <time datetime="\(posting.story.published)">\(posting.shownDate)</time>
            \(PageParts.share(site))
            </header>
            <figure><img src="/images/\(posting.story.slug).jpg" alt="">\
            <figcaption>\(words.caption)</figcaption></figure>
            <div class="article-body">
            \(PageParts.body(posting, after: [1: insert]))
            </div>
            </article>
            <aside class="related"><h2>\(words.related)</h2><ul>\(PageParts.links(neighbours))</ul></aside>
            </main>
            \(PageParts.footer(site))
            </body>
            </html>

            """
    }

    /// The AMP form, which names the article as canonical.
    static func amp(_ posting: Posting) -> String {
        """
        <!doctype html>
        <html amp lang="\(posting.language)">
        <head><meta charset="utf-8"><title>\(escaped(posting.story.title))</title>
        <link rel="canonical" href="\(posting.url)"></head>
        <body><h1>\(escaped(posting.story.title))</h1>
        <p class="byline">\(posting.site.wording.by)\(escaped(posting.authors))</p>
        <time datetime="\(posting.story.published)">\(posting.shownDate)</time>
        \(PageParts.body(posting))
        </body></html>

        """
    }

    private static func head(_ posting: Posting) -> String {
        let title = escaped(posting.story.title)
        let name = escaped(posting.site.name)
        return """
            <meta charset="utf-8">
            <title>\(title) | \(name)</title>
            <link rel="canonical" href="\(posting.url)">
            <link rel="amphtml" href="/amp\(posting.path)">
            <meta property="og:type" content="article">
            <meta property="og:title" content="\(title)">
            <meta property="og:url" content="\(posting.url)">
            <meta property="og:site_name" content="\(name)">
            <meta property="og:image" content="\(posting.origin)/images/\(posting.story.slug).jpg">
            <meta property="article:published_time" content="\(posting.story.published)">
            <meta name="description" content="\(posting.summary)">
            <script type="application/ld+json">\(linkedData(posting))</script>
            """
    }

    private static func linkedData(_ posting: Posting) -> String {
        let authors = posting.story.file.authors.map { "{\"@type\":\"Person\",\"name\":\(jsonString($0))}" }
        let fields = [
            ("@context", jsonString("https://schema.org")), ("@type", jsonString("NewsArticle")),
            ("headline", jsonString(posting.story.title)), ("mainEntityOfPage", jsonString(posting.url)),
            ("author", "[\(authors.joined(separator: ","))]"),
            ("datePublished", jsonString(posting.story.published.description)),
            ("dateModified", jsonString(posting.lastModified.description)),
            ("publisher", "{\"@type\":\"Organization\",\"name\":\(jsonString(posting.site.name))}"),
            ("keywords", "[\(posting.story.tags.map(jsonString).joined(separator: ","))]"),
        ]
        return "{" + fields.map { "\(jsonString($0.0)):\($0.1)" }.joined(separator: ",") + "}"
    }
}
