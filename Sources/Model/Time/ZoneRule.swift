/// The rule of a zone for the years to come: `CET-1CEST,M3.5.0,M10.5.0/3` (the TZ variable of POSIX, with the hours of
/// RFC 9636, section 3.3.2).
struct ZoneRule: Hashable, Sendable {
    /// A moment of each year.
    struct Turn: Hashable, Sendable {
        enum Date: Hashable, Sendable {
            /// The nth of that weekday (0 is Sunday) in the month; 5 is the last.
            case weekday(month: Int, nth: Int, Int)
            /// Days after the first of January; with `isLeap` false the 29th of February does not count.
            case day(Int, countsLeap: Bool)
        }
        var date: Date
        /// Seconds after midnight by the clock that was valid till then.
        var time: Int
    }

    struct Summer: Hashable, Sendable {
        var offset: Int
        var start: Turn
        var end: Turn
    }

    /// Seconds east of UTC.
    let standard: Int
    let summer: Summer?

    func offset(at second: Int64) -> Int {
        guard let summer else { return standard }
        let local = Int(second) + standard
        let year = Day(daysSinceEpoch: (local - (local % 86_400 + 86_400) % 86_400) / 86_400).year
        let start = summer.start.second(in: year) - Int64(standard)
        let end = summer.end.second(in: year) - Int64(summer.offset)
        let isSummer = start < end ? start <= second && second < end : !(end <= second && second < start)
        return isSummer ? summer.offset : standard
    }
}

extension ZoneRule.Turn {
    /// Seconds since 1970 by the clock that was valid till then.
    func second(in year: Int) -> Int64 { Int64(dayNumber(in: year) * 86_400 + time) }

    private func dayNumber(in year: Int) -> Int {
        switch date {
        case .day(let days, let countsLeap):
            let isPast = !countsLeap && Day.isLeap(year) && days >= 60
            return Self.first(of: 1, in: year) + days - (countsLeap ? 0 : 1) + (isPast ? 1 : 0)
        case .weekday(let month, let nth, let weekday):
            let first = Self.first(of: month, in: year)
            // 1970-01-01 was a Thursday.
            let ahead = (weekday - (first + 4) % 7 + 7) % 7
            let last = (Day.length(of: month, in: year) - 1 - ahead) / 7
            return first + ahead + min(nth - 1, last) * 7
        }
    }

    private static func first(of month: Int, in year: Int) -> Int { Day(year, month, 1)?.daysSinceEpoch ?? 0 }
}

extension ZoneRule {
    /// Nil of what is no such rule.
    init?(_ text: String) {
        var rest = text[...]
        guard Self.takeName(&rest), let west = Self.takeTime(&rest) else { return nil }
        standard = -west
        guard !rest.isEmpty else {
            summer = nil
            return
        }
        guard Self.takeName(&rest) else { return nil }
        let offset = rest.first == "," ? -west + 3600 : Self.takeTime(&rest).map { -$0 }
        let parts = rest.split(separator: ",")
        guard let offset, parts.count == 2, let start = Turn(parts[0]), let end = Turn(parts[1]) else { return nil }
        summer = Summer(offset: offset, start: start, end: end)
    }

    /// Letters, or anything between angle brackets.
    private static func takeName(_ rest: inout Substring) -> Bool {
        let old = rest
        if rest.first == "<" {
            rest = rest.drop { $0 != ">" }.dropFirst()
        } else {
            rest = rest.drop { $0.isLetter }
        }
        return rest.count < old.count
    }

    /// `[+-]h[:mm[:ss]]`, in seconds.
    fileprivate static func takeTime(_ rest: inout Substring) -> Int? {
        let sign = rest.first == "-" ? -1 : 1
        if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
        let text = rest.prefix { $0.isNumber || $0 == ":" }
        rest = rest.dropFirst(text.count)
        let numbers = text.split(separator: ":").compactMap { Int($0) }
        guard (1...3).contains(numbers.count) else { return nil }
        return sign * zip(numbers, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    }
}

extension ZoneRule.Turn {
    /// `M10.5.0/3`, `J60`, `59/-1:30`; at two o'clock where no time is given.
    fileprivate init?(_ text: Substring) {
        let parts = text.split(separator: "/", maxSplits: 1)
        guard let date = parts.first else { return nil }
        let numbers = date.drop { $0.isLetter }.split(separator: ".").compactMap { Int($0) }
        switch (date.first, numbers.count) {
        case ("M", 3) where (1...12).contains(numbers[0]) && (1...5).contains(numbers[1]):
            self.date = .weekday(month: numbers[0], nth: numbers[1], numbers[2])
        case ("J", 1): self.date = .day(numbers[0], countsLeap: false)
        case (_, 1): self.date = .day(numbers[0], countsLeap: true)
        default: return nil
        }
        time = 7200
        guard parts.count == 2 else { return }
        var rest = parts[1]
        guard let written = ZoneRule.takeTime(&rest) else { return nil }
        time = written
    }
}
