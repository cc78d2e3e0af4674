import Markup

/// A title that the metadata cuts with an ellipsis, and the page shows whole.
struct CutTitle {
    let layout: Layout

    /// Words before the ellipsis that tell a title.
    private static let words = 3
    /// Letters of the longest headline, and how often a headline is as long as what is left of it.
    private static let (letters, share): (Int32, Int) = (220, 4)

    /// What parts a title from the site's name.
    private static let separators: Marks = "|-–—·•"

    /// The title with the page's own line in place of what is cut; the title itself where no line begins like it.
    func whole(_ title: String) -> String {
        guard let mark = ["…", "..."].first(where: title.has), let head = title.before(mark) else { return title }
        // Elsewhere it is a pause in what somebody says.
        let tail = String(title.dropFirst(head.count + mark.count))
        guard tail.isEmpty || tail.unicodeScalars.prefix(2).contains(where: Self.separators.contains) else {
            return title
        }
        let key = Fold.key(head)
        guard key.words.count >= Self.words || key.utf8.count >= 30 else { return title }
        let line = layout.lines.first { line in
            guard Int(line.letters) > key.count, line.letters < Self.letters,
                Int(line.letters) <= Self.share * key.count,
                line.zone.isDisjoint(with: [.skipped, .comment, .related])
            else { return false }
            let text = layout.key(of: line)
            return text.count > key.count && text.hasPrefix(key)
        }
        guard let line else { return title }
        return TitleParts.clean(layout.text(of: line)) + tail
    }
}
