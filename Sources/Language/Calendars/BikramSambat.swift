public import Model

/// The calendar of Nepal, in its years 2046 to 2083 (April 1989 to April 2027).
///
/// Its months follow the sun through the zodiac and are set by the yearly almanac (Nepal Panchanga Nirnayak Samiti), so
/// that only a table knows their lengths. Later years are not yet published: tables of them differ by a day.
public enum BikramSambat {
    public static let years = 2046...2083

    /// 1 Baisakh 2046 was 13 April 1989.
    private static let epoch = 7042

    /// Of each year the days beyond 29 of its twelve months, from Baisakh to Chaitra.
    private static let months: [[Int]] = """
        232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 232321110011
        232321110102 223222101011 223231101011 232321110012 132321110102 223222101011 223321101011 232321110012
        222322010102 223222101011 223321101011 232321110012 222322011002 223222101011 223321101011 232321110012
        222322011011 223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 232321110102
        222322101011 223222101011 232321110011 232321110102 223222101011 223222101011
        """.split(whereSeparator: \.isWhitespace).map { $0.utf8.map { 29 + Int($0 - UInt8(ascii: "0")) } }

    /// Days from the epoch to the first day of each year.
    private static let starts: [Int] = months.reduce(into: [epoch]) { $0.append(($0.last ?? 0) + $1.reduce(0, +)) }

    /// The Gregorian day, or nil when there is no such day or its year is in no table.
    public static func gregorian(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        guard years.contains(year), (1...12).contains(month) else { return nil }
        let lengths = months[year - years.lowerBound]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
        let before = lengths[..<(month - 1)].reduce(0, +)
        return Day(daysSinceEpoch: starts[year - years.lowerBound] + before + day - 1)
    }
}
