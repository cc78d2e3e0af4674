/// Home and section pages.
enum FrontPage {
    static func html(_ site: NewsSite, title: String, postings: [Posting], sections: [String]) -> String {
        switch site.layout {
        case .reprint: table(title, postings)
        default: list(site, title, postings, sections)
        }
    }

    private static func list(_ site: NewsSite, _ title: String, _ postings: [Posting], _ sections: [String]) -> String {
        let feed = site.feed.map {
            "<link rel=\"alternate\" type=\"application/\($0.form == .atom ? "atom" : "rss")+xml\" href=\"\($0.path)\">"
        }
        let teasers = postings.enumerated().map { index, posting in teaser(posting, isTracked: index % 3 == 2) }
        let charset = site.charset == .windows1256 ? "windows-1256" : "utf-8"
        return """
            <!DOCTYPE html>
            <html lang="\(site.language)"\(site.isRightToLeft ? " dir=\"rtl\"" : "")>
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset=\(charset)">
            <title>\(escaped(title))</title>
            \(feed ?? "")
            </head>
            <body>
            <header><a href="/">\(escaped(site.name))</a></header>
            \(PageParts.navigation(site, sections))
            <main>
            \(teasers.joined(separator: "\n"))
            </main>
            <p><a href="/search?q=all">…</a> <a href="javascript:window.print()">⎙</a></p>
            \(PageParts.footer(site))
            </body>
            </html>

            """
    }

    private static func teaser(_ posting: Posting, isTracked: Bool) -> String {
        let href = posting.path + (isTracked ? "?ref=home" : "")
        return """
            <article class="teaser"><h2><a href="\(href)">\(escaped(posting.story.title))</a></h2>
            <p>\(posting.summary)</p><span class="date">\(posting.shownDate)</span></article>
            """
    }

    private static func table(_ title: String, _ postings: [Posting]) -> String {
        let rows = postings.map { posting in
            "<tr><td><font size=\"3\"><a href=\"\(posting.url)\">\(escaped(posting.story.title))</a></font></td></tr>"
        }
        return """
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
            <title>\(escaped(title))</title></head>
            <body><table border="1" width="760">
            <tr><td bgcolor="#CCCC99"><font face="Tahoma" size="6">\(escaped(title))</font></td></tr>
            \(rows.joined(separator: "\n"))
            </table></body></html>

            """
    }
}
