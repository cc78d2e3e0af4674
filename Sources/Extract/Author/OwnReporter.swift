import Language

/// A byline that says whose reporter somebody is before it names them: "By our political correspondent Nora Whitfield",
/// "Par notre envoyé spécial à Lisbonne, Paul Kermadec".
enum OwnReporter {
    /// What follows the role, and the place that may stand behind it; nil where no such words open the text.
    static func name(in text: String) -> String? {
        let words = text[...].words(mostWords + 1)
        guard words.count <= mostWords,
            let owner = words.indices.prefix(2).first(where: { owners.contains(key(words[$0])) }),
            owner == 0 || openers.contains(key(words[0])),
            let role = words.indices[(owner + 1)...].prefix(wordsBeforeRole).first(where: { isRole(words[$0]) })
        else { return nil }
        let rest = behindPlace(words[(role + 1)...].drop { isRole($0) || isRank($0) })
        guard rest.count >= 2, rest.first.map(AuthorCleaner.mayBegin) == true else { return nil }
        return rest.joined(separator: " ")
    }

    /// Words of the longest such byline, and of those from "our" to the role.
    private static let (mostWords, wordsBeforeRole) = (14, 4)
    /// Words of the longest place before a comma.
    private static let wordsOfPlace = 4

    /// Without the place that stands first: up to its comma, or one word where a name is left behind that.
    private static func behindPlace(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
        guard let first = words.first, AuthorWords.inPlace.contains(first) || places.contains(first) else {
            return words
        }
        let place = words.dropFirst()
        if let end = place.prefix(wordsOfPlace).firstIndex(where: { $0.hasSuffix(",") }) { return place[(end + 1)...] }
        return place.dropFirst()
    }

    private static func isRole(_ word: Substring) -> Bool {
        roles.contains(key(word)) || ToldAuthors.roles.contains(key(word))
    }

    private static func isRank(_ word: Substring) -> Bool { ranks.contains(key(word)) }

    private static func key(_ word: Substring) -> Substring { Fold.key(String(word))[...] }

    private static func folded(_ list: String) -> Set<Substring> { Set(WordList.words(of: list).map(key)) }

    private static let openers = folded(
        "by from von vom par de del dal dalla por do da door van av af fra från od от від з")

    private static let owners = folded(
        """
        our unserem unserer unser unsere unseren notre nos nuestro nuestra nuestros nuestras nosso nossa nostro nostra onze ons
        vår våra vores vore naszego naszej naszych našeho naší našich нашего нашей наших нашого нашої наш наша
        """)

    /// Beside those that a role alone is told by, as they are written behind "our".
    private static let roles = folded(
        """
        contributor correspondents reporters writers redaktor redaktorin korrespondenten korrespondentin mitarbeiter mitarbeiterin mitarbeitern
        redaktionsmitglied reporterin reportern berichterstatter berichterstatterin
        correspondant correspondante correspondants envoyé envoyée envoyés reporteuse enviado enviada enviados
        redactor redactora correspondente repórter inviato inviata corrispondente
        correspondente verslaggeefster redacteur medewerker utsände medarbetare medarbejder medarbeider
        korespondenta korespondentki wysłannika wysłanniczki dziennikarza dziennikarki zpravodaje zpravodajky
        корреспондента корреспондентки корреспондентов обозревателя кореспондента кореспондентки
        """)

    /// What follows such a role and belongs to it.
    private static let ranks = folded(
        "spécial spéciale spéciaux permanent permanente especial especiais especiales speciale")

    /// What stands before a place besides `AuthorWords.inPlace`.
    private static let places: Set<Substring> = ["au", "aux", "da", "na", "no", "a", "from", "im", "из", "z", "ze"]
}
