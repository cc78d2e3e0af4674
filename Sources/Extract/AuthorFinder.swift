import Markup
import Model

/// Chooses who wrote the story: JSON-LD persons, metadata, microdata, then bylines next to the title or the date.
struct AuthorFinder {
    let layout: Layout
    let facts: PageFacts
    let cleaner: AuthorCleaner
    /// Lines of the title and of the body's first and last paragraph; -1 when unknown.
    let titleLine: Int
    let bodyLine: Int
    let bodyEnd: Int
    let hint: Item?

    private var page: HTMLDocument { layout.page }

    func candidates() -> [Candidate<[Author]>] {
        var found = structured()
        found.append(contentsOf: marked())
        found.append(contentsOf: bylines())
        return found
    }

    private func structured() -> [Candidate<[Author]>] {
        var found: [Candidate<[Author]>] = []
        if let story = facts.story {
            found.append(contentsOf: jsonLD(story["author"] ?? story["creator"], "json-ld.author", 0))
        }
        for (key, score) in [
            ("article:author", 0.72), ("author", 0.71), ("parsely-author", 0.74), ("sailthru.author", 0.74),
            ("dc.creator", 0.7),
            ("dcterms.creator", 0.7), ("article:author_name", 0.74), ("byl", 0.76), ("authors", 0.7),
            ("cxenseparse:author", 0.74),
            ("citation_author", 0.8), ("article.author", 0.7), ("dcsext.author", 0.7), ("creator", 0.6),
            ("twitter:data1", 0.35),
        ] {
            let values = facts.metas.filter { $0.key == key && !$0.value.has("://") && !$0.value.hasPrefix("@") }
            guard let first = values.first else { continue }
            let names = unique(values.flatMap { cleaner.names(in: $0.value, isStrict: false) })
            guard !names.isEmpty else { continue }
            found.append(
                Candidate(
                    value: names, rule: "meta.\(key)", node: first.node, raw: first.value, score: score + bonus(names)))
        }
        if let authors = hint?.authors {
            let names = unique(authors.flatMap { cleaner.names(in: $0, isStrict: false) })
            if !names.isEmpty {
                found.append(
                    Candidate(
                        value: names, rule: "item.author", node: -1, raw: authors.joined(separator: ", "),
                        score: 0.7 + bonus(names)))
            }
        }
        return found
    }

    private func jsonLD(_ value: JSONValue?, _ rule: String, _ less: Double) -> [Candidate<[Author]>] {
        var people: [Author] = []
        var others: [Author] = []
        var raw: [String] = []
        for entry in value?.list ?? [] {
            let entry = facts.resolve(entry)
            guard let name = entry["name"]?.text ?? entry.text, !name.has("://") else { continue }
            raw.append(name)
            let isOrganization = facts.hasType(entry, in: ["organization", "newsmediaorganization", "corporation"])
            for author in cleaner.names(in: name, isStrict: false) {
                if isOrganization { others.append(Author(author.name, kind: .agency)) } else { people.append(author) }
            }
        }
        let text = raw.joined(separator: ", ")
        var found: [Candidate<[Author]>] = []
        if !people.isEmpty {
            found.append(
                Candidate(value: unique(people), rule: rule, node: -1, raw: text, score: 0.9 - less + bonus(people)))
        }
        if !others.isEmpty {
            found.append(
                Candidate(value: unique(others), rule: rule + ".organization", node: -1, raw: text, score: 0.6 - less))
        }
        return found
    }

