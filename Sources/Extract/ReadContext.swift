public import Model

/// What is known about a page before it is read.
public struct ReadContext: Sendable {
    /// What the feed, sitemap or section page said about it.
    public var hint: Item?
    /// What the visit is for; content decides all the same, but a plain list of URLs is a sitemap only where one
    /// may be expected.
    public var expected: VisitKind
    /// The encoding of the page, whatever it says; nil to tell it.
    public var charset: String?
    /// BCP 47, for pages and feeds that do not say.
    public var language: String?
    /// The source's zone in minutes east of UTC, for dates that name none.
    public var offset: Int?
    /// The crawler's name in meta robots and X-Robots-Tag, beside the lines for all crawlers.
    public var agent = "offprint"
    public var now: Timestamp
    /// What many articles of its host have in common.
    public var boilerplate = Boilerplate()
    /// Whether the links of an article are wanted too.
    public var wantsOutlinks = true
    /// Whether every candidate of every field is wanted (`--explain`).
    public var explain: Bool

    public init(
        hint: Item? = nil, expected: VisitKind = .unknown, language: String? = nil, offset: Int? = nil, now: Timestamp,
        explain: Bool = false
    ) {
        (self.hint, self.expected, self.language) = (hint, expected, language)
        (self.offset, self.now, self.explain) = (offset, now, explain)
    }
}
