import Model

/// Dates that count from now.
extension DateParser {
    /// `3 hours ago`, `۳ ساعت پیش`, `3日前`.
    func counted(_ index: Int) -> DateMatch? {
        guard let count = number(index, 1...3), let (unit, next) = words(index + 1, .unit),
            let (_, end) = words(skip(next, .filler, "", most: 1), .agoAfter)
        else { return nil }
        return before(count, unit.unit, end)
    }

    /// `yesterday`, `vor 3 Stunden`, `an hour ago`.
    func relative(_ index: Int) -> DateMatch? {
        if let (sense, next) = words(index, .dayWord), isMeant(sense) {
            return DateMatch(
                day: Day(daysSinceEpoch: context.today.daysSinceEpoch + sense.shift), end: next, rule: "day-word")
        }
        if has(index, .one), let (unit, next) = words(index + 1, .unit), let (_, end) = words(next, .agoAfter) {
            return before(1, unit.unit, end)
        }
        guard let (_, behind) = words(index, .agoBefore) else { return nil }
        if let (unit, end) = words(behind, .dual) { return before(2, unit.unit, end) }
        // French "il y a 3 heures".
        let isCountLater = number(behind) == nil && (number(behind + 1) != nil || has(behind + 1, .one))
        let next = isCountLater ? behind + 1 : behind
        let count = number(next, 1...3) ?? (has(next, .one) ? 1 : nil)
        guard let count, let (unit, end) = words(next + 1, .unit) else { return nil }
        return before(count, unit.unit, end)
    }

    /// A word that is another word elsewhere counts in its own language, or alone where no language is known.
    private func isMeant(_ sense: Sense) -> Bool {
        sense.homograph < 0 || RelativeWords.homographs[sense.homograph].language == context.language
            || context.isUnknown && context.isWhole
    }

    private func before(_ count: Int, _ unit: TimeUnit, _ end: Int) -> DateMatch? {
        let seconds: Int
        switch unit {
        case .second: seconds = count
        case .minute: seconds = count * 60
        case .hour: seconds = count * 3600
        case .day: return days(count, end)
        case .week: return days(count * 7, end)
        case .month: return months(count, end)
        case .year: return months(count * 12, end)
        }
        let moment = WrittenDate(context.now - .seconds(seconds), offset: context.offset)
        let clock = Clock(
            second: (moment.secondOfDay ?? 0) / 60 * 60, hasSeconds: false, offset: context.offset, end: end)
        return DateMatch(day: moment.day, end: end, rule: "relative", clock: clock)
    }

    private func days(_ count: Int, _ end: Int) -> DateMatch? {
        DateMatch(day: Day(daysSinceEpoch: context.today.daysSinceEpoch - count), end: end, rule: "relative")
    }

    /// The same day of the month, or its last.
    private func months(_ count: Int, _ end: Int) -> DateMatch? {
        let months = context.today.year * 12 + context.today.month - 1 - count
        let (year, month) = (months / 12, months % 12 + 1)
        guard months >= 12 else { return nil }
        let last = min(context.today.day, Day.length(of: month, in: year))
        return Day(year, month, last).map { DateMatch(day: $0, end: end, rule: "relative") }
    }
}
