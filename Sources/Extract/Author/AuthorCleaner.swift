import Language
import Model

/// Makes names out of what stands in a byline or metadata, and refuses what is no name.
struct AuthorCleaner {
    /// Folded names of the site, which is not an author.
    let siteKeys: Set<String>
    /// Whether blanks part several names of two to four ideographs.
    var isChinese = false
    /// What is said about names in the page's language.
    var local = LocalByline()
    /// First words of the site's name and host: what begins so beside other names is a desk of its own, no writer.
    var siteWords: [Substring] = []

    /// The names in a text, in order; empty when there are none. What stands in the page's text must look like a name
    /// (`isStrict`), metadata is believed more. Where markup says that an author stands there, it may be a desk:
    /// "Gazette Staff".
    func names(in raw: String, isStrict: Bool = true, mayBeDesk: Bool = false) -> [Author] {
        guard raw.utf8.count <= Self.longest else { return [] }
        let line = Self.written(PageFacts.line(EscapedText.read(raw)))
        guard !Self.isDeskInPlace(line),
            let credited = OwnReporter.name(in: line) ?? Self.credited(line.trimmed(also: Self.edges))
        else { return [] }
        let opened = opened(credited)
        var text = opened + " "
        if isStrict, text.begins(withAny: AuthorWords.credits) { return [] }
        if opened != line, text.begins(withAny: AuthorWords.furtherRoles) { return [] }
        for mark in text.hasAny(of: AuthorWords.cuts) ? AuthorWords.cutters : [] {
            if let kept = text.before(mark), !kept.isEmpty,
                // In "Фото из Лиссабона" nobody is named.
                !AuthorWords.fromPlace.contains(mark) || kept.words.count > 1
            {
                text =
                    Self.behindPlace(kept, mark, of: text) ?? Self.besideAgency(kept, mark, of: text)
                    ?? Self.elsewhere(kept, mark, of: text) ?? kept
            }
        }
        var found: [Author] = []
        for part in split(text, isStrict: isStrict) {
            let name = isStrict ? Self.unlabelled(Self.polish(part), isCredit: mayBeDesk) : Self.polish(part)
            let key = Fold.key(name)
            guard isName(name, key, isStrict: isStrict) || mayBeDesk && (isDesk(name) || isSite(name)),
                !found.contains(where: { Fold.key($0.name) == key })
            else { continue }
            found.append(Author(name, kind: Self.isAgency(key: key) ? .agency : .person))
        }
        if isStrict, Self.arePlaces(found) { return [] }
        if found.count > 1 { dropDesks(&found) }
        return found.count > 12 ? [] : found
    }

    /// UTF-8 bytes of a text that can still be the names of a story's writers.
    private static let longest = 2000

    /// "Nora Whitfield, KLM North" on klm.test names one writer.
    private func dropDesks(_ found: inout [Author]) {
        let others = found.filter { author in
            Fold.key(author.name).words.first.map { !siteWords.contains($0) } ?? true
        }
        if !others.isEmpty { found = others }
    }

    /// Whether a word is written as names are: not with a small letter first, where the script has small ones.
    static func mayBegin(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        // Georgian is written without capitals, though Unicode has some.
        return (0x10D0...0x10FF).contains(first.value) || !first.isSmall
    }

    static func isAllCapitals(_ text: String) -> Bool {
        text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
    }

    /// Whether it is the site's own name, which only markup can mean as an author.
    func isSite(_ name: String) -> Bool { siteKeys.contains(Fold.key(name)) }

    /// "Gazette Staff", "The Review Team", or "Staff" alone.
    func isDesk(_ name: String) -> Bool {
        let words = Fold.key(name).words
        guard words.count <= 4, words.contains(where: AuthorWords.desks.contains) else { return false }
        return !words.contains { AuthorWords.refusedWords.contains($0) && !AuthorWords.desks.contains($0) }
    }

    /// Whether it holds a word for those who write without a name: also "Staff Reporter", which `isDesk` leaves out.
    func isOfDesk(_ name: String) -> Bool {
        Fold.key(name).words.contains(where: AuthorWords.desks.contains) && !GivenNames.begin(name)
    }

