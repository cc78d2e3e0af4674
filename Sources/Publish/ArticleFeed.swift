public import Model
public import Store

/// Articles as a feed for readers and other sites: whole texts, each with its author and the address it comes from.
public struct ArticleFeed: Sendable {
    public enum Format: String, CaseIterable, Sendable {
        case atom, rss
        case jsonFeed = "json-feed"
    }

    /// What the feed is called, and what it is known by among feeds (a URI).
    public var title: String
    public var id: String
    /// In the order in which they are written.
    public var articles: [StoredArticle]
    public var now: Timestamp

    public init(title: String, id: String, articles: [StoredArticle], now: Timestamp) {
        (self.title, self.id, self.articles, self.now) = (title, id, articles, now)
    }

    public func text(_ format: Format) -> String {
        switch format {
        case .atom: atom
        case .rss: rss
        case .jsonFeed: json.text + "\n"
        }
    }

    /// When the newest of them changed.
    var updated: Timestamp { articles.map(\.lastChanged).max() ?? now }

    /// When it was published as far as the page says, else when it was stored. A time without a zone counts as UTC; east
    /// of it that may be after the article was seen, which then is the latest it can be.
    static func published(_ article: StoredArticle) -> Timestamp {
        guard let date = article.article.published else { return article.firstSeen }
        return date.offset == nil ? min(date.moment(), article.firstSeen) : date.moment()
    }

    static func sourceName(_ article: StoredArticle) -> String { article.article.siteName ?? article.site }

    /// An element with text alone; nothing where there is none.
    static func element(_ name: String, _ text: String?, _ attributes: String = "") -> String {
        guard let text, !text.isEmpty else { return "" }
        return "<\(name)\(attributes)>\(xml(text))</\(name)>\n"
    }

    /// Without what XML 1.0 has no letters for (https://www.w3.org/TR/xml/#charsets).
    static func xml(_ text: String) -> String {
        escaped(String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed))).withDirectionsClosed)
    }

    /// Control characters are left out of what is escaped.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool { scalar != "\u{FFFE}" && scalar != "\u{FFFF}" }
}

extension StoredArticle {
    /// The page's own address: what it names as that, if it stands at its host; a page may name any.
    public var ownAddress: String { WebURL(canonical)?.host == WebURL(url)?.host ? canonical : url }
}

/// Atom (RFC 4287).
extension ArticleFeed {
    private var atom: String {
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
            + Self.element("title", title) + Self.element("id", id) + Self.element("updated", updated.description)
            + Self.element("generator", "Offprint") + articles.map(Self.entry).joined() + "</feed>\n"
    }

    private static func entry(_ stored: StoredArticle) -> String {
        let article = stored.article
        let language = article.language.map { " xml:lang=\"\(xml($0))\"" } ?? ""
        let authors = article.authors.map { "<author>" + element("name", $0.name) + "</author>\n" }
        let unsigned = "<author>\(element("name", sourceName(stored)))</author>\n"
        return "<entry\(language)>\n" + element("title", article.title.isEmpty ? stored.ownAddress : article.title)
            + element("id", stored.url)
            + "<link rel=\"alternate\" href=\"\(xml(stored.ownAddress))\"/>\n"
            + via(article) + element("published", published(stored).description)
            + element("updated", stored.lastChanged.description)
            + (authors.isEmpty ? unsigned : authors.joined())
            + article.tags.map { "<category term=\"\(xml($0))\"/>\n" }.joined()
            + element("summary", article.standfirst)
            + element("content", HTMLPage.body(article), " type=\"html\"")
            + "<source>\n\(element("title", sourceName(stored)))</source>\n</entry>\n"
    }

    /// Where the page says that its text comes from.
    private static func via(_ article: Article) -> String {
        guard let url = article.origin?.url else { return "" }
        return "<link rel=\"via\" href=\"\(xml(url))\"/>\n"
    }
}

/// RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules content and dc.
extension ArticleFeed {
    private var rss: String {
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" "
            + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n" + Self.element("title", title)
            + Self.element("link", id) + Self.element("description", title)
            + Self.element("lastBuildDate", Self.rfc822(updated)) + Self.element("generator", "Offprint")
            + articles.map(Self.item).joined() + "</channel>\n</rss>\n"
    }

    private static func item(_ stored: StoredArticle) -> String {
        let article = stored.article
        return "<item>\n" + element("title", article.title) + element("link", stored.ownAddress)
            + element("guid", stored.url) + element("pubDate", rfc822(published(stored)))
            + article.authors.map { element("dc:creator", $0.name) }.joined()
            + element("dc:language", article.language) + element("dc:publisher", sourceName(stored))
            + article.tags.map { element("category", $0) }.joined()
            + element("description", article.standfirst)
            + element("content:encoded", HTMLPage.body(article)) + "</item>\n"
    }

    /// `09 Jan 2026 10:00:00 +0000` (RFC 822, 5.1; the year with four digits as RFC 1123 has it).
    static func rfc822(_ moment: Timestamp) -> String {
        let date = WrittenDate(moment)
        let (seconds, day) = (date.secondOfDay ?? 0, date.day)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).joined(separator: ":")
        return "\(two(day.day)) \(months[day.month - 1]) \(day.year) \(clock) +0000"
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

/// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
extension ArticleFeed {
    private var json: JSON {
        [
            "version": "https://jsonfeed.org/version/1.1", "title": .string(title),
            "items": .array(articles.map(Self.object)),
        ]
    }

    private static func object(_ stored: StoredArticle) -> JSON {
        let article = stored.article
        let fields: [(String, JSON)] = [
            ("id", .string(stored.url)), ("url", .string(stored.ownAddress)),
            ("external_url", JSON(article.origin?.url)), ("title", .string(article.title.withDirectionsClosed)),
            ("content_html", .string(HTMLPage.body(article))),
            ("summary", JSON(article.standfirst?.withDirectionsClosed)),
            ("image", JSON(article.leadImage?.url)), ("date_published", .string(published(stored).description)),
            ("date_modified", .string(stored.lastChanged.description)),
            (
                "authors",
                .array(
                    (article.authors.isEmpty ? [sourceName(stored)] : article.authors.map(\.name)).map {
                        ["name": .string($0)]
                    })
            ),
            ("tags", .array(article.tags.map(JSON.string))), ("language", JSON(article.language)),
        ]
        return .object(fields.filter { $0.1 != .null }.map { .init($0.0, $0.1) })
    }
}
