import Markup
import Model

/// Authors that the markup names: microdata, `rel=author`, addresses of author pages, classes that say author or
/// byline.
struct AuthorMarks {
    let layout: Layout
    let cleaner: AuthorCleaner
    let place: AuthorPlace

    private var page: HTMLDocument { layout.page }

    /// Names that stand together and the first element of them.
    private struct Group {
        var names: [Author] = []
        var node = -1
        var last = -1
        var line = -1

        mutating func add(_ more: [Author], _ index: Int, _ lineAt: Int) {
            if node < 0 { (node, line) = (index, lineAt) }
            last = index
            names.append(contentsOf: more)
        }
    }

    func proposals() -> [AuthorProposal] {
        var (microdata, links, marked) = (Group(), Group(), Group())
        var found: [AuthorProposal] = []
        var lineAt = 0
        for index in page.nodes.indices {
            let node = page.nodes[index]
            guard node.hasAttributes, node.name != .meta, node.name != .link else { continue }
            while lineAt + 1 < layout.lines.count, Int(layout.lines[lineAt].end) <= index { lineAt += 1 }
            let letters = node.range.count
            guard letters > 1, letters < 600, place.nearness(lineAt) > -2 else { continue }
            guard layout.zones[index].isDisjoint(with: [.comment, .skipped, .related, .teaser, .navigation]) else {
                continue
            }
            if isMicrodata(index) { microdata.add(cleaner.names(in: nameText(index)), index, lineAt) }
            if node.name == .a, letters < 100, place.nearness(lineAt) > -1, leadsToAuthor(index) {
                let names = cleaner.names(in: layout.text(of: index))
                let isNext = links.node < 0 || index - links.last < 12 || page.nodes[links.node].parent == node.parent
                if !names.isEmpty, isNext, links.names.count < 6 { links.add(names, index, lineAt) }
            }
            if layout.own[index].contains(.author), letters < 200 {
                let names = cleaner.names(in: nameText(index))
                guard !names.isEmpty else { continue }
                if let proposal = mark(names, index, lineAt) { found.append(proposal) }
                if marked.node < 0 || index - marked.last < 20, marked.names.count < 12 {
                    marked.add(names, index, lineAt)
                }
            }
        }
        let groups = [
            group(microdata, .microdata, "microdata.author", 0.78), group(links, .link, "link.author", 0.72),
            group(marked, .markedAll, "class.author.all", 0.3),
        ]
        return groups.compactMap { $0 } + found
    }

    private func group(_ group: Group, _ source: AuthorProposal.Source, _ rule: String, _ score: Double)
        -> AuthorProposal?
    {
        guard group.node >= 0 else { return nil }
        return AuthorProposal(
            group.names, source,
            .init(rule: rule, node: group.node, raw: layout.text(of: group.node), score: score, line: group.line))
    }

    private func mark(_ names: [Author], _ index: Int, _ lineAt: Int) -> AuthorProposal? {
        AuthorProposal(
            names, .marked,
            .init(
                rule: "class.author", node: index, raw: layout.text(of: index),
                score: 0.56 + 0.06 * place.nearness(lineAt) + shape(names) - (place.isInBody(lineAt) ? 0.1 : 0),
                line: lineAt))
    }

    private func isMicrodata(_ index: Int) -> Bool {
        guard page.has(.itemprop, at: index) else { return false }
        let words = page.attribute(.itemprop, of: index)?.split(separator: " ") ?? []
        return words.contains { $0 == "author" || $0 == "creator" }
    }

    private func leadsToAuthor(_ index: Int) -> Bool {
        if page.has(.rel, at: index), page.attribute(.rel, of: index)?.lowercased().has("author") == true {
            return true
        }
        guard let href = page.attribute(.href, of: index), href.utf8.count < 300 else { return false }
        return Self.addresses.contains { href.has($0) }
    }

    private static let addresses = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/profile/", "/profil/", "/people/", "/staff/",
        "/contributor/", "/contributors/", "/journalist/", "/by/", "/writers/", "/reporter/", "/redakteur/",
        "/columnist/",
    ]

    /// The name in an element: that of an `itemprop=name` inside, else of its first line with words.
    private func nameText(_ index: Int) -> String {
        let node = page.nodes[index]
        for at in index + 1..<max(index + 1, node.end)
        where page.has(.itemprop, at: at) && page.attribute(.itemprop, of: at) == "name" {
            if let content = page.attribute(.content, of: at), !content.isEmpty { return content }
            return layout.text(of: at)
        }
        let lines = page[index].text.split(whereSeparator: \.isNewline).map(String.init)
        if let first = lines.first, lines.count > 1, !cleaner.names(in: first).isEmpty { return first }
        let isList =
            (2...6).contains(lines.count) && lines.allSatisfy { cleaner.names(in: $0).count == 1 && $0.has(" ") }
        return isList ? lines.joined(separator: ";") : lines.prefix(3).joined(separator: " ")
    }

    /// Single words in a byline box are labels more often than names.
    private func shape(_ names: [Author]) -> Double {
        names.allSatisfy { author in
            let words = author.name.split(separator: " ")
            let isOther = author.name.unicodeScalars.contains { $0.value > 0x250 }
            return isOther
                || (2...4).contains(words.count) && words.first?.first?.isUppercase == true
                    && words.last?.first?.isUppercase == true
        } ? 0 : -0.2
    }
}
