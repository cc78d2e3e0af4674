/// An article of an older content system: paragraphs parted by line breaks, no metadata but a charset in `meta`.
enum GazettePage {
    static func html(_ posting: Posting, neighbours: [Posting], sections: [String]) -> String {
        let site = posting.site
        let words = site.wording
        return """
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
            <html dir="rtl">
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
            <title>\(escaped(site.name)) - \(escaped(posting.story.title))</title>
            </head>
            <body>
            <div class="top"><a href="/">\(escaped(site.name))</a></div>
            \(PageParts.navigation(site, sections))
            <div class="story">
            <h2 class="headline">\(escaped(posting.story.title))</h2>
            <div class="info">\(words.by)\(escaped(posting.authors)) | \(shownTime(posting))</div>
            <div class="picture"><img src="/photos/\(posting.story.slug).jpg"><br><small>\(words.caption)</small></div>
            <div class="text">
            \(posting.paragraphs.joined(separator: "<br><br>\n"))
            </div>
            </div>
            \(PageParts.share(site))
            <div class="also"><b>\(words.related)</b><ul>\(PageParts.links(neighbours))</ul></div>
            \(PageParts.comments(site))
            <div class="bottom">\(words.footer)</div>
            </body>
            </html>

            """
    }

    private static func shownTime(_ posting: Posting) -> String {
        [posting.shownDate, ShownDate.clock(posting.story.published)].compactMap { $0 }.joined(separator: " - ")
    }
}
