import Model

/// Dates that begin with a number.
extension DateParser {
    /// `2015-01-09`, `2015年1月9日`, `2015. január 9.`, `2015 жылғы 9 қаңтар`, `۱۳۰۰ کال د وری ۱`.
    func yearFirst(_ index: Int) -> DateMatch? {
        guard let year = number(index, 3...4), token(index).width == 4 || context.isWhole else { return nil }
        if let match = yearMonthDay(index, year) ?? yearMarked(index, year) { return match }
        let at = skip(index + 1, [.yearMark, .filler, .ordinal], ".,-/'")
        if let month = month(at) {
            let dayAt = skip(month.next, [.filler, .ordinal], ".,-/")
            guard let day = number(dayAt), dayAt > at else { return nil }
            let end = max(dayEnd(dayAt), pastOrdinal(dayAt + 1))
            // In "2014 – May 9, 2015" the year comes after.
            if number(skip(end, .filler, ",.", most: 2), 4...4) != nil { return nil }
            return settle(raw(index, year, month, day, end))
        }
        // Uzbek joins the mark: "2026-yil 13-yanvar".
        let markAt = isMark(index + 1, "-") ? index + 2 : index + 1
        guard at > index + 1, words(markAt, .yearMark) != nil || isMark(index + 1, "."), let day = number(at),
            let month = month(skip(at + 1, [.ordinal, .filler, .dayMark], ".-"))
        else { return nil }
        return settle(raw(index, year, month, day, month.next))
    }

    private func raw(_ yearAt: Int, _ year: Int, _ month: Month, _ day: Int, _ end: Int) -> RawDate {
        RawDate(
            year: year, month: month.number, day: day, width: token(yearAt).width, script: token(yearAt).script,
            calendar: month.calendar, isBuddhist: month.isBuddhist, end: end, rule: "name")
    }

    /// Behind a day's number: a dot or 日, if it belongs to it.
    private func dayEnd(_ dayAt: Int) -> Int {
        let end = isMark(dayAt + 1, ".") && !token(dayAt + 1).isSpaced ? dayAt + 2 : dayAt + 1
        return has(end, .dayMark) && !has(end, .timeLead) ? end + 1 : end
    }

    private func yearMonthDay(_ index: Int, _ year: Int) -> DateMatch? {
        let widths = context.isWhole ? 1...3 : 1...2
        guard isMark(index + 1, "-/."), let month = number(index + 2, widths),
            token(index + 3).value == token(index + 1).value,
            isMark(index + 3, "-/."), let day = number(index + 4)
        else { return nil }
        if !isMark(index + 1, "."), (index + 1...index + 4).contains(where: { token($0).isSpaced }) { return nil }
        guard !isGlued(after: index + 5, "-.") else { return nil }
        return settle(
            RawDate(
                year: year, month: month, day: day, width: 4, script: token(index).script, end: index + 5, rule: "iso"))
    }

    /// 年 月 日, 년 월 일, also with blanks.
    private func yearMarked(_ index: Int, _ year: Int) -> DateMatch? {
        let at = pastBrackets(index + 2)
        guard has(index + 1, .yearMark), let month = number(at), has(at + 1, .monthMark), let day = number(at + 2)
        else {
            return nil
        }
        let end = has(at + 3, .dayMark) ? at + 4 : at + 3
        return settle(
            RawDate(
                year: year, month: month, day: day, width: 4, script: token(index).script, end: end, rule: "cjk"))
    }

    /// `20150109`, `20150109T100203Z`, `201501091002`, `20150109100203`.
    func compact(_ index: Int) -> DateMatch? {
        let token = token(index)
        guard [8, 12, 14].contains(token.width), token.value > 0 else { return nil }
        let scale = [8: 1, 12: 10_000, 14: 1_000_000][token.width] ?? 1
        let (date, time) = (token.value / scale, token.value % scale)
        let year = date / 10_000
        guard (year >= 1990 && year <= context.today.year + 1) || (context.isWhole && (1000...9999).contains(year)),
            let day = Day(year, date / 100 % 100, date % 100)
        else { return nil }
        var match = DateMatch(day: day, end: index + 1, rule: "compact")
        if scale > 1 {
            guard var clock = clock(packed: scale == 10_000 ? time * 100 : time, hasSeconds: scale > 10_000, index + 1)
            else { return nil }
            (clock.offset, clock.end) = zone(clock.end) ?? (nil, clock.end)
            (match.clock, match.end) = (clock, clock.end)
        }
        return match
    }

