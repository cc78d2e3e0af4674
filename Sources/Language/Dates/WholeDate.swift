import Model

/// Reads a text that is a date from end to end.
struct WholeDate {
    private let parser: DateParser

    init(_ parser: DateParser) { self.parser = parser }

    func read() -> FoundDate? {
        if let day = partialISO() ?? epoch() { return day }
        var start = 0
        for _ in 0..<10 {
            if let found = dates(from: start) { return found }
            let next = passed(start)
            guard next > start else { return nil }
            start = next
        }
        return nil
    }

    /// The date at a token when nothing but ornament or the same day in another calendar follows.
    private func dates(from start: Int) -> FoundDate? {
        var (index, group): (Int, [FoundDate]) = (start, [])
        while index < parser.tokens.count {
            if let match = parser.date(at: index), !group.contains(where: { $0.calendar == match.calendar }) {
                group.append(
                    FoundDate(
                        start: parser.token(index).start, end: parser.token(match.end - 1).end, date: match.written,
                        calendar: match.calendar, rule: match.rule))
                index = match.end
            } else if !group.isEmpty, parser.isMark(index, "("), let close = closing(index) {
                index = close + 1
            } else {
                guard !group.isEmpty, passed(index) > index else { return nil }
                index = passed(index)
            }
        }
        return FoundDate(joining: group)
    }

    /// Past a weekday, a small word or a mark; the same index when something else stands there.
    private func passed(_ index: Int) -> Int {
        if let clock = index == 0 || parser.isMark(index - 1, ",-|") ? parser.clock(at: index, isLed: false) : nil,
            parser.tokens.count > clock.end
        {
            return clock.end
        }
        let token = parser.token(index)
        if token.kind == .mark {
            return parser.isMark(index, ".,|-/()[];:\"'") || token.value >= 0x80 ? index + 1 : index
        }
        return parser.words(index, [.weekday, .filler, .yearMark])?.next ?? index
    }

    private func closing(_ index: Int) -> Int? {
        (index..<parser.tokens.count).first { parser.isMark($0, ")") }
    }

    /// W3CDTF `2003-12`, ISO 8601:2000 `-03-12`, and year and day of year, `2003-335` and `03335`: the first day meant.
    private func partialISO() -> FoundDate? {
        let count = parser.tokens.count
        let day: Day?
        if count == 3, parser.isMark(1, "-"), !parser.token(1).isSpaced, let year = parser.number(0, 4...4) {
            day =
                parser.number(2, 1...2).flatMap { Day(year, $0, 1) }
                ?? parser.number(2, 3...3).flatMap { ordinal($0, of: year) }
        } else if count == 4, parser.isMark(0, "-"), parser.isMark(2, "-"), let year = parser.number(1, 2...2) {
            day = parser.number(3, 2...2).flatMap { Day(parser.context.year(ofTwoDigits: year), $0, 1) }
        } else if count == 1, let number = parser.number(0, 5...5) {
            day = ordinal(number % 1000, of: parser.context.year(ofTwoDigits: number / 1000))
        } else {
            return nil
        }
        return day.map { found(WrittenDate($0), "partial") }
    }

    private func ordinal(_ number: Int, of year: Int) -> Day? {
        guard (1...(Day.isLeap(year) ? 366 : 365)).contains(number), let first = Day(year, 1, 1) else { return nil }
        return Day(daysSinceEpoch: first.daysSinceEpoch + number - 1)
    }

    /// Seconds or milliseconds since 1970 in the years since 2001, as data attributes have them.
    private func epoch() -> FoundDate? {
        guard parser.tokens.count == 1, let number = parser.number(0, 10...13) else { return nil }
        guard parser.token(0).width == 10 || parser.token(0).width == 13 else { return nil }
        let milliseconds = Int64(number) * (parser.token(0).width == 10 ? 1000 : 1)
        let moment = Timestamp(milliseconds: milliseconds)
        guard moment < parser.context.now + .seconds(86_400) else { return nil }
        return found(WrittenDate(moment, offset: parser.context.offset), "epoch")
    }

    private func found(_ date: WrittenDate, _ rule: String) -> FoundDate {
        FoundDate(start: 0, end: parser.tokens.last?.end ?? 0, date: date, rule: rule)
    }
}
