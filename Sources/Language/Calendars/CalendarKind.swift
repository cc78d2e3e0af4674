/// The calendar a date is written in.
public enum CalendarKind: String, Sendable, Codable, CaseIterable {
    case gregorian
    case solarHijri = "solar-hijri"
    case lunarHijri = "lunar-hijri"
    case ethiopian
    case bikramSambat = "bikram-sambat"
}
