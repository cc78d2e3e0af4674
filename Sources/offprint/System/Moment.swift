import Glibc
import Language
import Model

/// Reads a moment as people write it. Without a zone it is UTC, as in everything that is printed.
enum Moment {
    static let help =
        "30m, 2h, 7d, 2 weeks (ago), 14:00, today, yesterday, monday, each with or without a time, 2026-01-02 10:00[:00][Z|+04:30], 1404-10-12 (Solar Hijri), @EPOCH; in UTC"

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// Nil when the text is none of that.
    static func read(_ text: String, now: Timestamp) -> Timestamp? {
        let text = Digits.ascii(text).lowercased()
        if text == "now" { return now }
        if text.hasPrefix("@") {
            return Int64(text.dropFirst()).flatMap { $0.magnitude < 1 << 40 ? Timestamp(milliseconds: $0 * 1000) : nil }
        }
        if let length = TimeAgo.read(text) { return now - length }
        return written(text, today: WrittenDate(now).day)
    }

    /// `2026-01-02`, `monday`, with a time behind `t` or a blank, with a zone behind that; a time alone is today's.
    private static func written(_ text: String, today: Day) -> Timestamp? {
        if let clock = clock(text[...], of: today) { return clock.moment() }
        let isLast = text.hasPrefix("last ")
        let text = isLast ? text.dropFirst(5) : text[...]
        let name = text.prefix { $0 != " " && !(text.first?.isNumber == true && $0 == "t") }
        guard let day = isLast ? weekday(name, before: today) : day(name, today) else { return nil }
        let rest = text.dropFirst(name.count)
        guard !rest.isEmpty else { return WrittenDate(day).moment() }
        return clock(rest.dropFirst(), of: day)?.moment()
    }

    private static func day(_ name: Substring, _ today: Day) -> Day? {
        let number = today.daysSinceEpoch
        switch name {
        case "today": return today
        case "yesterday": return Day(daysSinceEpoch: number - 1)
        default: return weekday(name, before: Day(daysSinceEpoch: number + 1)) ?? date(name)
        }
    }

    /// The last day of that name, or of its first three letters, before the day: `monday` may be today, `last monday` not.
    private static func weekday(_ name: Substring, before day: Day) -> Day? {
        guard let weekday = weekdays.firstIndex(where: { $0 == name || $0.prefix(3) == name }) else { return nil }
        // 1970-01-01 was a Thursday.
        let yesterday = day.daysSinceEpoch - 1
        return Day(daysSinceEpoch: yesterday - (yesterday + 3 - weekday) % 7)
    }

    /// `2026-01-02`, `2026/1/2`. Nothing was crawled before 2000, so that a year of the fourteenth century is one of the
    /// Solar Hijri calendar.
    private static func date(_ text: Substring) -> Day? {
        guard let mark = text.first(where: { "-/".contains($0) }) else { return nil }
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
        guard numbers.count == 3, parts.count == 3, parts[0].count == 4, parts[1...].allSatisfy({ $0.count <= 2 })
        else { return nil }
        return (1300..<1500).contains(numbers[0])
            ? SolarHijri(numbers[0], numbers[1], numbers[2])?.gregorian : Day(numbers[0], numbers[1], numbers[2])
    }

    private static func clock(_ text: Substring, of day: Day) -> WrittenDate? {
        let clock = text.prefix { $0 == ":" || $0.isASCII && $0.isNumber }
        let zone = text.dropFirst(clock.count).trimmed
        guard let second = secondOfDay(clock) else { return nil }
        let offset = zone.isEmpty ? 0 : ZoneOffset(.word(zone.uppercased()))?.minutes
        return offset.map { WrittenDate(day, secondOfDay: second, offset: $0) }
    }

    /// `10:00`, `9:00`, `10:00:05`.
    private static func secondOfDay(_ clock: Substring) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60, numbers.count < 3 || numbers[2] < 60
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }
}
