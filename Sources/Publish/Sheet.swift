public import Model

/// What stands above every article of a sheet, as the publication prints it.
public struct Masthead: Hashable, Sendable {
    public var title: [String] = []
    public var mark: String?
    public var motto: String?
    /// Parts of the address line, and of the section heading, from edge to edge.
    public var address: [String] = []
    public var section: [String] = []

    public init() {}
}

/// An article the way a small bilingual publication reprints it: masthead, source address, title, author, date, body.
public struct Sheet: Sendable {
    public var article: Article
    /// The source address, printed in full.
    public var url: String
    /// The date as printed.
    public var date: String?
    public var masthead: Masthead

    public init(_ article: Article, url: String, date: String?, masthead: Masthead) {
        (self.article, self.url, self.date, self.masthead) = (article, url, date, masthead)
    }

    /// Lines parted by blank ones; emphasis stands between asterisks.
    public var text: String {
        let edges = [masthead.address, masthead.section].map { $0.joined(separator: "\t") }.filter { !$0.isEmpty }
        var lines = masthead.title + [masthead.mark ?? "", masthead.motto ?? "", edges.joined(separator: "\n")]
        lines += [url, article.title, article.byline ?? "", date ?? ""]
        var marks = ListMarks()
        lines += article.body.compactMap { Self.paragraph($0, &marks) }
        return lines.filter { !$0.isEmpty }.map(\.withDirectionsClosed).joined(separator: "\n\n").withoutControls + "\n"
    }

    /// A page to print on A4.
    public var html: String {
        var html = "<header>\n"
        html += masthead.title.map { HTMLPage.line("h1", $0) }.joined()
        for line in [masthead.mark, masthead.motto].compactMap(\.self) {
            html += HTMLPage.line("p", line)
        }
        html += Self.row(masthead.address, "address") + Self.row(masthead.section, "section") + "</header>\n"
        html += "<article>\n<p class=\"source\" dir=\"ltr\">\(HTMLPage.anchor(url, words: escaped(url)))</p>\n"
        html += HTMLPage.line("h2", article.title)
        for line in [article.byline, date].compactMap(\.self) { html += HTMLPage.line("p", line) }
        html += HTMLPage.body(article) + "</article>\n"
        return HTMLPage.document(
            title: article.title, language: article.language, style: Self.style, body: html,
            direction: article.direction, canonical: webAddress(url))
    }

    private static let style =
        "@page{size:A4;margin:2cm}body{max-width:42em;margin:1em auto;font-family:serif;line-height:1.5}"
        + "header{text-align:center}.row{display:flex;justify-content:space-between;border-bottom:1px solid}"
        + ".source{overflow-wrap:anywhere}h1,h2,h3{break-after:avoid}p{orphans:3;widows:3}img{max-width:100%}"

    private static func row(_ parts: [String], _ name: String) -> String {
        guard !parts.isEmpty else { return "" }
        let spans = parts.map { "<span\(directionAttribute(of: $0))>\(escaped($0.withDirectionsClosed))</span>" }
            .joined(separator: " ")
        return "<div class=\"row \(name)\">\(spans)</div>\n"
    }

    private static let marked = MarkedText(
        open: { $0.style == .link ? "" : "*" }, close: { $0.style == .link ? "" : "*" }, escape: { String($0) },
        trimsSpans: true)

    private static func paragraph(_ block: Block, _ marks: inout ListMarks) -> String? {
        let words =
            switch block.kind {
            case .table: block.plain
            case .embed: ""
            case .image: block.bracketedCaption ?? ""
            default: marked.render(block.text)
            }
        return words.isEmpty ? nil : (marks.next(block)?.mark ?? "") + words
    }
}
