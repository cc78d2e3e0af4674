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
        let choices = Float(Set(proposals.map(\.keys)).count)
        let page: [Float] = [
            facts.story == nil ? 0 : 1, facts.story.map { facts.hasType($0, in: Self.press) } == true ? 1 : 0,
            facts.meta("og:type")?.value.lowercased().has("article") == true ? 1 : 0,
            Float(proposals.count), choices,
        ]
        let words = CommonWords(of: proposals.lazy.flatMap { $0.candidate.value.lazy.map(\.name) }, in: layout)
        let tag = WordKey(facts.titleTag?.text ?? "")
        let roles = roleLines()
        let named = numbered()
        var table: [Float] = []
        table.reserveCapacity(proposals.count * Self.names.count)
        for index in proposals.indices {
            let proposal = proposals[index]
            let link = proposal.line >= 0 ? link(proposal.candidate.node) : nil
            table += provenance(index)
            table += agreement(index, named)
            table += look(proposal)
            table += likeness(proposal, words, tag, link)
            table += stand(proposal, roles, link)
            table += page
        }
        return table
    }

    private static let press: Set<String> = [
        "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    ]

    private func provenance(_ index: Int) -> [Float] {
        let proposal = proposals[index]
        return AuthorProposal.Source.allCases.map { $0 == proposal.source ? 1 : 0 } + [
            Float(proposal.candidate.score), Float(proposals[0].candidate.score - proposal.candidate.score),
            Float(index),
        ]
    }

    /// The names of a proposal as numbers in rising order, and those of them that are people's.
    private typealias Named = (keys: [Int], people: [Int])

    /// Equal names have one number: sets of names are compared for each two proposals.
    private func numbered() -> [Named] {
        var numbers: [WordKey: Int] = [:]
        func number(_ key: WordKey) -> Int {
            let number = numbers[key] ?? numbers.count
            numbers[key] = number
            return number
        }
        return proposals.map { ($0.keys.map(number).sorted(), $0.people.map(number).sorted()) }
    }

    private func agreement(_ index: Int, _ named: [Named]) -> [Float] {
        let (own, people) = named[index]
        var (same, sharing, apart, partOf, holds) = (0, 0, 0, 0, 0)
        // A bit for each source.
        var (sources, shared): (UInt32, UInt32) = (0, 1 << proposals[index].source.rawValue)
        var (sameWeight, apartWeight, printed) = (proposals[index].candidate.score, 0.0, 0)
        var persons = -1
        for (at, other) in proposals.enumerated() where at != index {
            let keys = named[at].keys
            let isDisjoint = !keys.contains(where: own.contains)
            if keys == own {
                same += 1
                sources |= 1 << other.source.rawValue
                sameWeight = max(sameWeight, other.candidate.score)
            } else if isDisjoint {
                apart += 1
                apartWeight = max(apartWeight, other.candidate.score)
                if other.source.isPrinted, !other.source.isLine { printed += 1 }
            } else if own.allSatisfy(keys.contains) {
                partOf += 1
            } else if keys.allSatisfy(own.contains) {
                holds += 1
            } else {
                sharing += 1
            }
            if !isDisjoint { shared |= 1 << other.source.rawValue }
            if !people.isEmpty, named[at].people == people { persons += 1 }
        }
        return [same, sources.nonzeroBitCount, sharing, apart, partOf, holds].map(Float.init) + [
            Float(sameWeight), Float(shared.nonzeroBitCount), Float(apartWeight), Float(printed), Float(persons),
        ]
    }

    private func look(_ proposal: AuthorProposal) -> [Float] {
        let names = proposal.candidate.value.map(\.name)
        let words = names.map { $0.words }
        let all = words.flatMap { $0 }
        let shape = Shape(names)
        let keys = proposal.keys
        let length = names.reduce(0) { $0 + $1.utf8.count }
        return [
            Float(names.count), Float(words.map { $0.count }.max() ?? 0), Float(words.map { $0.count }.min() ?? 0),
            Float(names.map { $0.utf8.count }.max() ?? 0),
            Float(proposal.candidate.value.count { $0.kind == .agency }), keys.contains(site.key) ? 1 : 0,
            keys.contains { site.key.contains($0) || (!site.key.isEmpty && $0.contains(site.key)) } ? 1 : 0,
            names.contains { site.matches($0) } ? 1 : 0, keys.contains { titleKey.contains($0) } ? 1 : 0,
            shape.upper, Float(all.count(where: Self.isCapitalized)) / Float(max(1, all.count)), shape.small,
            shape.digits, Float(all.count { $0.utf8.count <= 2 }), shape.other,
            Float(length) / Float(max(1, proposal.candidate.raw.utf8.count)),
            proposal.line >= 0 && layout.lines[proposal.line].phrase == .by ? 1 : 0,
        ]
    }

    private static func isCapitalized(_ word: Substring) -> Bool {
        word.unicodeScalars.first?.properties.isUppercase == true
    }

    /// Whether it is like the names of people, beyond their letters.
    private func likeness(_ proposal: AuthorProposal, _ words: CommonWords, _ tag: WordKey, _ link: Int?) -> [Float] {
        let names = proposal.candidate.value.map(\.name)
        let given = names.count { GivenNames.begin($0) }
        return [
            Float(names.count { cleaner.isDesk($0) }), Float(given), given == names.count ? 1 : 0,
            names.map(words.share).max() ?? 0, slug(proposal, link),
            proposal.keys.contains { key in
                pictures.contains { $0.contains(key) }
            } ? 1 : 0,
            proposal.keys.contains { tag.contains($0) } ? 1 : 0,
        ]
    }

    /// Whether a link at the name leads to an address that ends with it: `/nora-whitfield`.
    private func slug(_ proposal: AuthorProposal, _ link: Int?) -> Float {
        guard let link,
            let last = layout.page.attribute(.href, of: link)?.utf8.split(separator: UInt8(ascii: "/")).last
        else { return 0 }
        let key = WordKey(String(Substring(last)))
        return proposal.keys.contains { !$0.isEmpty && key.contains($0) } ? 1 : 0
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
        var (upper, small, digits, other): (Float, Float, Float, Float) = (0, 0, 0, 0)

        init(_ names: [String]) {
            var letters: Float = 0
            for scalar in names.lazy.flatMap({ $0.unicodeScalars }) where Letters.isWord(scalar.value) {
                letters += 1
                if Letters.isUpper(scalar.value) { upper += 1 } else if scalar.value < 0x250 { small += 1 }
                if scalar.value &- 0x30 < 10 { digits += 1 }
                if scalar.value >= 0x250 { other += 1 }
            }
            letters = max(1, letters)
            (upper, small, digits, other) = (upper / letters, small / letters, digits / letters, other / letters)
        }
    }

    private func stand(_ proposal: AuthorProposal, _ roles: Set<Int>, _ link: Int?) -> [Float] {
        guard proposal.line >= 0 else { return [Float](repeating: -1, count: Self.standing.count) }
        let line = layout.lines[proposal.line]
        let node = proposal.candidate.node
        let around = layout.zones[node]
        func distance(_ from: Int) -> Float { from < 0 ? 99 : Float(max(-60, min(60, proposal.line - from))) }
        func digits(_ at: Int) -> Int32 { layout.lines.indices.contains(at) ? layout.lines[at].digits : 0 }
        let name = Hash64.of(proposal.candidate.value[0].name)
        let local = zone.hints(node)
        let isFlag: (Bool) -> Float = { $0 ? 1 : 0 }
        return [
            distance(place.titleLine), distance(place.bodyLine), distance(place.bodyEnd),
            isFlag(place.isInBody(proposal.line)), Float(min(600, line.letters)), Float(line.linkDensity),
            Float(line.digits), Float(max(digits(proposal.line - 1), digits(proposal.line + 1))),
            Float(layout.lines.count { $0.hash == name }),
            isFlag(layout.page.nodes[node].name == .a || around.contains(.link)),
            isFlag(layout.own[node].contains(.author)), isFlag(around.contains(.author)),
            isFlag(around.contains(.meta)),
            isFlag(around.contains(.caption)), isFlag(around.contains(.furniture)), isFlag(around.contains(.box)),
            isFlag(around.contains(.inArticle)), isFlag(local.contains(.teaser)), isFlag(local.contains(.related)),
            isFlag(local.contains(.navigation)), isFlag(local.contains(.furniture)), isFlag(local.contains(.comment)),
            isFlag(roles.contains(proposal.line)),
            isFlag(roles.contains(proposal.line - 1) || roles.contains(proposal.line + 1)),
            isFlag(link.map { AuthorMarks.isAuthors(layout.page, $0) } ?? false),
            Float(line.strongLetters) / Float(max(1, line.letters)),
            Float(line.emphasisLetters) / Float(max(1, line.letters)),
        ]
    }

    /// The short lines at and beside the proposals that hold a word for those who write.
    private func roleLines() -> Set<Int> {
        let near = Set(proposals.lazy.map(\.line).filter { $0 >= 0 }.flatMap { [$0 - 1, $0, $0 + 1] })
        return near.filter { at in
            guard layout.lines.indices.contains(at), layout.lines[at].letters < 120 else { return false }
            return WordKey(layout.text(of: layout.lines[at])).words.contains(where: ToldAuthors.writerHashes.contains)
        }
    }
}
