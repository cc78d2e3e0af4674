import Markup

/// Films and galleries: what is there to be looked at.
extension KindFinder {
    var isStatedFilm: Bool {
        facts.meta("og:type")?.value.lowercased().has("video") == true
            || facts.story == nil && hasType(in: ["videoobject"])
    }

    /// Whether a player stands with a few lines under an address of films, or with next to none.
    var showsFilm: Bool {
        guard lines.count <= Self.linesOfFilm || !segments.isDisjoint(with: Self.filmAddress) else { return false }
        return around.contains(where: isPlayer)
    }

    private func isPlayer(_ node: Int) -> Bool {
        guard layout.zones[node].isDisjoint(with: Self.beside) else { return false }
        switch layout.page.nodes[node].name {
        case .video: return true
        case .iframe:
            let source = layout.page.attribute(.src, of: node) ?? layout.page.attribute(.dataSrc, of: node) ?? ""
            return source.hasAny(of: Self.players)
        default: return false
        }
    }

    private static let beside: Hint = [.related, .comment, .navigation, .advert, .skipped]
    private static let filmAddress: Set<Substring> = [
        "video", "videos", "watch", "film", "films", "clip", "clips", "tv", "vod", "webtv",
    ]
    private static let players = Needles([
        "youtube.com/embed", "youtube-nocookie.com", "player.vimeo.com", "dailymotion.com/embed", "aparat.com/video",
        "facebook.com/plugins/video", "jwplatform", "brightcove", "rutube.ru", "vk.com/video", "/player",
    ])

    /// The story with what stands a little before its headline and behind its end, as players do.
    private var around: Range<Int> {
        max(0, story.lowerBound - 60)..<min(layout.page.nodes.count, story.upperBound + 60)
    }

    var showsPictures: Bool {
        let shown = around.filter {
            layout.page.nodes[$0].name == .img && layout.zones[$0].isDisjoint(with: Self.beside)
        }
        guard shown.count >= Self.pictures else { return false }
        return !segments.isDisjoint(with: Self.pictureAddress) || shown.count(where: isInGallery) >= Self.pictures
    }

    private func isInGallery(_ node: Int) -> Bool {
        var at = layout.page.nodes[node].parent
        for _ in 0..<5 where at > 0 {
            if layout.page.withAttribute(.class, of: at, Self.galleries.areIn) { return true }
            at = layout.page.nodes[at].parent
        }
        return false
    }

    private static let pictureAddress: Set<Substring> = [
        "gallery", "galleries", "photo-gallery", "photos", "slideshow", "slideshows", "pictures", "in-pictures",
        "photo-essay", "fotostrecke", "bildergalerie", "diaporama", "fotogaleria", "fotogalerie", "foto-galeri",
    ]
    private static let galleries = Needles([
        "gallery", "Gallery", "slideshow", "Slideshow", "photo-album", "fotostrecke",
    ])
}
