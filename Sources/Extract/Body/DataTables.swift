import Markup

/// The tables of a page that hold data: not those that lay it out.
struct DataTables {
    let layout: Layout
    let titleLine: Int
    /// Their nodes, in order; none holds another.
    let all: [Int]

    /// Where no table of the story stands, and no list.
    static let against: Hint = [
        .comment, .related, .share, .navigation, .prompt, .advert, .tags, .teaser, .author, .hidden, .skipped,
    ]

    init(layout: Layout, titleLine: Int = -1) {
        (self.layout, self.titleLine) = (layout, titleLine)
        all = Self.find(in: layout)
    }

    private struct Open {
        let node: Int
        var rows = 0
        var cells = 0
        /// Whether another table stands in it.
        var isOuter = false
    }

    private static func find(in layout: Layout) -> [Int] {
        let nodes = layout.page.nodes
        var (open, found): ([Open], [Int]) = ([], [])
        func leave(_ table: Open) {
            guard !table.isOuter, table.rows > 1, table.cells >= table.rows * 2,
                Int(layout.letters[table.node]) < table.cells * 120
            else { return }
            found.append(table.node)
        }
        for index in nodes.indices {
            while let last = open.last, nodes[last.node].end <= index { leave(open.removeLast()) }
            switch nodes[index].name {
            case .table:
                if let outer = open.indices.last { open[outer].isOuter = true }
                open.append(Open(node: index))
            case .tr: if let last = open.indices.last { open[last].rows += 1 }
            case .td, .th: if let last = open.indices.last { open[last].cells += 1 }
            default: break
            }
        }
        while let last = open.popLast() { leave(last) }
        return found.sorted()
    }

    /// The table around a node.
    func table(of node: Int) -> Int? {
        let behind = Self.place(behind: node, in: all)
        return behind > 0 && layout.contains(all[behind - 1], node) ? all[behind - 1] : nil
    }

    /// The lines with those of the tables that are the story's as a whole: cells say nothing one by one. Those are of
    /// which most is `chosen`, and those that stand among chosen lines.
    func completed(_ lines: [Int], chosen: [Int]) -> [Int] {
        guard !all.isEmpty, !lines.isEmpty else { return lines }
        var cells: [Int: [Int]] = [:]
        for (index, line) in layout.lines.enumerated() {
            if let table = table(of: Int(line.owner)) { cells[table, default: []].append(index) }
        }
        let taken = Set(chosen)
        let outside = chosen.filter { table(of: Int(layout.lines[$0].owner)) == nil }
        var whole = Set(lines)
        for (table, cells) in cells where isStorys(table, cells, taken, outside) { whole.formUnion(cells) }
        return whole.sorted()
    }

    private func isStorys(_ table: Int, _ cells: [Int], _ taken: Set<Int>, _ outside: [Int]) -> Bool {
        guard layout.zones[table].isDisjoint(with: Self.against),
            titleLine < 0 || !layout.contains(table, Int(layout.lines[titleLine].owner))
        else { return false }
        let letters = cells.reduce(0) { $0 + (taken.contains($1) ? layout.lines[$1].letters : 0) }
        return letters * 2 >= layout.letters[table]
            || stands(table, cells, among: outside, mayEnd: letters > 0)
    }

    /// Whether the chosen lines next to a table, above and below, stand in the same box as it; at the end of the story
    /// the one above, where some of the table is chosen.
    private func stands(_ table: Int, _ cells: [Int], among outside: [Int], mayEnd: Bool) -> Bool {
        guard let first = cells.first, let last = cells.last, layout.linkLetters[table] * 2 < layout.letters[table]
        else { return false }
        let behind = Self.place(behind: last, in: outside)
        guard behind > 0, behind < outside.count || mayEnd, outside[behind - 1] < first else { return false }
        let box = box(of: table)
        return outside[(behind - 1)...].prefix(2).allSatisfy { layout.contains(box, Int(layout.lines[$0].owner)) }
    }

    /// The place of the first behind a node or line among others, which are in order.
    private static func place(behind one: Int, in others: [Int]) -> Int {
        var (low, high) = (0, others.count)
        while low < high {
            let middle = (low + high) / 2
            if others[middle] <= one { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The element around a table that holds more than it and what is said about it.
    private func box(of table: Int) -> Int {
        let nodes = layout.page.nodes
        var box = nodes[table].parent
        while box > 0, nodes[box].name == .figure || layout.letters[box] == layout.letters[table] {
            box = nodes[box].parent
        }
        return box
    }
}
