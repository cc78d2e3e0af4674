/// A request as it was sent and the answer as it came over the wire, for an archive.
public struct Exchange: Sendable {
    public var url: WebURL
    public var started: Timestamp
    /// Request line and header lines with the empty line behind them.
    public var request: [UInt8] = []
    /// Status line and header lines with the empty line behind them, those of interim answers left out.
    public var head: [UInt8] = []
    public var status: Int?
    /// Still compressed as Content-Encoding says; chunks are put together.
    public var body: [UInt8] = []
    /// The body went on, and we did not want the rest.
    public var isCut = false
    public var transport = Transport()
    /// Names, in lower case, of the request's header fields that an archive must not keep.
    public var secretNames: Set<String> = []
    /// Why there is no answer.
    public var failure: Failure?

    public init(_ url: WebURL, started: Timestamp) { (self.url, self.started) = (url, started) }
}

/// An answer out of an archive.
public struct RecordedAnswer: Sendable {
    /// Status line and header lines with the empty line behind them.
    public var head: [UInt8]
    /// As it came over the wire, chunks put together.
    public var body: [UInt8]
    /// The body went on, and the archive has no more of it.
    public var isCut = false

    public init(head: [UInt8], body: [UInt8]) { (self.head, self.body) = (head, body) }
}
