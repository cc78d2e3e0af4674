import Model

/// Writes words with their spans: what opens a span, what closes it, and how the words between are escaped.
struct MarkedText: Sendable {
    var open: @Sendable (RichText.Span) -> String
    var close: @Sendable (RichText.Span) -> String
    var escape: @Sendable (Substring) -> String
    /// Moves white space at the edge of a span out of it, as Markdown needs.
    var trimsSpans = false

    /// Spans that reach outside the words, cut a character or cross another are cut to what is well nested.
    func render(_ rich: RichText) -> String {
        let text = rich.plain
        var result = ""
        var position = text.startIndex
        var opened: [(span: RichText.Span, end: String.Index)] = []
        func advance(to index: String.Index) {
            while let last = opened.last, last.end <= index {
                result += escape(text[position..<max(position, last.end)]) + close(last.span)
                position = max(position, last.end)
                opened.removeLast()
            }
            guard position < index else { return }
            result += escape(text[position..<index])
            position = index
        }
        let spans = rich.spans.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
        for span in spans {
            guard var range = range(of: span, in: text) else { continue }
            advance(to: range.lowerBound)
            if let outer = opened.last, range.upperBound > outer.end { range = range.lowerBound..<outer.end }
            guard !range.isEmpty else { continue }
            result += open(span)
            opened.append((span, range.upperBound))
        }
        advance(to: text.endIndex)
        return result + text.openDirections
    }

    /// The span as a range of the text; nil when nothing is left of it.
    private func range(of span: RichText.Span, in text: String) -> Range<String.Index>? {
        let size = text.utf8.count
        guard span.start >= 0, span.start < span.end, span.start < size else { return nil }
        let start = text.utf8.index(text.startIndex, offsetBy: span.start)
        let end = text.utf8.index(text.startIndex, offsetBy: min(span.end, size))
        guard start.samePosition(in: text.unicodeScalars) != nil, end.samePosition(in: text.unicodeScalars) != nil
        else { return nil }
        guard trimsSpans else { return start..<end }
        guard let first = text[start..<end].firstIndex(where: { !$0.isWhitespace }),
            let last = text[start..<end].lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return first..<text[start..<end].index(after: last)
    }
}
