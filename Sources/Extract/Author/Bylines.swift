import Language
import Markup
import Model

/// Short lines about the title and after the story that begin with "By", hold a word for author, or look like a name.
struct Bylines {
    let layout: Layout
    let cleaner: AuthorCleaner
    let place: AuthorPlace
    let dates: DateReader
    let url: WebURL?
    let zone: StoryZone

    func proposals() -> [AuthorProposal] {
        let notes = place.notes(of: layout.lines.count)
        return (place.bylines(of: layout.lines.count) + notes).flatMap { at -> [AuthorProposal] in
            let line = layout.lines[at]
            guard at != place.titleLine, line.letters >= 2, line.letters < 90,
                zone.isOutside(StoryZone.foreign, Int(line.owner))
            else { return [] }
            if line.linkDensity > 0.5, layout.leadsHome(Int(line.owner), from: url) { return [] }
            let text = layout.partedText(of: line)
            // No shorter word but an agency's name tells who wrote.
            guard line.letters >= 4 || AuthorCleaner.isAgencyName(text) else { return [] }
            if let labelled = labelled(text, at) { return [labelled] }
            let credits = line.endsSentence ? [] : Credit.all(in: text)
            guard credits.isEmpty else { return credited(credits, text, at, isBy: line.phrase == .by) }
            if line.phrase == .by {
                let byline = propose(beforeDate(text).replaced("\n", by: " | "), text, at, .by, "line.by", 0.66)
                return [byline].compactMap { $0 }
            }
            guard !line.endsSentence, line.phrase == .none, !notes.contains(at) else { return [] }
            return unmarked(line, text, at)
        }
    }

    /// The line behind one that holds a word for author and nothing else: `<h6>Author</h6><p>Nora Whitfield</p>`.
    private func labelled(_ text: String, _ at: Int) -> AuthorProposal? {
        guard at > 0, layout.lines[at - 1].letters <= 24, layout.lines[at].letters <= 60,
            CreditWords.names(layout.lines[at - 1].hash)
        else { return nil }
        let names = cleaner.names(in: text, mayBeDesk: true)
        return AuthorProposal(
            names, .label,
            .init(
                rule: "line.labelled", node: Int(layout.lines[at].owner), raw: text,
                score: 0.6 + 0.05 * place.nearness(at), line: at))
    }

    /// A name on a line of its own with a line below that tells who that is: "Nora Whitfield is a writer …".
    func introduced() -> [AuthorProposal] {
        guard place.bodyLine >= 0, place.bodyEnd >= place.bodyLine else { return [] }
        let from = max(0, place.bodyLine - Self.above)
        let head = from..<place.bodyLine + Self.into
        let foot = max(from, place.bodyEnd - Self.inside)..<place.bodyEnd + Self.below
        let lines = Set(head).union(foot)
        return lines.sorted().compactMap { at in
            guard layout.lines.indices.contains(at), at != place.titleLine else { return nil }
            let line = layout.lines[at]
            guard (6...40).contains(line.letters), line.digits == 0, !line.endsSentence,
                zone.isOutside(StoryZone.foreign, Int(line.owner))
            else { return nil }
            let text = layout.partedText(of: line)
            let below = layout.lines[(at + 1)..<min(layout.lines.count, at + 4)].filter { $0.letters >= 40 }
            // Few lines have their own first word below them; to read names takes longer.
            let told = below.map { layout.text(of: $0) }.filter { line in
                line[...].words(1).contains { text.has(String($0)) }
            }
            guard !told.isEmpty, let name = cleaner.names(in: text).first?.name, isNameShaped(name[...]),
                told.contains(where: { introduces(name, $0) })
            else { return nil }
            return propose(text, text, at, .bio, "line.bio", 0.5)
        }
    }

    // Lines around the first and the last line of a story in which its writer is introduced.
    private static let (above, into, inside, below) = (12, 3, 6, 20)

    private func introduces(_ name: String, _ text: String) -> Bool {
        guard text.hasPrefix(name) else { return false }
        let rest = text.dropFirst(name.count).prefix(12)
        return Self.verbs.contains { rest.hasPrefix($0) }
    }

    private static let verbs = [
        " is ", " was ", " has ", " writes ", " works ", " covers ", " joined ", ", ", " ist ", " schreibt ",
        " arbeitet ",
        " est ", " es ", " è ", " (", " — ",
    ]

    private static let separators: Marks = ",|•·–—;/()\n"

    /// All writers of a line; somebody else's credit names no author.
    private func credited(_ credits: [Credit], _ text: String, _ at: Int, isBy: Bool) -> [AuthorProposal] {
        let writers = credits.filter { $0.role == .writer }.map(\.text)
        guard !writers.isEmpty else { return [] }
        let (source, score): (AuthorProposal.Source, Double) = isBy ? (.by, 0.66) : (.label, 0.64)
        let found = propose(writers.joined(separator: ";"), text, at, source, "line.credit", score)
        return [found].compactMap { $0 }
    }

    private func unmarked(_ line: Line, _ text: String, _ at: Int) -> [AuthorProposal] {
        // "Nora Whitfield in Kabul".
        let told = text.before(" in ") ?? text
        if line.letters <= 34, line.digits == 0, isNameShaped(told[...]) || AuthorCleaner.isAgencyName(text) {
            return [propose(text, text, at, .name, "line.name", 0.42)].compactMap { $0 }
        }
        if line.digits > 0, line.letters <= 60, let name = besideDate(text) {
            return [propose(name, text, at, .name, "line.name-date", 0.42)].compactMap { $0 }
        }
        let parts = text.unicodeScalars.split { Self.separators.contains($0) || $0.isDigit }
        return parts.prefix(6).compactMap { part in
            let part = String(part).trimmed(also: "-:")
            guard part.utf8.count >= 6, part.utf8.count < 60, isNameShaped(part[...]) else { return nil }
            return propose(part, text, at, .segment, "line.segment", 0.3)
        }
    }

    /// The text up to its date, which may follow without a blank and begin with the name of a month.
    private func beforeDate(_ text: String) -> String {
        guard let date = dates.find(in: text, limit: 1).first else { return text.beforeDigit }
        return String(decoding: Array(text.utf8)[..<date.start], as: UTF8.self).beforeDigit
    }

    /// The name on a line that holds nothing else but a date.
    private func besideDate(_ text: String) -> String? {
        guard let date = dates.find(in: text, limit: 1).first else { return nil }
        let bytes = Array(text.utf8)
        let rest = [bytes[..<date.start], bytes[date.end...]].map { part in
            String(decoding: part, as: UTF8.self).trimmed(also: ",،，|•·–—-/()؛;")
        }
        guard let name = rest.first(where: { !$0.isEmpty }), rest.contains(where: \.isEmpty), !name.hasSuffix(":"),
            DateWording.of(before: name) == .none, isNameShaped(name[...])
        else { return nil }
        return name
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

    /// Two to four words, each of which begins with a capital where the script has them; or three to four ideographs.
    private func isNameShaped(_ text: Substring) -> Bool {
        guard !text.utf8.contains(0x0A) else { return false }
        let names = AuthorCleaner.joined(String(text)).utf8.split(separator: UInt8(ascii: ";")).map { Substring($0) }
        if names.count > 1 { return names.count < 5 && names.allSatisfy(isNameShaped) }
        let words = text.words
        if words.count == 1 {
            let scalars = text.unicodeScalars
            return (3...4).contains(scalars.count) && scalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
        }
        guard (2...4).contains(words.count) else { return false }
        return words.allSatisfy { $0.unicodeScalars.first?.properties.isLowercase == false }
    }
}
