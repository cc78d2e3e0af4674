public import Model

/// Dates as the pages and feeds of the newsroom print them.
public enum ShownDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let arabicMonths = [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
        "تشرين الثاني", "كانون الأول",
    ]

    /// `January 9, 2015`, `9 January 2015`, `2015-01-09` or `2015-01-09T10:02+04:30`; nil for anything else.
    public static func read(_ text: String) -> WrittenDate? {
        if let day = Day(text) { return WrittenDate(day) }
        return readISO(text) ?? readEnglish(text)
    }

    private static func readISO(_ text: String) -> WrittenDate? {
        let halves = text.split(separator: "T")
        guard halves.count == 2, let day = Day(String(halves[0])) else { return nil }
        let time = Array(halves[1])
        guard time.count == 11, let hour = Int(String(time[0...1])), let minute = Int(String(time[3...4])),
            let zoneHour = Int(String(time[6...7])), let zoneMinute = Int(String(time[9...10]))
        else { return nil }
        let offset = (zoneHour * 60 + zoneMinute) * (time[5] == "-" ? -1 : 1)
        return WrittenDate(day, secondOfDay: (hour * 60 + minute) * 60, offset: offset)
    }

    private static func readEnglish(_ text: String) -> WrittenDate? {
        let words = text.split { $0 == " " || $0 == "," }.map(String.init)
        guard words.count == 3, let year = Int(words[2]) else { return nil }
        for (name, number) in [(words[0], words[1]), (words[1], words[0])] {
            guard let month = months.firstIndex(of: name), let number = Int(number) else { continue }
            return Day(year, month + 1, number).map { WrittenDate($0) }
        }
        return nil
    }

    /// `January 9, 2015`
    static func english(_ day: Day) -> String { "\(months[day.month - 1]) \(day.day), \(day.year)" }

    /// `9 كانون الثاني 2015`, with the month's name of the Levant.
    static func arabic(_ day: Day) -> String { "\(day.day) \(arabicMonths[day.month - 1]) \(day.year)" }

    /// `10:02`
    static func clock(_ date: WrittenDate) -> String? {
        date.secondOfDay.map { two($0 / 3600) + ":" + two($0 / 60 % 60) }
    }

    /// `Fri, 09 Jan 2015 10:02:00 +0430` (RFC 822 as RSS uses it).
    static func rfc822(_ date: WrittenDate) -> String {
        let day = date.day
        let offset = date.offset ?? 0
        let zone = (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + two(abs(offset) % 60)
        return "\(weekday(day)), \(two(day.day)) \(months[day.month - 1].prefix(3)) \(day.year) "
            + "\(clock(date) ?? "00:00"):\(two((date.secondOfDay ?? 0) % 60)) \(zone)"
    }

    /// `Fri, 09 Jan 2015 05:32:00 GMT` (RFC 9110 5.6.7).
    static func http(_ date: WrittenDate) -> String {
        rfc822(WrittenDate(date.moment())).split(separator: " ").dropLast().joined(separator: " ") + " GMT"
    }

    private static func weekday(_ day: Day) -> String {
        let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        return names[((day.daysSinceEpoch + 4) % 7 + 7) % 7]
    }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
