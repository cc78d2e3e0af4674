/// The normal form of an http or https URL (DEDUP-01): what is fetched for an address, and the key that is its
/// identity.
///
/// `url` differs from what was written only where every server answers the same:
/// - no fragment and no credentials: the first is not sent, the second are settings of a source, not of a link;
/// - tracking parameters (`TrackingParameters`) and session ids (`SessionIDs`) removed: they name the reader, not the
///   page;
/// - no empty query, no default port, no dot at the end of the host: nothing is meant by them;
/// - percent-encoding by RFC 3986, 6.2.2: unreserved characters decoded, hex digits in upper case, what may not stand
///   raw encoded, a percent sign that begins no code as `%25`.
///
/// The rules of `key`, which go further, are in `URLKey`.
public struct CanonicalURL: Sendable {
    public let url: WebURL
    /// Two spellings of one address have the same; at most `maxKeyLength` bytes.
    public let key: String

    /// Longer URLs are refused: they come from traps and forms, and servers refuse most above 8 kB, too.
    public static let maxURLLength = 8_192
    /// A longer key ends in a digest of the whole.
    public static let maxKeyLength = 2_048

    public init(_ written: WebURL) throws(URLRefusal) {
        guard written.isHTTP else { throw .scheme(written.scheme) }
        guard written.href.utf8.count <= Self.maxURLLength else { throw .tooLong(bytes: written.href.utf8.count) }
        url = Self.normalize(written)
        guard url.href.utf8.count <= Self.maxURLLength else { throw .tooLong(bytes: url.href.utf8.count) }
        key = URLKey.of(url)
    }

    private static func normalize(_ written: WebURL) -> WebURL {
        if isNormal(written) { return written }
        var form = Array(written.scheme.utf8) + [0x3A, 0x2F, 0x2F]
        form += host(written).utf8
        if let port = written.port { form += Array(":\(port)".utf8) }
        form += SessionIDs.removed(fromPath: PercentEncoding.normalized(Array(written.path.utf8)))
        if let query = written.query {
            let kept = PercentEncoding.normalized(Array(query.utf8)).split(separator: UInt8(ascii: "&"))
                .filter { !Self.isDropped($0) }
            if !kept.isEmpty { form += [0x3F] + kept.joined(separator: [UInt8(ascii: "&")]) }
        }
        let text = String(decoding: form, as: UTF8.self)
        // The text comes from a URL that was read; that it could not be read again is not known to happen.
        return text == written.href ? written : WebURL(text) ?? written.withoutFragment
    }

    /// One dot at the end says that the name is whole; more are no name, and stay.
    private static func host(_ written: WebURL) -> Substring {
        let host = written.host
        return host.count > 1 && host.hasSuffix(".") && !host.hasSuffix("..") ? host.dropLast() : host[...]
    }

    /// Most links need no work: one look at their bytes says so.
    private static func isNormal(_ url: WebURL) -> Bool {
        url.marks.queryStart < 0 && url.marks.fragmentStart < 0 && url.marks.usernameEnd == url.marks.schemeEnd + 3
            && !url.href.utf8.contains(where: rewritten.contains) && !url.host.hasSuffix(".")
    }

    /// What `normalize` may act on outside of queries; `@` for credentials without a name.
    private static let rewritten = PercentEncoding.neverRaw.union(ByteSet("%;(@"))

    private static func isDropped(_ parameter: ArraySlice<UInt8>) -> Bool {
        let parameter = URLParameter(parameter)
        return TrackingParameters.contain(parameter) || SessionIDs.contain(parameter)
    }
}

/// Two normal forms are equal when their keys are.
extension CanonicalURL: Hashable {
    public static func == (left: CanonicalURL, right: CanonicalURL) -> Bool { left.key == right.key }

    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// Why a URL has no normal form here.
public enum URLRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case scheme(String)
    case tooLong(bytes: Int)

    public var description: String {
        switch self {
        case .scheme(let scheme): "\(scheme): is not http or https"
        case .tooLong(let bytes): "the URL has \(bytes) bytes, more than the limit of \(CanonicalURL.maxURLLength)"
        }
    }
}
