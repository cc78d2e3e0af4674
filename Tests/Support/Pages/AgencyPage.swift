import Model

/// An article of a site written from right to left, its date shown in the Solar Hijri calendar only.
enum AgencyPage {
    static func html(_ posting: Posting, neighbours: [Posting], sections: [String]) -> String {
        let site = posting.site
        let words = site.wording
        let source = posting.sourceURL.map {
            "<p class=\"source\">\(words.source): <a href=\"\($0)\">\(escaped($0))</a></p>"
        }
        return """
            <!DOCTYPE html>
            <html lang="\(site.language)" dir="rtl">
            <head>
            <meta charset="utf-8">
            <title>\(escaped(posting.story.title)) - \(escaped(site.name))</title>
            <meta property="og:title" content="\(escaped(posting.story.title))">
            <meta property="og:site_name" content="\(escaped(site.name))">
            <link rel="canonical" href="\(posting.url)">
            </head>
            <body>
            <div id="header"><a href="/">\(escaped(site.name))</a></div>
            \(PageParts.navigation(site, sections))
            <div id="content">
            <div class="post">
            <h1 class="title">\(escaped(posting.story.title))</h1>
            <div class="meta"><span class="date">\(shownTime(posting))</span>
            <span class="author">\(words.by)\(escaped(posting.authors))</span></div>
            <div class="item-text">
            \(PageParts.body(posting, after: [2: related(posting, neighbours)]))
            \(source ?? "")
            </div>
            \(PageParts.share(site))
            <div class="tags">\(posting.story.tags.map { "<a href=\"/search?q=\($0.hashTag)\">\($0)</a>" }.joined())</div>
            </div>
            <div class="sidebar"><h3>\(words.related)</h3><ul>\(PageParts.links(neighbours))</ul></div>
            \(PageParts.comments(site))
            </div>
            \(PageParts.footer(site))
            </body>
            </html>

            """
    }

    /// `۲۲ بهمن ۱۴۰۴ - ۰۹:۳۰`
    private static func shownTime(_ posting: Posting) -> String {
        guard let second = posting.story.published.secondOfDay else { return posting.shownDate }
        let clock = "\(SolarHijriDate.persian(second / 3600)):\(SolarHijriDate.persian(second / 60 % 60))"
        return "\(posting.shownDate) - \(clock)"
    }

    private static func related(_ posting: Posting, _ neighbours: [Posting]) -> String {
        guard let other = neighbours.first else { return "" }
        let link = "<a href=\"\(other.path)\">\(escaped(other.story.title))</a>"
        return "<div class=\"inline-related\">\(posting.site.wording.readMore): \(link)</div>"
    }
}

extension String {
    /// Words joined as in a search link.
    fileprivate var hashTag: String { escaped(split(separator: " ").joined(separator: "+")) }
}
