import Model

/// A day of the Solar Hijri calendar as Iran and Afghanistan print it, for pages whose dates must be read back.
struct SolarHijriDate {
    /// Which names the months go by.
    enum Names { case iranian, dari, pashto }

    let year: Int
    let month: Int
    let day: Int

    /// By the cycle of 33 years with leap days in eight of them, which holds for 1343-1472 (1964-2093).
    init(_ gregorian: Day) {
        let days = gregorian.daysSinceEpoch
        var year = gregorian.year - 621
        if days < Self.newYear(year) { year -= 1 }
        let dayOfYear = days - Self.newYear(year)
        self.year = year
        month = dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7
        day = dayOfYear < 186 ? dayOfYear % 31 + 1 : (dayOfYear - 186) % 30 + 1
    }

    /// Days from 1970-01-01 to the first of Farvardin.
    private static func newYear(_ year: Int) -> Int { 365 * (year - 1) + (8 * year + 21) / 33 - 492_268 }

    /// `۲۲ بهمن ۱۴۰۴`
    func text(_ names: Names) -> String {
        "\(Self.persian(day)) \(Self.months(names)[month - 1]) \(Self.persian(year))"
    }

    /// The number in Persian digits, at least two of them.
    static func persian(_ number: Int) -> String {
        let digits = String(number).unicodeScalars.map { scalar in
            Unicode.Scalar(scalar.value - 0x30 + 0x6F0).map(Character.init) ?? "?"
        }
        return (digits.count < 2 ? "۰" : "") + String(digits)
    }

    private static func months(_ names: Names) -> [String] {
        switch names {
        case .iranian:
            ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"]
        case .dari:
            ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"]
        case .pashto:
            [
                "وری", "غویی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب",
            ]
        }
    }
}
