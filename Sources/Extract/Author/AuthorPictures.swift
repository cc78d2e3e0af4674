import Markup
import Model

/// Pictures of people: who is shown beside the headline or in a box about the author is often the author.
struct AuthorPictures {
    let layout: Layout
    let cleaner: AuthorCleaner
    let place: AuthorPlace
    let zone: StoryZone

    /// Texts of the page's small set of pictures, and of which element each is.
    let texts: [(text: String, node: Int)]

    init(layout: Layout, cleaner: AuthorCleaner, place: AuthorPlace, zone: StoryZone) {
        (self.layout, self.cleaner, self.place, self.zone) = (layout, cleaner, place, zone)
        texts = Self.texts(of: layout.page)
    }

    private static func texts(of page: HTMLDocument) -> [(text: String, node: Int)] {
        let nodes = page.nodes
        var (texts, count): ([(text: String, node: Int)], Int) = ([], 0)
        for index in nodes.indices where nodes[index].name == .img && count < most {
            count += 1
            guard let text = page.attribute(.alt, of: index), (4..<80).contains(text.utf8.count) else { continue }
            texts.append((text, index))
        }
        return texts
    }

    private static let most = 120

    func proposals() -> [AuthorProposal] {
        var lineAt = 0
        return texts.compactMap { text, index in
            while lineAt + 1 < layout.lines.count, Int(layout.lines[lineAt].end) <= index { lineAt += 1 }
            guard place.nearness(lineAt) > -2, isPortrait(index),
                zone.isOutside([.comment, .related, .skipped, .navigation], index)
            else { return nil }
            let names = cleaner.names(in: Self.bare(text))
            guard names.count == 1, names[0].name.has(" ") else { return nil }
            return AuthorProposal(
                names, .picture,
                .init(
                    rule: "img.author", node: index, raw: text, score: 0.36 + 0.05 * place.nearness(lineAt),
                    line: lineAt))
        }
    }

    private func isPortrait(_ index: Int) -> Bool {
        if zone.hints(index).contains(.author) { return true }
        let page = layout.page
        for name in [Name.class, .src] {
            guard let value = page.attribute(name, of: index)?.lowercased() else { continue }
            if value.has("avatar") || value.has("author") { return true }
        }
        return false
    }

    /// "Photo of Nora Whitfield", "Nora Whitfield's avatar".
    private static func bare(_ text: String) -> String {
        var text = text
        for mark in [" avatar", " profile picture", "'s profile", "’s profile", " headshot"] {
            text = text.before(mark) ?? text
        }
        for words in prefixes {
            if let at = text.offset(of: words, from: 0) {
                text = String(decoding: text.utf8.dropFirst(at + words.utf8.count), as: UTF8.self)
            }
        }
        return text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
    }

    private static let prefixes = [
        "hoto of ", "icture of ", "mage of ", "vatar of ", "vatar for ", "ortrait of ", "eadshot of ", "ild von ",
        "oto von ",
        "vatar von ", "hoto de ",
    ]
}
