public import Model

/// All that the frontier knows about a URL.
public struct AddressRow: Hashable, Sendable {
    public var id: AddressID
    public var url: String
    /// Its canonical key.
    public var key: String
    public var host: String
    public var kind: VisitKind
    public var source: SourceID?
    public var rule: Discovery.Rule
    public var foundOn: AddressID?
    public var foundOnURL: String?
    public var depth: Int
    public var hops: Int
    public var added: Timestamp
    /// Nil when it will not be visited again.
    public var next: Timestamp?
    /// Its source is paused.
    public var isPaused: Bool
    public var leasedUntil: Timestamp?
    public var visits: Int
    public var failures: Int
    public var lastVisit: Timestamp?
    public var lastOK: Timestamp?
    public var outcome: Outcome.Word?
    public var reason: String?
    public var status: Int?
    public var etag: String?
    public var lastModified: String?
    public var rhythm: String?
    public var article: ArticleID?
    public var hint: Item?
    /// Where its redirect or its AMP page leads.
    public var leadsTo: String?
    /// Before this moment its host is not asked.
    public var hostReady: Timestamp?
}

/// How full the frontier is.
public struct FrontierCounts: Hashable, Sendable {
    public var total = 0
    public var due = 0
    public var leased = 0
}

/// One host's part of the frontier.
public struct HostRow: Hashable, Sendable {
    public var host: String
    public var total: Int
    public var due: Int
    public var ready: Timestamp?
    /// The earliest moment one of its URLs can be visited.
    public var next: Timestamp?
}

/// A URL that was not taken into the frontier.
public struct Refusal: Equatable, Sendable {
    public var url: String
    public var reason: Reason
    public var rule: Discovery.Rule
    public var foundOn: AddressID?
    public var source: SourceID?
    public var first: Timestamp
    public var last: Timestamp
    public var times: Int
}
