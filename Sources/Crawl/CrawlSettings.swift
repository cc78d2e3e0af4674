/// The rules of a crawl behind one reference: each visit carries those of its source from the lease to the log.
@dynamicMemberLookup
public struct CrawlSettings: Sendable, Hashable {
    /// How far the crawler goes beyond the seeded URLs.
    public enum Follow: String, Sendable, CaseIterable {
        /// The seeded URLs only.
        case none
        /// What feeds, sitemaps and section pages list.
        case listed
        /// The links of articles too, within the site.
        case site
    }

    private final class Box: Sendable {
        let rules: CrawlRules

        init(_ rules: CrawlRules) { self.rules = rules }
    }

    private var box = Box(CrawlRules())

    public init() {}

    /// Any of the rules by its name; a change is one of this value alone.
    public subscript<Rule>(dynamicMember path: WritableKeyPath<CrawlRules, Rule>) -> Rule {
        get { box.rules[keyPath: path] }
        set {
            var rules = box.rules
            rules[keyPath: path] = newValue
            box = Box(rules)
        }
    }

    /// Whether hours or a quota may hold a visit back.
    var isBound: Bool { !self.hours.spans.isEmpty || !self.quota.isNone }

    public static func == (one: Self, other: Self) -> Bool { one.box === other.box || one.box.rules == other.box.rules }

    public func hash(into hasher: inout Hasher) { hasher.combine(box.rules) }
}
