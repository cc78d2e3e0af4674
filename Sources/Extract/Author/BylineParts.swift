import Language
import Model

/// What stands on a line beside the name of its writer: a role, a place, a section.
extension Bylines {
    /// The name beside what its bearer is, or where: "Nora Whitfield, harbour correspondent", "Kabul – Nora Whitfield".
    func besideOther(_ text: String) -> String? {
        guard text.hasAny(of: Self.marks) else { return nil }
        return besideRole(text) ?? besidePlace(text)
    }

    private static let (commas, dashes) = ([", ", "، ", "؛ ", " | ", " / "], [" - ", " – ", " — ", " ـ "])

    private static let marks = Needles(commas + dashes)

    func besideRole(_ text: String) -> String? {
        guard text.hasAny(of: Self.marks),
            let (name, rest) = Self.parted(text, Self.commas + Self.dashes), isNameShaped(name)
        else {
            return nil
        }
        // "The Harbour Ledger - https://…" names the site.
        guard !rest.has("://"), !rest.hasPrefix("www."), !namesAnother(rest) else { return nil }
        let words = Fold.key(rest).words
        // What follows "؛" tells who somebody is, whatever it says.
        if text.has(name + "؛"), (2...6).contains(words.count), isWritten(name) { return name }
        return words.count <= 6 && words.contains(where: AuthorWords.refusedWords.contains) ? name : nil
    }

    /// Whether another name is joined to the role: "Nora Whitfield, health correspondent, and Tom Reed".
    private func namesAnother(_ rest: String) -> Bool {
        let parts = cleaner.joined(rest).split(at: ";")
        return parts.count > 1 && parts.dropFirst().contains { isNameShaped($0) && GivenNames.begin($0) }
    }

    /// Whether no word for a kind of text stands in it: "guest comment" is nobody.
    private func isWritten(_ name: String) -> Bool {
        Credit.all(in: name + ": x").isEmpty
    }

    /// "KABUL (Reuters)".
    func agency(in text: String) -> String? {
        guard text.utf8.last == UInt8(ascii: ")"), let place = text.before("("), place.words.count <= 2,
            // "Nora Whitfield (Reuters)".
            place.words.count < 2 || AuthorCleaner.isAllCapitals(place) || !GivenNames.begin(place)
        else { return nil }
        let name = String(text.dropFirst(place.count + 1).dropLast()).trimmed()
        return AuthorCleaner.isAgencyName(name) ? name : nil
    }

    func besidePlace(_ text: String) -> String? {
        guard text.hasAny(of: Self.marks),
            let (first, second) = Self.parted(text, Self.commas + Self.dashes)
        else { return nil }
        if isNameShaped(first), isPlace(second) { return first }
        guard Self.parted(text, Self.dashes) != nil, isNameShaped(second), isPlace(first) else { return nil }
        return second
    }

    /// What stands before and behind the first of the marks.
    private static func parted(_ text: String, _ marks: [String]) -> (String, String)? {
        guard !text.begins(withAny: AuthorWords.credits) else { return nil }
        for mark in marks {
            guard let first = text.before(mark) else { continue }
            return (first, String(text.dropFirst(first.count + mark.count)).trimmed())
        }
        return nil
    }

    /// A word alone, or up to three that the story begins with or the site is called by.
    private func isPlace(_ text: String) -> Bool {
        let text = AuthorCleaner.inPlace(text) ?? text
        let key = Fold.key(text)
        guard !AuthorCleaner.isAgencyName(text), !AuthorCleaner.isAllCapitals(text), !GivenNames.begin(text),
            (1...3).contains(key.words.count)
        else { return false }
        if key.words.count == 1 || cleaner.siteKeys.contains(key) { return true }
        return (place.bodyLine..<place.bodyLine + 2).contains { at in
            layout.lines.indices.contains(at) && Fold.contains(layout.key(of: layout.lines[at]), key)
        }
    }

