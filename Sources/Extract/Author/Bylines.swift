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
    /// Whether the judge has learnt on the page's language: it takes what stands before a date for a place or a paper.
    let isLearnt: Bool

    func proposals() -> [AuthorProposal] {
        let notes = place.notes(of: layout.lines.count)
        return (place.bylines(of: layout.lines.count) + notes).flatMap { at -> [AuthorProposal] in
            let line = layout.lines[at]
            guard at != place.titleLine, line.letters >= 2, line.letters < 90,
                zone.isOutside(StoryZone.foreign, Int(line.owner))
            else { return [] }
            let found = proposals(line, at, isNote: notes.contains(at))
            // To read addresses takes longer than to find nothing.
            let isOfSite = !found.isEmpty && line.linkDensity > 0.5 && layout.leadsHome(Int(line.owner), from: url)
            return isOfSite ? [] : found
        }
    }

    private func proposals(_ line: Line, _ at: Int, isNote: Bool) -> [AuthorProposal] {
        let text = layout.partedText(of: line)
        // No shorter word but an agency's name tells who wrote.
        guard line.letters >= 4 || AuthorCleaner.isAgencyName(text) else { return [] }
        guard !text.hasAny(of: AuthorWords.contacts) || !isContact(text), !isSpoken(text, at) else { return [] }
        if let labelled = labelled(text, at) ?? described(text, at) { return [labelled] }
        if !line.endsSentence, let own = OwnReporter.name(in: text.replaced("\n", by: " ")) {
            return [propose(beforeDate(own), text, at, .by, "line.by", 0.66)].compactMap { $0 }
        }
        let credits = line.endsSentence ? [] : Credit.all(in: text)
        guard credits.isEmpty else {
            let found = credited(credits, text, at, isBy: line.phrase == .by)
            return found.isEmpty ? beside(credits, text, at) : found
        }
        if line.phrase == .by {
            let told = beforeDate(text)
            let name = beforeRole(told, of: line) ?? told.replaced("\n", by: " | ")
            let byline = propose(name, text, at, .by, "line.by", 0.66)
            return [byline].compactMap { $0 }
        }
        // The name under a quotation is whose words it holds.
        guard !line.endsSentence, line.phrase == .none, !isNote, !line.zone.contains(.quote),
            !isInStory(line, text, at)
        else { return [] }
        return unmarked(line, text, at)
    }

    /// Whether a line begins with a word for whom to ask, or "Media contact"; "To contact the reporter" names the writer.
    private func isContact(_ text: String) -> Bool {
        let words = text[...].words(2).map { String($0) }
        guard let word = words.first(where: { $0.hasAny(of: AuthorWords.contacts) }) else { return false }
        return word == words[0] || AuthorWords.media.contains(words[0].lowercased())
    }

    /// The line behind one that holds a word for author and nothing else: `<h6>Author</h6><p>Nora Whitfield</p>`.
    private func labelled(_ text: String, _ at: Int) -> AuthorProposal? {
        guard at > 0, layout.lines[at - 1].letters <= 24, layout.lines[at].letters <= 60,
            !layout.lines[at - 1].zone.contains(.navigation),
            CreditWords.names(layout.lines[at - 1].hash)
        else { return nil }
        let names = cleaner.names(in: text, mayBeDesk: true)
        return AuthorProposal(
            names, .label,
            .init(
                rule: "line.labelled", node: Int(layout.lines[at].owner), raw: text,
                score: 0.6 + 0.05 * place.nearness(at), line: at))
    }

    /// The line before one that says what a writer is and nothing else: `<a>Nora Whitfield</a><p>Reporter</p>`.
    private func described(_ text: String, _ at: Int) -> AuthorProposal? {
        guard layout.lines.indices.contains(at + 1), layout.lines[at + 1].letters <= 40, layout.lines[at].letters <= 40,
            layout.lines[at].digits == 0, abs(at - place.titleLine) <= 8, layout.lines[at].words <= 4,
            layout.lines[at + 1].words <= 4, isNameShaped(text) || isUnparted(text),
            cleaner.joined(text) == text, !text.has(",")
        else { return nil }
        let words = layout.key(of: layout.lines[at + 1]).words
        guard words.count <= 4, words.contains(where: ToldAuthors.roles.contains) else { return nil }
        return propose(text, text, at, .label, "line.described", 0.6)
    }

    /// A name, or any other word, of a script that sets no blanks inside names: three Korean syllables, Lao, Burmese or
    /// Khmer letters.
    private func isUnparted(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.count == 3 && scalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
            || (4...30).contains(scalars.count)
                && scalars.allSatisfy { [0xE, 0x10, 0x17].contains($0.value >> 8) && $0.value != 0x17D4 }
    }

    /// A name on a line of its own with a line below that tells who that is: "Nora Whitfield is a writer …".
    func introduced() -> [AuthorProposal] {
        guard place.bodyLine >= 0, place.bodyEnd >= place.bodyLine else { return [] }
        let from = max(0, place.bodyLine - Self.above)
        let head = from..<place.bodyLine + Self.into
        let foot = max(from, place.bodyEnd - Self.inside)..<place.bodyEnd + Self.below
        return (Array(head) + foot.filter { !head.contains($0) }).compactMap { at in
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
            guard !told.isEmpty, !isListed(line, text, at), let name = cleaner.names(in: text).first?.name,
                isNameShaped(name), told.contains(where: { introduces(name, $0) })
            else { return nil }
            return propose(text, text, at, .bio, "line.bio", 0.5)
        }
    }

    // Lines around the first and the last line of a story in which its writer is introduced.
    private static let (above, into, inside, below) = (12, 3, 6, 20)

    private func introduces(_ name: String, _ text: String) -> Bool {
        guard text.begins(with: name) else { return false }
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
        // "By Nora Whitfield Harbour correspondent".
        let told = writers.count == 1 ? beforeRole(writers[0], of: layout.lines[at]) : nil
        let found = propose(told ?? writers.joined(separator: ";"), text, at, source, "line.credit", score)
        return [found].compactMap { $0 }
    }

    /// The name before somebody else's credit: "Nora Whitfield | Photo: Tom Reed".
    private func beside(_ credits: [Credit], _ text: String, _ at: Int) -> [AuthorProposal] {
        guard credits.allSatisfy({ $0.role == .other && isNameShaped($0.text) }), let lead = Credit.lead(of: text),
            isNameShaped(lead)
        else { return [] }
        return [propose(lead, text, at, .name, "line.name", 0.42)].compactMap { $0 }
    }

    private func unmarked(_ line: Line, _ text: String, _ at: Int) -> [AuthorProposal] {
        if line.letters <= 34, line.digits == 0, let agency = agency(in: text) {
            return [propose(agency, text, at, .name, "line.agency", 0.42)].compactMap { $0 }
        }
        if line.letters <= 60, let name = beforeRole(text, of: line) {
            return [propose(name, text, at, .label, "line.role", 0.5)].compactMap { $0 }
        }
        // "Nora Whitfield in Kabul".
        let told = text.before(" in ") ?? text.before(" with files from ") ?? beforePlace(text) ?? text
        if line.letters <= 34, line.digits == 0, isNameShaped(told) || AuthorCleaner.isAgencyName(text) {
            guard !saysWhen(text) else { return [] }
            // "سلمى الحداد منذ يومين".
            return [propose(besideDate(text) ?? text, text, at, .name, "line.name", 0.42)].compactMap { $0 }
        }
        if let name = bracketed(text) {
            return [propose(name, name, at, .name, "line.name", 0.42)].compactMap { $0 }
        }
        if line.letters <= 60, line.digits == 0, let name = besideRole(text) {
            return [propose(name, text, at, .label, "line.role", 0.5)].compactMap { $0 }
        }
        if line.letters <= 60, line.digits == 0, let name = besidePlace(text) ?? besideLabel(text) {
            return [propose(name, text, at, .name, "line.name", 0.42)].compactMap { $0 }
        }
        if line.digits > 0, line.letters <= 60, let name = besideDate(text) {
            return [propose(name, text, at, .name, "line.name-date", 0.42)].compactMap { $0 }
        }
        if line.digits > 0, line.letters <= 120, let name = besideLabel(text) {
            return [propose(name, text, at, .name, "line.name-date", 0.42)].compactMap { $0 }
        }
        if !isLearnt, line.digits > 0, line.letters <= 160, let name = beforeDateWords(text) {
            return [propose(name, text, at, .name, "line.name-date", 0.42)].compactMap { $0 }
        }
        // "Content copyright 2018 - 2019 Nora Whitfield": whose the rights are need not have written.
        guard !text.has("opyright 20") else { return [] }
        let parts = text.unicodeScalars.split { Self.separators.contains($0) || $0.isDigit }
        return parts.prefix(6).compactMap { part in
            let part = String(part).trimmed(also: "-:")
            guard part.utf8.count >= 6, part.utf8.count < 60, isNameShaped(part),
                DateWording.of(before: part) == .none
            else { return nil }
            let isOpened = cleaner.local.opened(part) != part
            return propose(part, text, at, isOpened ? .label : .segment, "line.segment", isOpened ? 0.6 : 0.3)
        }
    }

    /// Whether it says when the story was published or changed; in Latin letters such words are names too.
    private func saysWhen(_ text: String) -> Bool {
        guard let letter = text.unicodeScalars.first, letter.value >= 0x250 else { return false }
        return DateWording.of(before: text) != .none && dates.find(in: text, limit: 1).isEmpty
    }

    /// The name in the brackets of a line that Japanese papers end a report with: `【山田花子】`.
    private func bracketed(_ text: String) -> String? {
        guard !cleaner.isChinese, text.begins(with: "【"), text.ends(with: "】") else { return nil }
        let name = text.trimmed(also: "【】")
        return isNameShaped(name) ? name : nil
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
            let words = String(decoding: part, as: UTF8.self).trimmed(also: Self.besideDates)
            // "د ۱۴۰۲ کب ۲۸, پلوشه وفا".
            return Self.leadIns.contains(words[...]) ? "" : words
        }
        guard let name = rest.first(where: { !$0.isEmpty }), rest.contains(where: \.isEmpty), !name.hasSuffix(":")
        else { return nil }
        if DateWording.of(before: name) != .none, let told = beforeDateWords(text) { return told }
        guard !DateReader.isDateWord(name) else { return nil }
        return isNameShaped(name) ? name : besideOther(name) ?? besideLabel(name)
    }

    private static let besideDates: Marks = ",،，|•·–—-/()؛;."

    private func propose(
        _ text: String, _ raw: String, _ at: Int, _ source: AuthorProposal.Source, _ rule: String, _ score: Double
    ) -> AuthorProposal? {
        let names = cleaner.names(in: besideOther(text) ?? text)
        guard names.count <= 4 else { return nil }
        return AuthorProposal(
            names, source,
            .init(
                rule: rule, node: Int(layout.lines[at].owner), raw: raw, score: score + 0.05 * place.nearness(at),
                line: at))
    }
}
