import Language
import Markup
import Model

/// Writers that a sentence about the story's beginning or end tells of: "This post was written by Nora Whitfield, who …",
/// "Nora Whitfield is a writer …".
struct ToldAuthors {
    let layout: Layout
    let cleaner: AuthorCleaner
    let place: AuthorPlace
    let zone: StoryZone

    func proposals() -> [AuthorProposal] {
        guard place.bodyLine >= 0, place.bodyEnd >= place.bodyLine else { return [] }
        let head = place.bodyLine - Self.above..<place.bodyLine + Self.into
        let foot = place.bodyEnd - Self.inside..<place.bodyEnd + Self.below
        return (Array(head) + foot.filter { !head.contains($0) }).compactMap { at in
            guard layout.lines.indices.contains(at), at != place.titleLine else { return nil }
            let line = layout.lines[at]
            guard (24...600).contains(line.letters), line.upper >= 2 || line.upper == 0 || head.contains(at),
                zone.isOutside(StoryZone.foreign, Int(line.owner))
            else { return nil }
            let text = line.letters < Self.byline ? layout.partedText(of: line) : layout.text(of: line)
            if head.contains(at), let names = opening.names(in: text) {
                return proposal(names, .label, "line.opening", at, text, 0.6)
            }
            if let name = credited(text) ?? introduced(text) {
                return proposal(name, .told, "line.told", at, text, 0.34)
            }
            guard at >= place.bodyEnd, line.letters <= Self.portrait, let name = described(text) else { return nil }
            return proposal(name, .told, "line.described-below", at, text, 0.34)
        }
    }

    private var opening: ReportOpening { ReportOpening(cleaner: cleaner) }

    private func proposal(
        _ names: String, _ source: AuthorProposal.Source, _ rule: String, _ at: Int, _ text: String, _ score: Double
    ) -> AuthorProposal? {
        AuthorProposal(
            cleaner.names(in: names), source,
            .init(
                rule: rule, node: Int(layout.lines[at].owner), raw: text, score: score + 0.05 * place.nearness(at),
                line: at))
    }

    /// Letters up to which a line under the story only says who its writer is.
    private static let portrait = 200
    /// Letters from which a line is more than a byline.
    private static let byline = 120

    // Lines around the first and the last line of a story.
    private static let (above, into, inside, below) = (4, 3, 4, 16)

    private func credited(_ text: String) -> String? {
        for words in text.hasAny(of: Self.crediting) ? Self.credits : [] {
            guard let at = text.offset(of: words, from: 0) else { continue }
            let rest = String(decoding: text.utf8.dropFirst(at + words.utf8.count), as: UTF8.self)
            if let name = name(at: rest) { return name }
        }
        return nil
    }

    private static let credits = [
        "ritten by ", "uest post by ", "uest post from ", "ontributed by ", "esearched by ", "eschrieben von ",
        "erfasst von ", "astbeitrag von ", "eitrag von ", "uest author ", "rticle by ", "bout the author: ",
        "bout the Author: ", "bout the Author ", "critto da ", "crit par ", "scrito por ",
    ]

    private static let crediting = Needles(credits)

    /// "سمانه رستگار روزنامه‌نگار …": where letters have no case, a given name and what its bearer is within a few words.
    private func described(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first, (0x5D0...0x1FFF).contains(first.value), GivenNames.begin(text)
        else {
            return nil
        }
        let words = text[...].words(6)
        let role = words.indices.dropFirst(2).first { Self.roles.contains(Substring(Fold.key(String(words[$0])))) }
        guard let role else { return nil }
        return words[..<(role == 3 ? 3 : 2)].joined(separator: " ")
    }

    /// "Nora Whitfield is a writer", if it is said of somebody who writes.
    private func introduced(_ text: String) -> String? {
        guard let name = name(at: text), Self.isSaid(behind: name, in: text) else { return nil }
        let said = Fold.key(String(text.dropFirst(name.count).prefix(160))).words
        return said.contains { Self.writers.contains($0) } ? name : nil
    }

    /// Whether one of the verbs follows the name that a text begins with.
    private static func isSaid(behind name: String, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { text in
            name.utf8.count < text.count && !verbs.found(at: name.utf8.count, in: text).isEmpty
        }
    }

