public import Model

/// An article as Markdown (CommonMark 0.31, tables as on GitHub), for reading and for keeping in files.
public enum MarkdownPage {
    public static func render(_ article: Article, url: String) -> String {
        var parts = ["# " + escape(article.title.withDirectionsClosed[...]).replacing("\n", with: " ")]
        if let lead = article.lead { parts.append("**" + lines(words(lead)) + "**") }
        let byline = [
            article.byline.map { escape($0[...]) }, article.published?.description, link(url, words: escape(url[...])),
        ]
        parts.append(byline.compactMap(\.self).joined(separator: " · "))
        var text = parts.joined(separator: "\n\n")
        var (before, marks) = (Block?.none, ListMarks())
        for block in article.bodyBelowLead {
            guard let written = write(block, &marks) else { continue }
            text += before?.kind == .listItem && block.kind == .listItem ? "\n" : "\n\n"
            text += written
            before = block
        }
        return text.withoutControls + "\n"
    }

    private static func words(_ text: RichText) -> String {
        // A bracket of the text has its backslash: this one opens a link, and with the mark before it a picture.
        marked.render(text).replacing("![", with: "\\![")
    }

    /// Words whose line ends are those of the page (CommonMark 6.7, hard line breaks), each line but the first after
    /// that margin.
    private static func lines(_ words: String, margin: String = "") -> String {
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false).drop(while: \.isEmpty)
        let last = lines.lastIndex { !$0.isEmpty }
        return last.map { lines[...$0].joined(separator: "\\\n" + margin) } ?? ""
    }

    private static func write(_ block: Block, _ marks: inout ListMarks) -> String? {
        let words = words(block.text)
        if words.isEmpty, block.kind == .listItem { return nil }
        let item = marks.next(block)
        switch block.kind {
        case .heading:
            let mark = String(repeating: "#", count: min(max(block.level ?? 2, 2), 6))
            return words.isEmpty ? nil : mark + " " + words.replacing("\n", with: " ")
        case .paragraph: return words.isEmpty ? nil : lines(words)
        case .listItem:
            guard let item else { return nil }
            func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
            let margin = blanks(item.indent + item.mark.utf8.count)
            return blanks(item.indent) + item.mark + lines(words, margin: margin)
        case .quote: return words.isEmpty ? nil : "> " + lines(words, margin: "> ")
        case .code: return fenced(block.text.plain)
        case .table: return table(block.rows ?? [])
        case .image: return image(block)
        case .embed: return block.url.flatMap { link($0, words: escape($0[...])) }
        }
    }

    private static let marked = MarkedText(
        open: { span in
            switch span.style {
            case .emphasis: "*"
            case .strong: "**"
            case .link: webAddress(span.url) == nil ? "" : "["
            }
        },
        close: { span in
            switch span.style {
            case .emphasis: "*"
            case .strong: "**"
            case .link: webAddress(span.url).map { "](<\($0)>)" } ?? ""
            }
        },
        escape: escape, trimsSpans: true)

    private static func link(_ url: String, words: String) -> String {
        webAddress(url).map { "[\(words)](<\($0)>)" } ?? words
    }

    private static func image(_ block: Block) -> String? {
        guard let picture = block.picture, let address = webAddress(picture.url) else { return nil }
        let caption = (block.caption ?? "").withDirectionsClosed.replacing("\n", with: " ")
        return "![\(escape(caption[...]))](<\(address)>)"
    }

    private static func fenced(_ code: String) -> String {
        var (run, longest) = (0, 2)
        for byte in code.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        return "\(fence)\n\(code)\n\(fence)"
    }

    private static func table(_ rows: [[String]]) -> String? {
        guard let width = rows.map(\.count).max(), width > 0 else { return nil }
        let lines = rows.map { row in
            let cells = row.map { escape($0[...]).replacing("|", with: "\\|").replacing("\n", with: " ") }
            return "| " + (cells + Array(repeating: "", count: width - cells.count)).joined(separator: " | ") + " |"
        }
        let rule = "|" + String(repeating: " --- |", count: width)
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }

    /// A backslash before what Markdown would take for markup.
    @Sendable private static func escape(_ text: Substring) -> String {
        var result = ""
        var isLineStart = true
        var isNumber = true
        for character in text {
            let opensList = isNumber && !isLineStart && (character == "." || character == ")")
            if "\\`*_[]<>&~".contains(character) || isLineStart && "#+-=>".contains(character) || opensList {
                result += "\\"
            }
            result.append(character)
            isLineStart = character == "\n"
            isNumber = isLineStart || isNumber && character.isASCII && character.isNumber
        }
        return result
    }
}

/// The address when it is one of the web that can stand between angle brackets; anything else is not linked.
func webAddress(_ url: String?) -> String? {
    guard let url, url.lowercased().hasPrefix("http://") || url.lowercased().hasPrefix("https://"),
        !url.contains(where: { $0 == "<" || $0 == ">" || $0.isWhitespace || $0.isNewline })
    else { return nil }
    return url
}
