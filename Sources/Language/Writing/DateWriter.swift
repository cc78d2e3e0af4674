public import Model

/// Writes dates for people by a pattern, in a calendar, a language and its digits.
///
/// Letters as in Unicode's date patterns (UTS 35): `yyyy` `yy` `y`, `MMMM` (name) `MM` `M`, `dd` `d`, `EEEE` (weekday),
/// `HH` `H` `hh` `h` `mm` `ss` `a`, `xxx` (+04:30); text in 'quotes' is literal. What stands in [brackets] is left out
/// when it has a field that the date does not know; outside of brackets such a field is empty.
public struct DateWriter: Sendable {
    /// The default of the setting `date-pattern`.
    public static let defaultPattern = "MMMM d, yyyy"

    private let pattern: [Character]
    private let names: DateNames
    private let calendar: CalendarKind
    private let digits: Digits.Script

    /// - Parameters:
    ///   - language: BCP 47; a language without names of its own gets English ones.
    ///   - calendar: Gregorian or Solar Hijri; lunar dates are not written, it counts as Gregorian.
    ///   - digits: Latin, Persian or Arabic; nil means those of the language.
    public init(
        pattern: String = defaultPattern, language: String = "en", calendar: CalendarKind = .gregorian,
        digits: Digits.Script? = nil
    ) {
        self.pattern = Array(pattern)
        names = DateNames.of(language)
        self.calendar = calendar
        self.digits = digits ?? names.digits
    }

    public func write(_ date: WrittenDate) -> String {
        let fields = DateFields(date, calendar, names)
        let text = section(pattern[...], fields).text
        switch digits {
        case .persian: return Digits.persian(text)
        case .arabic: return Digits.arabic(text)
        default: return text
        }
    }

    /// The text of a stretch of the pattern, and whether all of its fields are known.
    private func section(_ pattern: ArraySlice<Character>, _ fields: DateFields) -> (text: String, isComplete: Bool) {
        var (text, isComplete, at) = ("", true, pattern.startIndex)
        while at < pattern.endIndex {
            let letter = pattern[at]
            if letter == "[" || letter == "'" {
                let close = pattern[(at + 1)...].firstIndex(of: letter == "[" ? "]" : "'") ?? pattern.endIndex
                let inside = pattern[(at + 1)..<close]
                if letter == "'" {
                    text += inside.isEmpty ? "'" : String(inside)
                } else {
                    let part = section(inside, fields)
                    if part.isComplete { text += part.text }
                }
                at = min(close + 1, pattern.endIndex)
                // A doubled quote inside of quotes is one quote.
                if letter == "'", !inside.isEmpty, at < pattern.endIndex, pattern[at] == "'" { text += "'" }
            } else {
                let run = pattern[at...].prefix { $0 == letter }
                if let known = fields.text(letter, run.count) {
                    text += known ?? ""
                    isComplete = isComplete && known != nil
                } else {
                    text += String(run)
                }
                at = run.endIndex
            }
        }
        return (text, isComplete)
    }
}
