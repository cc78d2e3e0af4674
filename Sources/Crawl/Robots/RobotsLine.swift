/// One line of a robots.txt that says something.
public struct RobotsLine: Sendable {
    /// The records we act on; typing errors that Google's parser knows are taken for what they mean.
    public enum Directive: Sendable {
        case userAgent, allow, disallow, crawlDelay, sitemap, unknown
    }

    /// Counted from 1; a CRLF ends one line.
    public let number: Int
    public let directive: Directive
    /// Without comment and surrounding space.
    public let value: ArraySlice<UInt8>

    /// Nil for what has no key and value: comments, empty lines, prose.
    init?(_ text: ArraySlice<UInt8>, number: Int) {
        let line = Self.trimmed(text.prefix { $0 != UInt8(ascii: "#") })
        guard let split = Self.separator(in: line) else { return nil }
        let key = String(decoding: Self.trimmed(line[..<split]), as: UTF8.self).lowercased()
        let directive = Self.directives[key] ?? .unknown
        let value = Self.trimmed(line[(split + 1)...])
        self.number = number
        if directive == .unknown, key == "http" || key == "https", Self.namesSitemap(value) {
            // Somebody forgot `Sitemap:`.
            (self.directive, self.value) = (.sitemap, line)
        } else {
            // Neither a path nor a token holds a `<`; files with HTML around them do.
            self.directive = directive
            self.value = directive == .unknown ? value : Self.trimmed(value.prefix { $0 != UInt8(ascii: "<") })
        }
    }

    /// The colon; or, where it was forgotten, the space between two words.
    private static func separator(in line: ArraySlice<UInt8>) -> Int? {
        if let colon = line.firstIndex(of: UInt8(ascii: ":")) { return colon }
        let words = line.split(whereSeparator: isSpace)
        guard words.count == 2, directives[String(decoding: words[0], as: UTF8.self).lowercased()] != nil else {
            return nil
        }
        return words[0].endIndex
    }

    private static func namesSitemap(_ value: ArraySlice<UInt8>) -> Bool {
        value.starts(with: [0x2F, 0x2F]) && String(decoding: value, as: UTF8.self).lowercased().contains("sitemap")
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = text.firstIndex(where: { !isSpace($0) }) else { return [] }
        let last = text.lastIndex { !isSpace($0) } ?? first
        return text[first...last]
    }

    private static let directives: [String: Directive] = [
        "user-agent": .userAgent, "useragent": .userAgent, "user agent": .userAgent, "useg-agent": .userAgent,
        "allow": .allow,
        "disallow": .disallow, "dissallow": .disallow, "dissalow": .disallow, "disalow": .disallow,
        "diasllow": .disallow, "disallaw": .disallow, "desallow": .disallow,
        "crawl-delay": .crawlDelay, "crawldelay": .crawlDelay,
        "sitemap": .sitemap, "site-map": .sitemap, "sitemaps": .sitemap,
    ]
}
