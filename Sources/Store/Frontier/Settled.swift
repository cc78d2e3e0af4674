public import Model

/// What a visit leaves in the frontier.
public struct Settled: Hashable, Sendable {
    /// When the visit ended.
    public var at: Timestamp
    /// When to come again; nil for never.
    public var next: Timestamp?
    /// What the content was found to be; nil leaves what was expected.
    public var kind: VisitKind?
    /// Validators for the next conditional GET; nil clears them.
    public var etag: String?
    public var lastModified: String?
    /// Memory of the rule that checks validators.
    public var trust = 0
    /// Failed visits since the last good one.
    public var failures = 0
    public var rhythm: String?
    public var outcome: Outcome.Word
    public var reason: String?
    public var status: Int?
    /// Where a redirect or an AMP page leads; nil when it is a page of its own.
    public var leadsTo: WebURL?
    /// Before that moment no URL of its host is leased; nil leaves what was said before.
    public var hostReady: Timestamp?
    /// Nil leaves the article that the URL had before.
    public var article: ArticleID?

    public init(_ outcome: Outcome.Word, reason: String? = nil, at: Timestamp, next: Timestamp?) {
        (self.outcome, self.reason, self.at, self.next) = (outcome, reason, at, next)
    }
}
