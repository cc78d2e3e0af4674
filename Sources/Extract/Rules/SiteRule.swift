public import Model

/// What somebody wrote down about the pages of a site: where each field stands and what is no part of the story.
public struct SiteRule: Sendable {
    /// What a rule can tell of a page; raw values are the keys of a rules file.
    public enum Field: String, Sendable, CaseIterable {
        case title, authors, date, body, strip
        /// The link to the page on which the article goes on.
        case next
    }

    /// Text to be replaced in the source before it is parsed.
    public struct Replacement: Sendable, Hashable {
        public var find: String
        public var replace: String

        public init(find: String, replace: String) { (self.find, self.replace) = (find, replace) }
    }

    /// Its name, for people.
    public var file: String
    /// Where it begins there, from 1.
    public var line: Int
    /// `example.org` is that host with and without `www.`; `*.example.org` all other hosts below it.
    public var hosts: [String] = []
    /// First and last day of the fetches it is meant for.
    public var from: Day?
    public var until: Day?
    /// Tried in order: the first that selects something gives the field. All of `strip` are used.
    public var selectors: [Field: [RuleSelector]] = [:]
    public var replacements: [Replacement] = []
    /// Whether what looks like no story is taken out of the selected body.
    public var prunes = false
    /// Whether fields whose selectors find nothing are looked for as on pages without a rule.
    public var detects = true
    public var tests: [RuleTest] = []

    public init(file: String, line: Int) { (self.file, self.line) = (file, line) }

    /// How provenance names a selector: `site-rule example.toml:12`.
    public func name(_ selector: RuleSelector) -> String { "\(Self.mark) \(file):\(selector.line)" }

    /// With which the names of all rules written for a site begin.
    public static let mark = "site-rule"

    public func isValid(on day: Day) -> Bool { (from ?? day) <= day && day <= (until ?? day) }

    /// The source with the replacements made, one after the other; one that would make it longer than `limit` bytes is
    /// not.
    public func rewritten(_ source: [UInt8], limit: Int) -> [UInt8] {
        replacements.reduce(source) { SourceEdit($1).result(of: $0, limit: limit) ?? $0 }
    }
}

/// A page and what a rule has to find on it; stands in the rule's own file.
public struct RuleTest: Sendable, Hashable {
    /// From 1.
    public var line: Int
    public var url: String
    /// A saved page, from the folder of the rules file; without one the page comes from an archive or the web.
    public var page: String?
    public var title: String?
    public var authors: [String]?
    public var date: String?
    /// Words that the body holds, and words that it must not hold.
    public var contains: [String] = []
    public var lacks: [String] = []

    public init(line: Int, url: String) { (self.line, self.url) = (line, url) }
}
