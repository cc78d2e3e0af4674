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

    func hasType(in types: Set<String>) -> Bool { facts.things.contains { facts.hasType($0, in: types) } }

    /// Parts of the path of its address.
    var segments: Set<Substring> { Set((facts.url?.path.lowercased() ?? "").split(separator: "/")) }

    /// Nodes from the headline to the end of the body.
    var story: Range<Int> {
        let first = titleLine >= 0 ? Int(layout.lines[titleLine].first) : 0
        let last = lines.last.map { Int(layout.lines[$0].end) } ?? layout.page.nodes.count
        return min(first, last)..<last
    }

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
