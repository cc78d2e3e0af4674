public import Model

/// An article with what the store knows about it.
public struct StoredArticle: Hashable, Sendable {
    public var id: ArticleID
    public var article: Article
    /// Where it was fetched.
    public var url: String
    /// What the page names as its address, else where it was fetched.
    public var canonical: String
    /// Every URL known to lead to it, `url` among them.
    public var aliases: [String]
    public var source: SourceID?
    public var sourceURL: String?
    public var firstSeen: Timestamp
    public var lastChanged: Timestamp
    /// Counted from 1.
    public var revision: Int
    public var digest: [UInt8]
    public var site: String
    /// The earlier article at another site that has the same body, or that it names and has most of the text of.
    public var copyOf: ArticleID?
}
