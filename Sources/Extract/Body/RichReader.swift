import Markup
import Model

/// Reads a line with its emphasis and links as spans.
struct RichReader {
    let layout: Layout
    let base: WebURL?

    func read(_ line: Line) -> RichText {
        let page = layout.page
        var folder = TextFolder()
        var open: [(node: Int, style: RichText.Span.Style, start: Int)] = []
        var spans: [RichText.Span] = []
        // Styles that began around the line's first text.
        var above: [Int] = []
        var parent = page.nodes[Int(line.first)].parent
        while parent > Int(line.owner) {
            above.append(parent)
            parent = page.nodes[parent].parent
        }
        for node in above.reversed() { if let style = style(node) { open.append((node, style, 0)) } }
        func close(_ entry: (node: Int, style: RichText.Span.Style, start: Int)) {
            let end = folder.end
            guard end > entry.start else { return }
            var span = RichText.Span(entry.start, end, entry.style)
            if entry.style == .link {
                guard let href = page.attribute(.href, of: entry.node), let url = WebURL(href, base: base), url.isHTTP
                else { return }
                span.url = url.href
            }
            spans.append(span)
        }
        for index in Int(line.first)..<Int(line.end) {
            while let last = open.last, page.nodes[last.node].end <= index { close(open.removeLast()) }
            let node = page.nodes[index]
            switch node.name {
            case .text where !layout.zones[index].contains(.skipped): folder.append(page.text[node.range])
            case .br: folder.lineBreak()
            default: if let style = style(index) { open.append((index, style, folder.next)) }
            }
        }
        while let last = open.popLast() { close(last) }
        let plain = folder.finish()
        return RichText(
            plain, spans: spans.sorted { ($0.start, $1.end, $0.style.rawValue) < ($1.start, $0.end, $1.style.rawValue) }
        )
    }

    private func style(_ index: Int) -> RichText.Span.Style? {
        switch layout.page.nodes[index].name {
        case .em, .i, .cite: .emphasis
        case .strong, .b: .strong
        case .a: layout.page.has(.href, at: index) ? .link : nil
        default: nil
        }
    }
}
