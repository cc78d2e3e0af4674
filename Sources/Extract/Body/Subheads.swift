import Markup

/// Headings between paragraphs of a story that the model has passed over, though it took their like.
struct Subheads {
    let layout: Layout
    let probabilities: [Double]

    /// The least that the model may believe of such a heading.
    private static let least = 0.2

    func add(to kept: inout [Bool]) {
        let taken = kept
        let levels = Set(taken.indices.lazy.filter { taken[$0] }.map(name).filter(\.isHeading))
        guard !levels.isEmpty, taken.count > 2 else { return }
        for index in 1..<taken.count - 1 where !taken[index] && isTaken(index, -1, taken) && isTaken(index, 1, taken) {
            let line = layout.lines[index]
            guard levels.contains(name(index)), probabilities[index] > Self.least, line.linkLetters == 0,
                line.phrase == .none, !line.zone.contains(.skipped)
            else { continue }
            kept[index] = true
        }
    }

    /// Whether the line beside it is taken, or the one behind the caption of a picture there.
    private func isTaken(_ index: Int, _ step: Int, _ taken: [Bool]) -> Bool {
        if taken[index + step] { return true }
        let next = index + 2 * step
        return taken.indices.contains(next) && taken[next] && layout.lines[index + step].zone.contains(.caption)
    }

    private func name(_ index: Int) -> Name { layout.page.nodes[Int(layout.lines[index].owner)].name }
}
