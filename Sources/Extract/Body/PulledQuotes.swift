import Markup

/// Sentences of a story that stand once more beside it in large type.
struct PulledQuotes {
    let layout: Layout
    /// Whether the judge has learnt on the page's language: it tells whole sentences itself, but not those that are cut.
    let isLearnt: Bool

    /// Letters of such a quote.
    private static let letters: ClosedRange<Int32> = 25...300

    func dropped(from lines: [Int]) -> [Int] {
        let quotes = lines.filter { index in
            let line = layout.lines[index]
            return Self.letters.contains(line.letters) && isQuote(line) && (!isLearnt || isCut(line))
        }
        guard !quotes.isEmpty, quotes.count * bytes(lines) <= Self.mostSearched else { return lines }
        let again = quotes.filter { quote in
            lines.contains { other in
                other != quote && layout.lines[other].letters > layout.lines[quote].letters && holds(other, quote)
            }
        }
        return again.isEmpty ? lines : lines.filter { !again.contains($0) }
    }

    /// Bytes through which quotes are looked for: a page on which they are more is made of quotes.
    private static let mostSearched = 50_000_000

    /// Bytes of the folded words of lines.
    private func bytes(_ lines: [Int]) -> Int {
        lines.reduce(0) { $0 + Int(layout.lines[$1].keyEnd - layout.lines[$1].keyStart) }
    }

    /// Whether the words of a quote stand in a line.
    private func holds(_ line: Int, _ quote: Int) -> Bool {
        layout.withKey(of: layout.lines[line]) { whole in
            layout.withKey(of: layout.lines[quote]) { whole.holds(words: $0) }
        }
    }

    private func isCut(_ line: Line) -> Bool {
        let text = layout.text(of: line)
        return text.hasSuffix("…") || text.hasSuffix("...")
    }

    /// Whether the element around it or around that is named after quotes.
    private func isQuote(_ line: Line) -> Bool {
        let owner = Int(line.owner)
        return isNamed(owner) || isNamed(layout.page.nodes[owner].parent)
    }

    private func isNamed(_ node: Int) -> Bool {
        guard node > 0 else { return false }
        let name = layout.page.nodes[node].name
        return name == .blockquote || name == .q || name == .aside
            || layout.page.withAttribute(.class, of: node) { Self.words.areIn($0) }
    }

    private static let words = Needles(["quote", "Quote", "pull"])
}
