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
    let titleKey: WordKey
    /// In falling order of the weights set by hand.
    let proposals: [AuthorProposal]

    static let names = """
        jsonLD organization person metaAuthor meta item microdata link marked markedAll by label name segment bio
        weight lead rank
        same sameSources sharing apart partOf holds
        names words fewestWords longest agencies isSite inSite inHost inTitle upper capitals small digits initials other
        rawShare startsBy
        titleDistance bodyDistance endDistance inBody lineLetters lineDensity lineDigits nearDigits repeats isLink
        ownAuthor inAuthor inMeta inCaption inFurniture inBox inArticle
        story openGraphArticle proposals choices
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    func table() -> [Float] {
        let choices = Float(Set(proposals.map(\.keys)).count)
        let page: [Float] = [
            facts.story == nil ? 0 : 1, facts.meta("og:type")?.value.lowercased().has("article") == true ? 1 : 0,
            Float(proposals.count), choices,
        ]
        return proposals.indices.flatMap { index in
            provenance(index) + agreement(index) + look(proposals[index]) + stand(proposals[index]) + page
        }
    }

    private func provenance(_ index: Int) -> [Float] {
        let proposal = proposals[index]
        return AuthorProposal.Source.allCases.map { $0 == proposal.source ? 1 : 0 } + [
            Float(proposal.candidate.score), Float(proposals[0].candidate.score - proposal.candidate.score),
            Float(index),
        ]
    }

    private func agreement(_ index: Int) -> [Float] {
        let own = proposals[index].keys
        var (same, sharing, apart, partOf, holds) = (0, 0, 0, 0, 0)
        var sources = Set<AuthorProposal.Source>()
        for (at, other) in proposals.enumerated() where at != index {
            if other.keys == own {
                same += 1
                sources.insert(other.source)
            } else if other.keys.isDisjoint(with: own) {
                apart += 1
            } else if other.keys.isSuperset(of: own) {
                partOf += 1
            } else if own.isSuperset(of: other.keys) {
                holds += 1
            } else {
                sharing += 1
            }
        }
        return [same, sources.count, sharing, apart, partOf, holds].map(Float.init)
    }

    private func look(_ proposal: AuthorProposal) -> [Float] {
        let names = proposal.candidate.value.map(\.name)
        let words = names.map { $0.split(separator: " ") }
        let all = words.flatMap { $0 }
        let shape = Shape(names)
        let keys = proposal.keys
        let length = names.reduce(0) { $0 + $1.utf8.count }
        return [
            Float(names.count), Float(words.map(\.count).max() ?? 0), Float(words.map(\.count).min() ?? 0),
            Float(names.map(\.utf8.count).max() ?? 0),
            Float(proposal.candidate.value.count { $0.kind == .agency }), keys.contains(site.key) ? 1 : 0,
            keys.contains { site.key.contains($0) || (!site.key.isEmpty && $0.contains(site.key)) } ? 1 : 0,
            names.contains { site.matches($0) } ? 1 : 0, keys.contains { titleKey.contains($0) } ? 1 : 0,
            shape.upper, Float(all.count { $0.first?.isUppercase == true }) / Float(max(1, all.count)), shape.small,
            shape.digits, Float(all.count { $0.utf8.count <= 2 }), shape.other,
            Float(length) / Float(max(1, proposal.candidate.raw.utf8.count)),
            proposal.line >= 0 && layout.lines[proposal.line].phrase == .by ? 1 : 0,
        ]
    }

    private struct Shape {
        var (upper, small, digits, other): (Float, Float, Float, Float) = (0, 0, 0, 0)

        init(_ names: [String]) {
            var letters: Float = 0
            for scalar in names.lazy.flatMap(\.unicodeScalars) where Letters.isWord(scalar.value) {
                letters += 1
                if Letters.isUpper(scalar.value) { upper += 1 } else if scalar.value < 0x250 { small += 1 }
                if scalar.value &- 0x30 < 10 { digits += 1 }
                if scalar.value >= 0x250 { other += 1 }
            }
            letters = max(1, letters)
            (upper, small, digits, other) = (upper / letters, small / letters, digits / letters, other / letters)
        }
    }

    private func stand(_ proposal: AuthorProposal) -> [Float] {
        guard proposal.line >= 0 else { return [Float](repeating: -1, count: 17) }
        let line = layout.lines[proposal.line]
        let node = max(0, proposal.candidate.node)
        let zone = layout.zones[node]
        func distance(_ from: Int) -> Float { from < 0 ? 99 : Float(max(-60, min(60, proposal.line - from))) }
        func digits(_ at: Int) -> Int32 { layout.lines.indices.contains(at) ? layout.lines[at].digits : 0 }
        let name = Hash64.of(proposal.candidate.value[0].name)
        let isFlag: (Bool) -> Float = { $0 ? 1 : 0 }
        return [
            distance(place.titleLine), distance(place.bodyLine), distance(place.bodyEnd),
            isFlag(place.isInBody(proposal.line)), Float(min(600, line.letters)), Float(line.linkDensity),
            Float(line.digits), Float(max(digits(proposal.line - 1), digits(proposal.line + 1))),
            Float(layout.lines.count { $0.hash == name }),
            isFlag(layout.page.nodes[node].name == .a || zone.contains(.link)),
            isFlag(layout.own[node].contains(.author)), isFlag(zone.contains(.author)), isFlag(zone.contains(.meta)),
            isFlag(zone.contains(.caption)), isFlag(zone.contains(.furniture)), isFlag(zone.contains(.box)),
            isFlag(zone.contains(.inArticle)),
        ]
    }
}
