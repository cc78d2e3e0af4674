import Markup
import Model

/// What the author judge knows of each proposal: where it stands, who agrees with it, what the names look like.
///
/// `names` and the order of the columns are shared with the script that trains the judge.
struct AuthorFeatures {
    let layout: Layout
    let facts: PageFacts
    let place: AuthorPlace
    let site: SiteNames
    let cleaner: AuthorCleaner
    let titleKey: WordKey
    /// In falling order of the weights set by hand.
    let proposals: [AuthorProposal]
    let zone: StoryZone
    let pictures: [WordKey]

    static let names =
        """
        jsonLD organization person metaAuthor meta item state owner microdata link marked markedAll picture by label
        name segment bio told
        weight lead rank
        same sameSources sharing apart partOf holds sameWeight sharedSources apartWeight apartMarked persons
        names words fewestWords longest agencies isSite inSite inHost inTitle upper capitals small digits initials other
        rawShare startsBy desks given allGiven common slug pictured inTag
        """.columns
        + standing + "story news openGraphArticle proposals choices".columns

    /// Of what stands on a line of the page.
    private static let standing = """
        titleDistance bodyDistance endDistance inBody lineLetters lineDensity lineDigits nearDigits repeats isLink
        ownAuthor inAuthor inMeta inCaption inFurniture inBox inArticle
        teaser related navigation furniture comment role roleNear leadsToAuthor strong emphasis
        """.columns

    func table() -> [Float] {
        let page = Page(
            isStory: facts.story != nil, isNews: facts.story.map { facts.hasType($0, in: Self.press) } == true,
            isArticle: facts.meta("og:type")?.value.lowercased().has("article") == true,
            words: CommonWords(of: proposals.lazy.flatMap { $0.candidate.value.lazy.map(\.name) }, in: layout),
            tag: WordKey(facts.titleTag?.text ?? ""), roles: roleLines())
        let named = numbered()
        let choices = proposals.indices.count { at in !named[..<at].contains { $0.keys == named[at].keys } }
        return FeatureRows.table(capacity: proposals.count * Self.names.count) { rows in
            for index in proposals.indices {
                let proposal = proposals[index]
                let link = proposal.line >= 0 ? link(proposal.candidate.node) : nil
                provenance(index, proposal, &rows)
                agreement(index, named, &rows)
                look(proposal, &rows)
                likeness(proposal, page, link, &rows)
                stand(proposal, page, link, &rows)
                rows.append(page.isStory)
                rows.append(page.isNews)
                rows.append(page.isArticle)
                rows.append(proposals.count)
                rows.append(choices)
            }
        }
    }

    /// What the page says apart from its proposals.
    private struct Page {
        let isStory: Bool
        let isNews: Bool
        let isArticle: Bool
        let words: CommonWords
        /// Of the title tag.
        let tag: WordKey
        /// Short lines with a word for those who write.
        let roles: [Int]
    }

