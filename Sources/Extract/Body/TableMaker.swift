import Markup

/// Puts cells together to tables: only tables of data, not those that lay out the page.
struct TableMaker {
    struct Cell {
        var table: Int
        var row: Int
        var cell: Int
    }

    let layout: Layout
    private typealias Row = (row: Int, cells: [(cell: Int, text: String)])

    /// By table: its rows, each with its cells.
    private var tables: [Int: [Row]] = [:]
    /// Which tables hold data, of those asked for.
    private var data: [Int: Bool] = [:]
    /// Whether the last `add` began a table.
    private(set) var isFirst = false

    init(layout: Layout) { self.layout = layout }

    /// The cell around a block, when it is one of a data table.
    mutating func cell(of owner: Int) -> Cell? {
        let nodes = layout.page.nodes
        var found = Cell(table: -1, row: -1, cell: -1)
        var at = owner
        while at > 0 {
            switch nodes[at].name {
            case .td, .th: if found.cell < 0 { found.cell = at }
            case .tr: if found.row < 0 { found.row = at }
            case .table:
                found.table = at
                return found.row >= 0 && found.cell >= 0 && isData(at) ? found : nil
            default: break
            }
            at = nodes[at].parent
        }
        return nil
    }

    mutating func add(_ text: String, to cell: Cell) {
        isFirst = tables[cell.table] == nil
        Self.add(text, to: cell, in: &tables[cell.table, default: []])
    }

    private static func add(_ text: String, to cell: Cell, in rows: inout [Row]) {
        if rows.last?.row != cell.row { rows.append((cell.row, [])) }
        let last = rows.count - 1
        if let end = rows[last].cells.indices.last, rows[last].cells[end].cell == cell.cell {
            rows[last].cells[end].text += " " + text
        } else {
            rows[last].cells.append((cell.cell, text))
        }
    }

    func rows(of table: Int) -> [[String]] { (tables[table] ?? []).map { $0.cells.map(\.text) } }

    /// Several rows of several short cells, and no table within.
    private mutating func isData(_ table: Int) -> Bool {
        if let known = data[table] { return known }
        let isData = looksLikeData(table)
        data[table] = isData
        return isData
    }

    private func looksLikeData(_ table: Int) -> Bool {
        var (rows, cells) = (0, 0)
        for index in table + 1..<layout.page.nodes[table].end {
            switch layout.page.nodes[index].name {
            case .tr: rows += 1
            case .td, .th: cells += 1
            case .table: return false
            default: break
            }
        }
        return rows > 1 && cells >= rows * 2 && Int(layout.letters[table]) < cells * 120
    }
}
