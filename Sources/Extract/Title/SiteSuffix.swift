import Markup
import Model

/// What is left of a title without the name of its site, of which no more may be known than where such names stand.
struct SiteSuffix {
    let site: SiteNames
    let layout: Layout
    /// Whether a heading says what the headline is: then nothing has to be guessed from the order of parts.
    private let hasHeading: Bool

    init(site: SiteNames, layout: Layout) {
        (self.site, self.layout) = (site, layout)
        let nodes = layout.page.nodes
        hasHeading = nodes.indices.contains { nodes[$0].name == .h1 && layout.letters[$0] > 0 }
    }

    /// Words of a headline, and most of a site's name or of a section that stands beside one.
    private static let (headline, name, section) = (4, 3, 2)
    /// Most words behind the last mark of a title that the title tag only repeats.
    private static let suffix = 4
    /// Lines of the story in which the words of a headline are looked for, and the share of them that is found.
    private static let (lines, share) = (60, 0.5)

    /// A title in metadata.
    struct Stated {
        let title: String
        let parts: [String]
        /// Whether it is the title tag's.
        let isTag: Bool
        /// Whether it is other metadata that says what the title tag says.
        let repeatsTag: Bool
    }

    /// The title without what names the site; the title itself where that is all of it.
    func cut(_ stated: Stated) -> String {
        let title = stated.title
        guard stated.parts.count > 1, let first = stated.parts.first, let last = stated.parts.last else { return title }
        if site.matches(first) { return TitleParts.strip(String(title.dropFirst(first.count))) }
        let kept = TitleParts.strip(String(title.dropLast(last.count)))
        if site.matches(last) { return hasHeading ? kept : withoutSection(kept) }
        if hasHeading { return stated.isTag ? kept : title }
        guard stated.isTag || stated.repeatsTag, size(last) <= Self.suffix || stated.isTag, size(last) < size(kept)
        else { return stated.isTag ? guessed(kept, last, of: title) : title }
        return withoutSection(kept)
    }

    /// Of a title tag that ends with its longer part the headline: "The Strait Times - Ferry stops at noon on Monday" names a
    /// paper first, or what the story does not tell of; "Saltmouth - Ferry stops at noon on Monday" is all headline.
    private func guessed(_ first: String, _ last: String, of title: String) -> String {
        guard size(first) <= Self.name, size(last) >= Self.headline else { return first }
        if SiteNames.isPapers(first) || AuthorCleaner.isAgency(first) { return last }
        let told = toldWords()
        if share(of: last, in: told) >= Self.share { return share(of: first, in: told) == 0 ? last : title }
        return share(of: first, in: told) >= Self.share || size(first) == Self.name ? first : title
    }

    private func share(of text: String, in told: Set<Substring>) -> Double {
        let words = Fold.key(text).words.filter { $0.count >= 3 }
        return words.isEmpty ? 0 : Double(words.count(where: told.contains)) / Double(words.count)
    }

    private func toldWords() -> Set<Substring> {
        Set(layout.lines.lazy.filter(\.isProse).prefix(Self.lines).flatMap { layout.key(of: $0).words })
    }

    /// "Ferry stops at noon - Harbour" without the section.
    private func withoutSection(_ title: String) -> String {
        let parts = TitleParts.split(title)
        guard parts.count > 1, let last = parts.last, size(last) <= Self.section else { return title }
        let kept = TitleParts.strip(String(title.dropLast(last.count)))
        return size(kept) >= Self.headline ? kept : title
    }

    /// Words, or half the ideographs of a script that sets no blanks.
    private func size(_ text: String) -> Int {
        max(text.words.count, text.unicodeScalars.count { Letters.isDense($0.value) } / 2)
    }
}
