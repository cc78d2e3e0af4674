import Markup

/// Reads what the elements of a page say of themselves and hands it down to all below them.
struct Zoning {
    private let page: HTMLDocument
    private let stripped: Set<Int>
    private(set) var own: [Hint]
    private(set) var zones: [Hint]
    private var posts: OtherPosts?
    /// Whether the page shows next to nothing but what it holds for readers without scripts.
    private let readsNoscript: Bool

    init(_ page: HTMLDocument, without stripped: Set<Int>) {
        (self.page, self.stripped) = (page, stripped)
        own = [Hint](repeating: [], count: page.nodes.count)
        zones = own
        posts = OtherPosts(page)
        readsNoscript = Self.isEmptyWithoutNoscript(page)
    }

    /// Letters up to which a page shows next to nothing.
    private static let leastShown = 200

    private static func isEmptyWithoutNoscript(_ page: HTMLDocument) -> Bool {
        guard page.nodes.contains(where: { $0.name == .noscript && $0.range.count >= leastShown }) else { return false }
        var (at, letters) = (0, 0)
        while at < page.nodes.count, letters < leastShown {
            let node = page.nodes[at]
            switch node.name {
            case .head, .noscript, .template: at = node.end
            case .text:
                letters += page.text[node.range].count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
                at += 1
            default: at += 1
            }
        }
        return letters < leastShown
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
        if hint.contains(.tip) {
            if isTip(index) { hint.insert(.skipped) } else { hint.remove(.tip) }
        }
        switch node.name {
        case .rt where !isBracketed(index): hint.insert(.skipped)
        case .del where isCorrection(index), .s where isCorrection(index), .strike where isCorrection(index):
            hint.insert(.skipped)
        case .noscript where readsNoscript: hint.remove(.skipped)
        case .a where isPermalink(index): hint.insert(.skipped)
        case .sup where isNoteMark(index): hint.insert(.skipped)
        default: break
        }
        if let other = posts?.hint(of: index, hint) { hint.formUnion(other) }
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
            // The element's own tree: its reader sees it in place.
            case .shadowrootmode: if node.name == .template { hint.remove(.skipped) }
            case .style: if hides(value) { hint.insert(.hidden) }
            default: break
            }
        }
        return hint
    }

    /// Whether an element that is named after what opens over a word is that box, in the midst of a paragraph, and not
    /// the word with its box.
    private func isTip(_ index: Int) -> Bool {
        let node = page.nodes[index]
        guard node.range.count < Self.largestTip, isInParagraph(index) || endsParagraph(index) else { return false }
        let inside = index + 1..<max(index + 1, node.end)
        let isAround = inside.contains { Self.hint(of: $0, in: page).contains(.tip) }
        guard !isAround || !inside.isEmpty && page.nodes[inside.lowerBound].name.isBlock else { return false }
        return node.name.isBlock || node.parent > 0 && Self.hint(of: node.parent, in: page).contains(.tip)
    }

    /// Whether words that are struck out are less than half of their paragraph: others stand in their place.
    private func isCorrection(_ index: Int) -> Bool {
        var block = page.nodes[index].parent
        while block > 0, !page.nodes[block].name.isBlock { block = page.nodes[block].parent }
        return block > 0 && page.nodes[index].range.count * 2 < page.nodes[block].range.count
    }

    /// Whether a link of a heading shows a mark alone ("#", "¶"): it leads to the heading itself.
    private func isPermalink(_ index: Int) -> Bool {
        let node = page.nodes[index]
        guard node.parent > 0, page.nodes[node.parent].name.isHeading, !node.range.isEmpty,
            node.range.count <= Self.longestMark
        else { return false }
        return ["#", "¶", "§", "🔗"].contains { page.text[node.range].elementsEqual($0.utf8) }
    }

    /// Whether a raised number in a paragraph leads to a note below: without brackets it would end the word before it.
    private func isNoteMark(_ index: Int) -> Bool {
        let node = page.nodes[index]
        guard node.range.count <= Self.longestNumber, !node.range.isEmpty,
            page.text[node.range].contains(where: { $0 &- 0x30 < 10 }),
            page.text[node.range].allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x20 }), isInParagraph(index)
        else { return false }
        return (index + 1..<max(index + 1, node.end)).contains { inner in
            page.nodes[inner].name == .a && page.attribute(.href, of: inner)?.hasPrefix("#") == true
        }
    }

    /// Bytes of the longest mark of a note.
    private static let longestNumber = 5
    /// Bytes of the longest of these.
    private static let longestMark = 4

    /// Whether how a word is pronounced stands in the page's own brackets (`rp`), so that it reads well in a line.
    private func isBracketed(_ index: Int) -> Bool {
        var before = page.sibling(before: index)
        // Blanks may stand between the two.
        while let text = before, page.isBlankText(text) { before = page.sibling(before: text) }
        return before.map { page.nodes[$0].name == .rp } ?? false
    }

    /// Bytes from which such a box is more than a note.
    private static let largestTip = 2000

    /// Whether text of a paragraph stands before it, in elements that break no line.
    private func isInParagraph(_ index: Int) -> Bool {
        var at = page.nodes[index].parent
        while at > 0, !page.nodes[at].name.isBlock { at = page.nodes[at].parent }
        return at > 0 && page.nodes[at].name.isText
            && page.nodes[at].range.lowerBound < page.nodes[index].range.lowerBound
    }

    /// Whether the parser has ended a paragraph in the midst of a sentence, as no block may stand in one.
    private func endsParagraph(_ index: Int) -> Bool {
        let (node, nodes) = (page.nodes[index], page.nodes)
        guard node.name.isBlock, node.end < nodes.count, nodes[node.end].name == .text,
            nodes[node.end].parent == node.parent,
            page.text[nodes[node.end].range].contains(where: { $0 > 0x20 })
        else { return false }
        var before = index - 1
        while before > 0, nodes[before].parent != node.parent { before = nodes[before].parent }
        guard before > 0, nodes[before].name == .p,
            let last = page.text[nodes[before].range].last(where: { $0 > 0x20 })
        else { return false }
        return !".!?".utf8.contains(last)
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
