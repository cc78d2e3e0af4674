public import Markup
public import Model

/// What an HTML page says of itself outside its text.
public struct PageHead: Sendable {
    /// What relative addresses are resolved against: `base href`, else the page's own address.
    public var base: WebURL
    public var title: String?
    /// Of the `html` element, lower case.
    public var language: String?
    /// rel=canonical, absolute, http or https.
    public var canonical: WebURL?
    /// The page's AMP form.
    public var amp: WebURL?
    /// Whether this is an AMP form itself.
    public var isAMP = false
    /// What its meta elements ask of crawlers.
    public var robots = PageRobots()
    /// Target of a meta refresh of less than 10 seconds.
    public var refresh: WebURL?
    /// Feeds that the page names.
    public var feeds: [Item] = []
    /// `og:type`, lower case.
    public var type: String?
    /// Whether its JSON-LD describes one story.
    public var namesStory = false

    /// `agent` is the crawler's name in meta elements for it alone.
    public init(_ document: HTMLDocument, url: WebURL, agent: String) {
        base = url
        guard let root = document.root else { return }
        isAMP = document.has(.amp, at: root.index) || document.has(.ampMark, at: root.index)
        language = root[.lang].flatMap(FeedReader.language) ?? root[.xmlLang].flatMap(FeedReader.language)
        base = Self.base(root.first(.base)?[.href], of: url)
        title = root.first(.title).map { FeedText.line($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
        namesStory = document.jsonLD.contains { json in
            json.utf8.count < 200_000 && ["NewsArticle", "\"articleBody\"", "BlogPosting"].contains { json.has($0) }
        }
        for element in root.all(.link, .meta) {
            if element.tag == .link { read(link: element) } else { read(meta: element, agent: agent) }
        }
    }

    /// What the relative addresses of a page are relative to whose first `base` says that.
    static func base(_ written: String?, of url: WebURL) -> WebURL {
        guard let written, let found = WebURL(written, base: url), found.isHTTP else {
            return url
        }
        return found
    }

    private mutating func read(link: Element) {
        guard let rel = link[.rel]?.lowercased(), Self.relations.contains(where: rel.has), let written = link[.href],
            let url = WebURL(FeedText.line(written), base: base), url.isHTTP
        else { return }
        let isOne = !rel.utf8.contains { $0 <= 0x20 || $0 >= 0x80 }
        let words = isOne ? [rel[...]] : rel.split(whereSeparator: \.isWhitespace)
        if words.contains("canonical") { canonical = canonical ?? url }
        if words.contains("amphtml") { amp = amp ?? url }
        if words.contains("alternate") || words.contains("feed"), isFeed(link[.type]), feeds.count < 100 {
            var item = Item(url: url.href)
            item.kind = .feed
            item.title = link[attribute: "title"].map(FeedText.line)
            if !feeds.contains(where: { $0.url == item.url }) { feeds.append(item) }
        }
    }

    /// Those that are told of; most links are of others.
    private static let relations = ["canonical", "amphtml", "alternate", "feed"]

    private func isFeed(_ type: String?) -> Bool {
        guard let type = type?.lowercased() else { return false }
        // oEmbed is announced as application/json+oembed, WordPress's API as application/json.
        return ["rss+xml", "atom+xml", "rdf+xml", "feed+json"].contains(where: type.has)
    }

    private mutating func read(meta: Element, agent: String) {
        guard let content = meta[.content] else { return }
        if let name = meta[.name] { robots.add(meta: name, content: content, agent: agent) }
        if meta[.property]?.lowercased() == "og:type" { type = type ?? FeedText.line(content).lowercased() }
        if meta[.httpEquiv]?.lowercased() == "refresh" {
            refresh = refresh ?? Self.target(ofRefresh: content, base: base)
        }
    }

    /// `5; url=/new`, the number and the quotes as careless as in the wild; nil where readers are given time to read.
    static func target(ofRefresh content: String, base: WebURL) -> WebURL? {
        let text = FeedText.line(content)
        let digits = text.prefix { $0.isNumber || $0 == "." }
        guard let seconds = Double(digits), seconds < 10,
            let mark = text.lowercased().firstRange(of: "url"),
            let equals = text[mark.upperBound...].firstIndex(of: "=")
        else { return nil }
        let quotes: Set<Character> = ["\"", "'", " "]
        let value = text[text.index(after: equals)...].drop { quotes.contains($0) }
        let address = value.prefix { $0 != "\"" && $0 != "'" }
        return WebURL(String(address), base: base).flatMap { $0.isHTTP ? $0 : nil }
    }
}
