import Markup

/// Puts the kept cells of data tables together to rows.
struct TableMaker {
    struct Cell {
        var table: Int
        var cell: Int
    }

    let layout: Layout
    private let tables: DataTables
    /// The words of each cell.
    private var words: [Int: String] = [:]
    private var begun = Set<Int>()
    /// Whether the last `add` began a table.
    private(set) var isFirst = false

    init(layout: Layout) { (self.layout, tables) = (layout, DataTables(layout: layout)) }

    /// The cell around a block, when it is one of a data table.
    func cell(of owner: Int) -> Cell? {
        guard let table = tables.table(of: owner) else { return nil }
        let nodes = layout.page.nodes
        var at = owner
        while at > table, nodes[at].name != .td, nodes[at].name != .th { at = nodes[at].parent }
        return at > table && nodes[nodes[at].parent].name == .tr ? Cell(table: table, cell: at) : nil
    }

    mutating func add(_ text: String, to cell: Cell) {
        isFirst = begun.insert(cell.table).inserted
        let isNew = words[cell.cell] == nil
        words[cell.cell, default: ""] += isNew ? text : " " + text
    }

    /// The rows of a table with a cell for each column: empty where nothing is kept, the same again where a cell spans
    /// several and is a label. Rows of which nothing is kept are left out.
    func rows(of table: Int) -> [[String]] {
        let nodes = layout.page.nodes
        var grid = Grid()
        for index in table + 1..<nodes[table].end {
            switch nodes[index].name {
            case .tr: grid.begin()
            case .td,
                .th where nodes[nodes[index].parent].name == .tr:
                grid.add(
                    text(of: index), isKept: words[index] != nil, columns: span(.colspan, index),
                    rows: span(.rowspan, index))
            default: break
            }
        }
        grid.begin()
        return grid.rows
    }

    /// Its kept words; where it has no letters at all, the mark that it shows: "–".
    private func text(of cell: Int) -> String {
        if let words = words[cell] { return words }
        guard layout.letters[cell] == 0, layout.page.nodes[cell].range.count <= Self.longestMark,
            !layout.zones[cell].contains(.skipped)
        else { return "" }
        return layout.text(of: cell)
    }

    /// Bytes of a cell without letters.
    private static let longestMark = 40
    /// Columns or rows that one cell spans.
    private static let widest = 30

    private func span(_ name: Name, _ cell: Int) -> Int {
        let said = layout.page.attribute(name, of: cell).flatMap { Int($0) } ?? 1
        return max(1, min(Self.widest, said))
    }

    /// Cells set in columns.
    private struct Grid {
        private(set) var rows: [[String]] = []
        private var row: [String] = []
        /// By column: what hangs down from rows above, and into how many rows.
        private var hanging: [Int: (text: String, rows: Int)] = [:]
        /// Cells that stand again.
        private var repeated = 0

        /// Whether words of the row are kept.
        private var isKept = false

        /// Cells that stand again in one table at most, and bytes of such a cell: a label.
        private static let (most, longest) = (5_000, 60)

        /// Ends the row and begins the next.
        mutating func begin() {
            hang()
            if isKept { rows.append(row) }
            (row, isKept) = ([], false)
        }

        mutating func add(_ text: String, isKept: Bool, columns: Int, rows: Int) {
            hang()
            self.isKept = self.isKept || isKept
            let again = text.utf8.count <= Self.longest ? text : ""
            for column in 0..<columns where column == 0 || repeated < Self.most {
                if rows > 1 { hanging[row.count] = (again, rows - 1) }
                row.append(column == 0 ? text : again)
                if column > 0 { repeated += 1 }
            }
        }

        private mutating func hang() {
            while let above = hanging[row.count] {
                hanging[row.count] = above.rows > 1 ? (above.text, above.rows - 1) : nil
                repeated += 1
                guard repeated < Self.most else {
                    hanging = [:]
                    return
                }
                row.append(above.text)
            }
        }
    }
}
