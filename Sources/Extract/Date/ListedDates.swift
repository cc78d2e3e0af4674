import Markup

/// Dates of other stories on the page, told by their markup: the same elements as those of the story's own date, in
/// entries of a list that the story opens.
struct ListedDates {
    let layout: Layout
    let places: ShownDates.Places

    /// Lines below a headline among which the story's own date stands.
    private static let reach = 8

    func dropped(from signs: [DateSign]) -> [DateSign] {
        guard places.title >= 0, places.bodyEnd >= places.title, signs.contains(where: isBeyond) else { return signs }
        let own = signs.filter(isOwn).compactMap(shape)
        guard !own.isEmpty else { return signs }
        return signs.filter { sign in !isBeyond(sign) || shape(sign).map { !own.contains($0) } ?? true }
    }

    private func isOwn(_ sign: DateSign) -> Bool {
        sign.source.isShown && sign.line >= places.title - 1
            && sign.line <= min(places.title + Self.reach, places.bodyEnd)
    }

    private func isBeyond(_ sign: DateSign) -> Bool { sign.source.isShown && sign.line > places.bodyEnd + 1 }

    private struct Shape: Equatable {
        let source: DateSource
        let own: Element
        let outer: Element?
    }

    private struct Element: Equatable {
        let tag: Name
        let classes: String
    }

    /// Tag and class of the element and of the one around it; nil where neither has a class.
    private func shape(_ sign: DateSign) -> Shape? {
        guard let own = element(sign.candidate.node) else { return nil }
        let outer = element(layout.page.nodes[sign.candidate.node].parent)
        guard !own.classes.isEmpty || outer?.classes.isEmpty == false else { return nil }
        return Shape(source: sign.source, own: own, outer: outer)
    }

    private func element(_ node: Int) -> Element? {
        guard node > 0 else { return nil }
        return Element(tag: layout.page.nodes[node].name, classes: layout.page.attribute(.class, of: node) ?? "")
    }
}