    private static let press: Set<String> = [
        "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    ]

    private func provenance(_ index: Int, _ proposal: AuthorProposal, _ rows: inout FeatureRows) {
        let score = proposal.candidate.score
        rows.append(choice: proposal.source.rawValue, of: AuthorProposal.Source.allCases.count)
        rows.append(score)
        rows.append(proposals[0].candidate.score - score)
        rows.append(index)
    }

    /// The names of a proposal as numbers in rising order, and those of them that are people's.
    private typealias Named = (keys: [Int], people: [Int])

    /// Equal names have one number: sets of names are compared for each two proposals.
    private func numbered() -> [Named] {
        var known: [WordKey] = []
        func number(_ key: WordKey) -> Int {
            if let number = known.firstIndex(of: key) { return number }
            known.append(key)
            return known.count - 1
        }
        return proposals.map { ($0.keys.map(number).sorted(), $0.people.map(number).sorted()) }
    }

    private func agreement(_ index: Int, _ named: [Named], _ rows: inout FeatureRows) {
        let (own, people) = named[index]
        var (same, sharing, apart, partOf, holds) = (0, 0, 0, 0, 0)
        // A bit for each source.
        var (sources, shared): (UInt32, UInt32) = (0, 1 << proposals[index].source.rawValue)
        var (sameWeight, apartWeight, printed) = (proposals[index].candidate.score, 0.0, 0)
        var persons = -1
        for at in proposals.indices where at != index {
            let (keys, source) = (named[at].keys, proposals[at].source)
            let weight = proposals[at].candidate.score
            let isDisjoint = !keys.contains(where: own.contains)
            if keys == own {
                same += 1
                sources |= 1 << source.rawValue
                sameWeight = max(sameWeight, weight)
            } else if isDisjoint {
                apart += 1
                apartWeight = max(apartWeight, weight)
                if source.isPrinted, !source.isLine { printed += 1 }
            } else if own.allSatisfy(keys.contains) {
                partOf += 1
            } else if keys.allSatisfy(own.contains) {
                holds += 1
            } else {
                sharing += 1
            }
            if !isDisjoint { shared |= 1 << source.rawValue }
            if !people.isEmpty, named[at].people == people { persons += 1 }
        }
        rows.append(same)
        rows.append(sources.nonzeroBitCount)
        rows.append(sharing)
        rows.append(apart)
        rows.append(partOf)
        rows.append(holds)
        rows.append(sameWeight)
        rows.append(shared.nonzeroBitCount)
        rows.append(apartWeight)
        rows.append(printed)
        rows.append(persons)
    }

    private func look(_ proposal: AuthorProposal, _ rows: inout FeatureRows) {
        let (names, keys) = (proposal.candidate.value, proposal.keys)
        let shape = Shape(names)
        rows.append(names.count)
        rows.append(shape.words.max() ?? 0)
        rows.append(shape.words.min() ?? 0)
        rows.append(names.reduce(0) { max($0, $1.name.utf8.count) })
        rows.append(names.count { $0.kind == .agency })
        rows.append(keys.contains(site.key))
        rows.append(keys.contains { site.key.contains($0) || (!site.key.isEmpty && $0.contains(site.key)) })
        rows.append(names.contains { site.matches($0.name) })
        rows.append(keys.contains { titleKey.contains($0) })
        rows.append(shape.upper)
        rows.append(Float(shape.capitals) / Float(max(1, shape.words.reduce(0, +))))
        rows.append(shape.small)
        rows.append(shape.digits)
        rows.append(shape.initials)
        rows.append(shape.other)
        rows.append(
            Float(names.reduce(0) { $0 + $1.name.utf8.count }) / Float(max(1, proposal.candidate.raw.utf8.count)))
        rows.append(proposal.line >= 0 && layout.lines[proposal.line].phrase == .by)
    }

    /// Whether it is like the names of people, beyond their letters.
    private func likeness(_ proposal: AuthorProposal, _ page: Page, _ link: Int?, _ rows: inout FeatureRows) {
        let (names, keys) = (proposal.candidate.value, proposal.keys)
        let given = names.count { GivenNames.begin($0.name) }
        rows.append(names.count { cleaner.isDesk($0.name) })
        rows.append(given)
        rows.append(given == names.count)
        rows.append(names.map { page.words.share(of: $0.name) }.max() ?? 0)
        rows.append(leadsToName(proposal, link))
        rows.append(keys.contains { key in pictures.contains { $0.contains(key) } })
        rows.append(keys.contains { page.tag.contains($0) })
    }

    /// Whether a link at the name leads to an address that ends with it: `/nora-whitfield`.
    private func leadsToName(_ proposal: AuthorProposal, _ link: Int?) -> Bool {
        guard let link,
            let last = layout.page.attribute(.href, of: link)?.utf8.split(separator: UInt8(ascii: "/")).last
        else { return false }
        let key = WordKey(String(Substring(last)))
        return proposal.keys.contains { !$0.isEmpty && key.contains($0) }
    }

    /// The first link in a node, or the one around it.
    private func link(_ node: Int) -> Int? {
        let page = layout.page
        let inside = (node..<min(page.nodes[node].end, node + 12)).first { page.nodes[$0].name == .a }
        if let inside { return inside }
        let parent = page.nodes[node].parent
        return parent > 0 && page.nodes[parent].name == .a ? parent : nil
    }

    private struct Shape {
        /// Shares of letters.
        var (upper, small, digits, other): (Float, Float, Float, Float) = (0, 0, 0, 0)
        /// How many each name has.
        var words: [Int] = []
        /// Words that begin with a capital, and those of two bytes at most.
        var (capitals, initials) = (0, 0)

        init(_ names: [Author]) {
            var letters: Float = 0
            for name in names {
                count(name.name.words)
                for scalar in name.name.unicodeScalars where Letters.isWord(scalar.value) {
                    letters += 1
                    if Letters.isUpper(scalar.value) { upper += 1 } else if scalar.value < 0x250 { small += 1 }
                    if scalar.value &- 0x30 < 10 { digits += 1 }
                    if scalar.value >= 0x250 { other += 1 }
                }
            }
            letters = max(1, letters)
            (upper, small, digits, other) = (upper / letters, small / letters, digits / letters, other / letters)
        }

        private mutating func count(_ found: [Substring]) {
            words.append(found.count)
            capitals += found.count { $0.unicodeScalars.first?.isCapital == true }
            initials += found.count { $0.utf8.count <= 2 }
        }
    }

    private func stand(_ proposal: AuthorProposal, _ page: Page, _ link: Int?, _ rows: inout FeatureRows) {
        guard proposal.line >= 0 else {
            for _ in Self.standing { rows.append(-1) }
            return
        }
        let line = layout.lines[proposal.line]
        let letters = Float(max(1, line.letters))
        let node = proposal.candidate.node
        let name = Hash64.of(proposal.candidate.value[0].name)
        func distance(_ from: Int) -> Int { from < 0 ? 99 : max(-60, min(60, proposal.line - from)) }
        func digits(_ at: Int) -> Int { layout.lines.indices.contains(at) ? Int(layout.lines[at].digits) : 0 }
        rows.append(distance(place.titleLine))
        rows.append(distance(place.bodyLine))
        rows.append(distance(place.bodyEnd))
        rows.append(place.isInBody(proposal.line))
        rows.append(Int(min(600, line.letters)))
        rows.append(line.linkDensity)
        rows.append(Int(line.digits))
        rows.append(max(digits(proposal.line - 1), digits(proposal.line + 1)))
        rows.append(layout.lines.count { $0.hash == name })
        addZones(of: node, to: &rows)
        rows.append(page.roles.contains(proposal.line))
        rows.append(page.roles.contains(proposal.line - 1) || page.roles.contains(proposal.line + 1))
        rows.append(link.map { AuthorMarks.isAuthors(layout.page, $0) } ?? false)
        rows.append(Float(line.strongLetters) / letters)
        rows.append(Float(line.emphasisLetters) / letters)
    }

    private func addZones(of node: Int, to rows: inout FeatureRows) {
        let (around, local) = (layout.zones[node], zone.hints(node))
        rows.append(layout.page.nodes[node].name == .a || around.contains(.link))
        rows.append(layout.own[node].contains(.author))
        for part in [Hint.author, .meta, .caption, .furniture, .box, .inArticle] { rows.append(around.contains(part)) }
        for part in [Hint.teaser, .related, .navigation, .furniture, .comment] { rows.append(local.contains(part)) }
    }

    /// The short lines at and beside the proposals that hold a word for those who write.
    private func roleLines() -> [Int] {
        var near: [Int] = []
        for line in proposals.lazy.map(\.line) where line >= 0 {
            for at in line - 1...line + 1 where !near.contains(at) { near.append(at) }
        }
        return near.filter { at in
            guard layout.lines.indices.contains(at), layout.lines[at].letters < 120 else { return false }
            return WordKey(layout.text(of: layout.lines[at])).words.contains(where: ToldAuthors.writerHashes.contains)
        }
    }
}
