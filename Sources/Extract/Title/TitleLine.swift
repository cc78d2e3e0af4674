import Markup

/// Where the title stands on the page.
///
/// Asked of the candidate that leads by the weights set by hand: they tell best which heading opens the story, the
/// judge tells best how its title is spelled, and the body model was trained with these places.
struct TitleLine {
    let layout: Layout

    /// The line in its element, for metadata the first line that says the same; -1 without one.
    func find(_ title: Candidate<String>) -> Int {
        let hash = Hash64.of(title.value)
        if isPrinted(title) {
            let inside = layout.lines.indices.filter { layout.contains(title.node, Int(layout.lines[$0].owner)) }
            // Lines that only breaks part stand in one element.
            if let line = inside.first(where: { layout.lines[$0].hash == hash }) ?? inside.first { return line }
        }
        return layout.lines.firstIndex { $0.letters < 400 && $0.hash == hash } ?? -1
    }

    private func isPrinted(_ candidate: Candidate<String>) -> Bool {
        guard candidate.node > 0 else { return false }
        let name = layout.page.nodes[candidate.node].name
        return name != .title && name != .meta
    }
}
