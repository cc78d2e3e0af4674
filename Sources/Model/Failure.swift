/// Why a fetch gave no page. The outside world failing is data, not an error.
public struct Failure: Error, Hashable, Sendable {
    /// The closed list; raw values are the reason words of the crawl log.
    public enum Kind: String, Sendable, CaseIterable {
        case dns, connect, tls, timeout, reset, truncated, encoding, ratio, headers, status
        case protocolError = "protocol"
        case tooLarge = "too-large"
        /// The connected address is not one the guard lets through.
        case address
        /// A redirect without a usable target, or one too many.
        case redirect
        /// The document could not be read: no feed, broken XML, too many nodes.
        case parse
        /// A bot check, a consent page or a login stands in the way of the page, whatever the status.
        case blocked
        /// The crawler was stopped while it fetched.
        case stopped
        /// The credential of the source cannot be read.
        case credential
        /// The archive could not be written, or has no answer to replay.
        case archive
    }

    public var kind: Kind
    /// HTTP status when there was an answer.
    public var status: Int?
    /// What happened, for people: the library's message, the limit and its value.
    public var detail: String
    /// What the server asked for with Retry-After.
    public var retryAfter: Duration?
    /// Stands in `detail` where the host asked for that, before its words.
    public static let asksToWait = "Retry-After "
    /// What the wire showed as far as it went.
    public var transport: Transport

    public init(
        _ kind: Kind, status: Int? = nil, detail: String, retryAfter: Duration? = nil, transport: Transport = .init()
    ) {
        (self.kind, self.status, self.detail) = (kind, status, detail)
        (self.retryAfter, self.transport) = (retryAfter, transport)
    }
}
