public import Model

/// What one visit brought, before it is judged. Values only: the page is gone, its reading stays.
struct VisitReport: Sendable {
    /// What is large stands behind a reference.
    enum Finding: Sendable {
        indirect case read(Reading)
        /// Nothing is left to decide: a robots.txt.
        case judged(Outcome)
        case notModified
        case redirected(to: WebURL)
        case refused(Reason)
        case postponed(Reason, until: Timestamp)
        indirect case failed(Failure)
    }

    var visit: Visit
    var started: Timestamp
    var finding: Finding
    /// HTTP status, when there was an answer.
    var status: Int?
    /// Validators of what was read.
    var etag: String?
    var lastModified: String?
    /// For how long the server says its answer stays good.
    var freshFor: Duration?
    var transport = Transport()
    /// Failed visits of the host in a row, this one included.
    var hostFailures = 0
    /// It failed because our own line is down, not by any fault of the host.
    var isOutage = false
    /// The pause that the host's politeness asks for after this visit.
    var delay: Duration = .zero
    /// Requests more that it took to bring the server its cookies (`CookieChain`).
    var again = 0
    /// Sitemaps that the host's robots.txt names.
    var sitemaps: [WebURL] = []

    init(_ visit: Visit, started: Timestamp, finding: Finding) {
        (self.visit, self.started, self.finding) = (visit, started, finding)
    }
}

/// How a report was judged and what follows from it.
public struct Judgement: Sendable {
    /// The visit's row in the crawl log.
    public var row: Int64 = 0
    public var visit: Visit
    public var outcome: Outcome
    /// When the URL is visited again; nil for never.
    public var next: Timestamp?
    /// URLs that the frontier did not know before.
    public var discovered = 0
    /// Until when the host is left alone because of this answer.
    public var hold: Timestamp?
    /// Of the answer's body, as they came.
    public var wireBytes = 0

    init(visit: Visit, outcome: Outcome, next: Timestamp?) {
        (self.visit, self.outcome, self.next) = (visit, outcome, next)
    }
}
