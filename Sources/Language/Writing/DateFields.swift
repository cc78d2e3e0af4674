import Model

/// The fields of one date in one calendar, as pattern letters ask for them.
struct DateFields {
    private let date: WrittenDate
    private let names: DateNames
    private let (year, month, day): (Int, Int, Int)
    private let monthNames: [String]

    init(_ date: WrittenDate, _ calendar: CalendarKind, _ names: DateNames) {
        (self.date, self.names) = (date, names)
        if calendar == .solarHijri, let solar = SolarHijri(date.day) {
            (year, month, day) = (solar.year, solar.month, solar.day)
            monthNames = names.solar
        } else {
            (year, month, day) = (date.day.year, date.day.month, date.day.day)
            monthNames = names.gregorian
        }
    }

    /// Outer nil: no pattern letter. Inner nil: the date does not know this field.
    func text(_ letter: Character, _ width: Int) -> String?? {
        switch letter {
        case "y": .some(width == 2 ? padded(year % 100, 2) : padded(year, width))
        case "M": .some(width > 2 ? monthNames[month - 1] : padded(month, width))
        case "d": .some(padded(day, width))
        case "E": .some(names.weekdays[weekday])
        case "H": .some(hour.map { padded($0, width) })
        case "h": .some(hour.map { padded(($0 + 11) % 12 + 1, width) })
        case "m": .some(date.secondOfDay.map { padded($0 / 60 % 60, width) })
        case "s": .some(date.hasSeconds ? date.secondOfDay.map { padded($0 % 60, width) } : nil)
        case "a": .some(hour.map { $0 < 12 ? names.halves.morning : names.halves.afternoon })
        case "x": .some(date.offset.map(zone))
        default: nil
        }
    }

    private var hour: Int? { date.secondOfDay.map { $0 / 3600 } }

    /// 0 is Monday; 1970-01-01 was a Thursday.
    private var weekday: Int { ((date.day.daysSinceEpoch + 3) % 7 + 7) % 7 }

    private func zone(_ offset: Int) -> String {
        (offset < 0 ? "-" : "+") + padded(abs(offset) / 60, 2) + ":" + padded(abs(offset) % 60, 2)
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, min(width, 8) - digits.count)) + digits
    }
}
