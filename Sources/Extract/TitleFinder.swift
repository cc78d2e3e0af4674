import Markup
import Model

/// Chooses the headline: a heading that the page's own metadata confirms beats the metadata, which beats other headings.
struct TitleFinder {
    let layout: Layout
    let facts: PageFacts
    let siteName: String?
    /// First line of the body as proposed, for judging how near a heading is; -1 when there is none.
    let bodyLine: Int
    let hint: Item?

    private var page: HTMLDocument { layout.page }

    func candidates() -> [Candidate<String>] {
        let references = self.references()
        let keys = references.map { Fold.key($0.value) }
        let titleParts = Set(references.flatMap { Self.parts($0.value) }.map(Fold.key).filter { $0.count >= 4 })
        let site = Fold.key(siteName ?? "")
        var found = headings(keys, titleParts, site)
        for reference in references { found.append(contentsOf: cut(reference, site)) }
        return found
    }

    /// Titles in the metadata, without judging.
    private func references() -> [Candidate<String>] {
        var found: [Candidate<String>] = []
        func add(_ value: String?, _ rule: String, _ node: Int, _ score: Double) {
            guard let value = value.map(Self.clean), !value.isEmpty else { return }
            found.append(Candidate(value: value, rule: rule, node: node, raw: value, score: score))
        }
        add(facts.story?["headline"]?.text, "json-ld.headline", -1, 5.2)
        for (key, score) in [
            ("og:title", 5), ("twitter:title", 4.5), ("parsely-title", 4.6), ("sailthru.title", 4.6), ("dc.title", 4.2),
            ("title", 3.5), ("headline", 4),
        ] as [(String, Double)] {
            if let meta = facts.meta(key) { add(meta.value, "meta.\(key)", meta.node, score) }
        }
        if let tag = facts.titleTag { add(tag.text, "title", tag.node, 3) }
        add(hint?.title, "item.title", -1, 4.8)
        return found
    }

    private func headings(_ keys: [String], _ parts: Set<String>, _ site: String) -> [Candidate<String>] {
        var found: [Candidate<String>] = []
        var headingCount: [Name: Int] = [:]
        for index in page.nodes.indices where page.nodes[index].name == .h1 && layout.letters[index] > 0 {
            headingCount[.h1, default: 0] += 1
        }
        var seen = Set<Int>()
        for (number, line) in layout.lines.enumerated() where line.letters >= 3 && line.letters < 400 {
            let node = headingNode(of: Int(line.owner))
            guard seen.insert(node).inserted else { continue }
            let name = page.nodes[node].name
            let own = layout.own[node].union(layout.own[Int(line.owner)])
            let isMarked = name.isHeading || own.contains(.title)
            if let printed = printed(number, line, node, keys) { found.append(printed) }
            if !isMarked, bodyLine >= 0, number > bodyLine { continue }
            let text = Self.clean(name.isHeading ? layout.text(of: node) : layout.text(of: line))
            let key = Fold.key(text)
            guard key.count >= 2, key.utf8.count < 600, key != site else { continue }
            let confirmed = keys.filter { Fold.contains($0, key) }.count
            let isPart = parts.contains(key)
            guard isMarked || isPart || line.zone.contains(.title) else { continue }
            let isWhole = confirmed > 0
            var score: Double =
                switch name {
                case .h1: 3.2
                case .h2: 1.6
                case .h3: 0.9
                default: 0.4
                }
            if name == .h1, headingCount[.h1] == 1 { score += 1.2 }
            if own.contains(.title) { score += 0.8 }
            if page.attribute(.itemprop, of: node)?.contains("headline") == true { score += 1.5 }
            if confirmed > 0, key.count >= 4 {
                let longest = keys.lazy.map(\.count).max() ?? 1
                score += 2.6 + min(1.5, 2 * Double(key.count) / Double(max(1, longest)))
                if isPart { score += 1.2 }
            } else if let og = keys.first {
                let words = Set(key.split(separator: " "))
                let same = words.intersection(og.split(separator: " ")).count
                score += same >= 3 ? 1.2 : same >= 2 ? 0.6 : -0.8
            }
            if key.count < 10 { score -= 1.5 }
            if bodyLine >= 0 {
                if number > bodyLine + 3 { score -= 1.5 }
                if number < bodyLine { score += max(0, 0.8 - 0.04 * Double(bodyLine - number)) }
            }
            if !line.zone.isDisjoint(with: [.comment, .related, .navigation, .teaser, .prompt]) { score -= 2 }
            if line.zone.contains(.furniture) { score -= 0.7 }
            if line.zone.contains(.hidden) { score -= 1 }
            if line.linkDensity > 0.6 { score -= 1 }
            if line.phrase == .endHeading || line.phrase == .label { score -= 4 }
            if leadsHome(node) { score -= 3 }
            if name.isHeading { found.append(contentsOf: pieces(of: node, text, keys, parts, isWhole, score)) }
            found.append(
                Candidate(
                    value: text, rule: "\(isMarked ? page[node].name : "line")\(confirmed > 0 ? ".confirmed" : "")",
                    node: node,
                    raw: text, score: score))
        }
        return withoutMasthead(found)
    }

