import Markup

/// Lines amid a story that no reader sees: notes of the desk, words for a reader's program.
struct HiddenLines {
    let layout: Layout

    /// One letter in so many, at most, is hidden; more wait for a click.
    private static let share: Int32 = 3
    /// Elements around a line whose names are looked at, for either kind of word.
    private static let (near, far) = (3, 6)

    /// The lines without those that are hidden between visible ones: a hidden end of the story opens at a click.
    func dropped(from lines: [Int]) -> [Int] {
        let isHidden = lines.map { self.isHidden(layout.lines[$0]) }
        guard isHidden.contains(true), let first = isHidden.firstIndex(of: false),
            let last = isHidden.lastIndex(of: false)
        else { return lines }
        func letters(_ places: some Sequence<Int>) -> Int32 {
            places.reduce(0) { $0 + layout.lines[lines[$1]].letters }
        }
        let gone = (first...last).filter { isHidden[$0] }
        guard letters(gone) * Self.share < letters(lines.indices) else { return lines }
        let dropped = Set(gone)
        return lines.indices.filter { !dropped.contains($0) }.map { lines[$0] }
    }

    private func isHidden(_ line: Line) -> Bool {
        if line.zone.contains(.hidden) { return !isNamed(line, Self.opening, reach: Self.far) }
        return isNamed(line, Self.words, reach: Self.near)
    }

    private func isNamed(_ line: Line, _ words: Needles, reach: Int) -> Bool {
        var node = Int(line.owner)
        for _ in 0..<reach where node > 0 {
            if layout.page.withAttribute(.class, of: node, { words.areIn($0) }) { return true }
            if layout.page.withAttribute(.id, of: node, { words.areIn($0) }) { return true }
            node = layout.page.nodes[node].parent
        }
        return false
    }

    private static let words = Needles(["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"])

    /// What a click on the words above opens.
    private static let opening = Needles([
        "ccordion", "ollaps", "oggle", "anel", "faq", "FAQ", "nswer", "tab-", "tabs", "more", "More", "xpand", "etails",
    ])
}
