import Model

/// Which of a page's links go into the frontier, and why the others do not.
struct Links {
    /// Refused links of one page that are noted for `why`; the rest is only counted.
    static let maxRefusalsPerPage = 20

    let settings: CrawlSettings
    let visit: Visit
    let sitemaps: [WebURL]
    /// The site of the visit's source; only asked for where a sitemap is read.
    var home: String?

    struct Found {
        var wanted: [Discovery] = []
        var refused: [(WebURL, Reason)] = []
    }

    func rule(_ kind: VisitKind) -> Discovery.Rule {
        switch kind {
        case .feed: .feed
        case .sitemap: .sitemap
        default: .section
        }
    }

    /// What a feed, sitemap or section page lists, as far as the setting `follow` goes.
    func discoveries(in reading: Reading) -> Found {
        var found = Found()
        guard settings.follow != .none else { return found }
        if let reason = nofollow(reading) {
            found.refused = (reading.items + reading.channels).compactMap { item in
                WebURL(item.url, base: visit.url).map { ($0, reason) }
            }
            return found
        }
        for item in reading.items { add(item, kind: item.kind ?? .article, of: reading.kind, to: &found) }
        for channel in reading.channels {
            let isFeed = channel.kind == .feed
            if isFeed, !(settings.discoverFeeds && visit.depth == 0) { continue }
            add(channel, kind: channel.kind ?? .unknown, of: reading.kind, to: &found)
        }
        if settings.discoverSitemaps, visit.depth == 0, reading.kind == .section {
            for url in sitemaps { found.wanted.append(discovery(url, kind: .sitemap, rule: .robots)) }
        }
        return found
    }

    /// The links of an article within its site (`follow = "site"`).
    func outlinks(of reading: Reading) -> [Discovery] {
        guard settings.follow == .site, nofollow(reading) == nil else { return [] }
        return reading.outlinks.filter { $0.site == visit.url.site }.map { discovery($0, kind: .unknown, rule: .link) }
    }

    /// The page on which an article goes on, with what is known of the article: the further page tells less of itself.
    func nextPage(of reading: Reading, article: Article) -> Discovery? {
        let number = (visit.hint?.page ?? 1) + 1
        guard settings.follow != .none, let next = reading.next, number <= settings.maxArticlePages,
            next.site == visit.url.site,
            nofollow(reading) == nil
        else { return nil }
        var hint = Item(url: visit.hint?.page == nil ? visit.url.href : visit.hint?.url ?? visit.url.href)
        (hint.title, hint.published, hint.language) = (article.title, article.published, article.language)
        hint.page = number
        var discovery = discovery(next, kind: .article, rule: .next, hint: hint)
        // It is no link further from the seed than the article, but never the seed itself: where that redirects, the
        // source moves.
        discovery.depth = max(1, visit.depth)
        return discovery
    }

    /// Why none of a page's links is followed: it asks for that, and is heard.
    private func nofollow(_ reading: Reading) -> Reason? {
        settings.pageRobots ? reading.robots.nofollow.map { Reason(.nofollow, $0) } : nil
    }

    private func add(_ item: Item, kind: VisitKind, of listing: VisitKind, to found: inout Found) {
        guard let url = WebURL(item.url, base: visit.url) else { return }
        guard url.isHTTP else { return found.refused.append((url, Reason(.scheme, "\(url.scheme): is not fetched"))) }
        guard listing == .feed || speaks(for: url.site, listing) else {
            return found.refused.append((url, Reason(.scope, "\(url.site) is not \(visit.url.site)")))
        }
        var hint = item
        hint.kind = nil
        hint.summary = nil
        let isPlain = hint.title == nil && hint.published == nil && hint.modified == nil
        found.wanted.append(discovery(url, kind: kind, rule: rule(listing), hint: isPlain ? nil : hint))
    }

    /// A feed may stand at another domain than its articles; a page speaks for its own site only. A sitemap speaks for
    /// that of the source too, whose robots.txt has led to it
    /// (https://www.sitemaps.org/protocol.html#sitemaps_cross_submits).
    private func speaks(for site: String, _ listing: VisitKind) -> Bool {
        site == visit.url.site || listing == .sitemap && site == home
    }

    private func discovery(_ url: WebURL, kind: VisitKind, rule: Discovery.Rule, hint: Item? = nil) -> Discovery {
        Discovery(
            url, kind: kind, rule: rule, foundOn: visit.id, source: visit.source, depth: visit.depth + 1, hint: hint)
    }
}
