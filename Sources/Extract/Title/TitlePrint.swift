import Markup

/// A headline that only its print shows: after a printed source address, or large, bold or centred before the text.
struct TitlePrint {
    let layout: Layout
    let references: TitleReferences
    let bodyLine: Int

    func proposal(_ number: Int, _ node: Int) -> TitleProposal? {
        guard bodyLine < 0 || number < bodyLine else { return nil }
        let line = layout.lines[number]
        guard line.letters >= 6, line.letters < 200, line.digits * 2 < line.letters, line.linkDensity < 0.5,
            line.zone.isDisjoint(with: [.navigation, .related, .comment, .furniture, .title])
        else { return nil }
        var (score, rule) = (0.0, "line.print")
        let isHeading = layout.page.nodes[node].name.isHeading
        if number > 0, followsAddress(number) {
            (score, rule) = (3.6, "line.after-address")
        } else if bodyLine >= 0, bodyLine - number <= 8 {
            score = size(line) - 0.05 * Double(bodyLine - number)
        }
        // Printed like the text around it, it may still be most of what the metadata says.
        let length = Int(line.letters)
        guard
            score > 0.5
                || !isHeading && length >= 12 && length * 2 > references.longest && length <= references.longest * 2
        else { return nil }
        let text = TitleParts.clean(layout.text(of: line))
        guard !text.has("@"), OriginFinder.address(text) == nil else { return nil }
        let key = WordKey(text)
        let isMost = references.all.contains {
            key.length * 2 > $0.proposal.key.length && $0.proposal.key.contains(key)
        }
        guard score > 0.5 || isMost && !isReprint else { return nil }
        if isMost { score = max(score, 0.6) + 3 }
        return TitleProposal(
            Candidate(value: text, rule: rule, node: node, raw: text, score: score), .print, key: key, line: number)
    }

    /// Whether a headline follows a printed source address: what is printed before it is the paper's own name.
    private var isReprint: Bool { layout.lines.indices.dropFirst().contains(where: followsAddress) }

    private func followsAddress(_ number: Int) -> Bool {
        let before = layout.lines[number - 1]
        // An address has no blank, so that its words are few and it is not short.
        guard before.letters >= 8, before.letters < 400 else { return false }
        // Blanks beyond ASCII may stand before the address.
        let first = firstSign(of: before)
        return (first == "h" || !first.isASCII && !Letters.isWord(first.value))
            && OriginFinder.isStoryAddress(layout.text(of: before))
    }

    /// The first scalar of a line that is no blank; a blank where there is none.
    private func firstSign(of line: Line) -> Unicode.Scalar {
        let (nodes, text) = (layout.page.nodes, layout.page.text)
        for index in Int(line.first)..<Int(line.end)
        where nodes[index].name == .text && !layout.zones[index].contains(.skipped) {
            let sign = text[nodes[index].range].withUnsafeBufferPointer { bytes in
                bytes.firstIndex { $0 > 0x20 }.flatMap { Unicode.Scalar(LineTally.scalar(bytes, $0).0) }
            }
            if let sign { return sign }
        }
        return " "
    }

    private func size(_ line: Line) -> Double {
        let page = layout.page
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
}
