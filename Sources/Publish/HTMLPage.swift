import Language
public import Model

/// An article as an HTML document of its own: no scripts, nothing loaded but its pictures, direction and language told.
public enum HTMLPage {
    public static func render(_ article: Article, url: String) -> String {
        document(
            title: article.title, language: article.language, style: style,
            body: "<article>\n\(header(article, url: url))"
                + "\(blocks(article.bodyBelowLead, article.direction))</article>\n",
            direction: article.direction, canonical: webAddress(url))
    }

    /// The blocks of a body.
    static func body(_ article: Article) -> String { blocks(article.body, article.direction) }

    private static func blocks(_ blocks: [Block], _ direction: Block.Direction?) -> String {
        var (html, lists) = ("", ListTags(direction: direction))
        for block in blocks {
            guard let written = write(block) else { continue }
            html += lists.before(block) + written + (block.kind == .listItem ? "" : "\n")
        }
        return html + lists.close()
    }

    /// A line of its own in the direction of its letters.
    static func line(_ name: String, _ text: String) -> String {
        "<\(name)\(directionAttribute(of: text))>\(escaped(text.withDirectionsClosed))</\(name)>\n"
    }

    static func document(
        title: String, language: String?, style: String, body: String, direction: Block.Direction? = nil,
        canonical: String? = nil
    ) -> String {
        let language = language.map { " lang=\"\(escaped($0))\"" } ?? ""
        let link = canonical.map { "<link rel=\"canonical\" href=\"\(escaped($0))\">\n" } ?? ""
        return """
            <!DOCTYPE html>
            <html\(language) dir="\(direction?.rawValue ?? "auto")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(escaped(title.withDirectionsClosed))</title>
            \(link)<style>\(style)</style>
            </head>
            <body>
            \(body)</body>
            </html>

            """
    }

    private static let style =
        "body{max-width:42em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.5}"
        + "img{max-width:100%}pre{overflow:auto}"

    private static func header(_ article: Article, url: String) -> String {
        var html = "<header>\n" + line("h1", article.title)
        if let lead = article.lead {
            html += "<p\(directionAttribute(of: lead.plain))><strong>\(marked.render(lead))</strong></p>\n"
        }
        if let byline = article.byline { html += line("p", byline) }
        if let date = article.published {
            html += "<p><time datetime=\"\(escaped(date.description))\">\(escaped(date.description))</time></p>\n"
        }
        return html + "<p dir=\"ltr\">\(anchor(url, words: escaped(url)))</p>\n</header>\n"
    }

    private static func write(_ block: Block) -> String? {
        let words = marked.render(block.text)
        let direction = directionAttribute(block.direction ?? Direction.of(block.plain))
        func element(_ name: String) -> String? { words.isEmpty ? nil : "<\(name)\(direction)>\(words)</\(name)>" }
        switch block.kind {
        case .heading: return element("h\(min(max(block.level ?? 2, 2), 6))")
        case .paragraph: return element("p")
        case .listItem: return words.isEmpty ? nil : "<li\(direction)>\(words)"
        case .quote: return words.isEmpty ? nil : "<blockquote\(direction)><p>\(words)</p></blockquote>"
        case .code:
            let code = escaped(block.text.plain.withDirectionsClosed)
            return code.isEmpty ? nil : "<pre dir=\"ltr\"><code>\(code)</code></pre>"
        case .table: return table(block.rows ?? [], direction)
        case .image: return figure(block)
        case .embed: return block.url.map { "<p dir=\"ltr\">\(anchor($0, words: escaped($0)))</p>" }
        }
    }

    private static let marked = MarkedText(
        open: { span in
            switch span.style {
            case .emphasis: "<em>"
            case .strong: "<strong>"
            case .link: webAddress(span.url).map { "<a href=\"\(escaped($0))\">" } ?? ""
            }
        },
        close: { span in
            switch span.style {
            case .emphasis: "</em>"
            case .strong: "</strong>"
            case .link: webAddress(span.url) == nil ? "" : "</a>"
            }
        },
        escape: { escaped($0).replacing("\n", with: "<br>\n") })

    static func anchor(_ url: String, words: String) -> String {
        webAddress(url).map { "<a href=\"\(escaped($0))\">\(words)</a>" } ?? words
    }

    private static func table(_ rows: [[String]], _ direction: String) -> String? {
        guard !rows.isEmpty else { return nil }
        let lines = rows.map { row in
            let cells = row.map { "<td\(directionAttribute(of: $0))>\(escaped($0.withDirectionsClosed))</td>" }
            return "<tr>" + cells.joined() + "</tr>\n"
        }
        return "<table\(direction)>\n\(lines.joined())</table>"
    }

    private static func figure(_ block: Block) -> String? {
        guard let picture = block.picture, let address = webAddress(picture.url) else { return nil }
        let below = block.caption.map {
            "<figcaption\(directionAttribute(of: $0))>\(escaped($0.withDirectionsClosed))</figcaption>"
        }
        let shown = escaped((picture.caption ?? block.text.plain).withDirectionsClosed)
        return "<figure><img src=\"\(escaped(address))\" alt=\"\(shown)\">\(below ?? "")</figure>"
    }
}

/// Opens and closes the lists that items stand in; an inner list stands in the item above it, so that the outer one goes
/// on with its numbers.
private struct ListTags {
    let direction: Block.Direction?
    /// From the outermost, each with an open item; their levels rise.
    private var open: [(level: Int, name: String)] = []
    /// No page nests lists deeper; what does stands at that depth.
    private static let deepest = 9

    init(direction: Block.Direction?) { self.direction = direction }

    /// What stands before that block.
    mutating func before(_ block: Block) -> String {
        guard block.kind == .listItem else { return close() }
        let (level, name) = (min(block.level ?? 1, Self.deepest), block.isNumbered == true ? "ol" : "ul")
        var html = close { $0.level > level || $0.level == level && $0.name != name }
        if open.last?.level == level { return html + "</li>\n" }
        if !open.isEmpty { html += "\n" }
        open.append((level, name))
        return html + "<\(name)\(directionAttribute(direction))>\n"
    }

    /// The ends of the innermost lists as long as they are such; of all without a condition.
    mutating func close(while ends: ((level: Int, name: String)) -> Bool = { _ in true }) -> String {
        var html = ""
        while let last = open.last, ends(last) {
            html += "</li>\n</\(last.name)>\n"
            open.removeLast()
        }
        return html
    }
}

/// The text with the five characters that mean something to HTML and XML as entities, and without control characters,
/// which mean nothing to HTML, mostly are no letters of XML, and steer a terminal that shows them.
public func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in String(text).withoutControls.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        case UInt8(ascii: "'"): bytes += "&#39;".utf8
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
