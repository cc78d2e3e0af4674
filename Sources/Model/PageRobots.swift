/// What a page asks of crawlers beside robots.txt, in X-Robots-Tag and in meta elements (FETCH-08).
///
/// Lines for all crawlers and lines for this one add up: who asks for less anywhere gets less. The rules follow
/// https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag.
public struct PageRobots: Hashable, Sendable {
    /// The line that asks not to keep the page, as written; nil when none does.
    public private(set) var noindex: String?
    /// The line that asks not to follow the page's links, as written; nil when none does.
    public private(set) var nofollow: String?

    public init() {}

    /// Rules that have a value after a colon, and so look like the name of a crawler.
    private static let valued: Set = ["max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"]

    /// Takes an X-Robots-Tag: `noindex, nofollow`, or `offprint: noindex`, where the name counts until the next one.
    public mutating func add(header: String, agent: String) {
        var isForUs = true
        for part in header.lowercased().split(separator: ",") {
            let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
            if pair.count == 2, Self.valued.contains(pair[0]) { continue }
            if pair.count == 2, Self.isName(pair[0]) { isForUs = pair[0] == agent.lowercased() }
            if isForUs, let rule = pair.last { take(rule, from: "X-Robots-Tag: \(header)") }
        }
    }

    /// Takes a meta element if its name is `robots` or that of the crawler.
    public mutating func add(meta name: String, content: String, agent: String) {
        let name = name.lowercased()
        guard name == "robots" || name == agent.lowercased() else { return }
        for part in content.lowercased().split(whereSeparator: { $0 == "," || $0 == ";" }) where !part.contains(":") {
            take(part, from: "meta \(name): \(content)")
        }
    }

    /// Blanks between rules are as common as they are wrong.
    private mutating func take(_ rules: some StringProtocol, from line: String) {
        for rule in rules.split(whereSeparator: \.isWhitespace) {
            let line = String(line.prefix(200))
            if rule == "noindex" || rule == "none" { noindex = noindex ?? line }
            if rule == "nofollow" || rule == "none" { nofollow = nofollow ?? line }
        }
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || [45, 95].contains($0) }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
