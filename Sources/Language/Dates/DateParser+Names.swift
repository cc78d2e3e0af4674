import Model

/// Dates that begin with a word.
extension DateParser {
    /// `January 9, 2015`, and asctime's `Jan  9 10:02:03 2015`.
    func nameFirst(_ index: Int) -> DateMatch? {
        guard let month = month(index) else { return nil }
        let dayAt = skip(month.next, [.filler, .dayMark], ".,-/", most: 3)
        guard let day = number(dayAt), !isMark(dayAt + 1, ":") else { return nil }
        if let match = asctime(month, day, dayAt) { return match }
        let behind = pastOrdinal(dayAt + 1)
        guard let yearAt = yearAfter(behind, isJoined: false), let year = number(yearAt, 2...4) else {
            return yearless(month, day, behind)
        }
        return settle(named(month, day, yearAt, year, yearAt + 1))
    }

    /// Behind what makes a day's number an ordinal. Pashto's مه, which is Persian for May, is one where the month is named.
    func pastOrdinal(_ index: Int) -> Int {
        token(index).hash == DateScanner.pashtoOrdinal && token(index).kind == .word
            ? index + 1 : skip(index, .ordinal, "", most: 1)
    }

    private func named(_ month: Month, _ day: Int, _ yearAt: Int, _ year: Int, _ end: Int) -> RawDate {
        RawDate(
            year: year, month: month.number, day: day, width: token(yearAt).width, script: token(yearAt).script,
            calendar: month.calendar, isBuddhist: month.isBuddhist, end: end, rule: "name")
    }

    /// The year behind the time.
    private func asctime(_ month: Month, _ day: Int, _ dayAt: Int) -> DateMatch? {
        guard isMark(dayAt + 2, ":"), let clock = clock(at: dayAt + 1, isLed: false),
            let year = number(clock.end, 4...4)
        else { return nil }
        var match = settle(named(month, day, clock.end, year, clock.end + 1))
        match?.clock = clock
        match?.clock?.end = clock.end + 1
        return match
    }

    /// `平成27年1月9日`, `民國104年1月9日`, `令和6年(2024年)3月12日`, `R6.3.12`.
    func reign(_ index: Int) -> DateMatch? {
        if let short = shortReign(index) { return short }
        guard let (era, next) = words(index, .era), let year = number(next, 1...3), has(next + 1, .yearMark) else {
            return nil
        }
        let at = pastBrackets(next + 2)
        guard let month = number(at), has(at + 1, .monthMark), let day = number(at + 2),
            let date = Day(era.base + year, month, day)
        else { return nil }
        return DateMatch(day: date, end: has(at + 3, .dayMark) ? at + 4 : at + 3, rule: "era")
    }

    /// The year of the other era between brackets, in a few tokens.
    func pastBrackets(_ index: Int) -> Int {
        guard isMark(index, "(") || token(index).value == 0xFF08 else { return index }
        let close = (index + 1...index + 5).first { isMark($0, ")") || token($0).value == 0xFF09 }
        return close.map { $0 + 1 } ?? index
    }

    /// The letter of a reign and three numbers, as Japanese offices write it.
    private func shortReign(_ index: Int) -> DateMatch? {
        guard context.language == "ja", let base = Self.reigns[token(index).hash], !token(index + 1).isSpaced,
            let year = number(index + 1), isMark(index + 2, "./-"), let month = number(index + 3),
            isMark(index + 4, "./-"), let day = number(index + 5), let date = Day(base + year, month, day)
        else { return nil }
        return DateMatch(day: date, end: index + 6, rule: "era")
    }

    private static let reigns = Dictionary(
        uniqueKeysWithValues: [("h", 1988), ("r", 2018)].map { (WordHash.of(name: $0.0), $0.1) })
}
