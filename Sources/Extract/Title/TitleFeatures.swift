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
            firstParts: references.all.compactMap { $0.parts.count > 1 ? $0.parts.first.map { WordKey($0) } : nil })
        let looks = looks()
        return FeatureRows.table(capacity: proposals.count * Self.names.count) { rows in
            for index in proposals.indices {
                let proposal = proposals[index]
                provenance(index, proposal, known, &rows)
                compare(proposal, known, &rows)
                agreement(proposal.key, known, &rows)
                place(proposal, &rows)
                for number in looks[index] { rows.append(number) }
                rows.append(proposals.count)
            }
        }
    }

    /// What each proposal looks like; most say what another says.
    private func looks() -> [[Float]] {
        var looks: [[Float]] = []
        looks.reserveCapacity(proposals.count)
        for index in proposals.indices {
            let (value, key) = (proposals[index].candidate.value, proposals[index].key)
            let same = (0..<index).first {
                proposals[$0].key == key && proposals[$0].candidate.value.isSpelled(like: value)
            }
            looks.append(same.map { looks[$0] } ?? look(value))
        }
        return looks
    }

    private struct Known {
        let slug: WordKey
        let metas: [WordKey]
        let tag: WordKey?
        let openGraph: WordKey?
        let headline: WordKey?
        let h1: [WordKey]
        let firstParts: [WordKey]
    }

    private func key(of source: TitleProposal.Source) -> WordKey? {
        references.all.first { $0.proposal.source == source }?.proposal.key
    }

    private func provenance(_ index: Int, _ proposal: TitleProposal, _ known: Known, _ rows: inout FeatureRows) {
        let tag = known.tag?.length ?? 0
        let (length, score) = (Float(proposal.key.length), proposal.candidate.score)
        rows.append(choice: proposal.source.rawValue, of: TitleProposal.Source.allCases.count)
        rows.append(score)
        rows.append(proposals[0].candidate.score - score)
        rows.append(index)
        rows.append(proposal.isCut)
        rows.append(length)
        rows.append(proposal.key.words.count)
        rows.append(length / Float(references.longest))
        rows.append(tag > 0 ? length / Float(tag) : -1)
    }

    /// How many others say the same or hold it.
    private func compare(_ proposal: TitleProposal, _ known: Known, _ rows: inout FeatureRows) {
        let key = proposal.key
        rows.append(known.metas.count { $0 == key })
        rows.append(
            proposals.indices.count { at in
                proposals[at].line >= 0 && proposals[at].line != proposal.line && proposals[at].key == key
            })
        rows.append(known.metas.count { $0 != key && $0.contains(key) })
        rows.append(known.metas.count { $0 != key && key.contains($0) })
        rows.append(known.h1.contains { $0.contains(key) })
        rows.append(known.h1.contains { key.contains($0) })
        rows.append(known.h1.first.map { key.overlap($0) } ?? -1)
    }

    private func agreement(_ key: WordKey, _ known: Known, _ rows: inout FeatureRows) {
        rows.append(known.tag == key)
        rows.append(known.tag?.contains(key) ?? false)
        rows.append(references.parts.contains(key))
        rows.append(known.firstParts.contains(key))
        rows.append(known.openGraph.map { $0 == key ? 1 : 0 } ?? Float(-1))
        rows.append(known.openGraph.map { $0.contains(key) ? 1 : 0 } ?? Float(-1))
        rows.append(known.headline.map { $0 == key ? 1 : 0 } ?? Float(-1))
        rows.append(key.contains(references.site.key))
        rows.append(known.slug.isEmpty ? -1 : known.slug.overlap(key))
        rows.append(known.slug.isEmpty ? -1 : key.overlap(known.slug))
    }

    private func place(_ proposal: TitleProposal, _ rows: inout FeatureRows) {
        rows.append(h1Count)
        guard proposal.line >= 0 else {
            for _ in Self.standing { rows.append(Float(-1)) }
            return
        }
        let line = layout.lines[proposal.line]
        let node = proposal.candidate.node
        rows.append(bodyLine < 0 ? 99 : max(-40, min(40, proposal.line - bodyLine)))
        rows.append(min(200, proposal.line))
        rows.append(Int(layout.page.nodes[node].depth))
        rows.append(line.linkDensity)
        rows.append(layout.own[node].union(layout.own[Int(line.owner)]).contains(.title))
        rows.append(layout.page.has(.itemprop, at: node))
        rows.append(!line.zone.isDisjoint(with: TitleHeadings.aside))
        rows.append(line.zone.contains(.furniture))
        rows.append(line.zone.contains(.hidden))
        rows.append(line.zone.contains(.inArticle))
        rows.append(line.zone.contains(.inMain))
        rows.append(proposal.leadsHome)
        rows.append(line.phrase == .label || line.phrase == .endHeading)
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
            value.utf8.last == UInt8(ascii: ".") ? 1 : 0, Float(digits) / share, Float(upper) / share, Float(quotes),
        ]
    }
}
