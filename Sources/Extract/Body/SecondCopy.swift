import Markup

/// The second of two layouts of a story: some pages hold it once for wide screens and once for narrow ones.
struct SecondCopy {
    let layout: Layout

    /// Lines in a row, and letters of theirs, from which they are the story again; fewer are a refrain or a summary.
    private static let lines = 4
    private static let letters = 600
    /// Letters of two lines or more that nobody sees: the text for the printer.
    private static let hidden = 200
    /// One letter in so many, at least, is in a second layout; less are answers that a long page gives again.
    private static let share = 8

    /// The lines without those that say again, in the same order, what lines above them say.
    func dropped(from lines: [Int]) -> [Int] {
        var firsts = HashTable<Int>()
        var run = Run()
        var again = Set<Int>()
        for line in lines {
            let hash = layout.lines[line].hash
            let first = firsts[hash]
            if first == nil { firsts.updateValue(line, for: hash) }
            if first.map({ $0 <= run.first }) ?? true {
                again.formUnion(copy(run))
                run = Run()
            }
            guard let first else { continue }
            run.lines.append(line)
            run.firsts.append(first)
            run.first = first
        }
        again.formUnion(copy(run))
        guard !again.isEmpty else { return lines }
        let left = lines.filter { !again.contains($0) }
        let all = letters(lines)
        return all <= Self.share * (all - letters(left)) ? left : lines
    }

    /// Lines in a row that repeat others, and the line that the last of them repeats.
    private struct Run {
        var lines: [Int] = []
        /// What they repeat.
        var firsts: [Int] = []
        var first = -1
    }

    /// The lines to be left out: of two layouts the one that nobody sees, else the second.
    private func copy(_ run: Run) -> [Int] {
        let letters = letters(run.lines)
        guard run.lines.count > 1, letters >= Self.hidden else { return [] }
        if run.lines.allSatisfy(isHidden) { return run.lines }
        if run.firsts.allSatisfy(isHidden) { return run.firsts }
        return run.lines.count >= Self.lines && letters >= Self.letters ? run.lines : []
    }

    /// Also in an element that holds most of the page, which hands nothing down.
    private func isHidden(_ line: Int) -> Bool {
        var node = Int(layout.lines[line].owner)
        while node > 0, !layout.own[node].contains(.hidden) { node = layout.page.nodes[node].parent }
        return node > 0
    }

    private func letters(_ lines: [Int]) -> Int { lines.reduce(0) { $0 + Int(layout.lines[$1].letters) } }
}
