public import Model

/// One visit in the crawl log.
public struct LogRow: Hashable, Sendable {
    /// Given by the log; rises with every visit written.
    public var id: Int64 = 0
    /// When the visit began.
    public var time: Timestamp
    /// The frontier's row; nil for a robots.txt.
    public var visit: AddressID?
    public var url: String
    public var host: String
    public var source: SourceID?
    public var kind: VisitKind
    public var outcome: Outcome.Word
    public var reason: String?
    public var detail: String?
    public var status: Int?
    /// Of the body, on the wire and after decompression.
    public var bytes = 0
    public var bodyBytes = 0
    /// Milliseconds to the end of the transfer, and to its first byte.
    public var ms = 0
    public var firstByteMS: Int?
    /// The connected address.
    public var address: String?
    public var wire = LogWire()
    /// Redirects that led here.
    public var hops = 0
    public var article: ArticleID?
    public var next: Timestamp?

    public init(time: Timestamp, url: WebURL, kind: VisitKind, outcome: Outcome.Word, reason: String? = nil) {
        (self.time, self.url, self.host) = (time, url.href, url.authority)
        (self.kind, self.outcome, self.reason) = (kind, outcome, reason)
    }

    init(id: Int64, time: Timestamp, url: String, host: String, kind: VisitKind, outcome: Outcome.Word) {
        (self.id, self.time, self.url, self.host, self.kind, self.outcome) = (id, time, url, host, kind, outcome)
    }
}
