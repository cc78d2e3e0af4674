public import Model

/// What a crawler should come to hold of one article of the newsroom.
public struct ExpectedArticle: Hashable, Sendable {
    public var url: String
    public var title: String
    public var authors: [String]
    /// The day in the page's own zone.
    public var day: Day
    /// Plain text, in order.
    public var paragraphs: [String]
    /// `en`, `fa`, `fa-af`, `ar`, `ps`.
    public var language: String
    public var site: String
    /// Whether robots.txt forbids to fetch it.
    public var isDisallowed = false
    /// Where the same text stood first, if this is a reprint.
    public var copyOf: String?
    /// Other addresses of the same article: redirects and the AMP form.
    public var aliases: [String] = []
}
