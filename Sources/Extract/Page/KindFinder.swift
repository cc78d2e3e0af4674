import Markup
import Model

/// Tells stories apart by what they are made of (EXTR-19): entries with a time each, a film, pictures, or the first lines
/// of what subscribers may read.
struct KindFinder {
    let layout: Layout
    let facts: PageFacts
    let title: String
    let titleLine: Int
    /// Of the body as it was taken.
    let lines: [Int]

    /// Letters below which text is not what a page of pictures or a film is for, nor the whole of a story behind a wall.
    static let (fewOfPictures, fewOfFilm, fewOfStub) = (1200, 500, 1500)
    /// Entries with a time of their own that make a live blog; pictures that make a gallery; lines about a film.
    static let (entries, pictures, linesOfFilm) = (3, 5, 3)

    func kind(isArticle: Bool) -> PageKind {
        if let story = facts.story, facts.hasType(story, in: ["liveblogposting"]) { return .liveBlog }
        let letters = lines.reduce(0) { $0 + Int(layout.lines[$1].letters) }
        if letters < Self.fewOfPictures, isStatedFilm || letters < Self.fewOfFilm && showsFilm { return .video }
        if letters < Self.fewOfPictures, hasType(in: ["imagegallery", "mediagallery"]) { return .gallery }
        guard isArticle else { return isIndex ? .index : .other }
        if isLive { return .liveBlog }
        if letters < Self.fewOfPictures, showsPictures { return .gallery }
        return letters < Self.fewOfStub && (isStatedStub || isWalled) ? .paywalled : .article
    }

    private func hasType(in types: Set<String>) -> Bool { facts.things.contains { facts.hasType($0, in: types) } }

    private var segments: Set<Substring> { Set((facts.url?.path.lowercased() ?? "").split(separator: "/")) }

    // MARK: Live blogs

    private var isLive: Bool {
        guard times >= Self.entries else { return false }
        let key = Fold.key(title)
        return !segments.isDisjoint(with: Self.liveAddress) || Self.liveTitles.contains { Fold.contains(key, $0) }
            || classes(of: Self.liveClasses) >= Self.entries
    }

    /// Lines between headline and end that are a time of day and no more.
    private var times: Int {
        guard let last = lines.last, titleLine < last else { return 0 }
        return layout.lines[(titleLine + 1)...last].count { line in
            line.digits >= 3 && line.letters <= 8 && EndMark.isTime(Self.clock(layout.text(of: line)))
        }
    }

    /// "8:45 PM" without what follows the numbers.
    private static func clock(_ text: String) -> String { text.words.first.map(String.init) ?? "" }

    private static let liveAddress: Set<Substring> = [
        "live", "liveblog", "live-blog", "liveblogs", "liveticker", "live-updates", "live-news", "newsblog", "ticker",
    ]

    private static let liveTitles = StockPhrases.fields(
        """
        live updates|live blog|liveblog|live ticker|liveticker|live coverage|as it happened|minute by minute|newsblog|newsticker
        en direct|minute par minute|en vivo|minuto a minuto|ao vivo|in diretta|diretta|онлайн трансляция|текстовая трансляция
        хроника дня|canlı anlatım|canlı blog|dakika dakika|به‌روزرسانی لحظه|به روز رسانی لحظه|لحظه به لحظه|گزارش زنده|پوشش زنده
        تغطية مباشرة|تغطية مستمرة|لحظة بلحظة|تطورات لحظة|مباشر|ژوندۍ خپرونه|ژوندی پوښښ|شېبه په شېبه|لائیو اپ ڈیٹس|لمحہ بہ لمحہ
        लाइव अपडेट|लाइव अपडेट्स|লাইভ আপডেট|ライブ更新|直播|文字直播
        """
    ).map { Fold.key($0) }

    private static let liveClasses = Needles([
        "liveblog", "live-blog", "live_blog", "liveBlog", "LiveBlog", "liveticker", "live-ticker", "live-update",
        "live-entry", "live-post", "liveEntry",
    ])

    /// Elements from the headline to the end of the body whose class holds one of the words.
    private func classes(of words: Needles) -> Int {
        story.count { layout.page.withAttribute(.class, of: $0, words.areIn) }
    }

    /// Nodes from the headline to the end of the body.
    private var story: Range<Int> {
        let first = titleLine >= 0 ? Int(layout.lines[titleLine].first) : 0
        let last = lines.last.map { Int(layout.lines[$0].end) } ?? layout.page.nodes.count
        return min(first, last)..<last
    }

    // MARK: Films and pictures

    private var isStatedFilm: Bool {
        facts.meta("og:type")?.value.lowercased().has("video") == true
            || facts.story == nil && hasType(in: ["videoobject"])
    }

    /// Whether a player stands with a few lines under an address of films, or with next to none.
    private var showsFilm: Bool {
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

    private var showsPictures: Bool {
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

    // MARK: Stubs

    private var isStatedStub: Bool {
        let isFree = facts.story?["isAccessibleForFree"]
        if case .bool(false) = isFree ?? .null { return true }
        return isFree?.text?.lowercased() == "false"
    }

    /// Whether the page says under its first lines that the rest is for subscribers.
    private var isWalled: Bool {
        guard let last = lines.last else { return false }
        let below = titleLine + 1..<max(titleLine + 1, min(layout.lines.count, last + Self.reach))
        let isSaid = below.contains { index in
            let line = layout.lines[index]
            return line.letters <= StockLine.longest && line.zone.isDisjoint(with: [.comment, .skipped])
                && StockLine.of(line, in: layout) == .wall
        }
        return isSaid || hasWall(behind: last)
    }

    /// Lines under the last of the body in which it is said.
    private static let reach = 8

    /// A box behind the last line that is called a wall; where it holds the story it is only named so.
    private func hasWall(behind last: Int) -> Bool {
        let end = Int(layout.lines[last].end)
        return (end..<min(layout.page.nodes.count, end + 100)).contains { node in
            (15...600).contains(layout.letters[node]) && !layout.zones[node].contains(.skipped)
                && layout.page.withAttribute(.class, of: node, Self.walls.areIn)
        }
    }

    private static let walls = Needles([
        "paywall", "Paywall", "pay-wall", "regwall", "premium-wall", "subscriber-wall", "subscription-wall",
        "register-wall",
    ])

    // MARK: Lists

    /// Many headings that link elsewhere.
    private var isIndex: Bool {
        let linked = layout.page.nodes.indices.filter { index in
            let name = layout.page.nodes[index].name
            return (name == .h2 || name == .h3 || name == .h4) && layout.linkLetters[index] * 2 > layout.letters[index]
                && layout.letters[index] > 0
        }
        return linked.count >= 6 || Double(layout.linkLetters.first ?? 0) > 0.6 * Double(layout.totalLetters)
    }
}
