import Markup

/// Reads what the elements of a page say of themselves and hands it down to all below them.
struct Zoning {
    private let page: HTMLDocument
    private let stripped: Set<Int>
    private(set) var own: [Hint]
    private(set) var zones: [Hint]

    init(_ page: HTMLDocument, without stripped: Set<Int>) {
        (self.page, self.stripped) = (page, stripped)
        own = [Hint](repeating: [], count: page.nodes.count)
        zones = own
    }

    /// Nodes come in order.
    mutating func visit(_ index: Int) {
        let node = page.nodes[index]
        let inherited = node.parent < 0 ? [] : zones[node.parent]
        guard node.name != .text else {
            zones[index] = inherited
            return
        }
        var hint = Self.hint(of: index, in: page)
        if !stripped.isEmpty, stripped.contains(index) { hint.formUnion([.skipped, .stripped]) }
        own[index] = hint
        let total = page.nodes[0].range.count
        let isMost = node.range.count * 5 > total * 2
        zones[index] = inherited.union(isMost ? hint.subtracting(.local) : hint)
    }

    private static func hint(of index: Int, in page: HTMLDocument) -> Hint {
        let node = page.nodes[index]
        var hint = hint(ofTag: node.name)
        guard node.name != .html, node.name != .body, node.hasAttributes else { return hint }
        page.eachAttribute(of: index) { name, value in
            switch name {
            case .class, .id, .role: hint.formUnion(Hint.of(value))
            case .itemprop: if value.elementsEqual("articleBody".utf8) { hint.insert(.articleBody) }
            case .hidden: hint.insert(.hidden)
            case .style: if hides(value) { hint.insert(.hidden) }
            default: break
            }
        }
        return hint
    }

    /// Whether a style takes its element out of sight.
    private static func hides(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard value.count > 6 else { return false }
        let style = String(decoding: value.prefix(200).filter { $0 != 0x20 }, as: UTF8.self)
        return style.has("display:none") || style.has("visibility:hidden")
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
}
