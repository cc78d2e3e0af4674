import Markup

/// The next story of the paper, which pages without end hang below the one that was asked for.
struct NextStory {
    let layout: Layout
    let titleLine: Int

    /// Letters of prose above its headline, which are the page's own story, and below.
    private static let (above, below) = (300, 150)
    /// Letters of a headline.
    private static let headline: Int32 = 12

    /// The line of its headline: a main heading that is a link, between two stretches of prose, where the page's own
    /// headline is a main heading and no link. One among the story's own paragraphs only leads to another ("Read also").
    var line: Int? {
        guard titleLine >= 0, isMain(layout.lines[titleLine]), layout.lines[titleLine].linkDensity < 0.5 else {
            return nil
        }
        var prose = 0
        var paragraphs = Set<Int>()
        for (index, line) in layout.lines.enumerated().dropFirst(titleLine + 1) {
            if line.isProse {
                prose += Int(line.letters)
                paragraphs.insert(box(line))
            }
            guard prose >= Self.above, line.linkDensity > 0.9, line.letters >= Self.headline, isMain(line),
                !paragraphs.contains(box(line))
            else { continue }
            let rest = layout.lines[index...].prefix(12).reduce(0) { $0 + ($1.isProse ? Int($1.letters) : 0) }
            return rest >= Self.below ? index : nil
        }
        return nil
    }

    /// The element in which a line's own stands.
    private func box(_ line: Line) -> Int { layout.page.nodes[Int(line.owner)].parent }

    private func isMain(_ line: Line) -> Bool { layout.isWithin(line) { $0 == .h1 } }
}
