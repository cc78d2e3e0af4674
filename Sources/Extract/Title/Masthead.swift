import Markup
import Model

/// Finds the headline of a page whose metadata names the paper only: old templates give every story the same title tag.
struct Masthead {
    let layout: Layout
    let facts: PageFacts
    /// First line of the body as proposed.
    let bodyLine: Int

    /// The farthest that a headline stands above its text, in lines.
    private static let reach = 6

    /// What heads the story where the best candidate is the paper's name, raised above it; none where the metadata
    /// tells of the story.
    func headline(among all: [Candidate<String>]) -> [Candidate<String>] {
        let names = references
        guard let best = all.best(), bodyLine > 0, !names.isEmpty, facts.story?["headline"] == nil,
            facts.meta("og:title").map({ $0.value == facts.titleTag?.text }) ?? true
        else { return [] }
        let parts = names.flatMap(TitleParts.split).map(Fold.key)
        let longest = parts.map(\.count).max() ?? 0
        guard longest <= 30, isName(best, parts) else { return [] }
        let words = Set(names.flatMap { Self.words($0) })
        let near = all.filter { candidate in
            guard let line = line(of: candidate), (bodyLine - Self.reach..<bodyLine).contains(line),
                layout.lines[line].linkDensity < 0.5
            else { return false }
            return !candidate.rule.hasSuffix(".confirmed") && Fold.key(candidate.value).count > longest
                && Self.isSentence(candidate.value) && words.isDisjoint(with: Self.words(candidate.value))
        }
        guard var headline = near.best() ?? unlike(names) else { return [] }
        headline.rule += ".below-masthead"
        headline.score = best.score + 0.1
        return [headline]
    }

    /// Where the metadata is in Latin letters and the story is not, so that it cannot name it: the first line above the
    /// story that reads like a sentence.
    private func unlike(_ names: [String]) -> Candidate<String>? {
        let isForeign: (Unicode.Scalar) -> Bool = { $0.value >= 0x250 && Letters.isWord($0.value) }
        guard !names.contains(where: { $0.unicodeScalars.contains(where: isForeign) }) else { return nil }
        let lines = (max(0, bodyLine - 4)..<bodyLine).filter { index in
            let line = layout.lines[index]
            let text = layout.text(of: line)
            return line.letters < 200 && line.digits * 3 < line.letters && line.linkDensity < 0.5
                && text.unicodeScalars.count(where: isForeign) * 2 > Int(line.letters) && Self.isSentence(text)
                && line.zone.isDisjoint(with: [.navigation, .related, .comment, .author])
        }
        guard let first = lines.first else { return nil }
        let (line, text) = (layout.lines[first], TitleParts.clean(layout.text(of: layout.lines[first])))
        return Candidate(value: text, rule: "line", node: Int(line.owner), raw: text, score: 0)
    }

    private var references: [String] {
        [facts.titleTag?.text, facts.meta("og:title")?.value, facts.meta("twitter:title")?.value].compactMap { $0 }
    }

    /// Metadata, or a line of at most two words that is one of its parts.
    private func isName(_ best: Candidate<String>, _ parts: [String]) -> Bool {
        if isInAddress(best.value) { return false }
        if best.rule == "title" || best.rule.hasPrefix("meta.") { return true }
        let key = Fold.key(best.value)
        return best.rule.hasSuffix(".confirmed") && key.words.count <= 2 && parts.contains(key)
    }

    /// Whether the last part of the address spells it: addresses are made of headlines, not of the paper's name.
    private func isInAddress(_ text: String) -> Bool {
        guard let slug = facts.url?.path.split(separator: "/").last else { return false }
        return WordKey(String(slug)).contains(WordKey(text))
    }

    private func line(of candidate: Candidate<String>) -> Int? {
        guard candidate.node > 0, layout.page.nodes[candidate.node].name != .title,
            layout.page.nodes[candidate.node].name != .meta
        else { return nil }
        return layout.lines.firstIndex { layout.contains(candidate.node, Int($0.owner)) }
    }

    /// At least three words, or as many signs where a script writes no blanks.
    private static func isSentence(_ text: String) -> Bool {
        let key = Fold.key(text)
        return key.words.count >= 3 || key.unicodeScalars.count { $0.value > 0x2E80 } >= 6
            || key.unicodeScalars.count { unspaced.contains($0.value >> 8) } >= 16
    }

    /// Blocks of Thai, Lao, Burmese and Khmer, which write no blanks either but several signs for a syllable.
    private static let unspaced: Set<UInt32> = [0xE, 0x10, 0x17]

    private static func words(_ text: String) -> [Substring] {
        Fold.key(text).words.filter { $0.count >= 3 && !articles.contains($0) }
    }

    /// Small words that a headline shares with any paper's name.
    private static let articles: Set<Substring> = [
        "the", "and", "for", "les", "des", "der", "die", "das", "den", "los", "las", "del", "het", "een", "von",
    ]
}
