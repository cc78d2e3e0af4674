public import Model

/// Whether a source is crawled.
public enum SourceState: String, Sendable, Codable, CaseIterable { case active, paused }

/// What a user seeds and looks after: a site, a feed, a sitemap, a section page, one article.
public struct Source: Hashable, Sendable {
    public var id: SourceID
    /// As it was seeded.
    public var url: String
    public var kind: VisitKind
    public var title: String?
    public var state: SourceState
    public var added: Timestamp
    public var settings: [String: String]
    /// The list in the folder of source lists that it stands in; nil when a command added it.
    public var file: String?
    /// When it last gave an article that was new.
    public var lastNew: Timestamp?
    /// When its seed was last fetched well.
    public var lastOK: Timestamp?
    /// How many articles came by it.
    public var articles: Int
    /// It is no source any more; its articles and log rows are still there.
    public var isRemoved = false
}

/// How a source does: its seed's last visit and what has come of it.
public struct SourceHealth: Hashable, Sendable {
    public var source: Source
    public var lastVisit: Timestamp?
    public var outcome: Outcome.Word?
    public var reason: String?
    public var status: Int?
    /// Failed visits of its seed since the last good one.
    public var failures: Int
    /// Nil when the seed will not be visited again.
    public var nextVisit: Timestamp?
    /// How many URLs of the frontier belong to it.
    public var addresses: Int
}
