import Model

/// How long ago something was, as people write it: `2h`, `2 hours ago`, `1 day`, `last week`, `-30m` as for `journalctl`.
enum TimeAgo {
    private static let units: [(names: [String], seconds: Int64)] = [
        (["w", "week", "weeks"], 604_800), (["d", "day", "days"], 86_400), (["h", "hr", "hour", "hours"], 3600),
        (["m", "min", "mins", "minute", "minutes"], 60), (["s", "sec", "second", "seconds"], 1),
    ]

    /// Nil when the lower-case text is none of that.
    static func read(_ text: String) -> Duration? {
        let isAgo = text.hasSuffix(" ago")
        let length = isAgo ? text.dropLast(4) : text.hasPrefix("-") ? text.dropFirst() : text[...]
        return Duration(words: String(length))
            ?? spelled(length.hasPrefix("last ") ? "1" + length.dropFirst(5) : length)
    }

    /// Numbers with the names of units behind them, with or without blanks.
    private static func spelled(_ text: Substring) -> Duration? {
        var rest = text.filter { $0 != " " }[...]
        var total: Int64 = 0
        repeat {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let name = rest.dropFirst(digits.count).prefix { $0.isLetter }
            rest = rest.dropFirst(digits.count + name.count)
            // Up to 10,000 weeks; no number of seconds that anybody means is longer.
            guard let number = Int64(digits), number <= 864_000_000, !name.isEmpty,
                let unit = units.first(where: { $0.names.contains(String(name)) }),
                number * unit.seconds <= 6_048_000_000
            else { return nil }
            total += number * unit.seconds
        } while !rest.isEmpty
        return .seconds(total)
    }
}
