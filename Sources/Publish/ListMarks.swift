import Model

/// The marks of list items as they come one after another: a bullet, or the number in its list.
struct ListMarks {
    private struct Item {
        var level: Int
        var number: Int?

        var mark: String { number.map { "\($0). " } ?? "- " }
    }

    /// The lists that are open, from the outermost, each with its latest item; their levels rise.
    private var open: [Item] = []
    /// No page nests lists deeper; what does stands at that depth.
    private static let deepest = 9

    /// The mark of a list item and how deep it is indented below those it belongs to; nil of any other block, which
    /// ends all lists.
    mutating func next(_ block: Block) -> (mark: String, indent: Int)? {
        guard block.kind == .listItem else {
            open = []
            return nil
        }
        let level = min(block.level ?? 1, Self.deepest)
        while let last = open.last, last.level > level { open.removeLast() }
        var before: Int?
        if open.last?.level == level { before = open.removeLast().number }
        let item = Item(level: level, number: block.isNumbered == true ? (before ?? 0) + 1 : nil)
        let indent = open.reduce(0) { $0 + $1.mark.utf8.count }
        open.append(item)
        return (item.mark, indent)
    }
}
