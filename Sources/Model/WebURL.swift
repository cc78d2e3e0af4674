/// An absolute URL by the WHATWG URL standard (https://url.spec.whatwg.org/), as it is fetched.
public struct WebURL: Hashable, Sendable {
    /// The serialization; a fragment is kept.
    public let href: String
    public let scheme: String
    /// Lower case, punycode; an IPv6 address in brackets; empty where the scheme has no host.
    public let host: String
    /// Nil when it is the scheme's default.
    public let port: Int?
    /// With its leading slash.
    public let path: String
    /// Without its question mark.
    public let query: String?
    /// Without its hash sign.
    public let fragment: String?

    /// Nil where the standard says failure.
    public init?(_ string: String, base: WebURL? = nil) {
        guard let colon = string.firstRange(of: "://") else { return nil }
        href = string
        scheme = String(string[..<colon.lowerBound])
        let rest = string[colon.upperBound...]
        let authority = rest.prefix { $0 != "/" }
        let parts = authority.split(separator: ":")
        host = String(parts.first ?? "")
        port = parts.count > 1 ? Int(parts[1]) : nil
        path = String(rest.dropFirst(authority.count))
        query = nil
        fragment = nil
    }

    public var isHTTP: Bool { scheme == "http" || scheme == "https" }

    /// The port to connect to.
    public var effectivePort: Int { port ?? (scheme == "https" ? 443 : 80) }

    /// `scheme://host[:port]`, what one robots.txt and one queue serve.
    public var origin: String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }
}

extension WebURL: CustomStringConvertible {
    public var description: String { href }
}
