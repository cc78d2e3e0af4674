import Model
import Publish

/// The words of the crawl log as a table for people, for programs and for README.
struct VocabularyLines {
    private typealias Group = (of: String, terms: [Term])

    private let groups: [Group]

    /// Throws where a word is asked for that is none of them.
    init(only word: String? = nil) throws(UsageError) {
        guard let word = word?.lowercased() else {
            groups = Self.all
            return
        }
        let found = Self.all.map { Group(of: $0.of, terms: $0.terms.filter { $0.word == word }) }
        groups = found.filter { !$0.terms.isEmpty }
        guard groups.isEmpty else { return }
        let nearest = suggestion(for: word, among: Self.all.flatMap(\.terms).map(\.word))
        throw UsageError(
            "\"\(printable(word))\" is no word of the crawl log\(nearest); `offprint log --words` tells all")
    }

    private static let all: [Group] = [
        ("outcome", Vocabulary.outcomes), ("refused", Vocabulary.refusals),
        ("postponed", Vocabulary.postponements), ("failed", Vocabulary.failures),
        ("why", Vocabulary.states),
    ]

    /// Each word with its meaning and what to do on lines of their own, broken where a terminal is narrow.
    func lines(on screen: Screen) -> [String] {
        var lines: [String] = []
        for group in groups {
            if !lines.isEmpty { lines.append("") }
            lines.append(screen.paint(Self.title(group.of), .bold))
            for term in group.terms {
                let room = screen.narrower(by: 22)
                let words = room.wrapped(term.meaning) + room.wrapped(term.advice)
                for (index, text) in words.enumerated() {
                    lines.append("  \((index == 0 ? term.word : "").padded(18))  \(text)")
                }
            }
        }
        return lines
    }

    private static func title(_ group: String) -> String {
        switch group {
        case "outcome": "Outcomes"
        case "why": "Further answers of `offprint why`"
        default: "Reasons of \(group)"
        }
    }

    var json: [JSON] {
        groups.flatMap { group in
            group.terms.map { term in
                [
                    "word": .string(term.word), "of": .string(group.of), "meaning": .string(term.meaning),
                    "advice": .string(term.advice),
                ]
            }
        }
    }

    /// Two tables, as README has them.
    static var markdown: [String] {
        let outcomes = all[0].terms.map { "| `\($0.word)` | \($0.meaning) | \($0.advice) |" }
        let reasons = all.dropFirst().flatMap { group in
            group.terms.map { "| `\($0.word)` | \(group.of) | \($0.meaning) | \($0.advice) |" }
        }
        let first = ["| outcome | what happened | what to do |", "| --- | --- | --- |"]
        let second = ["", "| reason | of | what it means | what to do |", "| --- | --- | --- | --- |"]
        return first + outcomes + second + reasons
    }
}