    /// Whether the text can be a name at all.
    func isName(_ name: String, isStrict: Bool = true) -> Bool { isName(name, Fold.key(name), isStrict: isStrict) }

    private func isName(_ name: String, _ key: String, isStrict: Bool) -> Bool {
        // To count what people take for signs takes long.
        guard !key.dropFirst().isEmpty, name.utf8.count <= 60 || name.count <= 60 else { return false }
        let words = key.words
        let isNickname = !name.has(" ")
        guard words.count <= 6, !isStrict || !siteKeys.contains(key), !AuthorWords.refused.contains(key) else {
            return false
        }
        // Web agencies sign the pages that they make.
        if let last = words.last, words.count > 1, AuthorWords.corporations.contains(last) { return false }
        guard isStrict else { return true }
        guard !name.unicodeScalars.contains(where: \.isDigit), !Self.isDateWord(name) else {
            return false
        }
        let told = words.count > 1 && Self.first.contains(words[0]) ? words.dropFirst() : words[...]
        // "à Lisbonne" is where somebody writes from.
        if !isNickname, Self.inPlace(name) != nil { return false }
        if Self.isTimePassed(name) || told.contains(where: AuthorWords.refusedWords.contains) { return false }
        if let first = name.unicodeScalars.first(where: { Letters.isWord($0.value) }), first.value < 0x250,
            !Letters.isUpper(first.value), !isNickname, words.count > 2 || first.value < 0x80
        {
            // In Latin script a name of several words begins with a capital, save particles.
            return words.first.map(AuthorWords.particles.contains) ?? false
        }
        return true
    }

    /// "دو روز پیش", "منذ ساعة": an ago-word first or last, or a length of time. In Latin letters such words are names too.
    private static func isTimePassed(_ name: String) -> Bool {
        guard let letter = name.unicodeScalars.first, (0x400..<0xE00).contains(letter.value) else { return false }
        let words = name.words
        return [words.first, words.last].contains { $0.map(DateReader.isAgo) == true }
            || words.contains(where: DateReader.isLengthOfTime)
    }

    /// Words that are given names where they come first.
    private static let first: Set<Substring> = ["md", "jan", "april", "june", "august"]

    /// What a line credits its writers with; the line itself where it credits nobody, nil where it credits others only.
    private static func credited(_ line: String) -> String? {
        guard line.utf8.count < 300 else { return line }
        // "本报记者, 青石岭" names a place.
        if let head = line.before(",") ?? line.before("，"), ["记者", "記者"].contains(where: head.hasSuffix) { return nil }
        let credits = Credit.all(in: line)
        guard !credits.isEmpty else { return line }
        let writers = credits.filter { $0.role == .writer }
        return writers.isEmpty ? Credit.lead(of: line) : writers.map(\.text).joined(separator: ";")
    }

    static func isAgency(_ name: String) -> Bool { isAgency(key: Fold.key(name)) }

    private static func isAgency(key: String) -> Bool {
        AuthorWords.agencies.contains(key) || key.words.contains(where: AuthorWords.agencyWords.contains)
    }

    /// Whether the words are the name of a known agency and nothing else.
    static func isAgencyName(_ name: String) -> Bool { AuthorWords.agencies.contains(Fold.key(name)) }

    /// A byline without the words that open it.
    func opened(_ text: String) -> String { Self.cutPrefixes(local.opened(text)) }

    /// Those whom brackets call writers, else the line without brackets.
    private static func written(_ line: String) -> String {
        let credits = Credit.bracketed(in: line)
        guard !credits.isEmpty else { return dropNoise(line) }
        return credits.filter { $0.role == .writer }.map(\.text).joined(separator: ";")
    }