    /// Where a printed source address opens the story, what stands above it is the masthead, though the title tag
    /// names it.
    private func withoutMasthead(_ found: [Candidate<String>]) -> [Candidate<String>] {
        guard let story = found.first(where: { $0.rule == "line.after-address" }) else { return found }
        return found.map { candidate in
            guard candidate.node < story.node, candidate.rule == "line.confirmed" else { return candidate }
            var masthead = candidate
            masthead.score -= 4
            return masthead
        }
    }

    /// A headline that only its print shows: after a printed source address, or large, bold or centred before the text.
    private func printed(_ number: Int, _ line: Line, _ node: Int, _ keys: [String]) -> Candidate<String>? {
        guard line.letters >= 6, line.letters < 200, line.digits * 2 < line.letters, line.linkDensity < 0.5 else {
            return nil
        }
        guard bodyLine < 0 || number < bodyLine,
            line.zone.isDisjoint(with: [.navigation, .related, .comment, .furniture, .title])
        else { return nil }
        var (score, rule) = (0.0, "line.print")
        if number > 0, OriginFinder.isStoryAddress(layout.text(of: layout.lines[number - 1])) {
            (score, rule) = (3.6, "line.after-address")
        } else if bodyLine >= 0, bodyLine - number <= 8 {
            score = printSize(line) - 0.05 * Double(bodyLine - number)
        }
        guard score > 0.5 else { return nil }
        let text = Self.clean(layout.text(of: line))
        guard !text.contains("@"), OriginFinder.address(text) == nil else { return nil }
        let key = Fold.key(text)
        if keys.contains(where: { Fold.contains($0, key) && key.count * 2 > $0.count }) { score += 3 }
        return Candidate(value: text, rule: rule, node: node, raw: text, score: score)
    }

    private func printSize(_ line: Line) -> Double {
        var score = line.strongLetters == line.letters ? 0.9 : 0
        var at = page.nodes[Int(line.first)].parent
        for _ in 0..<5 where at > 0 {
            if page.nodes[at].name == .font,
                let size = page.attribute(.size, of: at).flatMap({ Int($0.filter(\.isNumber)) }), size >= 4
            {
                score += 0.4 + 0.3 * Double(min(size, 7) - 3)
            }
            if page.nodes[at].name == .center || page.attribute(.align, of: at)?.lowercased() == "center" {
                score += 0.4
            }
            if page.nodes[at].name == .big { score += 0.5 }
            at = page.nodes[at].parent
        }
        return score
    }

    /// A heading of several parts, as of kicker and headline: the metadata's spelling of all of it, or the part it confirms.
    private func pieces(
        of node: Int, _ text: String, _ keys: [String], _ parts: Set<String>, _ isWhole: Bool, _ score: Double
    ) -> [Candidate<String>] {
        var pieces: [(child: Int, text: String)] = []
        var folder = TextFolder()
        var child = -2
        func close() {
            let text = PageFacts.line(folder.finish())
            if !text.isEmpty { pieces.append((child, text)) }
        }
        for index in node + 1..<max(node + 1, page.nodes[node].end) {
            let inner = page.nodes[index]
            guard inner.name == .text else {
                if inner.name == .br {
                    close()
                    child = -2
                }
                continue
            }
            var top = index
            while page.nodes[top].parent > node { top = page.nodes[top].parent }
            let key = top == index ? -1 : top
            if key != child {
                close()
                child = key
            }
            folder.append(page.text[inner.range])
        }
        close()
        guard pieces.count > 1, pieces.count < 8 else { return [] }
        let key = Fold.key(text)
        if isWhole {
            guard let spelled = references().first(where: { Fold.key($0.value) == key && $0.value != text }) else {
                return []
            }
            return [
                Candidate(
                    value: spelled.value, rule: "\(page[node].name).spelled", node: node, raw: text, score: score + 0.1)
            ]
        }
        return pieces.compactMap { piece in
            let part = Fold.key(piece.text)
            guard part.count >= 10, keys.contains(where: { Fold.contains($0, part) }) else { return nil }
            return Candidate(
                value: piece.text, rule: "\(page[node].name).part", node: node, raw: text,
                score: score + 2.2 + (parts.contains(part) ? 1 : 0) + Double(part.count) / Double(key.count))
        }
    }

