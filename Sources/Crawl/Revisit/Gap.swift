import Model
import Store

/// The search for what a feed may have dropped unseen (SCHED-18): two looks in a row shared no item, so the sitemaps
/// and section pages of its source are looked at now, among them the sitemaps that the host's robots.txt names.
struct Gap {
    let store: Store
    let settings: CrawlSettings
    let limits: FrontierLimits

    /// What has been looked at since then has been searched: a feed without any order must not drive all others.
    static let searched: Duration = .seconds(3600)

    /// How many listings are looked at because of it.
    func search(_ report: VisitReport, now: Timestamp) throws -> Int {
        let visit = report.visit
        guard settings.follow != .none, let source = visit.source else { return 0 }
        let sitemaps = settings.discoverSitemaps ? report.sitemaps.filter { $0.site == visit.url.site } : []
        let hastened = try store.frontier.hasten(source, visitedBefore: now - Self.searched, now: now)
        let found = try store.frontier.add(
            sitemaps.map { url in
                Discovery(
                    url, kind: .sitemap, rule: .robots, foundOn: visit.id, source: source, depth: visit.depth + 1)
            }, limits: limits, now: now)
        return hastened + found
    }
}
