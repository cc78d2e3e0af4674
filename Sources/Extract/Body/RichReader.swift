import Markup
import Model

/// Reads a line with its emphasis and links as spans.
struct RichReader {
    let layout: Layout
    let base: WebURL?
    var language: String?

    private typealias Open = (node: Int, style: RichText.Span.Style, start: Int)

    /// What was read so far.
    private struct State {
        var folder = TextFolder()
        var open: [Open] = []
        var spans: [RichText.Span] = []
        /// Quotations (`q`) whose words are still to come or to end.
        var quotes: [Int] = []
        var lastText = -1
    }

    func read(_ line: Line) -> RichText {
        let page = layout.page
        var state = State()
        // Styles that began around the line's first text.
        var above: [Int] = []
        var parent = page.nodes[Int(line.first)].parent
        while parent > Int(line.owner) {
            above.append(parent)
            parent = page.nodes[parent].parent
        }
        for node in above.reversed() { enter(node, &state) }
        for index in Int(line.first)..<Int(line.end) {
            leave(before: index, &state)
            switch page.nodes[index].name {
            case .text where !layout.zones[index].contains(.skipped): append(index, &state)
            case .br: state.folder.lineBreak()
            default: enter(index, &state)
            }
        }
        leave(before: .max, &state)
        let plain = state.folder.finish()
        return RichText(
            plain,
            spans: state.spans.sorted {
                ($0.start, $1.end, $0.style.rawValue) < ($1.start, $0.end, $1.style.rawValue)
            }
        )
    }

    private func append(_ text: Int, _ state: inout State) {
        if layout.areGlued(state.lastText, text) {
            let end = state.folder.next
            state.folder.append(" ")
            for place in state.open.indices where state.open[place].start == end { state.open[place].start += 1 }
        }
        layout.add(text, behind: state.lastText, to: &state.folder)
        state.lastText = text
    }

    private func enter(_ node: Int, _ state: inout State) {
        if let style = style(node) { state.open.append((node, style, state.folder.next)) }
        guard layout.page.nodes[node].name == .q, isBare(node), !layout.zones[node].contains(.skipped) else { return }
        state.quotes.append(node)
        state.folder.append(marks.open)
    }

    private func leave(before index: Int, _ state: inout State) {
        while let last = state.quotes.last, layout.page.nodes[last].end <= index {
            state.folder.append(marks.close)
            state.quotes.removeLast()
        }
        while let last = state.open.last, layout.page.nodes[last.node].end <= index {
            close(state.open.removeLast(), &state)
        }
    }

    private func close(_ entry: Open, _ state: inout State) {
        let end = state.folder.end
        guard end > entry.start else { return }
        var span = RichText.Span(entry.start, end, entry.style)
        if entry.style == .link {
            guard let href = layout.page.attribute(.href, of: entry.node), let url = WebURL(href, base: base),
                url.isHTTP
            else { return }
            span.url = url.href
        }
        state.spans.append(span)
    }

    private func style(_ index: Int) -> RichText.Span.Style? {
        switch layout.page.nodes[index].name {
        case .em, .i, .cite: .emphasis
        case .strong, .b: .strong
        case .a: layout.page.has(.href, at: index) ? .link : nil
        default: nil
        }
    }

    /// Whether a quotation leaves it to the reader's program to set its marks.
    private func isBare(_ node: Int) -> Bool {
        let range = layout.page.nodes[node].range
        let words = layout.page.text[range].drop { $0 <= 0x20 }
        guard !words.isEmpty else { return false }
        let written = layout.page.text[..<range.lowerBound].suffix(3)
        return !Self.written.contains {
            words.starts(with: $0.utf8) || written.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    private static let written = ["\"", "“", "„", "«", "‘", "‹", "「"]

    /// How a language sets what is said (CLDR, `quotationStart` and `quotationEnd`).
    private var marks: (open: String, close: String) {
        switch language?.prefix(2) {
        case "fa", "ar", "ps", "pr", "ru", "fr", "uk": ("«", "»")
        default: ("“", "”")
        }
    }
}