    /// The words of a line without what stands in brackets, and without addresses.
    private static func dropNoise(_ text: String) -> String {
        guard text.hasAny(of: noise) else { return text }
        var words: [Substring] = []
        var depth = 0
        let text = text.has("（") ? text.replaced("（", by: " （").replaced("）", by: "） ") : text
        for word in text.words {
            let opens = word.unicodeScalars.count { $0 == "(" || $0 == "[" || $0 == "（" }
            let closes = word.unicodeScalars.count { $0 == ")" || $0 == "]" || $0 == "）" }
            // "Nora Whitfield @ Gazette".
            if word == "@", !words.isEmpty { break }
            if depth > 0 || opens > 0 {
                depth = max(0, depth + opens - closes)
                continue
            }
            if String(word).has("@") || String(word).has("://") || word.hasPrefix("www.") { continue }
            words.append(word)
        }
        return words.joined(separator: " ")
    }

    /// Without any of these all words stay.
    private static let noise = Needles(["(", "[", "（", "@", "://", "www."])

    private static func cutPrefixes(_ text: String) -> String {
        var text = behindDesk(text)
        for _ in 0..<mostPrefixes {
            let before = text
            var lower = String(text.unicodeScalars.prefix(longestPrefix + 1)).lowered
            let openers = lower.withUTF8 { $0.isEmpty ? [] : Array(AuthorWords.opening.found(at: 0, in: $0)) }
            for prefix in openers.map({ AuthorWords.prefixes[$0] }) where lower.utf8.count > prefix.utf8.count {
                let rest = text.dropFirst(prefix.count)
                guard let next = rest.first,
                    next == " " || next == ":" || (prefix.count > 4 && next.isUppercase) || prefix.hasSuffix(" ")
                        || prefix.hasSuffix(":") || prefix.unicodeScalars.first!.value > 0x2000
                else { continue }
                text = String(rest).trimmed(also: behindPrefixes)
                break
            }
            if text == before { break }
        }
        return text
    }

    /// Scalars of the longest word for writers.
    private static let longestPrefix = AuthorWords.prefixes.reduce(0) { max($0, $1.unicodeScalars.count) }

    /// How many words for writers stand before a name one behind the other.
    private static let mostPrefixes = 8

    /// Iranian agencies name the desk before the writer: "گروه جامعه: …", "سرویس اجتماعی - …".
    private static func behindDesk(_ text: String) -> String {
        guard text.utf8.first.map({ $0 == 0xDA || $0 == 0xD8 }) == true,
            text.begins(with: "گروه ") || text.begins(with: "سرویس ")
        else { return text }
        for mark in [":", " - ", " – "] {
            guard let desk = text.before(mark), desk.words.count <= 4 else { continue }
            return String(text.dropFirst(desk.count + mark.count)).trimmed()
        }
        return text
    }

    /// The text with `;` for words that join names.
    func joined(_ text: String) -> String {
        let text = local.joined(text)
        return text.hasAny(of: AuthorWords.joints)
            ? AuthorWords.joiners.reduce(text) { $0.replaced($1, by: ";") } : text
    }

    private func split(_ text: String, isStrict: Bool) -> [String] {
        guard text.has("·") else { return undotted(text, isStrict: isStrict) }
        let dotted = Self.withDots(text, Self.dot, Self.held)
        return undotted(dotted, isStrict: isStrict).map { Self.withDots($0, Self.held, Self.dot) }
    }

    /// The dot between the parts of a name that Chinese spells by its sounds, and what holds its place while other dots
    /// part names.
    private static let (dot, held): (Unicode.Scalar, Unicode.Scalar) = ("·", "\u{2027}")

    /// The text with one for the other where ideographs stand on both sides: `买买提·艾力`.
    private static func withDots(_ text: String, _ dot: Unicode.Scalar, _ other: Unicode.Scalar) -> String {
        var scalars = text.scalars
        for at in scalars.indices.dropFirst().dropLast()
        where scalars[at] == dot && CreditLine.isIdeograph(scalars[at - 1]) && CreditLine.isIdeograph(scalars[at + 1]) {
            scalars[at] = other
        }
        return String(scalars: scalars[...])
    }

