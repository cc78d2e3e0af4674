import Model

/// What goes first at one host (SCHED-16): the cases in their order, by numbers that stand in the store. One turn of a
/// host in eight goes by age alone, so that none starves (`Lease`).
enum Priority: Int64, CaseIterable {
    /// Pages that a channel lists as new, not yet visited.
    case fresh = 1
    /// Seeds, feeds, sitemaps and section pages: they tell what is new.
    case channels = 0
    /// Pages visited before, which may have changed.
    case revisits = 2
    /// Pages not yet visited that are old, or that only a link or an undated line of a sitemap leads to.
    case backfill = 3

    init(_ discovery: Discovery, now: Timestamp) {
        switch (discovery.rule, discovery.kind) {
        case (.seed, _), (_, .feed), (_, .sitemap), (_, .section), (_, .robots): self = .channels
        case (.redirect, _), (.canonical, _): self = .fresh
        case (.feed, _), (.section, _): self = discovery.hint?.isOld(now: now) == true ? .backfill : .fresh
        case (.sitemap, _): self = discovery.hint?.isOld(now: now) == false ? .fresh : .backfill
        default: self = .backfill
        }
    }

    /// Of a URL that has been visited.
    init(visited kind: VisitKind, rule: Discovery.Rule) {
        let isChannel = rule == .seed || [.feed, .sitemap, .section].contains(kind)
        self = isChannel ? .channels : .revisits
    }

    /// The one that goes first; a number that is none of these goes last.
    static func first(_ one: Int64, _ other: Priority) -> Priority {
        guard let one = Priority(rawValue: one) else { return other }
        return allCases.first { $0 == one || $0 == other } ?? other
    }
}