    /// `9 January 2015`, `9.1.2015`, `9/1/15`, `9 tháng 1 năm 2015`.
    func dayFirst(_ index: Int) -> DateMatch? {
        guard let day = number(index) else { return nil }
        return dayName(index, day) ?? numeric(index, day) ?? vietnamese(index, day) ?? roman(index, day)
    }

    /// `9 I 2015`, as Polish papers print months.
    private func roman(_ index: Int, _ day: Int) -> DateMatch? {
        let at = skip(index + 1, [], ".", most: 1)
        let yearAt = skip(at + 1, [], ".", most: 1)
        guard token(at).isUpper, let month = Self.romans[token(at).hash], let year = number(yearAt, 4...4),
            (1990...context.today.year + 1).contains(year)
        else { return nil }
        return settle(RawDate(year: year, month: month, day: day, width: 4, end: yearAt + 1, rule: "name"))
    }

    private static let romans = Dictionary(
        uniqueKeysWithValues: zip(
            ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].map { WordHash.of(name: $0) },
            1...))

    /// `بیست و سوم مرداد ۱۳۹۲`, `نهم دی ۱۳۹۳`.
    func wordedDay(_ index: Int) -> DateMatch? {
        guard let (sense, next) = words(index, .dayNumber), sense.value > 0 else { return nil }
        if [20, 30].contains(sense.value), words(next, .dayNumber)?.sense.value == 0,
            let unit = words(next + 1, .dayNumber)?.sense, (1..<10).contains(unit.value)
        {
            return dayName(next + 1, sense.value + unit.value)
        }
        return dayName(next - 1, sense.value)
    }

    private func dayName(_ index: Int, _ day: Int) -> DateMatch? {
        let marks = context.isWhole ? ".-/,|" : ".-/"
        guard let month = month(skip(index + 1, [.ordinal, .filler, .dayMark], marks)) else { return nil }
        let isJoined = isMark(index + 1, "-/") && !token(index + 1).isSpaced
        guard let yearAt = yearAfter(month.next, isJoined: isJoined) ?? shortYear(month) else {
            return yearless(month, day, month.next)
        }
        let year = number(yearAt, 2...4) ?? 0
        return settle(raw(yearAt, year, month, day, yearAt + 1))
    }

    /// Thai papers shorten years behind their months: `12 มี.ค. 67`; Iranian ones where no word follows: `۲۸ اسفند ۰۲`.
    private func shortYear(_ month: Month) -> Int? {
        if month.calendar == .solarHijri {
            let (year, behind) = (token(month.next), token(month.next + 1))
            let isYear = year.kind == .number && year.width == 2 && year.script == .persian
            return isYear && behind.kind != .word && !isMark(month.next + 1, ":.") ? month.next : nil
        }
        let at = skip(month.next, [.buddhist], ".", most: 2)
        return month.isBuddhist && token(at).kind == .number && token(at).width == 2 && !isMark(at + 1, ":.") ? at : nil
    }

    /// Where the year stands behind a month's name or a day: four digits, or two behind an apostrophe or in `9-Jan-15`.
    func yearAfter(_ index: Int, isJoined: Bool) -> Int? {
        let at = skip(index, [.filler, .yearMark, .ordinal, .buddhist, .dayMark, .weekday], ".,-/|'")
        guard let year = number(at, 2...4) else { return nil }
        if token(at).width == 4 { return year > 0 ? at : nil }
        guard token(at).width == 2, !isMark(at + 1, ":") else { return nil }
        let isSure = at > index && !token(at).isSpaced && isMark(at - 1, isJoined ? "'-/" : "'")
        return context.isWhole || isSure ? at : nil
    }

    /// A day and month alone: the last such day that is not in the future.
    func yearless(_ month: Month, _ day: Int, _ end: Int) -> DateMatch? {
        guard context.allowsYearless, [.gregorian, .solarHijri].contains(month.calendar) else { return nil }
        let this = month.calendar == .solarHijri ? SolarHijri(context.today)?.year ?? 0 : context.today.year
        for year in [this, this - 1] {
            let raw = RawDate(
                year: year, month: month.number, day: day, width: 4, calendar: month.calendar, end: end,
                rule: "yearless")
            guard var match = settle(raw), match.day.daysSinceEpoch <= context.today.daysSinceEpoch + 1 else {
                continue
            }
            match.rule = "yearless"
            return match
        }
        return nil
    }

    private func numeric(_ index: Int, _ first: Int) -> DateMatch? {
        guard isMark(index + 1, "-/."), let second = number(index + 2),
            isMark(index + 3, "-/."), token(index + 3).value == token(index + 1).value,
            let third = number(index + 4, 2...4), token(index + 4).width != 3
        else { return nil }
        let isDotted = isMark(index + 1, ".")
        let isSpaced = (index + 1...index + 4).contains { token($0).isSpaced }
        guard !isSpaced || (isDotted && token(index + 4).width == 4),
            !isGlued(after: index + 5, "-./:") || opensTime(index + 5)
        else {
            return nil
        }
        if token(index + 4).width == 2 {
            if let short = shortSolar(index, first, second, third) { return short }
            guard context.isWhole || !looksLikePath(index) else { return nil }
        }
        let isMonthFirst = second > 12 || (context.isMonthFirst && !isDotted && first <= 12)
        return settle(
            RawDate(
                year: third, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first,
                width: token(index + 4).width, script: token(index + 4).script, end: index + 5, rule: "numeric"))
    }

    /// `11.01.2015-09:00`.
    private func opensTime(_ dash: Int) -> Bool {
        isMark(dash, "-") && isMark(dash + 2, ":") && clock(at: dash + 1, isLed: false) != nil
    }

    /// Two-digit years are no dates in version numbers, paths and phone numbers.
    private func looksLikePath(_ index: Int) -> Bool {
        isMark(index + 1, "-") || (isMark(index + 5, "/-_") && !token(index + 5).isSpaced)
            || (isMark(index - 1, "/-_") && !token(index).isSpaced)
    }

    /// `۹۳/۱۰/۱۹` as Iranian pages shorten it.
    private func shortSolar(_ index: Int, _ year: Int, _ month: Int, _ day: Int) -> DateMatch? {
        let isLast = year > 60 && (token(index).script == .persian || context.usesSolar)
        guard isLast || isThisCentury(index, year) else { return nil }
        return settle(
            RawDate(
                year: year, month: month, day: day, width: 2, script: .persian, end: index + 5,
                rule: Self.shortSolarRule))
    }

    /// `۰۳/۰۷/۱۲`: since 1400 only in Persian digits, as other numbers in that place are days.
    private func isThisCentury(_ index: Int, _ year: Int) -> Bool {
        guard context.usesSolar, token(index).script == .persian, token(index).width == 2 else { return false }
        return SolarHijri(context.today).map { year <= $0.year - 1400 } ?? false
    }

    /// `9 tháng 1 năm 2015`, `9 tháng Một, 2015`.
    private func vietnamese(_ index: Int, _ day: Int) -> DateMatch? {
        guard token(index + 1).kind == .word, has(index + 1, .monthMark),
            let (month, next) = number(index + 2).map({ ($0, index + 3) }) ?? numeral(index + 2)
        else { return nil }
        let yearAt = skip(next, .yearMark, ",/-.")
        guard let year = number(yearAt, 4...4) else { return nil }
        return settle(RawDate(year: year, month: month, day: day, width: 4, end: yearAt + 1, rule: "numeric"))
    }

    /// A month's number in Vietnamese words: Một, Mười Hai.
    private func numeral(_ index: Int) -> (Int, next: Int)? {
        guard token(index).kind == .word, let number = Self.numerals[token(index).hash] else { return nil }
        let unit = Self.numerals[token(index + 1).hash] ?? 0
        return number == 10 && (1...2).contains(unit) ? (10 + unit, index + 2) : (number, index + 1)
    }

    private static let numerals: [UInt64: Int] = [
        1: "một giêng", 2: "hai", 3: "ba", 4: "tư bốn", 5: "năm", 6: "sáu", 7: "bảy", 8: "tám", 9: "chín", 10: "mười",
        12: "chạp",
    ].reduce(into: [:]) { table, entry in
        for word in WordList.words(of: entry.value) { table[WordHash.of(name: word)] = entry.key }
    }

    /// `115/01/13`: years of the Republic of China in Taiwan.
    func republican(_ index: Int) -> DateMatch? {
        guard context.isTaiwanese, let year = number(index, 3...3),
            year <= context.today.year - Self.beforeRepublic + 1,
            isMark(index + 1, "/.-"), token(index + 3).value == token(index + 1).value, isMark(index + 3, "/.-"),
            !(index + 1...index + 4).contains(where: { token($0).isSpaced }),
            let month = number(index + 2), let day = number(index + 4), !isGlued(after: index + 5, "-./"),
            let date = Day(Self.beforeRepublic + year, month, day)
        else { return nil }
        return DateMatch(day: date, end: index + 5, rule: "era")
    }

    private static let beforeRepublic = 1911
}
