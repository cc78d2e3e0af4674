import Markup

/// A heading of several parts, as of kicker and headline: the metadata's spelling of all of it, or the part it
/// confirms.
struct TitlePieces {
    let layout: Layout
    let references: TitleReferences
    let heading: TitleProposal
    let isConfirmed: Bool

    private var candidate: Candidate<String> { heading.candidate }

    func proposals() -> [TitleProposal] {
        guard mayHavePieces else { return [] }
        let pieces = split()
        guard pieces.count > 1, pieces.count < 8 else { return [] }
        if isConfirmed { return [spelled()].compactMap { $0 } }
        let confirmed = pieces.compactMap(part)
        return confirmed.isEmpty && opensWithKicker ? [behindKicker(pieces)].compactMap { $0 } : confirmed
    }

    /// Whether the first words stand in an element whose class calls them a kicker or a section.
    private var opensWithKicker: Bool {
        let (page, node) = (layout.page, candidate.node)
        let texts = (node + 1..<max(node + 1, page.nodes[node].end)).lazy.filter {
            page.nodes[$0].name == .text && !page.isBlankText($0)
        }
        guard var top = texts.first else { return false }
        while page.nodes[top].parent > node { top = page.nodes[top].parent }
        return layout.own[top].contains(.meta)
    }

    /// What follows the kicker, of which no metadata tells where it ends.
    private func behindKicker(_ pieces: [String]) -> TitleProposal? {
        let headline = pieces.dropFirst().joined(separator: " ")
        let key = WordKey(headline)
        guard key.length >= Self.headline else { return nil }
        return make(headline, "part", .part, key, candidate.score + 2.2)
    }

    /// Letters and blanks from which words behind a kicker are a headline.
    private static let headline = 15

    /// Most headings are one text.
    private var mayHavePieces: Bool {
        let (nodes, node) = (layout.page.nodes, candidate.node)
        return (node + 1..<max(node + 1, nodes[node].end)).count { nodes[$0].name == .text } > 1
    }

    private func spelled() -> TitleProposal? {
        let other = references.all.first {
            $0.proposal.key == heading.key && $0.proposal.candidate.value != candidate.value
        }
        return other.map {
            make($0.proposal.candidate.value, "spelled", .spelled, heading.key, candidate.score + 0.1)
        }
    }

    private func part(_ text: String) -> TitleProposal? {
        let key = WordKey(text)
        guard key.length >= 10, references.confirmations(key) > 0 else { return nil }
        let share = Double(key.length) / Double(max(1, heading.key.length))
        return make(
            text, "part", .part, key, candidate.score + 2.2 + (references.parts.contains(key) ? 1 : 0) + share)
    }

    private func make(
        _ value: String, _ rule: String, _ source: TitleProposal.Source, _ key: WordKey, _ score: Double
    ) -> TitleProposal {
        let name = layout.page[candidate.node].name
        var found = TitleProposal(
            Candidate(value: value, rule: "\(name).\(rule)", node: candidate.node, raw: candidate.raw, score: score),
            source, key: key, line: heading.line)
        found.leadsHome = heading.leadsHome
        return found
    }

    /// The texts of the heading's children, and between its line breaks.
    private func split() -> [String] {
        let (page, node) = (layout.page, candidate.node)
        var pieces: [String] = []
        var folder = TextFolder()
        var child = -2
        func close() {
            let text = PageFacts.line(folder.finish())
            if !text.isEmpty { pieces.append(text) }
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
        return pieces
    }
}
