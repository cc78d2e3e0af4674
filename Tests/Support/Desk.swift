import Model

/// Makes the files of one site.
struct Desk {
    var site: NewsSite
    var origin: String
    /// Newest first.
    var postings: [Posting]
    var sections: [String]

    private var isOld: Bool { site.charset == .windows1256 }

    /// Articles and what leads to them: redirects, AMP and print forms.
    func articles() -> [String: Edition.Content] {
        var files: [String: Edition.Content] = [:]
        for posting in postings {
            files[posting.path] = .document(page(article(posting), posting.lastModified))
            switch site.layout {
            case .daily:
                files["/r/" + posting.story.slug] = .redirect(to: posting.url)
                files["/amp" + posting.path] = .document(page(DailyPage.amp(posting), posting.lastModified))
            case .agency where posting.path.hasSuffix("/"):
                files[String(posting.path.dropLast())] = .redirect(to: posting.url)
            case .herald:
                files["/print/" + posting.story.slug] = .document(page(article(posting), posting.lastModified))
            default: break
            }
        }
        return files
    }

    /// Home and section pages.
    func listings() -> [String: Edition.Content] {
        var files = ["/": listing(site.name, postings)]
        for section in sections {
            let title = "\(site.wording.sections[section] ?? section) - \(site.name)"
            files["/" + section] = listing(title, postings.filter { $0.story.section == section })
        }
        return files
    }

    /// robots.txt, the feed and the sitemaps.
    func machineFiles() -> [String: Edition.Content] {
        var files: [String: Edition.Content] = [:]
        if let robots = site.robots {
            let line = site.hasSitemaps ? "\nSitemap: \(origin)/sitemap.xml\n" : ""
            files["/robots.txt"] = file("text/plain", robots + line)
        }
        if let feed = site.feed {
            let type = feed.form == .atom ? "application/atom+xml" : "application/rss+xml; charset=utf-8"
            files[feed.path] = file(type, FeedFile.xml(site, feed, origin: origin, postings: postings))
        }
        if site.hasSitemaps {
            let open = postings.filter { !$0.story.isDisallowed }
            let parts = ["/sitemap-articles.xml", "/sitemap-news.xml"]
            files["/sitemap.xml"] = file("application/xml", SitemapFile.index(of: parts.map { origin + $0 }))
            files[parts[0]] = file("application/xml", SitemapFile.urls(open))
            files[parts[1]] = file("application/xml", SitemapFile.news(open))
        }
        return files
    }

    private func article(_ posting: Posting) -> String {
        let others = Array(postings.filter { $0.path != posting.path }.prefix(6))
        return switch site.layout {
        case .daily: DailyPage.html(posting, neighbours: others, sections: sections)
        case .agency: AgencyPage.html(posting, neighbours: others, sections: sections)
        case .gazette: GazettePage.html(posting, neighbours: others, sections: sections)
        case .herald: HeraldPage.html(posting, neighbours: others, sections: sections)
        case .reprint: ReprintPage.html(posting)
        }
    }

    private func listing(_ title: String, _ listed: [Posting]) -> Edition.Content {
        .document(page(FrontPage.html(site, title: title, postings: listed, sections: sections), newest))
    }

    private var newest: WrittenDate? { postings.first?.lastModified }

    private func page(_ html: String, _ lastModified: WrittenDate?) -> Document {
        Document(
            type: isOld ? "text/html" : "text/html; charset=utf-8",
            body: isOld ? Windows1256.encode(html: html) : Array(html.utf8), lastModified: lastModified)
    }

    private func file(_ type: String, _ text: String) -> Edition.Content {
        .document(Document(type: type, body: Array(text.utf8), lastModified: newest))
    }
}