    /// The name before a date and what is said of that: "Nora Whitfield Published: 9 January 2015 | Updated: …".
    func beforeDateWords(_ text: String) -> String? {
        guard let date = dates.find(in: text, limit: 1).first else { return nil }
        let head = String(decoding: Array(text.utf8)[..<date.start], as: UTF8.self).replaced("\n", by: " ")
        var words = head.trimmed(also: Self.trailingMarks).words
        if let cut = (2...4).last(where: { says(words.dropFirst($0)) }) { words = Array(words.prefix(cut)) }
        while words.count > 1, let last = words.last, Self.leadIns.contains(last) || DateReader.isWeekday(String(last))
        {
            words.removeLast()
        }
        let name = words.joined(separator: " ").trimmed(also: Self.trailingMarks)
        return isNameShaped(name) && !says(name.words[...]) ? name : nil
    }

    /// Whether the last words before a date say what day it is.
    private func says(_ words: ArraySlice<Substring>) -> Bool {
        (1...5).contains(words.count) && DateWording.of(before: words.joined(separator: " ")) != .none
    }

    private static let trailingMarks: Marks = ",،，|•·–—-/()؛;:"

    /// What stands before such words and says nothing alone.
    static let leadIns: Set<Substring> = [
        "آخر", "تم", "آخری", "آخرین", "تاریخ", "زمان", "در", "د", "last", "Last", "first", "First", "zuletzt",
        "Zuletzt",
        "dernière", "Dernière", "última", "Última", "son", "Son", "سه", "یک", "دو", "چهار", "پنج",
    ]

    /// The name before the words that say what its bearer is, from which an element or no more than a blank parts it:
    /// `Nora Whitfield <span>Harbour correspondent</span>`, "By Nora Whitfield Harbour correspondent".
    func beforeRole(_ text: String, of line: Line) -> String? {
        guard hasRole(text) else { return nil }
        return overRole(layout.partedText(of: line, isBroken: true)) ?? beforeRoleWord(text)
    }

    /// The name in elements of its own before one that says what its bearer is:
    /// `<strong>Nora Whitfield</strong><span>Reporter</span>`.
    private func overRole(_ text: String) -> String? {
        let parts = text.split(at: "\n").map { $0.trimmed() }
        guard let role = parts.firstIndex(where: hasRole), (1...3).contains(role),
            parts[role].words.count <= Self.wordsOfRole
        else { return nil }
        let name = parts[..<role].joined(separator: " ")
        return !parts[(role + 1)...].contains(where: isKnownName) && isOneName(name) ? name : nil
    }

    private func isKnownName(_ text: String) -> Bool { isNameShaped(text) && GivenNames.begin(text) }

    /// Words of the longest role, and of a name with its role.
    private static let (wordsOfRole, wordsWithRole) = (5, 8)

    /// Whether a byline's words are the name of one person and a word for writers at most.
    private func isOneName(_ text: String) -> Bool {
        let names = cleaner.names(in: text)
        guard names.count == 1, let name = names.first?.name else { return false }
        return isNameShaped(name) && text.trimmed(also: Self.trailingMarks).ends(with: name)
    }

    /// The name before the first word for a role, where it is known for a name.
    private func beforeRoleWord(_ text: String) -> String? {
        let words = cleaner.opened(text).words
        guard words.count <= Self.wordsWithRole, !text.hasAny(of: Self.marks), cleaner.joined(text) == text,
            let role = words.firstIndex(where: { hasRole(String($0)) }), role >= 2,
            !isKnownName(words[(role + 1)...].joined(separator: " "))
        else { return nil }
        let name = words[..<end(of: words, before: role)].joined(separator: " ")
        guard isNameShaped(name), isOneName(name) else { return nil }
        return GivenNames.begin(name) || isCapital(name) && !name.unicodeScalars.allSatisfy(GivenNames.isCovered)
            ? name : nil
    }

    private func isCapital(_ name: String) -> Bool { name.unicodeScalars.first?.isCapital == true }

    /// Where the name ends before a role: "Nora Whitfield Harbour correspondent" has a role of two words, since
    /// "correspondent" would begin with a capital too if it began one.
    private func end(of words: [Substring], before role: Int) -> Int {
        var end = words[..<role].indices.first { $0 > 0 && !isPartOfName(words[$0]) } ?? role
        if !AuthorCleaner.mayBegin(words[role]) { end = min(end, wholeName(words)) }
        while end > 2, AuthorWords.refusedWords.contains(Fold.key(String(words[end - 1]))[...]) { end -= 1 }
        return end
    }

