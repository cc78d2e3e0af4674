import Markup

/// Lists that belong to a story as a whole, where the model has judged their items one by one: what a heading or a line
/// with a colon among the story's paragraphs announces, at its end too ("Seats by party:").
struct StoryLists {
    let layout: Layout

    /// Paragraphs of the story that stand beside such a list, and their least number.
    private static let paragraphs = 2
    /// Elements between a list and its items.
    private static let depth = 6

    func add(to kept: inout [Bool]) {
        var prose: [Int: Int] = [:]
        for index in kept.indices where kept[index] && layout.lines[index].isProse {
            prose[box(index), default: 0] += 1
        }
        var index = 1
        while index < kept.count {
            guard let list = list(of: index), !layout.contains(list, owner(index - 1)) else {
                index += 1
                continue
            }
            let items = items(of: list, from: index)
            if prose[parent(list), default: 0] >= Self.paragraphs, isWhole(items, of: list, kept) {
                for item in items { kept[item] = true }
                if isHeading(index - 1, of: list) { kept[index - 1] = true }
            }
            index = items.upperBound
        }
    }

    private func owner(_ index: Int) -> Int { Int(layout.lines[index].owner) }

    private func parent(_ node: Int) -> Int { layout.page.nodes[node].parent }

    private func box(_ index: Int) -> Int { parent(owner(index)) }

    /// The outermost list around a line.
    private func list(of index: Int) -> Int? {
        var (node, found, steps) = (owner(index), Int?.none, 0)
        while node > 0, steps < Self.depth {
            if [.ul, .ol, .dl].contains(layout.page.nodes[node].name) { found = node }
            (node, steps) = (parent(node), steps + 1)
        }
        return found
    }

    private func items(of list: Int, from first: Int) -> Range<Int> {
        let end = layout.lines[first...].firstIndex { !layout.contains(list, Int($0.owner)) }
        return first..<(end ?? layout.lines.count)
    }

    /// Whether one of its items is the story's, or what stands above it says so, and nothing speaks against any of them.
    private func isWhole(_ items: Range<Int>, of list: Int, _ kept: [Bool]) -> Bool {
        guard !items.allSatisfy({ kept[$0] }), items.allSatisfy({ isPlain(layout.lines[$0]) }) else { return false }
        let above = items.lowerBound - 1
        if isHeading(above, of: list) {
            return above > 0 && kept[above - 1] && isPlain(layout.lines[above])
        }
        return kept[above] && parent(owner(above)) == parent(list) && announces(above)
    }

    private func isPlain(_ line: Line) -> Bool {
        line.linkLetters == 0 && line.phrase == .none && line.zone.isDisjoint(with: DataTables.against)
            && StockLine.of(line, in: layout) == nil
    }

    private func isHeading(_ index: Int, of list: Int) -> Bool {
        layout.page.nodes[owner(index)].name.isHeading && box(index) == parent(list)
    }

    private func announces(_ index: Int) -> Bool {
        let text = layout.text(of: layout.lines[index])
        return text.hasSuffix(":") || text.hasSuffix("：")
    }
}
