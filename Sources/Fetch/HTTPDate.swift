public import Model

/// The three date formats that HTTP knows (RFC 9110 5.6.7).
public enum HTTPDate {
    /// The moment, or nil for anything else. `now` settles the century of a two-digit year.
    public static func parse(_ text: String, now: Timestamp) -> Timestamp? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        // Fri, 09 Jan 2015 10:02:03 GMT · Friday, 09-Jan-15 10:02:03 GMT · Fri Jan  9 10:02:03 2015
        switch words.count {
        case 6 where universal.contains(words[5]): return moment(words[1], words[2], words[3], words[4], now)
        case 5: return moment(words[2], words[1], words[4], words[3], now)
        default: return nil
        }
    }

    /// What stands for GMT, which alone is allowed.
    private static let universal = ["GMT", "UTC", "UT", "Z", "+0000", "0000"]

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func moment(
        _ day: String, _ month: String, _ year: String, _ time: String, _ now: Timestamp
    ) -> Timestamp? {
        let clock = time.split(separator: ":").map { number($0, 2...2) }
        guard let month = months.firstIndex(of: month), let year = fullYear(year, now), let day = number(day, 1...2),
            let date = Day(year, month + 1, day), clock.count == 3,
            let hour = clock[0], let minute = clock[1], let second = clock[2],
            hour < 24, minute < 60, second <= 60
        else { return nil }
        let seconds = date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
        return Timestamp(milliseconds: Int64(seconds) * 1000)
    }

    /// Two digits mean the last year with those digits that is at most 50 years ahead.
    private static func fullYear(_ text: String, _ now: Timestamp) -> Int? {
        if let year = number(text, 4...4) { return year }
        guard let digits = number(text, 2...2) else { return nil }
        let latest = WrittenDate(now).day.year + 50
        return latest - ((latest - digits) % 100 + 100) % 100
    }

    private static func number(_ text: some StringProtocol, _ length: ClosedRange<Int>) -> Int? {
        guard length.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
