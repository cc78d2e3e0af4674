import Markup

/// Blocks that stand in many articles of a host and so belong to none (EXTR-18): "follow us", "support our work".
public struct Boilerplate: Sendable, Hashable {
    /// Fingerprints of their folded words, as in `Reading.blocks`.
    public var blocks: Set<UInt64>

    public init(_ blocks: Set<UInt64> = []) { self.blocks = blocks }

    /// Shorter lines are no blocks: "Yes.", "Photo", "2".
    static let leastLetters = 15
    /// A page that would lose more of its body than this is one of a kind that repeats itself, as a weather report.
    static let mostShare = 0.5

    /// The lines of a body that count as blocks. Headings do not: "Background" heads many stories and is part of each.
    static func candidates(_ lines: [Int], _ layout: Layout) -> [Int] {
        lines.filter { index in
            let line = layout.lines[index]
            return line.letters >= leastLetters && !layout.page.nodes[Int(line.owner)].name.isHeading
        }
    }

    /// The lines to be left out.
    func lines(in body: [Int], _ layout: Layout) -> [Int] {
        guard !blocks.isEmpty else { return [] }
        func letters(_ lines: [Int]) -> Double { Double(lines.reduce(0) { $0 + Int(layout.lines[$1].letters) }) }
        let found = Self.candidates(body, layout).filter { blocks.contains(layout.lines[$0].hash) }
        return letters(found) > Self.mostShare * letters(body) ? [] : found
    }
}