    /// Whether the heading links to the site's front page: then it is the site's name.
    private func leadsHome(_ node: Int) -> Bool {
        for index in node..<page.nodes[node].end where page.nodes[index].name == .a {
            let href = page.attribute(.href, of: index) ?? ""
            if href == "/" || href == "./" || href == "index.html" || href == "index.php" || href == "/index.php" {
                return true
            }
            if let url = WebURL(href, base: facts.url), url.path == "/" || url.path.isEmpty, url.query == nil,
                url.isHTTP
            {
                return true
            }
        }
        let parent = page.nodes[node].parent
        guard parent > 0, page.nodes[parent].name == .a else { return false }
        return ["/", "./"].contains(page.attribute(.href, of: parent) ?? "")
    }

    /// The heading element around the block, else the block itself.
    private func headingNode(of owner: Int) -> Int {
        var at = owner
        for _ in 0..<4 where at > 0 {
            if page.nodes[at].name.isHeading { return at }
            at = page.nodes[at].parent
        }
        return owner
    }

    /// A metadata title without the site's name.
    private func cut(_ title: Candidate<String>, _ site: String) -> [Candidate<String>] {
        var title = title
        let parts = Self.parts(title.value)
        guard parts.count > 1 else {
            if Fold.key(title.value) == site { title.score -= 4 }
            return [title]
        }
        let labels: [Substring] = Fold.key(facts.url?.host ?? "").split(separator: " ")
        let host = String(labels.max { $0.count < $1.count } ?? "")
        func isSite(_ part: String) -> Bool {
            let key = Fold.key(part)
            let joined = key.filter { $0 != " " }
            return key == site || (!site.isEmpty && Fold.contains(key, site) && key.count < site.count + 12)
                || (host.count >= 4 && joined.contains(host) && joined.count < host.count + 14)
        }
        var kept = title.value
        if let first = parts.first, isSite(first) {
            kept = Self.strip(String(kept.dropFirst(first.count)))
        } else if let last = parts.last, isSite(last) || title.rule == "title" {
            kept = Self.strip(String(kept.dropLast(last.count)))
        }
        guard Fold.key(kept).count >= 4 else { return [title] }
        var cut = title
        cut.value = kept
        title.score -= kept == title.value ? 0 : 0.5
        return kept == title.value ? [title] : [cut, title]
    }

    /// The parts between separators that stand between blanks (a bar also without).
    static func parts(_ title: String) -> [String] {
        var parts: [String] = []
        var part = ""
        let characters = Array(title)
        for (index, character) in characters.enumerated() {
            let isBar = character == "|" || character == "｜" || character == "•"
            let isMark = "-–—·:»«/~›".contains(character)
            let isApart =
                index > 0 && index + 1 < characters.count && characters[index + 1] == " "
                && (characters[index - 1] == " " || character == ":")
            if isBar || (isMark && isApart && character != ":")
                || (character == ":" && isApart && characters[index - 1] == " ")
            {
                parts.append(part)
                part = ""
            } else {
                part.append(character)
            }
        }
        parts.append(part)
        return parts.map { Self.trim($0) }.filter { !$0.isEmpty }
    }

    static func clean(_ text: String) -> String {
        var text = PageFacts.line(text)
        while text.hasPrefix("#") { text = trim(String(text.dropFirst())) }
        return text
    }

    static func strip(_ text: String) -> String {
        trim(text, also: "-–—|·:»«/~›•｜")
    }

    static func trim(_ text: String, also marks: String = "") -> String {
        let isEdge: (Character) -> Bool = { $0.isWhitespace || marks.contains($0) }
        var part = text[...]
        while let first = part.first, isEdge(first) { part.removeFirst() }
        while let last = part.last, isEdge(last) { part.removeLast() }
        return String(part)
    }
}
