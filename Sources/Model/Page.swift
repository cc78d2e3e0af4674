/// What to ask a server for.
public struct Request: Sendable {
    public var url: WebURL
    /// Validators of the last answer, for a conditional GET.
    public var etag: String?
    public var lastModified: String?
    /// Extra header lines, `Name: value`.
    public var headers: [String] = []
    /// Bytes after decompression; nil means the fetcher's `max-body`.
    public var maxBody: Int?
    /// The setting that says so, for people.
    public var limit = "max-body"
    /// Bytes of a body that may be a sitemap by its type or its address, where that is not known yet (`max-sitemap`).
    public var maxSitemap: Int?
    /// Whether a longer body is cut there instead of refused; the server is then asked not to compress it.
    public var cutsBody = false
    /// Header lines, proxy and TLS that the source has for itself.
    public var access = Access()
    /// What earlier answers of the same host said in `Set-Cookie`, as they came (RFC 6265).
    public var cookies: [String] = []

    public init(_ url: WebURL, etag: String? = nil, lastModified: String? = nil) {
        (self.url, self.etag, self.lastModified) = (url, etag, lastModified)
    }
}

/// What an answer says before its body.
public protocol ResponseHead: Sendable {
    var url: WebURL { get set }
    var status: Int { get }
    var headers: Headers { get }
    var transport: Transport { get set }
}

/// A complete answer: any status, headers, body decompressed.
public struct Page: ResponseHead {
    public var url: WebURL
    public var status: Int
    public var headers: Headers
    public var body: [UInt8]
    public var transport: Transport

    public init(url: WebURL, status: Int, headers: Headers, body: [UInt8], transport: Transport = .init()) {
        (self.url, self.status, self.headers, self.body, self.transport) = (url, status, headers, body, transport)
    }

    /// The body, which the page has no more.
    public mutating func takeBody() -> [UInt8] {
        var body: [UInt8] = []
        swap(&body, &self.body)
        return body
    }
}

extension ResponseHead {
    /// Whether it leads to what `Location` names (RFC 9110, 15.4).
    public var isRedirect: Bool {
        switch status {
        case 301, 302, 303, 307, 308: true
        // Several choices, of which the server prefers one.
        case 300: headers.contains("Location")
        default: false
        }
    }

    /// Of an answer with a part of a body (206): whether that is all of it, `bytes 0-99/100` (RFC 9110, 14.4).
    public var isWhole: Bool {
        guard let range = headers["Content-Range"]?.split(whereSeparator: { " -/".contains($0) }), range.count == 4,
            let last = Int(range[2])
        else { return false }
        return range[1] == "0" && range[3] == String(last + 1)
    }
}

/// How a fetch went on the wire (FETCH-16).
public struct Transport: Hashable, Sendable {
    /// The connected address, without port.
    public var address: String?
    /// `1.0`, `1.1`, `2`.
    public var httpVersion: String?
    public var tls: String?
    /// Bytes of the body as they came, and after decompression.
    public var wireBytes = 0
    public var bodyBytes = 0
    /// Since the start of the transfer; zero where it did not come to that.
    public var nameLookup: Duration = .zero
    public var connect: Duration = .zero
    public var tlsHandshake: Duration = .zero
    public var firstByte: Duration = .zero
    public var total: Duration = .zero
    public var isReusedConnection = false

    public init() {}
}
