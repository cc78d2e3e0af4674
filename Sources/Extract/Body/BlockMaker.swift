import Markup
import Model

/// Makes blocks of the chosen lines, and of the pictures and embeds between them.
struct BlockMaker {
    let layout: Layout
    let base: WebURL?
    /// Of the story: it tells how what stands in `q` is quoted.
    var language: String?

    private var page: HTMLDocument { layout.page }

    func blocks(_ lines: [Int]) -> [Block] {
        var placed: [(node: Int, block: Block)] = []
        var tables = TableMaker(layout: layout)
        for index in lines {
            let line = layout.lines[index]
            if line.zone.contains(.table), let cell = tables.cell(of: Int(line.owner)) {
                tables.add(layout.text(of: line), to: cell)
                if tables.isFirst { placed.append((cell.table, Block(.table, ""))) }
                continue
            }
            let text = RichReader(layout: layout, base: base, language: language).read(line)
            guard !text.plain.isEmpty else { continue }
            let block = block(line, text)
            let parts = block.kind == .code ? Preformatted(layout: layout).blocks(line, text) : [block]
            placed.append(contentsOf: parts.map { (Int(line.first), $0) })
        }
        for index in placed.indices where placed[index].block.kind == .table {
            placed[index].block.rows = tables.rows(of: placed[index].node)
        }
        placed.append(contentsOf: MediaFinder(layout: layout, base: base).find(lines))
        for at in placed.indices where Self.isRightToLeft(placed[at].block.plain) { placed[at].block.direction = .rtl }
        placed.sort { $0.node < $1.node }
        return placed.map(\.block)
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

    /// Without a way out of the loop the compiler has sixteen bytes looked at in one step.
    private static func mayBeRight(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var most: UInt8 = 0
        for byte in bytes { most = byte > most ? byte : most }
        return most >= 0xD6
    }

    static func isRightToLeft(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            // The first bytes of such letters; few texts have any as great.
            guard mayBeRight(bytes), bytes.contains(where: { (0xD6...0xE0).contains($0) || $0 == 0xEF }) else {
                return false
            }
            let letters = LetterTable.shared
            var (at, scalars, right, left) = (0, 0, 0, 0)
            while at < bytes.count, scalars < 400 {
                let (scalar, length) = LineTally.scalar(bytes, at)
                (at, scalars) = (at + length, scalars + 1)
                guard letters[scalar].isWord else { continue }
                if (0x590...0x8FF).contains(scalar) || (0xFB1D...0xFEFC).contains(scalar) {
                    right += 1
                } else {
                    left += 1
                }
            }
            return right > left
        }
    }
}
