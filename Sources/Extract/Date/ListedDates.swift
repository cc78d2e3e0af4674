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
        let own = Set(signs.filter(isOwn).compactMap(shape))
        guard !own.isEmpty else { return signs }
        return signs.filter { sign in !isBeyond(sign) || shape(sign).map { !own.contains($0) } ?? true }
    }

    private func isOwn(_ sign: DateSign) -> Bool {
        sign.source.isShown && sign.line >= places.title - 1
            && sign.line <= min(places.title + Self.reach, places.bodyEnd)
    }

    private func isBeyond(_ sign: DateSign) -> Bool { sign.source.isShown && sign.line > places.bodyEnd + 1 }

    private struct Shape: Hashable {
        let source: DateSource
        let tags: [Name]
        let classes: [String]
    }

    /// Tag and class of the element and of the one around it; nil where neither has a class.
    private func shape(_ sign: DateSign) -> Shape? {
        let page = layout.page
        var (node, tags, classes): (Int, [Name], [String]) = (sign.candidate.node, [], [])
        for _ in 0..<2 where node > 0 {
            tags.append(page.nodes[node].name)
            classes.append(page.attribute(.class, of: node) ?? "")
            node = page.nodes[node].parent
        }
        return classes.allSatisfy(\.isEmpty) ? nil : Shape(source: sign.source, tags: tags, classes: classes)
    }
}
