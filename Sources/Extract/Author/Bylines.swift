import Markup
import Model

/// Short lines about the title and after the story that begin with "By", hold a word for author, or look like a name.
struct Bylines {
    let layout: Layout
    let cleaner: AuthorCleaner
    let place: AuthorPlace

    func proposals() -> [AuthorProposal] {
        place.bylines(of: layout.lines.count).flatMap { at -> [AuthorProposal] in
            let line = layout.lines[at]
            guard at != place.titleLine, line.letters >= 4, line.letters < 90,
                line.zone.isDisjoint(with: [.comment, .related, .navigation, .hidden, .skipped])
            else { return [] }
            let text = layout.text(of: line)
            if line.phrase == .by {
                // A date may follow without a blank.
                let byline = propose(String(text.prefix { !$0.isNumber }), text, at, .by, "line.by", 0.66)
                return [byline].compactMap { $0 }
            }
            if let rest = labelled(text), let found = propose(rest, text, at, .label, "line.label", 0.64) {
                return [found]
            }
            guard !line.endsSentence, line.phrase == .none else { return [] }
            return unmarked(line, text, at)
        }
    }

    private static let separators: Marks = ",|•·–—;/()"

    private func unmarked(_ line: Line, _ text: String, _ at: Int) -> [AuthorProposal] {
        if line.letters <= 34, line.digits == 0, isNameShaped(text[...]) {
            return [propose(text, text, at, .name, "line.name", 0.42)].compactMap { $0 }
        }
        let parts = text.unicodeScalars.split { Self.separators.contains($0) || $0.properties.numericType != nil }
        return parts.prefix(6).compactMap { part in
            let part = String(part).trimmed(also: "-:")
            guard part.utf8.count >= 6, part.utf8.count < 60, isNameShaped(part[...]) else { return nil }
            return propose(part, text, at, .segment, "line.segment", 0.3)
        }
    }

    private func propose(
        _ text: String, _ raw: String, _ at: Int, _ source: AuthorProposal.Source, _ rule: String, _ score: Double
    ) -> AuthorProposal? {
        let names = cleaner.names(in: text)
        guard names.count <= 4 else { return nil }
        return AuthorProposal(
            names, source,
            .init(
                rule: rule, node: Int(layout.lines[at].owner), raw: raw, score: score + 0.05 * place.nearness(at),
                line: at))
    }

    /// What follows a word for author within a line, up to the next mark or number.
    private func labelled(_ text: String) -> String? {
        for label in Self.labels {
            guard let start = text.offset(of: label, from: 0) else { continue }
            let rest = String(decoding: text.utf8.dropFirst(start + label.utf8.count), as: UTF8.self)
            return String(rest.trimmed().prefix { !$0.isNumber && !"|•·".contains($0) })
        }
        return nil
    }

    private static let labels = [
        "作者：", "作者:", "記者：", "记者：", "Автор:", "автор:", "Autor:", "Author:", "نویسنده:", "نویسنده :", "بقلم:",
        "الكاتب:",
        "ليکوال:", "| By ", "| by ", "· By ",
    ]

    /// Two to four words, each of which begins with a capital where the script has them.
    private func isNameShaped(_ text: Substring) -> Bool {
        let words = text.split(separator: " ")
        guard (2...4).contains(words.count) else { return false }
        return words.allSatisfy { $0.unicodeScalars.first?.properties.isLowercase == false }
    }
}
