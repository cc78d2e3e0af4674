import Glibc
import Model

/// Reads a moment as people write it. Without a zone it is UTC, as in everything that is printed.
enum Moment {
    static let help = "30m, 2h, 7d (ago), today, yesterday, 2026-01-02, 2026-01-02T10:00[:00][Z|+04:30], @EPOCH; in UTC"

    /// Nil when the text is none of that.
    static func read(_ text: String, now: Timestamp) -> Timestamp? {
        let day = WrittenDate(now).day
        switch text {
        case "now": return now
        case "today": return WrittenDate(day).moment()
        case "yesterday": return WrittenDate(Day(daysSinceEpoch: day.daysSinceEpoch - 1)).moment()
        default: break
        }
        if text.hasPrefix("@") {
            return Int64(text.dropFirst()).flatMap { abs($0) < 1 << 40 ? Timestamp(milliseconds: $0 * 1000) : nil }
        }
        if let length = Duration(words: text) { return now - length }
        return written(text)
    }

    /// `2026-01-02`, with a time behind `T` or a space, with a zone behind that.
    private static func written(_ text: String) -> Timestamp? {
        let dayText = text.prefix(10)
        guard dayText.utf8.count == 10, let day = Day(String(dayText)) else { return nil }
        var rest = text.dropFirst(10)
        guard !rest.isEmpty else { return WrittenDate(day).moment() }
        guard rest.first == "T" || rest.first == " " else { return nil }
        rest = rest.dropFirst()
        let clock = rest.prefix { $0 == ":" || $0.isASCII && $0.isNumber }
        let zone = rest.dropFirst(clock.count)
        guard let second = secondOfDay(clock) else { return nil }
        let offset = zone.isEmpty ? 0 : ZoneOffset(.word(String(zone)))?.minutes
        guard let offset else { return nil }
        return WrittenDate(day, secondOfDay: second, offset: offset).moment()
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
