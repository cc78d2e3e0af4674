/// What a page was found to be and to hold. Values only: the tree it was read from is gone.
public struct Reading: Sendable {
    /// article, feed, sitemap or section; `unknown` when the content is none of them.
    public var kind: VisitKind = .unknown
    /// Why it is unknown: `media-type`, `empty` or `not-an-article`.
    public var refusal: Reason.Word?
    public var article: Article?
    /// Fingerprints of the blocks of its body, those that were left out as boilerplate among them.
    public var blocks: Set<UInt64> = []
    /// Title of the feed or page, for naming a source.
    public var title: String?
    /// Entries of a feed or sitemap, article links of a section page, in their order.
    public var items: [Item] = []
    /// Feeds and sitemaps that the page names (autodiscovery, sitemap index).
    public var channels: [Item] = []
    /// Every followable link of an HTML page, absolute, without duplicates, in document order.
    public var outlinks: [WebURL] = []
    /// rel=canonical, absolute.
    public var canonical: WebURL?
    /// Whether this is the AMP form of a page (its canonical is then the page itself).
    public var isAMP = false
    /// The page on which the article goes on.
    public var next: WebURL?
    /// Target of a meta refresh, or of the header of that name, of less than 10 seconds.
    public var refresh: WebURL?
    /// What X-Robots-Tag and meta robots ask for; whether that is obeyed is the crawler's affair.
    public var robots = PageRobots()
    /// The feed's own rhythm: `ttl`, `sy:update…`; nil if it says nothing.
    public var minimumInterval: Duration?
    /// What stands in the way instead of the page: a bot check, a consent page, a login (FETCH-15).
    public var wall: String?
    /// What was lost or left out on the way, for the log: "text below depth 256 lost", "entity declarations refused".
    /// Whether there was more than could be read.
    public var isCut = false
    public var problems: [String] = []
    /// Every candidate of every field, winners first; filled only when asked for (`--explain`).
    public var candidates: [String: [Evidence]] = [:]

    public init() {}
}

/// What a feed, sitemap or section page says about a URL.
public struct Item: Hashable, Sendable, Codable {
    public var url: String
    /// guid, atom:id, JSON Feed id.
    public var id: String?
    public var title: String?
    public var authors: [String]?
    public var published: WrittenDate?
    public var modified: WrittenDate?
    public var language: String?
    public var summary: String?
    /// What stands behind the URL, if the listing says: a sitemap index lists sitemaps.
    public var kind: VisitKind?
    /// Of a further page of an article: which page it is, 2 or more. `url` is then that of the first page.
    public var page: Int?

    /// What was published longer ago is no news.
    private static let newsAge: Duration = .seconds(3 * 86_400)

    public init(url: String) { self.url = url }

    /// With what another listing tells of the same page where this one is silent.
    public func completed(by other: Item) -> Item {
        var item = self
        item.id = id ?? other.id
        item.title = title ?? other.title
        item.authors = authors ?? other.authors
        item.published = published ?? other.published
        item.modified = modified ?? other.modified
        item.language = language ?? other.language
        return item
    }

    /// Whether it is older than news; nil where no date is written.
    public func isOld(now: Timestamp) -> Bool? { (published ?? modified).map { $0.moment() < now - Self.newsAge } }
}
