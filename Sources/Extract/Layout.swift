import Markup
import Model

extension Name {
    /// Changes how letters look and may stand inside a word.
    fileprivate var isFont: Bool { [.b, .i, .em, .strong, .u, .font, .big, .small, .sup, .sub, .mark].contains(self) }
}

/// A page as lines of words, with what is known of each of its nodes. Read in one pass; everything later works on these
/// arrays.
struct Layout {
    let page: HTMLDocument
    private(set) var lines: [Line] = []
    /// What tag, class and id of a node say.
    private(set) var own: [Hint] = []
    /// The same with what its ancestors hand down.
    private(set) var zones: [Hint] = []
    /// Letters below a node, and those of them in prose lines.
    private(set) var letters: [Int32] = []
    private(set) var linkLetters: [Int32] = []
    private(set) var prose: [Int32] = []
    /// Lines of prose below a node.
    private(set) var paragraphs: [Int32] = []
    private(set) var totalLetters = 0

    /// `stripped`: nodes that are read over, with all below them.
    init(_ page: HTMLDocument, without stripped: Set<Int> = []) {
        self.page = page
        let count = page.nodes.count
        own = [Hint](repeating: [], count: count)
        zones = own
        letters = [Int32](repeating: 0, count: count)
        (linkLetters, prose, paragraphs) = (letters, letters, letters)
        guard count > 0 else { return }
        var reader = LineReader(page)
        lines.reserveCapacity(count / 6)
        page.text.withUnsafeBufferPointer { text in
            for index in 0..<count {
                hint(index, isStripped: !stripped.isEmpty && stripped.contains(index))
                reader.visit(index, zone: zones[index], text: text)
            }
        }
        lines = reader.finish()
        countUp()
        markDuplicates()
    }

    private mutating func hint(_ index: Int, isStripped: Bool) {
        let node = page.nodes[index]
        let inherited = node.parent < 0 ? [] : zones[node.parent]
        guard node.name != .text else {
            zones[index] = inherited
            return
        }
        var hint = Self.hint(of: index, in: page)
        if isStripped { hint.formUnion([.skipped, .stripped]) }
        own[index] = hint
        let total = page.nodes[0].range.count
        let isMost = node.range.count * 5 > total * 2
        zones[index] = inherited.union(isMost ? hint.subtracting(.local) : hint)
    }

    private static func hint(of index: Int, in page: HTMLDocument) -> Hint {
        let node = page.nodes[index]
        var hint = hint(ofTag: node.name)
        guard node.name != .html, node.name != .body, node.hasAttributes else { return hint }
        hint.formUnion(page.withAttribute(.class, of: index, Hint.of))
        hint.formUnion(page.withAttribute(.id, of: index, Hint.of))
        hint.formUnion(page.withAttribute(.role, of: index, Hint.of))
        let isBody = page.withAttribute(.itemprop, of: index) { value in
            !value.isEmpty && value.elementsEqual("articleBody".utf8)
        }
        if isBody { hint.insert(.articleBody) }
        if page.has(.hidden, at: index) { hint.insert(.hidden) }
        let isInvisible = page.withAttribute(.style, of: index) { value in
            guard value.count > 6 else { return false }
            let style = String(decoding: value.prefix(200).filter { $0 != 0x20 }, as: UTF8.self)
            return style.has("display:none") || style.has("visibility:hidden")
        }
        if isInvisible { hint.insert(.hidden) }
        return hint
    }

    private static func hint(ofTag name: Name) -> Hint {
        switch name {
        case .a: .link
        case .b, .strong: .strong
        case .i, .em, .cite: .emphasis
        case .nav, .menu: .navigation
        case .aside: .furniture
        case .footer, .header: .furniture
        case .ul, .ol, .dl: .list
        case .table: .table
        case .blockquote, .q: .quote
        case .figcaption, .figure, .caption: .caption
        case .form, .button, .label, .fieldset, .legend, .input: .form
        case .article: .inArticle
        case .main: .inMain
        case .head, .noscript, .template, .select, .canvas, .option, .script, .style, .dialog: .skipped
        default: []
        }
    }

    private mutating func countUp() {
        for line in lines {
            let owner = Int(line.owner)
            letters[owner] += line.letters
            linkLetters[owner] += line.linkLetters
            if line.isProse {
                prose[owner] += line.letters
                paragraphs[owner] += 1
            }
        }
        for index in stride(from: page.nodes.count - 1, to: 0, by: -1) {
            let parent = page.nodes[index].parent
            guard parent >= 0 else { continue }
            letters[parent] += letters[index]
            linkLetters[parent] += linkLetters[index]
            prose[parent] += prose[index]
            paragraphs[parent] += paragraphs[index]
        }
        totalLetters = Int(letters[0])
    }

    private mutating func markDuplicates() {
        var seen = Set<UInt64>()
        for index in lines.indices where lines[index].letters > 40 {
            lines[index].isDuplicate = !seen.insert(lines[index].hash).inserted
        }
    }

    /// Whether `node` is `ancestor` or stands below it.
    func contains(_ ancestor: Int, _ node: Int) -> Bool {
        ancestor >= 0 && node >= ancestor && node < page.nodes[ancestor].end
    }

    /// The words of a line, blanks folded, soft line ends kept.
    func text(of line: Line) -> String {
        let range = page.nodes[Int(line.first)].range.lowerBound..<page.nodes[Int(line.end) - 1].range.upperBound
        var folder = TextFolder(capacity: range.count)
        for index in Int(line.first)..<Int(line.end) {
            switch page.nodes[index].name {
            case .text where !zones[index].contains(.skipped): folder.append(page.text[page.nodes[index].range])
            case .br: folder.lineBreak()
            default: break
            }
        }
        return folder.finish()
    }

    /// The same where the text of each inline element is taken for words of its own: `<span>9 May</span><span>By …`.
    func partedText(of line: Line) -> String {
        var (text, parent) = ("", -1)
        for index in Int(line.first)..<Int(line.end) where page.nodes[index].name == .text {
            let node = page.nodes[index]
            guard !zones[index].contains(.skipped) else { continue }
            if parent >= 0, node.parent != parent, !page.nodes[node.parent].name.isFont, !page.nodes[parent].name.isFont
            {
                text += " "
            }
            parent = node.parent
            text += String(decoding: page.text[node.range], as: UTF8.self)
        }
        return PageFacts.line(text)
    }

    /// The words below a node in one line.
    func text(of node: Int) -> String {
        page[node].text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Whether an element links to the site's front page: then it is the site's name.
    func leadsHome(_ node: Int, from address: WebURL?) -> Bool {
        for index in node..<page.nodes[node].end where page.nodes[index].name == .a {
            let href = page.attribute(.href, of: index) ?? ""
            if ["/", "./", "index.html", "index.php", "/index.php"].contains(href) { return true }
            if let url = WebURL(href, base: address), url.path == "/" || url.path.isEmpty, url.query == nil,
                url.isHTTP, address.map({ $0.host.hasSuffix(url.host) || url.host.hasSuffix($0.host) }) ?? true
            {
                return true
            }
        }
        let parent = page.nodes[node].parent
        guard parent > 0, page.nodes[parent].name == .a else { return false }
        return ["/", "./"].contains(page.attribute(.href, of: parent) ?? "")
    }
}