    /// Where the second word ends that is neither an initial nor a particle.
    private func wholeName(_ words: [Substring]) -> Int {
        let whole = words.indices.filter { !words[$0].hasSuffix(".") && AuthorCleaner.mayBegin(words[$0]) }
        return whole.count > 1 ? whole[1] + 1 : words.count
    }

    private func isPartOfName(_ word: Substring) -> Bool {
        AuthorCleaner.mayBegin(word) || AuthorWords.particles.contains(word) || Self.inner.contains(word)
    }

    /// "Anna Berger aus Lissabon": the name before where its bearer writes from.
    func beforePlace(_ text: String) -> String? {
        for mark in AuthorWords.fromPlace {
            guard let name = text.before(mark), isNameShaped(name),
                let place = text.dropFirst(name.count + mark.count).unicodeScalars.first, !place.isSmall
            else { continue }
            return GivenNames.begin(name) || !name.unicodeScalars.allSatisfy(GivenNames.isCovered) ? name : nil
        }
        return nil
    }

    private func hasRole(_ text: String) -> Bool {
        Fold.key(text).words.contains(where: ToldAuthors.roles.contains)
    }

    /// The only writer among elements that only the style keeps apart: `<span>Local</span><span>Nora Whitfield</span>`.
    func besideLabel(_ text: String) -> String? {
        guard text.has("\n") else { return nil }
        let parts = text.split(at: "\n").map { $0.trimmed() }
        guard (2...6).contains(parts.count) else { return nil }
        let names = parts.compactMap(alone)
        return names.count == 1 ? names[0] : nil
    }

    /// Who a part of a line names, if it says nothing else.
    private func alone(_ part: String) -> String? {
        let writers = Credit.all(in: part).filter { $0.role == .writer }
        if let writer = writers.first { return writer.text }
        guard !part.unicodeScalars.contains(where: \.isDigit) else { return nil }
        if part.words.first.map({ Phrase.table[Hash64.of(String($0))]?.phrase == .by }) == true { return part }
        guard DateWording.of(before: part) == .none, dates.find(in: part, limit: 1).isEmpty else { return nil }
        return isNameShaped(part) ? part : besideOther(part)
    }

    /// Two to four words, each of which begins with a capital where the script has them; or three to four ideographs.
    func isNameShaped(_ text: String) -> Bool {
        guard !text.has("\n") else { return false }
        let opened = cleaner.local.opened(text)
        if opened.utf8.count < text.utf8.count {
            let words = opened.words
            return (2...4).contains(words.count) && (words.allSatisfy(AuthorCleaner.mayBegin) || hasParticles(words))
        }
        let names = cleaner.joined(text).split(at: ";")
        if names.count > 1 {
            return names.count < 5 && names.allSatisfy { isNameShaped($0) || AuthorCleaner.isAgencyName($0) }
        }
        let words = text.words
        if text.has("、") { return text.split(at: "、").allSatisfy(isNameShaped) }
        if words.count == 1 {
            let scalars = text.unicodeScalars
            if text.has("·") {
                return text.split(at: "·").allSatisfy { (1...4).contains($0.count) && AuthorCleaner.isIdeographs($0) }
            }
            return (3...4).contains(scalars.count) && scalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
        }
        guard (2...4).contains(words.count) else { return false }
        return words.allSatisfy(AuthorCleaner.mayBegin) || hasParticles(words) && GivenNames.begin(text)
    }

    /// Particles that no name begins with.
    private static let inner: Set<Substring> = ["der", "den", "do", "du", "das", "des", "zu", "y"]

    /// "Mara van Dijk": all but particles between the first name and the last begin with a capital.
    private func hasParticles(_ words: [Substring]) -> Bool {
        words.count > 2 && words.first.map(AuthorCleaner.mayBegin) == true
            && words.last.map(AuthorCleaner.mayBegin) == true
            && words.allSatisfy {
                AuthorCleaner.mayBegin($0) || AuthorWords.particles.contains($0) || Self.inner.contains($0)
            }
    }
}
