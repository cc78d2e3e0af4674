import Markup
import Model

/// Headings, and lines that the metadata or a class calls the title, weighed by hand.
struct TitleHeadings {
    let layout: Layout
    let facts: PageFacts
    let references: TitleReferences
    let bodyLine: Int
    let h1Count: Int

    private var page: HTMLDocument { layout.page }

    /// Parts whose headings are other texts'.
    static let aside: Hint = [.comment, .related, .navigation, .teaser, .prompt]

    init(layout: Layout, facts: PageFacts, references: TitleReferences, bodyLine: Int) {
        (self.layout, self.facts, self.references, self.bodyLine) = (layout, facts, references, bodyLine)
        h1Count = layout.page.nodes.indices.count { layout.page.nodes[$0].name == .h1 && layout.letters[$0] > 0 }
    }

    /// A line that may be a title, with the element that makes it one.
    private struct Heading {
        let number: Int
        let line: Line
        let node: Int
        let name: Name
        let own: Hint
        /// Whether the element says that it is a heading or the title.
        let isMarked: Bool
    }

    func proposals() -> [TitleProposal] {
        let (print, nodes) = (TitlePrint(layout: layout, references: references, bodyLine: bodyLine), page.nodes)
        var found: [TitleProposal] = []
        var seen = [Bool](repeating: false, count: nodes.count)
        for (number, line) in layout.lines.enumerated() where line.letters >= 3 && line.letters < 400 {
            let node = headingNode(of: Int(line.owner))
            // Lines that only breaks part stand in one element.
            let place = nodes[node].name.isHeading ? node : Int(line.first)
            guard !seen[place] else { continue }
            seen[place] = true
            if let printed = print.proposal(number, node) { found.append(printed) }
            let own = layout.own[node].union(layout.own[Int(line.owner)])
            let isMarked = nodes[node].name.isHeading || own.contains(.title)
            guard isMarked || mayHead(line, number) else { continue }
            let heading = Heading(
                number: number, line: line, node: node, name: nodes[node].name, own: own, isMarked: isMarked)
            propose(heading, to: &found)
        }
        return withoutSite(withoutMasthead(found))
    }

    /// Whether a line that is not marked may be the title all the same.
    private func mayHead(_ line: Line, _ number: Int) -> Bool {
        (bodyLine < 0 || number <= bodyLine)
            && (line.zone.contains(.title) || references.partHashes.contains(line.hash))
    }

    private func propose(_ heading: Heading, to all: inout [TitleProposal]) {
        let (line, name) = (heading.line, heading.name)
        let text = TitleParts.clean(name.isHeading ? layout.text(of: heading.node) : layout.text(of: line))
        let key = WordKey(text)
        guard key.length >= 2, key.length < 180, key != references.site.key, !TitleParts.isDate(text) else { return }
        let isConfirmed = references.confirmations(key) > 0
        let leadsHome = layout.leadsHome(heading.node, from: facts.url)
        let score =
            markup(heading) + agreement(key, isConfirmed) + place(heading) - (key.length < 10 ? 1.5 : 0)
            - (leadsHome ? 3 : 0)
        let rule = "\(heading.isMarked ? page[heading.node].name : "line")\(isConfirmed ? ".confirmed" : "")"
        var found = TitleProposal(
            Candidate(value: text, rule: rule, node: heading.node, raw: text, score: score), source(heading), key: key,
            line: heading.number)
        found.leadsHome = leadsHome
        if name.isHeading {
            all += TitlePieces(layout: layout, references: references, heading: found, isConfirmed: isConfirmed)
                .proposals()
        }
        all.append(found)
    }

    private func source(_ heading: Heading) -> TitleProposal.Source {
        switch heading.name {
        case .h1: .h1
        case .h2: .h2
        case _ where heading.name.isHeading: .heading
        default: .line
        }
    }

    private func markup(_ heading: Heading) -> Double {
        var score: Double =
            switch heading.name {
            case .h1: 3.2
            case .h2: 1.6
            case .h3: 0.9
            default: 0.4
            }
        if heading.name == .h1, h1Count == 1 { score += 1.2 }
        if heading.own.contains(.title) { score += 0.8 }
        if page.has(.itemprop, at: heading.node), page.attribute(.itemprop, of: heading.node)?.has("headline") == true {
            score += 1.5
        }
        return score
    }

