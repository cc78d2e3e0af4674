import Model

extension WrittenDate {
    /// Reads its own `description` again: `2015-01-09`, `2015-01-09T10:02`, `2015-01-09T10:02:03+04:30`.
    init?(stored text: String) {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let day = Day(String(first)) else { return nil }
        guard parts.count == 2 else {
            self.init(day)
            return
        }
        let zone = parts[1].firstIndex { "Z+-".contains($0) } ?? parts[1].endIndex
        let clock = Self.numbers(parts[1][..<zone])
        guard clock.count == 2 || clock.count == 3 else { return nil }
        guard let offset = Self.offset(parts[1][zone...]) else { return nil }
        let seconds = clock.reduce(0) { $0 * 60 + $1 } * (clock.count == 2 ? 60 : 1)
        self.init(day, secondOfDay: seconds, hasSeconds: clock.count == 3, offset: offset)
    }

    /// Minutes east of UTC; nil inside when no zone is written, nil outside when it is none.
    private static func offset(_ text: Substring) -> Int?? {
        guard let sign = text.first else { return .some(nil) }
        if text == "Z" { return 0 }
        let numbers = numbers(text.dropFirst())
        guard numbers.count == 2 else { return nil }
        return (numbers[0] * 60 + numbers[1]) * (sign == "-" ? -1 : 1)
    }

    /// The numbers between colons; empty when one is none. Three digits at most, so that sums stay small.
    private static func numbers(_ text: Substring) -> [Int] {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count <= 3 ? Int($0) : nil }
        return numbers.count == parts.count ? numbers : []
    }
}
