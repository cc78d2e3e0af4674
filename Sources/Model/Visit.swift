public typealias SourceID = Int64
public typealias AddressID = Int64
public typealias ArticleID = Int64

/// What a URL is expected to give. `unknown` until its content has told.
public enum VisitKind: String, Sendable, Codable, CaseIterable {
    case unknown, robots, feed, sitemap, section, article
}

/// One fetch of one URL, as the frontier hands it out.
public struct Visit: Sendable {
    /// The frontier's row; nil for a robots.txt, which has none.
    public var id: AddressID?
    public var url: WebURL
    public var kind: VisitKind
    public var source: SourceID?
    /// Links between the seed (0) and this URL.
    public var depth = 0
    /// Redirects that led here without a page between.
    public var hops = 0
    /// Whether it was seeded itself, whatever else leads here.
    public var isSeed = false
    public var etag: String?
    public var lastModified: String?
    /// Memory of the rule that checks validators, written and read by it alone; 0 at first.
    public var trust = 0
    /// Failed visits since the last good one.
    public var failures = 0
    /// HTTP status of the last visit.
    public var status: Int?
    /// Visits so far.
    public var visits = 0
    public var due: Timestamp
    /// What the feed, sitemap or section page said about this URL.
    public var hint: Item? {
        get { told?.item }
        set { told = newValue.map(Told.init) }
    }
    private var told: Told?
    /// Memory of the revisit rule, written and read by it alone.
    public var rhythm: String?

    /// Behind a reference, since it is large and most visits that are made again and again have none.
    private final class Told: Sendable {
        let item: Item

        init(_ item: Item) { self.item = item }
    }

    public init(
        id: AddressID? = nil, url: WebURL, kind: VisitKind = .unknown, source: SourceID? = nil, due: Timestamp
    ) {
        (self.id, self.url, self.kind, self.source, self.due) = (id, url, kind, source, due)
    }
}

/// How a URL came into the frontier.
public struct Discovery: Sendable {
    /// The closed list of rules that put a URL into the frontier.
    public enum Rule: String, Sendable, CaseIterable {
        case seed, feed, sitemap, section, link, redirect, canonical, alternate, robots
        /// The page before it names it as the next page of its article.
        case next
    }
    public var url: WebURL
    public var kind: VisitKind
    public var rule: Rule
    /// The page it stood on.
    public var foundOn: AddressID?
    public var source: SourceID?
    public var depth: Int
    public var hops: Int
    public var hint: Item?

    public init(
        _ url: WebURL, kind: VisitKind = .unknown, rule: Rule, foundOn: AddressID? = nil, source: SourceID? = nil,
        depth: Int = 0, hops: Int = 0, hint: Item? = nil
    ) {
        (self.url, self.kind, self.rule, self.foundOn) = (url, kind, rule, foundOn)
        (self.source, self.depth, self.hops, self.hint) = (source, depth, hops, hint)
    }
}