    /// Microdata, `rel=author`, and classes that say author or byline.
    private func marked() -> [Candidate<[Author]>] {
        var found: [Candidate<[Author]>] = []
        var microdata: [Author] = []
        var microdataNode = -1
        var links: [Author] = []
        var linkNode = -1
        var lineAt = 0
        for index in page.nodes.indices {
            let node = page.nodes[index]
            while lineAt + 1 < layout.lines.count, Int(layout.lines[lineAt].end) <= index { lineAt += 1 }
            guard node.hasAttributes, node.name != .meta, node.name != .link else { continue }
            let zone = layout.zones[index]
            guard zone.isDisjoint(with: [.comment, .skipped]) else { continue }
            let letters = node.range.count
            guard letters > 1, letters < 600 else { continue }
            let isNear = nearness(lineAt)
            let isAside = !zone.isDisjoint(with: [.related, .teaser, .navigation])
            if page.attribute(.itemprop, of: index)?.split(separator: " ").contains(where: {
                $0 == "author" || $0 == "creator"
            }) == true,
                !isAside
            {
                let names = cleaner.names(in: nameText(index))
                if !names.isEmpty, isNear > -2 {
                    if microdataNode < 0 { microdataNode = index }
                    microdata.append(contentsOf: names)
                }
            }
            if node.name == .a, !isAside {
                let rel = page.attribute(.rel, of: index)?.lowercased() ?? ""
                let href = page.attribute(.href, of: index) ?? ""
                if rel.has("author") || Self.isAuthorAddress(href) {
                    let names = cleaner.names(in: layout.text(of: index))
                    if !names.isEmpty, isNear > -1 {
                        if linkNode < 0 { linkNode = index }
                        if links.count < 6,
                            page.nodes[linkNode].parent == node.parent || linkNode == index || index - linkNode < 12
                        {
                            links.append(contentsOf: names)
                        }
                    }
                }
            }
            if layout.own[index].contains(.author), letters < 200, !isAside {
                let names = cleaner.names(in: nameText(index))
                guard !names.isEmpty, isNear > -2 else { continue }
                let isBody = lineAt >= bodyLine && lineAt <= bodyEnd && bodyLine >= 0
                found.append(
                    Candidate(
                        value: names, rule: "class.author", node: index, raw: layout.text(of: index),
                        score: 0.56 + 0.06 * isNear + bonus(names) + shape(names) - (isBody ? 0.1 : 0)))
            }
        }
        if !microdata.isEmpty {
            found.append(
                Candidate(
                    value: unique(microdata), rule: "microdata.author", node: microdataNode,
                    raw: layout.text(of: microdataNode),
                    score: 0.78 + bonus(microdata)))
        }
        if !links.isEmpty {
            found.append(
                Candidate(
                    value: unique(links), rule: "link.author", node: linkNode, raw: layout.text(of: linkNode),
                    score: 0.72 + bonus(links)))
        }
        return found
    }

    /// Short lines that begin with "By", or that stand alone between title and body and look like a name.
    private func bylines() -> [Candidate<[Author]>] {
        guard titleLine >= 0 || bodyLine >= 0 else { return [] }
        let from = max(0, (titleLine >= 0 ? titleLine : bodyLine) - 4)
        let to = min(layout.lines.count, max(titleLine + 14, bodyLine + 4))
        guard from < to else { return [] }
        var found: [Candidate<[Author]>] = []
        for at in from..<to where at != titleLine {
            let line = layout.lines[at]
            guard line.letters >= 4, line.letters < 90,
                line.zone.isDisjoint(with: [.comment, .related, .navigation, .hidden])
            else { continue }
            if line.phrase != .by, let rest = labelled(layout.text(of: line)) {
                let names = cleaner.names(in: rest)
                if !names.isEmpty, names.count <= 4 {
                    found.append(
                        Candidate(
                            value: names, rule: "line.label", node: Int(line.owner), raw: layout.text(of: line),
                            score: 0.64 + 0.05 * nearness(at) + bonus(names)))
                    continue
                }
            }
            if line.phrase == .by {
                // A date may follow without a blank.
                let names = cleaner.names(in: String(layout.text(of: line).prefix { !$0.isNumber }))
                guard !names.isEmpty, names.count <= 4 else { continue }
                found.append(
                    Candidate(
                        value: names, rule: "line.by", node: Int(line.owner), raw: layout.text(of: line),
                        score: 0.66 + 0.05 * nearness(at) + bonus(names)))
            } else if titleLine >= 0, at > titleLine, at <= titleLine + 4, bodyLine < 0 || at < bodyLine,
                line.letters <= 34,
                (2...4).contains(Int(line.words)), !line.endsSentence, line.digits == 0, line.phrase == .none,
                isNameShaped(line)
            {
                let names = cleaner.names(in: layout.text(of: line))
                guard names.count == 1 else { continue }
                found.append(
                    Candidate(
                        value: names, rule: "line.name", node: Int(line.owner), raw: layout.text(of: line),
                        score: 0.42 + 0.04 * nearness(at)))
            }
        }
        return found
    }

