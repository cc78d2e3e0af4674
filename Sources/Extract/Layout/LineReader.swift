import Markup

/// Cuts the node sequence of a page into lines: at block boundaries and at two `br` in a row.
struct LineReader {
    private let page: HTMLDocument
    private var lines: [Line] = []
    private var current: LineTally?
    /// Open block elements, innermost last.
    private var blocks: [Int] = []
    private var breaks = 0
    private var keys: Fold.Writer
    /// The hashes of the longer lines so far.
    private var seen = HashTable<Bool>()

    /// `keys` has room for a byte for each byte of the page's text and each node.
    init(_ page: HTMLDocument, keys: UnsafeMutableBufferPointer<UInt8>) {
        (self.page, self.keys) = (page, Fold.Writer(keys))
        // Most pages have no more.
        lines.reserveCapacity(page.nodes.count / 3)
    }

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
            keys.part()
        case .hr, .wbr: if node.name == .hr { close() }
        case .button where isInSentence(index), .label where isInSentence(index): break
        case let name where name.isBlock || name == .button || name == .label:
            close()
            blocks.append(index)
        case .span where beginsParagraph(index), .other where beginsParagraph(index): close()
        default: break
        }
    }

    /// Whether words of the same paragraph stand before and behind an element: a word of the glossary is a button.
    private func isInSentence(_ index: Int) -> Bool {
        guard current != nil, let block = blocks.last, page.nodes[block].name == .p else { return false }
        let rest = page.nodes[index].range.upperBound..<page.nodes[block].range.upperBound
        return page.text[rest].contains { $0 > 0x20 }
    }

    /// Bytes from which an element holds a paragraph.
    private static let paragraph = 50

    /// Whether the sentences of an element like this one have just ended: some pages set each paragraph in a `span` or in
    /// an element of their own.
    private func beginsParagraph(_ index: Int) -> Bool {
        guard let current, current.hasEnded, current.line.letters >= Self.paragraph,
            !page.nodes[Int(current.line.owner)].name.isText
        else { return false }
        let isOwn = page.nodes[index].name == .other
        var before = page.sibling(before: index)
        if isOwn, let text = before, page.isBlankText(text) { before = page.sibling(before: text) }
        guard let before, page.nodes[before].name == page.nodes[index].name,
            page.nodes[before].range.count >= Self.paragraph
        else { return false }
        guard isOwn else { return true }
        let name = page[index].name
        return name.utf8.contains(UInt8(ascii: "-")) && page[before].name == name
    }

    /// The lines, and the bytes of their keys.
    mutating func finish() -> (lines: [Line], keys: Int) {
        close()
        return (lines, keys.end)
    }

    /// Whether the line so far is a headline, byline or date set apart by one `br` in a cell or box of text.
    private var isLabel: Bool {
        guard let line = current?.line, line.letters < 60 else { return false }
        return !page.nodes[Int(line.owner)].name.isText
    }

    private mutating func append(_ index: Int, _ zone: Hint, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.contains(where: { $0 > 0x20 }) else {
            if current != nil { current?.add(bytes, hints: [], to: &keys) }
            return
        }
        breaks = 0
        if endsDate(zone, bytes.count) { close() }
        if current == nil { begin(index, zone) }
        current?.add(bytes, hints: zone, to: &keys)
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

    private mutating func begin(_ index: Int, _ zone: Hint) {
        current = LineTally(owner: blocks.last ?? 0, first: index, zone: zone)
        current?.line.keyStart = Int32(keys.end)
        keys.begin()
    }

    /// Letters up to which a line may stand again and again.
    private static let label: Int32 = 40

    private mutating func close() {
        breaks = 0
        guard var line = current?.finish() else { return }
        current = nil
        guard line.letters > 0 else { return }
        line.keyEnd = Int32(keys.end)
        if line.letters > Self.label { line.isDuplicate = seen.updateValue(true, for: line.hash) != nil }
        lines.append(line)
    }

    private mutating func leave() {
        close()
        pass()
    }

    /// Leaves a block whose line goes on behind it.
    private mutating func pass() {
        blocks.removeLast()
    }
}
