public import Model

/// A day of the Solar Hijri calendar of Iran and Afghanistan.
///
/// Leap years by the breaks of K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74
/// (1996) 223–230: the table agrees with the astronomical rule for the years -61 … 3177.
public struct SolarHijri: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Years in which the pattern of leap years starts anew; the last one ends the table.
    private static let breaks = [
        -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
    ]

    /// Nil when there is no such day; years 1…3177.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...3177).contains(year), (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Nil before 622-03-22 and after the table ends.
    public init?(_ gregorian: Day) {
        var year = gregorian.year - 621
        guard (1...3177).contains(year), let start = Self.newYear(year) else { return nil }
        var passed = gregorian.daysSinceEpoch - start
        if passed < 0 {
            year -= 1
            guard year >= 1, let start = Self.newYear(year) else { return nil }
            passed = gregorian.daysSinceEpoch - start
        }
        let month = passed < 186 ? passed / 31 + 1 : (passed - 186) / 30 + 7
        let day = passed < 186 ? passed % 31 + 1 : (passed - 186) % 30 + 1
        self.init(year, month, day)
    }

    /// The same day in the Gregorian calendar.
    public var gregorian: Day {
        let before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
        return Day(daysSinceEpoch: (Self.newYear(year) ?? 0) + before + day - 1)
    }

    public static func isLeap(_ year: Int) -> Bool { cycle(of: year)?.sinceLeap == 0 }

    public static func length(of month: Int, in year: Int) -> Int {
        if month <= 6 { return 31 }
        return month < 12 || isLeap(year) ? 30 : 29
    }

    /// Days between 1970-01-01 and the first of Farvardin (Hamal, Wray).
    private static func newYear(_ year: Int) -> Int? {
        guard let march = cycle(of: year)?.march else { return nil }
        return Day(year + 621, 3, march)?.daysSinceEpoch
    }

    /// Years since the last leap year (0: it is one) and the day of March on which the year begins.
    private static func cycle(of year: Int) -> (sinceLeap: Int, march: Int)? {
        guard let first = breaks.first, let last = breaks.last, year >= first, year < last else { return nil }
        var (leaps, start, length) = (-14, first, 0)
        for next in breaks.dropFirst() {
            length = next - start
            if year < next { break }
            leaps += length / 33 * 8 + length % 33 / 4
            start = next
        }
        var passed = year - start
        leaps += passed / 33 * 8 + (passed % 33 + 3) / 4
        if length % 33 == 4, length - passed == 4 { leaps += 1 }
        let gregorian = year + 621
        let march = 20 + leaps - (gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150)
        if length - passed < 6 { passed = passed - length + (length + 4) / 33 * 33 }
        let since = (passed + 1) % 33 - 1
        return (since < 0 ? 4 : since % 4, march)
    }
}

extension SolarHijri: CustomStringConvertible {
    /// `1393-10-19`.
    public var description: String {
        "\(year)-" + [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }
}