    private func undotted(_ text: String, isStrict: Bool) -> [String] {
        var text = joined(text)
        if isChinese, Self.isIdeographs(text) { text = text.replaced(" ", by: ";") }
        let parts = text.split(at: Self.parting)
        guard isStrict else { return parts }
        guard parts.count > 1 else { return parts.flatMap(JoinedNames.parts) }
        return text.split(at: ";&|、\n•·").flatMap { part in
            let parts = part.split(at: Self.parting)
            return parts.count > 1 ? Self.withoutPlaces(parts) : JoinedNames.parts(of: part)
        }
    }

    private static let parting: Marks = ";,&/|、，،\n•·"
    private static let edges: Marks = ",|•·"
    private static let behindPrefixes: Marks = ":-–—|•·,"
    private static let ornaments: Marks = ":-–—|•·,.…*'\"“”„«»‘’_()【】✍✎🖊🖋📝●■▪►\u{FE0F}"

    /// Whether all words are of two to four ideographs.
    static func isIdeographs(_ text: String) -> Bool {
        text.split(at: " ;、，,").allSatisfy { word in
            (2...4).contains(word.count) && word.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
        }
    }

    /// Whether it is one word, a month or a day of the week, in Pashto also in the genitive: "د جنورۍ".
    private static func isDateWord(_ name: String) -> Bool {
        let word = name.hasPrefix(genitive) ? String(name.dropFirst(genitive.count)) : name
        return !word.contains(" ") && DateReader.isDateWord(word)
    }

    private static let genitive = "د "

    /// In Latin letters "Sun" is a surname too, in Arabic ones Friday is.
    private static func isWeekday(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first, first.value > 0x24F, !fridays.contains(word) else { return false }
        return DateReader.isWeekday(String(word))
    }

    private static let weekdayCounts: Set<Substring> = ["یک", "دو", "سه", "چهار", "پنج"]

    private static let fridays: Set<Substring> = ["جمعه", "جمعة", "جمعہ", "خميس"]

    /// The name behind a label of up to three words that is unknown: no name holds a colon. Empty where no name follows, and
    /// where nothing but the label would tell a writer from a translator or a host.
    private static func unlabelled(_ name: String, isCredit: Bool) -> String {
        guard let label = name.before(":") ?? name.before("：") else { return name }
        let rest = String(name.dropFirst(label.count + 1)).trimmed(also: ornaments)
        let isName = (2...4).contains(rest.words.count) && rest.words.allSatisfy(mayBegin)
        return isCredit && isName && label.words.count <= longestLabel ? rest : ""
    }

    private static let longestLabel = 3

    private static func polish(_ part: String) -> String {
        var name = part.trimmed(also: ornaments)
        if part.utf8.last == UInt8(ascii: "."), let last = name.words.last,
            last.count <= 2 || ["jr", "sr"].contains(last.lowercased())
        {
            name += "."
        }
        for prefix in AuthorWords.honorifics where name.begins(with: prefix) {
            name = String(name.dropFirst(prefix.count))
        }
        var words = name.words
        // "Nora Whitfield am" was followed by a date.
        while words.count > 1, let last = words.last,
            AuthorWords.trailing.contains(last) || isWeekday(last)
        {
            words.removeLast()
            // "سه شنبه" is one day in two words.
            if last == "شنبه", words.count > 2, let count = words.last, Self.weekdayCounts.contains(count) {
                words.removeLast()
            }
        }
        // Else nothing was dropped.
        if words.reduce(words.count - 1, { $0 + $1.utf8.count }) != name.utf8.count {
            name = words.joined(separator: " ")
        }
        // The same name twice, as of a picture's label and a link.
        let half = words.prefix(words.count / 2)
        guard words.count >= 2, words.count % 2 == 0, half.elementsEqual(words.suffix(half.count)),
            !(name.count > 6 && words.allSatisfy(isInCapitals))
        else { return name }
        return half.joined(separator: " ")
    }

    private static func isInCapitals(_ word: Substring) -> Bool {
        word.count > 1 && word.allSatisfy { $0.isUppercase || !$0.isLetter }
    }
}
