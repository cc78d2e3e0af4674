import Model

/// Dates that begin with a word.
extension DateParser {
    /// `January 9, 2015`, and asctime's `Jan  9 10:02:03 2015`.
    func nameFirst(_ index: Int) -> DateMatch? {
        guard let month = month(index) else { return nil }
        let dayAt = skip(month.next, [.filler, .dayMark], ".,-/", most: 3)
        guard let day = number(dayAt), !isMark(dayAt + 1, ":") else { return nil }
        if let match = asctime(month, day, dayAt) { return match }
        let behind = skip(dayAt + 1, .ordinal, "", most: 1)
        guard let yearAt = yearAfter(behind, isJoined: false), let year = number(yearAt, 2...4) else {
            return yearless(month, day, behind)
        }
        return settle(named(month, day, yearAt, year, yearAt + 1))
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

    /// `平成27年1月9日`, `民國104年1月9日`.
    func reign(_ index: Int) -> DateMatch? {
        guard let (era, next) = words(index, .era), let year = number(next, 1...3), has(next + 1, .yearMark),
            let month = number(next + 2), has(next + 3, .monthMark), let day = number(next + 4),
            let date = Day(era.base + year, month, day)
        else { return nil }
        return DateMatch(day: date, end: has(next + 5, .dayMark) ? next + 6 : next + 5, rule: "era")
    }
}
