import Model

/// A year, month and day as numbers, before the calendar is settled.
struct RawDate {
    var year: Int
    var month: Int
    var day: Int
    /// Digits of the year as written.
    var width: Int
    var script = Digits.Script.latin
    /// The calendar a month's name says; nil for plain numbers.
    var calendar: CalendarKind?
    /// The month's name is of a language that counts from the Buddha.
    var isBuddhist = false
    /// The first token after it.
    var end: Int
    var rule: String
}

extension DateParser {
    /// The day in its calendar, or nil where there is no such day.
    func settle(_ raw: RawDate) -> DateMatch? {
        switch raw.calendar ?? numericCalendar(raw) {
        case .solarHijri?: solar(raw)
        case .lunarHijri?: lunar(raw)
        case .ethiopian?: ethiopian(raw)
        case .bikramSambat?: bikram(raw)
        case .gregorian?: gregorian(raw)
        case nil: nil
        }
    }

    /// Years 12xx–14xx in numbers are Solar Hijri where Persian digits or the language say so, lunar in Arabic,
    /// and no date elsewhere.
    private func numericCalendar(_ raw: RawDate) -> CalendarKind? {
        // A year that lies in the future is one of Nepal's own calendar there.
        if context.language == "ne", raw.width == 4, raw.year > context.today.year + 1 { return .bikramSambat }
        guard raw.width >= 3, (1200...1499).contains(raw.year) else {
            if raw.width == 2, raw.script == .persian, raw.rule == Self.shortSolarRule { return .solarHijri }
            let isShort = raw.width == 2 && raw.year > 60 && raw.year <= 99
            return isShort && (raw.script == .persian || context.usesSolar) && context.today.year > 2000
                ? .solarHijri : .gregorian
        }
        if raw.script == .persian || context.usesSolar { return .solarHijri }
        if context.usesLunar { return .lunarHijri }
        return context.isUnknown ? .solarHijri : nil
    }

    /// Year, month and day in two digits each, of which the first has been told to be a year.
    static let shortSolarRule = "short-solar"

    private func solar(_ raw: RawDate) -> DateMatch? {
        let year = raw.width == 2 ? (raw.year >= 60 ? 1300 : 1400) + raw.year : raw.year
        guard (1200...1499).contains(year), let date = SolarHijri(year, raw.month, raw.day) else { return nil }
        let rule = raw.calendar == nil ? "solar-numeric" : "solar"
        return DateMatch(day: date.gregorian, calendar: .solarHijri, end: raw.end, rule: rule)
    }

    private func lunar(_ raw: RawDate) -> DateMatch? {
        guard (1200...1599).contains(raw.year), let day = LunarHijri.gregorian(raw.year, raw.month, raw.day)
        else { return nil }
        return DateMatch(day: day, calendar: .lunarHijri, end: raw.end, rule: "lunar")
    }

    private func ethiopian(_ raw: RawDate) -> DateMatch? {
        guard raw.width == 4, let day = Ethiopian.gregorian(raw.year, raw.month, raw.day) else { return nil }
        return DateMatch(day: day, calendar: .ethiopian, end: raw.end, rule: "ethiopian")
    }

    private func bikram(_ raw: RawDate) -> DateMatch? {
        guard raw.width == 4, let day = BikramSambat.gregorian(raw.year, raw.month, raw.day) else { return nil }
        return DateMatch(day: day, calendar: .bikramSambat, end: raw.end, rule: "bikram")
    }

    private func gregorian(_ raw: RawDate) -> DateMatch? {
        var (year, rule) = (raw.year, raw.rule)
        // Of a Thai year that cannot be a Gregorian one: 67 is 2567.
        if raw.width == 2, raw.isBuddhist || context.isThai, year > context.today.year % 100 + 1 { year += 2500 }
        if raw.width <= 2, year < 100 { year = context.year(ofTwoDigits: year) }
        if (2400...2700).contains(year), context.isThai || raw.script == .thai || raw.isBuddhist {
            year -= 543
            rule = "buddhist"
        }
        if raw.width > 2, (1200...1499).contains(year), raw.script == .persian || context.usesSolar { return nil }
        guard context.isWhole || year >= 1000, let day = Day(year, raw.month, raw.day) else { return nil }
        return DateMatch(day: day, end: raw.end, rule: rule)
    }
}
