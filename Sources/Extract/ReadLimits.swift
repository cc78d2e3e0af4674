/// What reading one page may cost; what lies beyond is left out and reported in `Reading.problems`.
public struct ReadLimits: Sendable, Hashable {
    /// Bytes read of a page after decoding (`max-body` and `max-sitemap` bound what is fetched).
    public var maxBytes = 50 << 20
    /// Elements and texts kept of an HTML page; libxml2's own tree would take 52 bytes for each byte of `<p><p><p>…`.
    public var maxNodes = 300_000
    /// Elements nested deeper are not kept.
    public var maxDepth = 256
    /// Attributes kept of one element: libxml2 compares each with all before it.
    public var maxAttributes = 128
    /// Entries of a feed, the first in its order: feeds are written newest first.
    public var maxItems = 5_000
    /// Entries of a sitemap: what the protocol allows in one file (https://www.sitemaps.org/protocol.html).
    public var maxSitemapItems = 50_000
    /// Links kept of an HTML page.
    public var maxLinks = 10_000
    /// Steps that the selectors of a site's rule may take on one page, about one for each node looked at
    /// (`max-rule-steps`).
    public var maxRuleSteps = 5_000_000
    /// Characters of an item's summary; some feeds hold whole articles.
    public var maxSummary = 2_000

    public init() {}
}
