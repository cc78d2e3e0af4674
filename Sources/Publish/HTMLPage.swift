public import Model

/// An article as an HTML document of its own: no scripts, nothing loaded but its pictures, direction and language told.
public enum HTMLPage {
    public static func render(_ article: Article, url: String) -> String {
        document(
            title: article.title, language: article.language, style: style,
            body: "<article>\n\(header(article, url: url))\(body(article))</article>\n", canonical: webAddress(url))
    }

    /// The blocks of a body.
    static func body(_ article: Article) -> String {
        var html = ""
        var list: String?
        for block in article.body {
            let wanted = block.kind == .listItem ? (block.isNumbered == true ? "ol" : "ul") : nil
            if list != wanted {
                if let list { html += "</\(list)>\n" }
                if let wanted { html += "<\(wanted)>\n" }
                list = wanted
            }
            if let written = write(block) { html += written + "\n" }
        }
        if let list { html += "</\(list)>\n" }
        return html
    }

    static func document(title: String, language: String?, style: String, body: String, canonical: String? = nil)
        -> String
    {
        let language = language.map { " lang=\"\(escaped($0))\"" } ?? ""
        let link = canonical.map { "<link rel=\"canonical\" href=\"\(escaped($0))\">\n" } ?? ""
        return """
            <!DOCTYPE html>
            <html\(language) dir="auto">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(escaped(title))</title>
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
        var html = "<header>\n<h1 dir=\"auto\">\(escaped(article.title))</h1>\n"
        if let standfirst = article.standfirst {
            html += "<p dir=\"auto\"><strong>\(escaped(standfirst))</strong></p>\n"
        }
        if let byline = article.byline { html += "<p dir=\"auto\">\(escaped(byline))</p>\n" }
        if let date = article.published {
            html += "<p><time datetime=\"\(escaped(date.description))\">\(escaped(date.description))</time></p>\n"
        }
        return html + "<p dir=\"ltr\">\(anchor(url, words: escaped(url)))</p>\n</header>\n"
    }

    private static func write(_ block: Block) -> String? {
        let words = marked.render(block.text)
        let direction = " dir=\"\(block.direction?.rawValue ?? "auto")\""
        func element(_ name: String) -> String? { words.isEmpty ? nil : "<\(name)\(direction)>\(words)</\(name)>" }
        switch block.kind {
        case .heading: return element("h\(min(max(block.level ?? 2, 2), 6))")
        case .paragraph: return element("p")
        case .listItem: return element("li")
        case .quote: return words.isEmpty ? nil : "<blockquote\(direction)><p>\(words)</p></blockquote>"
        case .code: return words.isEmpty ? nil : "<pre dir=\"ltr\"><code>\(escaped(block.text.plain))</code></pre>"
        case .table: return table(block.rows ?? [], direction)
        case .image: return figure(block, direction)
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
            "<tr>" + row.map { "<td dir=\"auto\">\(escaped($0))</td>" }.joined() + "</tr>\n"
        }
        return "<table\(direction)>\n\(lines.joined())</table>"
    }

    private static func figure(_ block: Block, _ direction: String) -> String? {
        guard let picture = block.picture, let address = webAddress(picture.url) else { return nil }
        let caption = picture.caption ?? block.text.plain
        let line = [caption, picture.credit ?? ""].filter { !$0.isEmpty }.map { escaped($0) }.joined(separator: " ")
        let below = line.isEmpty ? "" : "<figcaption\(direction)>\(line)</figcaption>"
        return "<figure><img src=\"\(escaped(address))\" alt=\"\(escaped(caption))\">\(below)</figure>"
    }
}

/// The text with the five characters that mean something to HTML and XML as entities; NUL, which they have not, is
/// dropped.
public func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        case UInt8(ascii: "'"): bytes += "&#39;".utf8
        case 0: break
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
