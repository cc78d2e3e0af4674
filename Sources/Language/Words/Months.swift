/// The names of months. A table is one language: twelve groups parted by `|`, spellings and cases parted by blanks,
/// `_` for the blank inside a name. Accents and case do not matter (see `LetterFold`).
enum Months {}

extension Months {
    /// Months with the endings that join them to their year or tell the case, by language.
    static let declined: [(table: String, calendar: CalendarKind, endings: String)] = [
        (tajik, .gregorian, "и"), (uzbek, .gregorian, "i da ning dagi"), (uzbekCyrillic, .gregorian, "и да нинг даги"),
        (sorani, .gregorian, "ی"), (soraniSolar, .solarHijri, "ی"), (kurmanji, .gregorian, "a ê an ya yê"),
    ]
}
