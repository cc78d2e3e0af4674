import Model

extension Visit {
    /// Whether it has been found to list others.
    var isChannel: Bool { kind == .feed || kind == .sitemap || kind == .section }

    /// Whether it is asked again for ever, however often it fails: what was seeded, and feeds and sitemaps.
    var isListing: Bool { depth == 0 || isChannel }

    /// Whether one odd answer says nothing about its future: what was seeded, and what has listed something.
    var isEstablished: Bool { depth == 0 || isChannel && rhythm != nil }

    /// Whether it has only ever led on from one address to another. It is asked again when the first of them leads there
    /// again: else a site that redirects to an address that nobody has seen, each time, would soon be asked for nothing
    /// else.
    var isPassage: Bool { hops > 0 && rhythm == nil }

    /// Whether a feed, sitemap or section page has named it as something new.
    func isAnnounced(now: Timestamp) -> Bool { hint.map { $0.isOld(now: now) != true } ?? false }

    /// A number that is the same for the same URL, to spread what would else happen together.
    var salt: UInt64 { StableHash.of(url.href) }
}
