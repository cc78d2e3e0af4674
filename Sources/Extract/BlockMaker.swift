import Markup
import Model

/// Makes blocks of the chosen lines.
struct BlockMaker {
    let layout: Layout
    let base: WebURL?

    private var page: HTMLDocument { layout.page }

    func blocks(_ lines: [Int]) -> [Block] {
        var blocks: [Block] = []
        var table = -1
        for index in lines {
            let line = layout.lines[index]
            if line.zone.contains(.table), let (root, row) = cell(of: Int(line.owner)) {
                append(line, root: root, row: row, isSame: root == table, to: &blocks)
                table = root
                continue
            }
            table = -1
            let text = RichReader(layout: layout, base: base).read(line)
            guard !text.plain.isEmpty else { continue }
            blocks.append(block(line, text))
        }
        return blocks.map { block in
            var block = block
            block.direction = Self.isRightToLeft(block.plain) ? .rtl : nil
            return block
        }
    }

    private func block(_ line: Line, _ text: RichText) -> Block {
        var at = Int(line.owner)
        var depth = 0
        var kind = Block.Kind.paragraph
        var level: Int?
        var isNumbered: Bool?
        while at >= 0, page.nodes[at].name != .body {
            switch page.nodes[at].name {
            case .h1, .h2, .h3, .h4, .h5, .h6:
                kind = .heading
                level = Int(page.nodes[at].name.rawValue - Name.h1.rawValue) + 1
            case .li where kind == .paragraph: kind = .listItem
            case .ul, .ol, .menu:
                depth += 1
                if depth == 1, kind == .listItem { isNumbered = page.nodes[at].name == .ol }
            case .blockquote where kind == .paragraph: kind = .quote
            case .pre where kind == .paragraph: kind = .code
            default: break
            }
            at = page.nodes[at].parent
        }
        var block = Block(kind, text, level: kind == .listItem ? max(1, depth) : level)
        if kind == .listItem { block.isNumbered = isNumbered }
        return block
    }

    /// The table and row of a cell of a table that is data, not layout.
    private func cell(of owner: Int) -> (table: Int, row: Int)? {
        var row = -1
        var at = owner
        while at > 0 {
            switch page.nodes[at].name {
            case .tr where row < 0: row = at
            case .table: return row >= 0 && isData(at) ? (at, row) : nil
            default: break
            }
            at = page.nodes[at].parent
        }
        return nil
    }

    /// Several rows of short cells, no table within.
    private func isData(_ table: Int) -> Bool {
        var (rows, cells) = (0, 0)
        for index in table + 1..<page.nodes[table].end {
            switch page.nodes[index].name {
            case .tr: rows += 1
            case .td, .th: cells += 1
            case .table: return false
            default: break
            }
        }
        return rows > 1 && cells >= rows * 2 && Int(layout.letters[table]) < cells * 120
    }

    private func append(_ line: Line, root: Int, row: Int, isSame: Bool, to blocks: inout [Block]) {
        let text = layout.text(of: line)
        guard isSame, var last = blocks.last, last.kind == .table else {
            var block = Block(.table, "")
            block.rows = [[text]]
            block.level = nil
            rowMark = row
            blocks.append(block)
            return
        }
        _ = last
        last.rows?.append([text])
        blocks[blocks.count - 1] = last
    }

    private var rowMark: Int {
        get { 0 }
        nonmutating set { _ = newValue }
    }

    static func isRightToLeft(_ text: String) -> Bool {
        var (right, left) = (0, 0)
        for scalar in text.unicodeScalars.prefix(400) where Letters.isWord(scalar.value) {
            if (0x590...0x8FF).contains(scalar.value) || (0xFB1D...0xFEFC).contains(scalar.value) {
                right += 1
            } else {
                left += 1
            }
        }
        return right > left
    }
}
