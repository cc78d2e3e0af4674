import Markup

/// Lines between the story's own that the model has passed over and that can be no one else's: a paragraph that is a link
/// as a whole, and who said what is quoted.
struct PassedLines {
    let layout: Layout

    /// Letters of such a paragraph, and of a speaker's name.
    private static let (paragraph, name): (Int32, Int32) = (50, 100)

    func add(to kept: inout [Bool]) {
        guard let first = kept.firstIndex(of: true), let last = kept.lastIndex(of: true), last > first + 1 else {
            return
        }
        for index in first + 1..<last
        where !kept[index] && kept[index - 1] && (isLinked(index) && kept[index + 1] || isSpeaker(index)) {
            kept[index] = true
        }
    }

    private func owner(_ index: Int) -> Int { Int(layout.lines[index].owner) }

    /// `<a href><p>…</p></a>` beside paragraphs without a link.
    private func isLinked(_ index: Int) -> Bool {
        let nodes = layout.page.nodes
        let (line, own) = (layout.lines[index], owner(index))
        guard nodes[own].name == .p, line.letters >= Self.paragraph, line.endsSentence, nodes[own].parent > 0,
            nodes[nodes[own].parent].name == .a, line.zone.isDisjoint(with: BodyRegion.against.union(.skipped))
        else { return false }
        let box = nodes[nodes[own].parent].parent
        return [index - 1, index + 1].allSatisfy { beside in
            let other = owner(beside)
            return nodes[other].name == .p && nodes[other].parent == box && layout.lines[beside].isProse
        }
    }

    /// The short last line of a quotation: `<blockquote><p>…</p><cite>Maria Holt</cite></blockquote>`.
    private func isSpeaker(_ index: Int) -> Bool {
        let line = layout.lines[index]
        guard line.zone.contains(.quote), line.letters <= Self.name, line.linkLetters == 0 else { return false }
        var box = owner(index)
        while box > 0, layout.page.nodes[box].name != .blockquote { box = layout.page.nodes[box].parent }
        return box > 0 && layout.contains(box, owner(index - 1)) && !layout.contains(box, owner(index + 1))
    }
}
