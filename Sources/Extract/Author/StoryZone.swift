import Markup

/// What the parts of a page say that do not hold the story as a whole.
///
/// `has-post-thumbnail` on the element of the story makes a teaser of nothing, nor does `__next` around the page.
struct StoryZone {
    let layout: Layout
    /// Parts that name writers of other texts, or that nobody sees.
    static let foreign: Hint = [.comment, .related, .navigation, .hidden, .skipped]

    /// Nodes of the headline and of the first line of the text.
    private let marks: [Int]

    init(layout: Layout, place: AuthorPlace) {
        self.layout = layout
        marks = [place.titleLine, place.bodyLine].filter { $0 >= 0 }.map { Int(layout.lines[$0].owner) }
    }

    /// The hints of a node and of all around it that hold neither headline nor text.
    func hints(_ node: Int) -> Hint {
        guard !marks.isEmpty, node >= 0 else { return node < 0 ? [] : layout.zones[node] }
        var (found, at) = (Hint(), node)
        while at > 0, at == node || !marks.contains(where: { layout.contains(at, $0) }) {
            found.formUnion(layout.own[at])
            at = layout.page.nodes[at].parent
        }
        return found
    }

    /// Whether it stands in none of them; what the page says of the whole is asked only where it says one of them.
    func isOutside(_ barred: Hint, _ node: Int) -> Bool {
        layout.zones[node].isDisjoint(with: barred) || hints(node).isDisjoint(with: barred)
    }
}
