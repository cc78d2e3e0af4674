public import Model

/// The Islamic lunar calendar by arithmetic, good to a day or two: evidence beside another date, never a date alone.
///
/// Tabular calendar with the leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each 30 and the civil epoch
/// (Reingold and Dershowitz, Calendrical Calculations, chapter 7).
public enum LunarHijri {
    /// 0001-01-01 of the calendar (16 July 622, Julian) in days since 1970-01-01.
    private static let epoch = -492_148

    /// The Gregorian day, or nil when there is no such day.
    public static func gregorian(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        guard (1...2000).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
        let months = 29 * (month - 1) + month / 2
        let years = (year - 1) * 354 + (3 + 11 * year) / 30
        return Day(daysSinceEpoch: epoch + years + months + day - 1)
    }
}
