import Markup

/// Cuts the node sequence of a page into lines: at block boundaries and at two `br` in a row.
struct LineReader {
    private let page: HTMLDocument
    private var lines: [Line] = []
    private var current: LineTally?
    /// Open block elements, innermost last.
    private var blocks: [Int] = []
    private var ordinals: [Int32] = []
    private var breaks = 0

    init(_ page: HTMLDocument) { self.page = page }

    mutating func visit(_ index: Int, zone: Hint, text: UnsafeBufferPointer<UInt8>) {
        while let last = blocks.last, page.nodes[last].end <= index {
            if zone.contains(.tip), page.nodes[last].name == .p { pass() } else { leave() }
        }
        let node = page.nodes[index]
        guard !zone.contains(.tip) else { return }
        switch node.name {
        case .text:
            guard !zone.contains(.skipped) else { return }
            append(index, zone, UnsafeBufferPointer(rebasing: text[node.range]))
        case .br:
            breaks += 1
            if breaks == 2 || breaks == 1 && isLabel { close() }
        case .hr, .wbr: if node.name == .hr { close() }
        case let name where name.isBlock || name == .button || name == .label:
            close()
            blocks.append(index)
            ordinals.append(0)
        default: break
        }
    }

    mutating func finish() -> [Line] {
        close()
        return lines
    }

    /// Whether the line so far is a headline, byline or date set apart by one `br` in a cell or box of text.
    private var isLabel: Bool {
        guard let line = current?.line, line.letters < 60 else { return false }
        return !page.nodes[Int(line.owner)].name.isText
    }

    private mutating func append(_ index: Int, _ zone: Hint, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.contains(where: { $0 > 0x20 }) else {
            if current != nil { current?.add(bytes, hints: []) }
            return
        }
        breaks = 0
        if endsDate(zone, bytes.count) { close() }
        if current == nil { current = LineTally(owner: blocks.last ?? 0, first: index, zone: zone) }
        current?.add(bytes, hints: zone)
        current?.line.end = Int32(index + 1)
        // What only part of the line has is no hint for the whole of it.
        current?.line.zone.formIntersection(zone)
    }

    /// Whether the line so far is a date in an element of its own, and text follows behind it without a break.
    private func endsDate(_ zone: Hint, _ bytes: Int) -> Bool {
        guard bytes > Self.text, !zone.contains(.date), let line = current?.line, line.zone.contains(.date) else {
            return false
        }
        return line.digits >= 4 && line.letters <= Self.date
    }

    /// Bytes from which what follows a date is the story's text, and letters up to which a line is a date.
    private static let (text, date) = (60, 30)

    private mutating func close() {
        breaks = 0
        guard var line = current?.finish() else { return }
        current = nil
        guard line.letters > 0 else { return }
        if let last = ordinals.indices.last {
            line.ordinal = ordinals[last]
            ordinals[last] += 1
        }
        lines.append(line)
    }

    private mutating func leave() {
        close()
        pass()
    }

    /// Leaves a block whose line goes on behind it.
    private mutating func pass() {
        blocks.removeLast()
        ordinals.removeLast()
    }
}
