/// An absolute URL by the WHATWG URL standard (https://url.spec.whatwg.org/), as it is fetched.
///
/// One string and the offsets of its components: a page holds thousands of links, most of which are only compared.
public struct WebURL: Sendable {
    /// The serialization, always ASCII; a fragment is kept.
    public let href: String
    let marks: URLMarks

    /// Input or base of more bytes is refused, so that offsets stay small.
    public static let maxInputLength = 1 << 24

    /// Nil where the standard says failure, and above `maxInputLength`.
    public init?(_ string: String, base: WebURL? = nil) {
        guard string.utf8.count <= Self.maxInputLength, (base?.href.utf8.count ?? 0) <= Self.maxInputLength else {
            return nil
        }
        if let marks = string.utf8.withContiguousStorageIfAvailable({ URLMarks(written: $0) }) ?? nil {
            self.init(written: string, marks: marks)
            return
        }
        var parser = URLParser(Array(string.utf8), base: base)
        guard parser.parse() else { return nil }
        self.init(output: parser.output, marks: parser.marks)
    }

    private init(written: String, marks: URLMarks) { (href, self.marks) = (written, marks) }

    init(output: [UInt8], marks: URLMarks) {
        href = String(decoding: output, as: UTF8.self)
        self.marks = marks
    }

    public var scheme: String { slice(0, marks.schemeEnd) }

    /// Percent-encoded; empty where there is none.
    public var username: String { hasHost ? slice(marks.schemeEnd + 3, marks.usernameEnd) : "" }

    /// Percent-encoded; empty where there is none.
    public var password: String {
        marks.hostStart > marks.usernameEnd + 1 ? slice(marks.usernameEnd + 1, marks.hostStart - 1) : ""
    }

    /// Whether a name or a password stands before the host.
    public var hasCredentials: Bool { hasHost && marks.hostStart > marks.schemeEnd + 3 }

    /// Lower case, punycode; an IPv6 address in brackets; empty where the scheme has no host.
    public var host: String { slice(marks.hostStart, marks.hostEnd) }

    /// Nil when it is the scheme's default.
    public var port: Int? { marks.port < 0 ? nil : Int(marks.port) }

    /// With its leading slash; without one only in schemes like `mailto:`, where it is opaque.
    public var path: String { slice(marks.pathStart, marks.pathEnd) }

    /// Without its question mark.
    public var query: String? {
        marks.queryStart < 0 ? nil : slice(marks.queryStart + 1, marks.queryEnd)
    }

    /// Without its hash sign.
    public var fragment: String? {
        marks.fragmentStart < 0 ? nil : slice(marks.fragmentStart + 1, marks.end)
    }

    public var isHTTP: Bool { marks.scheme == .http || isHTTPS }

    public var isHTTPS: Bool { marks.scheme == .https }

    /// The port to connect to.
    public var effectivePort: Int { port ?? (isHTTPS ? 443 : 80) }

    /// `host[:port]`: what one politeness slot serves.
    public var authority: String { hasHost ? slice(marks.hostStart, marks.pathStart) : "" }

    /// `scheme://host[:port]`, what one robots.txt and one queue serve.
    public var origin: String {
        marks.hostStart == marks.schemeEnd + 3 ? slice(0, marks.pathStart) : "\(scheme)://\(authority)"
    }

    /// What is sent to a server: the same URL without its fragment.
    public var withoutFragment: WebURL {
        guard marks.fragmentStart >= 0 else { return self }
        var marks = marks
        (marks.end, marks.fragmentStart) = (marks.fragmentStart, -1)
        return WebURL(output: Array(href.utf8.prefix(Int(marks.end))), marks: marks)
    }

    /// Whether there is an authority, though its host may be empty (`file:///`).
    var hasHost: Bool { marks.hostStart > marks.schemeEnd + 1 }

    /// Whether the path is one opaque text, against which nothing but a fragment resolves.
    var hasOpaquePath: Bool { !hasHost && href.utf8.dropFirst(Int(marks.pathStart)).first != UInt8(ascii: "/") }

    /// All is ASCII, so that offsets fall between letters.
    private func slice(_ start: Int32, _ end: Int32) -> String {
        let range = Int(start)..<Int(end)
        let part = href.utf8.withContiguousStorageIfAvailable { String(decoding: $0[range], as: UTF8.self) }
        return part ?? String(decoding: Array(href.utf8)[range], as: UTF8.self)
    }
}

/// Two URLs are equal when their serializations are.
extension WebURL: Hashable {
    public static func == (left: WebURL, right: WebURL) -> Bool { left.href == right.href }

    public func hash(into hasher: inout Hasher) { hasher.combine(href) }
}

extension WebURL: CustomStringConvertible {
    public var description: String { href }
}
