public import Model

/// What a robots.txt says to one crawler, by RFC 9309.
public struct Robots: Sendable {
    /// An Allow or Disallow line of the group that counts.
    public struct Rule: Hashable, Sendable, CustomStringConvertible {
        public let isAllow: Bool
        /// As written.
        public let path: String
        public let line: Int

        public var description: String { "\(isAllow ? "Allow" : "Disallow"): \(path) (line \(line))" }
    }

    /// Whether a URL may be fetched, and by which rule.
    public struct Verdict: Hashable, Sendable, CustomStringConvertible {
        public let isAllowed: Bool
        /// `Disallow: /private/ (line 4)`, or why no rule decided.
        public let reason: String

        public init(isAllowed: Bool, reason: String) { (self.isAllowed, self.reason) = (isAllowed, reason) }

        public var description: String { "\(isAllowed ? "allowed" : "disallowed"): \(reason)" }
    }

    /// Whether groups name the crawler itself; else those for `*` count.
    public let isNamed: Bool
    /// Of the group that counts; the longest where there are several.
    public let crawlDelay: Duration?
    /// As written, in order, each once; of the whole file.
    public let sitemaps: [String]
    private let rules: [(rule: Rule, pattern: RobotsPattern)]

    /// Reads a file for the crawler whose product token is `agent` (the part of its User-Agent before the slash).
    public init(_ body: [UInt8], agent: String, settings: RobotsSettings = .init()) {
        var groups = RobotsGroups(agent: agent, settings: settings)
        for line in RobotsLines(body, settings: settings) { groups.add(line) }
        isNamed = groups.isNamed
        crawlDelay = groups.chosen.crawlDelay
        rules = groups.chosen.rules
        sitemaps = groups.sitemaps
    }

    private static let noRule = "no rule matches"

    public var ruleList: [Rule] { rules.map(\.rule) }

    /// The longest pattern that matches decides; Allow wins among equals; nothing matching means allowed (2.2.2).
    public func verdict(for url: WebURL) -> Verdict {
        if url.path == "/robots.txt" { return Verdict(isAllowed: true, reason: "robots.txt itself") }
        if rules.isEmpty { return Verdict(isAllowed: true, reason: Self.noRule) }
        let path = RobotsPattern.comparable(Array((url.path + (url.query.map { "?" + $0 } ?? "")).utf8))
        var best: (rule: Rule, length: Int)?
        for (rule, pattern) in rules {
            let isBetter =
                best.map { pattern.length > $0.length || pattern.length == $0.length && rule.isAllow } ?? true
            if isBetter, pattern.matches(path) { best = (rule, pattern.length) }
        }
        guard let rule = best?.rule else { return Verdict(isAllowed: true, reason: Self.noRule) }
        return Verdict(isAllowed: rule.isAllow, reason: rule.description)
    }

    /// The sitemaps as URLs; some sites write paths.
    public func sitemapURLs(at robots: WebURL) -> [WebURL] {
        sitemaps.compactMap { WebURL($0, base: robots) }.filter(\.isHTTP)
    }

    /// Whether a text can name a crawler in a robots.txt: letters, `-` and `_` (2.2.1).
    public static func isProductToken(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
}
