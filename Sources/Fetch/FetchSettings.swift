import Inflate

/// What the fetcher obeys. Lengths are bytes.
public struct FetchSettings: Hashable, Sendable {
    /// Names the crawler and its contact (FETCH-09).
    public var userAgent: String
    /// Transfers at once; the others wait in order, and their timeouts begin when they start.
    public var connections = 64
    /// Transfers at once to one scheme, host and port.
    public var connectionsPerHost = 1
    /// A body before and after decompression, each.
    public var maxBody = 10_000_000
    /// Plain bytes per byte on the wire, above 1 MB of plain bytes.
    public var maxRatio = 200
    /// All header lines of an answer with those of its interim answers.
    public var maxHeaders = 256 << 10
    /// Header lines of one answer.
    public var maxHeaderLines = 1000
    public var timeout: Duration = .seconds(30)
    /// Name lookup, connection and TLS handshake.
    public var connectTimeout: Duration = .seconds(10)
    /// How long a connection that nothing goes over is used again; whole seconds.
    public var keepAlive: Duration = .seconds(118)
    /// Connections that are kept, those in use included; the one that was used longest ago makes room.
    public var keptConnections = 256
    /// How long an address that was looked up is used again, and how long a name that has none is not asked for.
    public var dnsCache: Duration = .seconds(60)
    public var dnsFailures: Duration = .seconds(30)
    /// From the start of the transfer to the first byte of the answer.
    public var firstByteTimeout: Duration = .seconds(20)
    /// Bytes a second that an answer must bring on average over each `lowSpeedTime`.
    public var lowSpeed = 100
    public var lowSpeedTime: Duration = .seconds(10)
    /// Not public, and let through all the same.
    public var allowNetworks: [CIDR] = []
    /// Where to connect to instead of asking DNS.
    public var resolve: [ResolveEntry] = []
    /// Whether heads of requests and answers are kept for an archive.
    public var isRecorded = false
    /// Certificate authorities in PEM; nil is the system's file.
    public var caFile: String?

    public init(userAgent: String) { self.userAgent = userAgent }

    func inflateLimits(_ bytes: Int) -> InflateLimits { InflateLimits(bytes: bytes, ratio: maxRatio) }
}
