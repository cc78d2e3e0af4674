import Glibc
import Model

/// Reads a moment as people write it. Without a zone it is UTC, as in everything that is printed.
enum Moment {
    static let help =
        "30m, 2h, 7d (ago), 14:00, today, yesterday, monday, each with or without a time, 2026-01-02 10:00[:00][Z|+04:30], @EPOCH; in UTC"

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// Nil when the text is none of that.
    static func read(_ text: String, now: Timestamp) -> Timestamp? {
        let text = text.lowercased()
        if text == "now" { return now }
        if text.hasPrefix("@") {
            return Int64(text.dropFirst()).flatMap { abs($0) < 1 << 40 ? Timestamp(milliseconds: $0 * 1000) : nil }
        }
        let length = text.hasSuffix(" ago") ? String(text.dropLast(4)) : text
        if let length = Duration(words: length) { return now - length }
        return written(text, today: WrittenDate(now).day)
    }

    /// `2026-01-02`, `monday`, with a time behind `t` or a blank, with a zone behind that; a time alone is today's.
    private static func written(_ text: String, today: Day) -> Timestamp? {
        if let clock = clock(text[...], of: today) { return clock.moment() }
        let name = text.prefix { $0 != " " && !(text.first?.isNumber == true && $0 == "t") }
        guard let day = day(name, today) else { return nil }
        let rest = text.dropFirst(name.count)
        guard !rest.isEmpty else { return WrittenDate(day).moment() }
        return clock(rest.dropFirst(), of: day)?.moment()
    }

    /// A weekday is the last one that has begun, today included.
    private static func day(_ name: Substring, _ today: Day) -> Day? {
        let number = today.daysSinceEpoch
        switch name {
        case "today": return today
        case "yesterday": return Day(daysSinceEpoch: number - 1)
        default: break
        }
        if let weekday = weekdays.firstIndex(of: String(name)) {
            // 1970-01-01 was a Thursday.
            return Day(daysSinceEpoch: number - (number + 3 - weekday) % 7)
        }
        return name.utf8.count == 10 ? Day(String(name)) : nil
    }

    private static func clock(_ text: Substring, of day: Day) -> WrittenDate? {
        let clock = text.prefix { $0 == ":" || $0.isASCII && $0.isNumber }
        let zone = text.dropFirst(clock.count)
        guard let second = secondOfDay(clock) else { return nil }
        let offset = zone.isEmpty ? 0 : ZoneOffset(.word(zone.uppercased()))?.minutes
        return offset.map { WrittenDate(day, secondOfDay: second, offset: $0) }
    }

    private static func secondOfDay(_ clock: Substring) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60, numbers.count < 3 || numbers[2] < 60
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }
}
