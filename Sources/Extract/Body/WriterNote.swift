import Language
import Markup
import Model

/// What stands about a story of its writers and is no part of it: what they are, how to reach them, who they are.
struct WriterNote {
    let layout: Layout
    let authors: [Author]

    /// Letters up to which a paragraph tells who the author is, and words of a role under a name.
    private static let (portrait, role): (Int32, Int32) = (300, 5)
    /// Words of a byline, and items from which a list is more than one.
    private static let (byline, list): (Int32, Int) = (8, 3)

    /// Whether a line says what the writer is whom the line above it names: "Harbour correspondent".
    func isRole(_ index: Int) -> Bool {
        guard index > 0, layout.lines[index].words <= Self.role, layout.lines[index - 1].words <= Self.byline else {
            return false
        }
        let above = layout.key(of: layout.lines[index - 1])
        return layout.key(of: layout.lines[index]).words.contains(where: ToldAuthors.roles.contains)
            && authors.contains { Fold.contains(above, Fold.key($0.name)) }
    }

    /// Whether a line is nothing but an e-mail address or a handle, or above the story a telephone number.
    static func isAddress(_ text: String, isAbove: Bool) -> Bool {
        let words = text.words
        if let last = words.last, words.count <= 2, last.utf8.count >= 4, words.count == 1 || words[0].hasSuffix(":") {
            let parts = last.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
            if parts.count == 2, parts[1].count > 2 { return parts[0].isEmpty || parts[1].contains(0x2E) }
        }
        return isAbove && isTelephone(text)
    }

    private static func isTelephone(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "+") else { return false }
        return text.utf8.allSatisfy { $0 &- 0x30 < 10 || "+-()./ ".utf8.contains($0) }
            && text.utf8.count { $0 &- 0x30 < 10 } >= 7
    }

    /// Whether a line is one of several items of a list, which would lack it.
    func isItem(_ index: Int) -> Bool {
        let nodes = layout.page.nodes
        var at = Int(layout.lines[index].owner)
        if nodes[at].name != .li { at = nodes[at].parent }
        guard at > 0, nodes[at].name == .li else { return false }
        var (count, sibling) = (1, layout.page.sibling(before: at))
        while let item = sibling, count < Self.list {
            if nodes[item].name == .li { count += 1 }
            sibling = layout.page.sibling(before: item)
        }
        var next = nodes[at].end
        while count < Self.list, next < nodes[nodes[at].parent].end {
            if nodes[next].name == .li { count += 1 }
            next = nodes[next].end
        }
        return count >= Self.list
    }

    /// Whether a paragraph says who the author is whose name it begins with: "Nora Whitfield is a reporter who …". In a
    /// box of its own the verb is enough.
    func isPortrait(_ index: Int, isBoxed: Bool) -> Bool {
        let line = layout.lines[index]
        guard line.letters < Self.portrait, !isItem(index) else { return false }
        let text = layout.text(of: line)
        return authors.contains { author in
            guard author.kind == .person, text.begins(with: author.name) else { return false }
            return ToldAuthors.isPortrait(behind: author.name, in: text, isBoxed: isBoxed)
        }
    }
}
