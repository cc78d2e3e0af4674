import Model

extension Visit {
    /// Whether it has been found to list others.
    var isChannel: Bool { kind == .feed || kind == .sitemap || kind == .section }

    /// Whether it is asked again for ever, however often it fails: what was seeded, and feeds and sitemaps.
    var isListing: Bool { (depth == 0 || isChannel) && !isPassage }

    /// Whether one odd answer says nothing about its future: what was seeded, and what has listed something.
    var isEstablished: Bool { (depth == 0 || isChannel && rhythm != nil) && !isPassage }

    /// Whether it stands in the place of what was seeded, as long as that leads there.
    var standsForSeed: Bool { depth == 0 && hops > 0 && !isSeed }

    /// Whether it stands in the place of what was seeded and has never listed anything. It is asked again when it is led
    /// to again: else a site that redirects to an address that nobody has seen, each time, would soon be asked for
    /// nothing else.
    var isPassage: Bool { standsForSeed && rhythm == nil }

    /// Whether a feed, sitemap or section page has named it as something new.
    func isAnnounced(now: Timestamp) -> Bool { hint.map { $0.isOld(now: now) != true } ?? false }

    /// A number that is the same for the same URL, to spread what would else happen together.
    var salt: UInt64 { StableHash.of(url.href) }
}