    /// Whether what follows a name tells who bears it: a verb or a mark, and within a few words what they do. Where
    /// `isBoxed`, one of the two is enough, unless the name is one of several.
    static func isPortrait(behind name: String, in text: String, isBoxed: Bool) -> Bool {
        let rest = String(decoding: text.utf8.dropFirst(name.utf8.count), as: UTF8.self)
        let words = rest[...].words(wordsToRole)
        guard let first = words.first, !CreditLine.joiners.contains(first.lowercased()) else { return false }
        let isTold = isSaid(behind: name, in: text) || !linkers.isDisjoint(with: words.prefix(1))
        if isBoxed, isTold { return true }
        return words.prefix(isTold || isBoxed ? wordsToRole : 2).contains { word in
            let key = Fold.key(String(word))[...]
            return roles.contains(key) || writers.contains(key)
        }
    }

    /// Words behind a name among which a role stands in a portrait.
    private static let wordsToRole = 8

    /// What says of a name's bearer who that is, besides `verbs`.
    private static let linkers: Set<Substring> = [
        "lives", "teaches", "studied", "lebt", "wohnt", "lehrt", "studierte", "vit", "écrit", "enseigne", "travaille",
        "vive", "escribe", "enseña", "trabaja", "escreve", "trabalha", "scrive", "lavora", "пишет", "живёт", "живет",
        "работает",
        "é", "is", "ist", "est", "es", "è", "är", "er", "jest", "je", "este", "—", "–", "-", "είναι", "є",
    ]

    private static let verbs = Needles([
        " is a", " is the", " is an", " is our", " was a", " has been", " has ", " writes", " covers", " works",
        " reports", " joined", ", ",
        " ist ", " schreibt ", " arbeitet ", " leitet ", " est ", " es ", " è ", " (",
    ])

    /// Words for those who write, in sentences about them.
    static let writers: Set<Substring> = [
        "writer", "author", "editor", "journalist", "reporter", "blogger", "columnist", "correspondent", "writes",
        "contributor", "freelance", "writing", "founder", "reports", "covers", "wrote", "copywriter", "strategist",
        "autor", "autorin", "redakteur", "redakteurin", "journalistin", "freier", "freie", "schreibt", "gründer",
        "gründerin", "bloggerin", "journaliste", "auteur", "rédacteur", "rédactrice", "periodista", "escritor",
        "escritora", "redactora", "redactor", "giornalista", "autore", "autrice", "founded", "leitet",
    ]

    /// The same as hashes of a `WordKey`.
    static let writerHashes = Set(writers.flatMap { WordKey(String($0)).words })

    /// Folded words for what a writer is, in the languages of the press.
    static let roles: Set<Substring> = Set(
        WordList.words(of: writing + "\n" + AuthorWords.furtherRoleWords).map { Substring(Fold.key(String($0))) })

    private static let writing = """
        writer reporter journalist columnist correspondent editor redakteur redakteurin journalistin journaliste giornalista
        خبرنگار روزنامه‌نگار گزارشگر مراسل مراسلة صحفي صحفية كاتب كاتبة نویسنده نمائندہ نامہ رپورٹر صحافی خبریال لیکوال журналист
        журналистка корреспондент обозреватель журналіст журналістка кореспондент dziennikarz dziennikarka novinář
        novinářka újságíró jurnalist periodista corresponsal jornalista verslaggever gazeteci muhabir yazar पत्रकार
        संवाददाता wartawan 记者 記者 기자 reporter korrespondent toimittaja
        muhabirdir gazetecidir yazardır redactora editora columnista colunista kolumnist kolumnistin chroniqueur chroniqueuse
        колумнист δημοσιογράφος প্রতিবেদক mwandishi
        """

    /// Two to four capitalized words at the beginning, with particles between.
    private func name(at text: String) -> String? {
        guard text.unicodeScalars.first(where: { $0 != " " })?.isCapital == true else { return nil }
        var (words, last): ([Substring], Int) = ([], 0)
        for word in text[...].words(5) {
            let isOpen = word.unicodeScalars.last.map(Self.ends.contains) ?? false
            let bare = isOpen && !(word.count <= 2 && word.hasSuffix(".")) ? word.dropLast() : word
            let isCapital = bare.unicodeScalars.first?.isCapital ?? false
            guard isCapital || !words.isEmpty && Self.particles.contains(bare),
                words.count < 2 || DateWording.of(before: String(bare)) == .none
            else { break }
            words.append(bare)
            if isCapital { last = words.count }
            if bare.endIndex != word.endIndex { break }
        }
        guard (2...4).contains(last) else { return nil }
        return words.prefix(last).joined(separator: " ")
    }

    private static let ends: Marks = ",.;:!?)"

    private static let particles: Set<Substring> = ["de", "van", "von", "der", "da", "di", "del", "al", "la", "dos"]
}
