public import Model

/// The calendar of Ethiopia and Eritrea: twelve months of thirty days and one of five, six before a leap year.
///
/// By arithmetic: its years begin on 29 August of the Julian calendar, in 8 CE for the first (Reingold and Dershowitz,
/// Calendrical Calculations, chapter 4).
public enum Ethiopian {
    /// 0001-01-01 of the calendar in days since 1970-01-01.
    private static let epoch = -716_367

    /// The Gregorian day, or nil when there is no such day.
    public static func gregorian(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        guard (1...3000).contains(year), (1...13).contains(month),
            (1...(month < 13 ? 30 : year % 4 == 3 ? 6 : 5)).contains(day)
        else { return nil }
        return Day(daysSinceEpoch: epoch + 365 * (year - 1) + year / 4 + 30 * (month - 1) + day - 1)
    }
}
