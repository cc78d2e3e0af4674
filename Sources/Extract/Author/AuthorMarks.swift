import Markup
import Model

/// Authors that the markup names: microdata, `rel=author`, addresses of author pages, classes that say author or
/// byline.
struct AuthorMarks {
    let layout: Layout
    let cleaner: AuthorCleaner
    let place: AuthorPlace
    let zone: StoryZone

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

    /// Groups of one kind, as they follow one another on the page.
    private struct Groups {
        let source: AuthorProposal.Source
        let rule: String
        let score: Double
        /// How many nodes apart names of one group stand.
        let reach: Int
        var all: [Group] = []

        mutating func add(_ names: [Author], _ index: Int, _ lineAt: Int, isBeside: Bool = false) {
            guard !names.isEmpty else { return }
            if let last = all.last, isBeside || index - last.last < reach, last.names.count < 12 {
                all[all.count - 1].add(names, index, lineAt)
            } else if all.count < AuthorMarks.mostGroups {
                all.append(Group())
                all[all.count - 1].add(names, index, lineAt)
            }
        }
    }

    /// Those below the first are other stories' more often.
    private static let mostGroups = 4

    func proposals() -> [AuthorProposal] {
        var microdata = Groups(source: .microdata, rule: "microdata.author", score: 0.78, reach: 60)
        var links = Groups(source: .link, rule: "link.author", score: 0.72, reach: 12)
        var marked = Groups(source: .markedAll, rule: "class.author.all", score: 0.3, reach: 20)
        var found: [AuthorProposal] = []
        let page = page
        var (lineAt, isNearby) = (0, place.nearness(0) > -3)
        for index in page.nodes.indices {
            let node = page.nodes[index]
            guard node.hasAttributes, node.name != .meta, node.name != .link else { continue }
            while lineAt + 1 < layout.lines.count, Int(layout.lines[lineAt].end) <= index {
                lineAt += 1
                isNearby = place.nearness(lineAt) > -3
            }
            if lineAt > place.lastNear { break }
            let letters = node.range.count
            guard isNearby, letters > 1, letters < 600 else { continue }
            let (isItem, isMarked) = (isMicrodata(index), layout.own[index].contains(.author) && letters < 200)
            let isShortLink = node.name == .a && letters < 100
            guard isItem || isMarked || isShortLink, isOpen(index, lineAt) else { continue }
            let isLink = isShortLink && isNear(index, lineAt) && leadsToAuthor(index)
            if isItem { microdata.add(cleaner.names(in: nameText(index), mayBeDesk: true), index, lineAt) }
            if isLink {
                let names = cleaner.names(in: layout.text(of: index), mayBeDesk: true)
                let isBeside = links.all.last.map { page.nodes[$0.node].parent == node.parent } ?? false
                links.add(names, index, lineAt, isBeside: isBeside)
            }
            if isMarked {
                let names = cleaner.names(in: nameText(index), mayBeDesk: true)
                guard !names.isEmpty else { continue }
                if let proposal = mark(names, index, lineAt) { found.append(proposal) }
                marked.add(names, index, lineAt)
            }
        }
        return [microdata, links, marked].flatMap(proposals) + found
    }

    /// Teasers name the writers of other stories, save beside the headline: grids and cards are laid out so as well.
    private func isOpen(_ index: Int, _ lineAt: Int) -> Bool {
        guard zone.isOutside([.comment, .skipped], index) else { return false }
        return place.nearness(lineAt) > 0.3 || zone.isOutside([.related, .teaser, .navigation], index)
    }

    private func proposals(_ groups: Groups) -> [AuthorProposal] {
        groups.all.enumerated().compactMap { at, group in
            AuthorProposal(
                group.names, groups.source,
                .init(
                    rule: groups.rule, node: group.node, raw: layout.text(of: group.node),
                    score: groups.score - (at == 0 ? 0 : 0.15) + 0.02 * place.nearness(group.line), line: group.line))
        }
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
        let words = page.attribute(.itemprop, of: index)?.words ?? []
        return words.contains { $0 == "author" || $0 == "creator" }
    }

    private func leadsToAuthor(_ index: Int) -> Bool {
        if page.has(.rel, at: index), page.attribute(.rel, of: index)?.lowercased().has("author") == true {
            return true
        }
        return Self.isAuthors(page, index)
    }

    /// Whether its address alone speaks for a link; far from headline and text that is too little.
    private func isNear(_ index: Int, _ lineAt: Int) -> Bool {
        place.nearness(lineAt) > -1 || page.has(.rel, at: index) || zone.hints(index).contains(.author)
    }

    /// Whether a link looks like one to an author's page.
    static func isAuthors(_ page: HTMLDocument, _ link: Int) -> Bool {
        page.withAttribute(.href, of: link) { $0.count < 300 && addresses.areIn($0) }
    }

    private static let addresses = Needles([
        "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/profile/", "/profil/", "/people/", "/staff/",
        "/contributor/", "/contributors/", "/journalist/", "/by/", "/writers/", "/reporter/", "/redakteur/",
        "/columnist/", "/auteurs/", "/autores/", "/reviewer/", "/editors/", "/periodista/",
        "/autori/", "/autorin/", "/yazar/", "author=",
    ])

    /// The name in an element: that of an `itemprop=name` inside, else of its first line with words.
    private func nameText(_ index: Int) -> String {
        let node = page.nodes[index]
        for at in index + 1..<max(index + 1, node.end)
        where page.has(.itemprop, at: at) && page.attribute(.itemprop, of: at) == "name" {
            if let content = page.attribute(.content, of: at), !content.isEmpty { return content }
            return layout.text(of: at)
        }
        let lines = page[index].text.unicodeScalars.split(whereSeparator: \.isLineEnd).map { String($0) }
        if let first = lines.first, lines.count > 1, !cleaner.names(in: first).isEmpty { return first }
        let isList =
            (2...6).contains(lines.count) && lines.allSatisfy { cleaner.names(in: $0).count == 1 && $0.has(" ") }
        return isList ? lines.joined(separator: ";") : lines.prefix(3).joined(separator: " ")
    }

    /// Single words in a byline box are labels more often than names.
    private func shape(_ names: [Author]) -> Double {
        names.allSatisfy { author in
            let words = author.name.words
            let isOther = author.name.unicodeScalars.contains { $0.value > 0x250 }
            return isOther
                || (2...4).contains(words.count) && words.first?.first?.isUppercase == true
                    && words.last?.first?.isUppercase == true
        } ? 0 : -0.2
    }
}