    /// What follows a word for author within a line, up to the next mark or number.
    private func labelled(_ text: String) -> String? {
        for label in [
            "作者：", "作者:", "記者：", "记者：", "Автор:", "автор:", "Autor:", "Author:", "نویسنده:", "نویسنده :", "بقلم:",
            "الكاتب:", "ليکوال:", "| By ", "| by ", "· By ",
        ] {
            guard let start = text.offset(of: label, from: 0) else { continue }
            let rest = String(decoding: text.utf8.dropFirst(start + label.utf8.count), as: UTF8.self)
            let trimmed = TitleFinder.trim(rest)
            return String(trimmed.prefix { !$0.isNumber && !"|•·".contains($0) })
        }
        return nil
    }

    /// Every word begins with a capital, where the script has them.
    private func isNameShaped(_ line: Line) -> Bool {
        let words = layout.text(of: line).split(separator: " ")
        return words.allSatisfy { word in
            guard let first = word.unicodeScalars.first else { return false }
            let hasCase = Letters.fold(first.value) != first.value || first.properties.isLowercase
            return !hasCase || Letters.isUpper(first.value)
        }
    }

    /// 1 beside the title or the start of the body, falling with the distance.
    private func nearness(_ line: Int) -> Double {
        var distance = Int.max
        if titleLine >= 0 { distance = min(distance, abs(line - titleLine)) }
        if bodyLine >= 0 { distance = min(distance, abs(line - bodyLine)) }
        if bodyEnd >= 0 { distance = min(distance, abs(line - bodyEnd) + 4) }
        guard distance != .max else { return 0 }
        return max(-3, 1 - Double(distance) / 10)
    }

    /// The name in an element: that of an `itemprop=name` inside, else of its first line with words.
    private func nameText(_ index: Int) -> String {
        let node = page.nodes[index]
        for at in index + 1..<max(index + 1, node.end) where page.attribute(.itemprop, of: at) == "name" {
            if let content = page.attribute(.content, of: at), !content.isEmpty { return content }
            return layout.text(of: at)
        }
        let lines = page[index].text.split(whereSeparator: \.isNewline).map(String.init)
        if let first = lines.first, lines.count > 1, !cleaner.names(in: first).isEmpty { return first }
        return lines.prefix(3).joined(separator: " ")
    }

    private static func isAuthorAddress(_ href: String) -> Bool {
        href.utf8.count < 300
            && [
                "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/profile/", "/profil/", "/people/",
                "/staff/", "/contributor/", "/contributors/",
                "/journalist/", "/by/", "/writers/", "/reporter/", "/redakteur/", "/columnist/",
            ].contains { href.has($0) }
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

    private func bonus(_ names: [Author]) -> Double {
        // A given name and a surname look more like an author than a nickname.
        names.allSatisfy {
            $0.name.split(separator: " ").count >= 2 || $0.name.unicodeScalars.contains { $0.value > 0x2E80 }
        } ? 0.04 : -0.08
    }

    private func unique(_ names: [Author]) -> [Author] {
        var seen = Set<String>()
        return names.filter { seen.insert(Fold.key($0.name)).inserted }
    }
}
