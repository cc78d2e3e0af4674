import Model

/// Dates that count from now.
extension DateParser {
    /// `3 hours ago`, `۲ روز و ۳ ساعت پیش`, `نیم ساعت پیش`, `3日前`, `час назад`.
    func counted(_ index: Int) -> DateMatch? {
        guard let (span, next) = span(index) else { return nil }
        // The unit may say it itself: 3 ชั่วโมงที่แล้ว.
        if has(next - 1, .agoAfter), has(next - 1, .unit) { return before(span, next) }
        return words(skip(next, .filler, "", most: 1), .agoAfter).flatMap { before(span, $0.next) }
    }

    /// `yesterday`, `vor 3 Stunden`, `an hour ago`.
    func relative(_ index: Int) -> DateMatch? {
        if let (sense, next) = words(index, .dayWord), isMeant(sense), !isLabel(next) {
            return DateMatch(
                day: Day(daysSinceEpoch: context.today.daysSinceEpoch + sense.shift), end: next, rule: "day-word")
        }
        if let match = counted(index) { return match }
        guard let (_, behind) = words(index, .agoBefore) else { return nil }
        // French "il y a 3 heures".
        let found = span(behind) ?? (opensCount(behind + 1) ? span(behind + 1) : nil)
        return found.flatMap { before($0.span, $0.next) }
    }

    /// A word that is another word elsewhere counts in its own language, or alone where no language is known.
    func isMeant(_ sense: Sense) -> Bool {
        sense.homograph < 0 || RelativeWords.homographs[sense.homograph].language == context.language
            || context.isUnknown && context.isWhole
    }

    /// "Today: Tuesday …" shows a calendar, "Today: 14:30" a time.
    private func isLabel(_ next: Int) -> Bool { isMark(next, ":") && clock(after: next) == nil }

    /// A length of time.
    private struct Span {
        private(set) var (months, days, seconds) = (0, 0, 0)
        /// Whether it tells the time of day.
        private(set) var isTimed = false

        mutating func add(_ count: Int, _ unit: TimeUnit) {
            switch unit {
            case .second, .minute, .hour:
                seconds += count * Self.seconds(unit)
                isTimed = true
            case .day: days += count
            case .week: days += count * 7
            case .month: months += count
            case .year: months += count * 12
            }
        }

        mutating func addHalfHour() {
            seconds += 1800
            isTimed = true
        }

        private static func seconds(_ unit: TimeUnit) -> Int { unit == .hour ? 3600 : unit == .minute ? 60 : 1 }
    }

    /// How many parts a length has: "2 days, 3 hours and 5 minutes".
    private static let parts = 3

    private func span(_ index: Int) -> (span: Span, next: Int)? {
        var span = Span()
        if let end = single(index, &span) { return (span, end) }
        guard var next = part(index, &span) else { return nil }
        for _ in 1..<Self.parts {
            guard let end = part(isMark(next, ",") || has(next, .joint) ? next + 1 : next, &span) else { break }
            next = end
        }
        return (span, next)
    }

    /// A unit that means one of it where nothing else follows: `منذ ساعة`, `неделю назад`; "منذ عام 2015" is since then.
    private func single(_ index: Int, _ span: inout Span) -> Int? {
        guard let (sense, next) = words(index, .single) else { return nil }
        let end = has(next, .one) ? next + 1 : next
        guard [.mark, .end].contains(token(end).kind) || has(end, .agoAfter) else { return nil }
        span.add(sense.value, sense.unit)
        return end
    }

    private func part(_ index: Int, _ span: inout Span) -> Int? {
        if let (sense, end) = words(index, .dual) {
            span.add(2, sense.unit)
            return end
        }
        if has(index, .half) {
            guard let (sense, end) = words(has(index + 1, .one) ? index + 2 : index + 1, .unit), sense.unit == .hour
            else { return nil }
            span.addHalfHour()
            return end
        }
        guard let (count, next) = count(index), let (sense, end) = words(next, .unit) else { return nil }
        if count == Self.few, ![.second, .minute, .hour].contains(sense.unit) { return nil }
        span.add(count == Self.few ? Self.fewMeans : count, sense.unit)
        return end
    }

    private static let (few, fewMeans) = (-1, 3)

    /// A number in digits or words; some, as in "a few hours", is `few`.
    private func count(_ index: Int) -> (count: Int, next: Int)? {
        if let number = number(index, 1...3) { return (number, index + 1) }
        if has(index, .few) { return (Self.few, index + 1) }
        if has(index, .one) { return has(index + 1, .few) ? (Self.few, index + 2) : (1, index + 1) }
        return words(index, .count).map { ($0.sense.value, $0.next) }
    }

    private func opensCount(_ index: Int) -> Bool {
        number(index) != nil || has(index, [.one, .count, .few, .half])
    }

    private func before(_ span: Span, _ end: Int) -> DateMatch? {
        if span.months > 0 { return months(span.months, span.days, end) }
        guard span.isTimed else { return days(span.days, end) }
        let moment = WrittenDate(
            context.now - .seconds(span.seconds + span.days * 86_400), offset: context.offset)
        let clock = Clock(
            second: (moment.secondOfDay ?? 0) / 60 * 60, hasSeconds: false, offset: context.offset, end: end)
        return DateMatch(day: moment.day, end: end, rule: "relative", clock: clock)
    }

    private func days(_ count: Int, _ end: Int) -> DateMatch? {
        DateMatch(day: Day(daysSinceEpoch: context.today.daysSinceEpoch - count), end: end, rule: "relative")
    }

    /// The same day of the month, or its last, and so many days before.
    private func months(_ count: Int, _ days: Int, _ end: Int) -> DateMatch? {
        let months = context.today.year * 12 + context.today.month - 1 - count
        let (year, month) = (months / 12, months % 12 + 1)
        guard months >= 12 else { return nil }
        let last = min(context.today.day, Day.length(of: month, in: year))
        return Day(year, month, last).map {
            DateMatch(day: Day(daysSinceEpoch: $0.daysSinceEpoch - days), end: end, rule: "relative")
        }
    }
}
