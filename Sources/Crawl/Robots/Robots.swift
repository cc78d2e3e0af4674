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
    private let maxSteps: Int

    /// Reads a file for the crawler whose product token is `agent` (the part of its User-Agent before the slash).
    public init(_ body: [UInt8], agent: String, settings: RobotsSettings = .init()) {
        var groups = RobotsGroups(agent: agent, settings: settings)
        for line in RobotsLines(body, settings: settings) { groups.add(line) }
        isNamed = groups.isNamed
        crawlDelay = groups.chosen.crawlDelay
        rules = groups.chosen.rules
        sitemaps = groups.sitemaps
        maxSteps = settings.maxSteps
    }

    private static let noRule = "no rule matches"
    private static let tooDear = "its rules take too long for this URL"

    public var ruleList: [Rule] { rules.map(\.rule) }

    /// It may always be fetched.
    static func isRobots(_ url: WebURL) -> Bool { url.path == "/robots.txt" }

    /// The longest pattern that matches decides; Allow wins among equals; nothing matching means allowed (2.2.2).
    public func verdict(for url: WebURL) -> Verdict {
        if Self.isRobots(url) { return Verdict(isAllowed: true, reason: "robots.txt itself") }
        return switch decision(on: url) {
        case .open: Verdict(isAllowed: true, reason: Self.noRule)
        case .rule(let rule): Verdict(isAllowed: rule.isAllow, reason: rule.description)
        case .tooDear: Verdict(isAllowed: false, reason: Self.tooDear)
        }
    }

    /// Why the URL may not be fetched; nil where it may, which costs no words.
    func refusal(of url: WebURL) -> String? {
        if Self.isRobots(url) { return nil }
        return switch decision(on: url) {
        case .open: nil
        case .rule(let rule): rule.isAllow ? nil : rule.description
        case .tooDear: Self.tooDear
        }
    }

    private enum Decision {
        /// No rule matches.
        case open
        case rule(Rule)
        /// It is not known within the steps that a URL may take.
        case tooDear
    }

    private func decision(on url: WebURL) -> Decision {
        if rules.isEmpty { return .open }
        let path = RobotsPattern.comparable(Array((url.path + (url.query.map { "?" + $0 } ?? "")).utf8))
        var best: (index: Int, length: Int)?
        var steps = 0
        for (index, (rule, pattern)) in rules.enumerated() {
            let isBetter =
                best.map { pattern.length > $0.length || pattern.length == $0.length && rule.isAllow } ?? true
            if isBetter, pattern.matches(path, steps: &steps) { best = (index, pattern.length) }
            if steps > maxSteps { return .tooDear }
        }
        return best.map { .rule(rules[$0.index].rule) } ?? .open
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