    private func agreement(_ key: WordKey, _ isConfirmed: Bool) -> Double {
        if isConfirmed, key.length >= 4 {
            let share = Double(key.length) / Double(references.longest)
            return 2.6 + min(1.5, 2 * share) + (references.parts.contains(key) ? 1.2 : 0)
        }
        guard let first = references.all.first?.proposal.key else { return 0 }
        let same = key.shared(with: first)
        return same >= 3 ? 1.2 : same >= 2 ? 0.6 : -0.8
    }

    private func place(_ heading: Heading) -> Double {
        let line = heading.line
        var score = 0.0
        if bodyLine >= 0 {
            if heading.number > bodyLine + 3 { score -= 1.5 }
            if heading.number < bodyLine { score += max(0, 0.8 - 0.04 * Double(bodyLine - heading.number)) }
        }
        if !line.zone.isDisjoint(with: Self.aside) { score -= 2 }
        if line.zone.contains(.furniture) { score -= 0.7 }
        if line.zone.contains(.hidden) { score -= 1 }
        if line.linkDensity > 0.6 { score -= 1 }
        if line.phrase == .endHeading || line.phrase == .label { score -= 4 }
        return score
    }

    /// Where a printed source address opens the story, what stands above it is the masthead, though the title tag
    /// names it.
    private func withoutMasthead(_ found: [TitleProposal]) -> [TitleProposal] {
        guard let story = found.first(where: { $0.candidate.rule == "line.after-address" }) else { return found }
        return found.map { proposal in
            guard proposal.candidate.node < story.candidate.node, proposal.candidate.rule == "line.confirmed" else {
                return proposal
            }
            var masthead = proposal
            masthead.candidate.score -= 4
            return masthead
        }
    }

    /// Where the title tag is the words of one heading and those of a longer line nearer to the story, in either order, the
    /// first is the site's: "The Strait » Harbour » Ferry stops at noon", "Ferry stops at noon | The Strait".
    private func withoutSite(_ found: [TitleProposal]) -> [TitleProposal] {
        guard let (site, story) = firstAndLast(found) ?? halves(found) else { return found }
        return found.map { proposal in
            guard proposal.key.words == site, proposal.line < story.line else { return proposal }
            var name = proposal
            name.candidate.score -= 4
            name.leadsHome = true
            return name
        }
    }

    /// The first part of a title tag and the line that its last part confirms.
    private func firstAndLast(_ found: [TitleProposal]) -> (site: [UInt64], story: TitleProposal)? {
        guard let parts = references.tagParts, parts.count > 1, let site = parts.first, let title = parts.last,
            mayBeSite(site.length, beside: title.length),
            let story = found.first(where: { $0.key == title && isOverStory($0) })
        else { return nil }
        return (site.words, story)
    }

    /// The words of a heading that are all of the title tag but for those of a line below it, whatever parts the two.
    private func halves(_ found: [TitleProposal]) -> (site: [UInt64], story: TitleProposal)? {
        guard let tag = references.tag, tag.words.count > 1 else { return nil }
        let stories = found.filter { $0.key.words.count < tag.words.count && isOverStory($0) }
        for story in stories {
            let (words, count) = (story.key.words, story.key.words.count)
            let (isFirst, isLast) = (tag.words.starts(with: words), tag.words.suffix(count).elementsEqual(words))
            guard isFirst || isLast else { continue }
            let site = isLast ? tag.words.dropLast(count) : tag.words.dropFirst(count)
            guard mayBeSite(tag.length - story.key.length - 1, beside: story.key.length),
                let heading = found.first(where: { $0.key.words.elementsEqual(site) && $0.line < story.line }),
                // "Ferry closes: what travellers must know" is one headline in two headings.
                isFirst || references.parts.contains(story.key) || isWrittenAsName(heading.candidate.value)
            else { continue }
            return (Array(site), story)
        }
        return nil
    }

    private func isOverStory(_ proposal: TitleProposal) -> Bool {
        (0...max(0, bodyLine)).contains(proposal.line) && bodyLine >= 0 && proposal.candidate.rule.has("confirmed")
    }

    /// Whether the letters of one part of the title tag are few enough for a name beside a headline's.
    private func mayBeSite(_ letters: Int, beside headline: Int) -> Bool {
        headline >= 15 && letters * 3 <= headline * 2
    }

    /// Whether all words begin with capitals, where the script has some.
    private func isWrittenAsName(_ text: String) -> Bool { text.words.allSatisfy(AuthorCleaner.mayBegin) }

    /// The heading element around the block, else the block itself.
    private func headingNode(of owner: Int) -> Int {
        let nodes = page.nodes
        var at = owner
        for _ in 0..<4 where at > 0 {
            if nodes[at].name.isHeading { return at }
            at = nodes[at].parent
        }
        return owner
    }
}
