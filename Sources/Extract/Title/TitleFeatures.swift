import Markup
import Model

/// What the title judge knows of each proposal: where it stands, who agrees with it, what it looks like.
///
/// `names` and the order of the columns are shared with the script that trains the judge.
struct TitleFeatures {
    let layout: Layout
    let facts: PageFacts
    let references: TitleReferences
    let bodyLine: Int
    let h1Count: Int
    /// In falling order of the weights set by hand.
    let proposals: [TitleProposal]

    static let names =
        """
        jsonLD openGraph twitter meta tag item h1 h2 heading part spelled line print
        weight lead rank isCut letters words share tagShare
        sameMeta sameHeadings inMeta holdsMeta inH1 holdsH1 overlapH1 isTag inTag isPart isFirstPart isOpenGraph inOpenGraph
        isHeadline hasSite slugShare slugCovered h1Count
        """.columns
        + standing + "colon question parts dot digits upper quotes proposals".columns

    /// Of what stands on a line of the page.
    private static let standing =
        "place order depth density ownTitle itemprop aside furniture hidden inArticle inMain home label"
        .columns

    func table() -> [Float] {
        let segments = facts.url?.path.utf8.split(separator: UInt8(ascii: "/"))
        let slug = WordKey(segments?.last { $0.count > 4 }.map { String(Substring($0)) } ?? "")
        let known = Known(
            slug: slug, metas: references.all.map(\.proposal.key), tag: key(of: .tag), openGraph: key(of: .openGraph),
            headline: key(of: .jsonLD),
            h1: proposals.filter { $0.source == .h1 }.map(\.key),
            firstParts: Set(references.all.compactMap { $0.parts.count > 1 ? $0.parts.first.map { WordKey($0) } : nil })
        )
        let looks = looks()
        return proposals.indices.flatMap { index in
            provenance(index, known) + agreement(proposals[index], known) + place(proposals[index])
                + looks[index] + [Float(proposals.count)]
        }
    }

    /// What each proposal looks like; most say what another says.
    private func looks() -> [[Float]] {
        proposals.indices.reduce(into: []) { looks, index in
            let (value, key) = (proposals[index].candidate.value, proposals[index].key)
            let same = proposals[..<index].firstIndex {
                $0.key == key && $0.candidate.value.utf8.elementsEqual(value.utf8)
            }
            looks.append(same.map { looks[$0] } ?? look(value))
        }
    }

    private struct Known {
        let slug: WordKey
        let metas: [WordKey]
        let tag: WordKey?
        let openGraph: WordKey?
        let headline: WordKey?
        let h1: [WordKey]
        let firstParts: Set<WordKey>
    }

    private func key(of source: TitleProposal.Source) -> WordKey? {
        references.all.first { $0.proposal.source == source }?.proposal.key
    }

    private func provenance(_ index: Int, _ known: Known) -> [Float] {
        let proposal = proposals[index]
        let sources = TitleProposal.Source.allCases.map { $0 == proposal.source ? Float(1) : 0 }
        let best = proposals[0].candidate.score
        let tag = known.tag?.length ?? 0
        return sources + [
            Float(proposal.candidate.score), Float(best - proposal.candidate.score), Float(index),
            proposal.isCut ? 1 : 0, Float(proposal.key.length), Float(proposal.key.words.count),
            Float(proposal.key.length) / Float(references.longest),
            tag > 0 ? Float(proposal.key.length) / Float(tag) : -1,
        ]
    }

    private func agreement(_ proposal: TitleProposal, _ known: Known) -> [Float] {
        let key = proposal.key
        let headings = proposals.count { $0.line >= 0 && $0.line != proposal.line && $0.key == key }
        let isFlag: (Bool) -> Float = { $0 ? 1 : 0 }
        return [
            Float(known.metas.count { $0 == key }), Float(headings),
            Float(known.metas.count { $0 != key && $0.contains(key) }),
            Float(known.metas.count { $0 != key && key.contains($0) }),
            isFlag(known.h1.contains { $0.contains(key) }), isFlag(known.h1.contains { key.contains($0) }),
            Float(known.h1.first.map { key.overlap($0) } ?? -1),
            isFlag(known.tag == key), isFlag(known.tag?.contains(key) ?? false), isFlag(references.parts.contains(key)),
            isFlag(known.firstParts.contains(key)), known.openGraph.map { isFlag($0 == key) } ?? -1,
            known.openGraph.map { isFlag($0.contains(key)) } ?? -1, known.headline.map { isFlag($0 == key) } ?? -1,
            isFlag(key.contains(references.site.key)), known.slug.isEmpty ? -1 : Float(known.slug.overlap(key)),
            known.slug.isEmpty ? -1 : Float(key.overlap(known.slug)),
        ]
    }

    private func place(_ proposal: TitleProposal) -> [Float] {
        guard proposal.line >= 0 else { return [Float(h1Count)] + [Float](repeating: -1, count: Self.standing.count) }
        let line = layout.lines[proposal.line]
        let node = proposal.candidate.node
        let isFlag: (Bool) -> Float = { $0 ? 1 : 0 }
        return [
            Float(h1Count), bodyLine < 0 ? 99 : Float(max(-40, min(40, proposal.line - bodyLine))),
            Float(min(200, proposal.line)), Float(layout.page.nodes[node].depth), Float(line.linkDensity),
            isFlag(layout.own[node].union(layout.own[Int(line.owner)]).contains(.title)),
            isFlag(layout.page.has(.itemprop, at: node)),
            isFlag(!line.zone.isDisjoint(with: TitleHeadings.aside)),
            isFlag(line.zone.contains(.furniture)), isFlag(line.zone.contains(.hidden)),
            isFlag(line.zone.contains(.inArticle)), isFlag(line.zone.contains(.inMain)), isFlag(proposal.leadsHome),
            isFlag(line.phrase == .label || line.phrase == .endHeading),
        ]
    }

    private static let quotes: Marks = "\"“”„«»"

    private func look(_ value: String) -> [Float] {
        let (table, marks) = (LetterTable.shared, Self.quotes)
        var (letters, upper, digits, quotes) = (0, 0, 0, 0)
        for scalar in value.unicodeScalars {
            let letter = table[scalar.value]
            if letter.isWord { letters += 1 }
            if letter.isUpper { upper += 1 }
            if scalar.value &- 0x30 < 10 { digits += 1 }
            if marks.contains(scalar) { quotes += 1 }
        }
        let share = Float(max(1, letters))
        return [
            value.has(": ") ? 1 : 0, value.has("?") ? 1 : 0, Float(TitleParts.split(value).count),
            value.hasSuffix(".") ? 1 : 0, Float(digits) / share, Float(upper) / share, Float(quotes),
        ]
    }
}
