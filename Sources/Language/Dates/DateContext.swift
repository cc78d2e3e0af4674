import Model

/// What the reader knows besides the text: language, order of numbers, today.
struct DateContext: Sendable {
    var now: Timestamp
    /// Minutes east of UTC of the source, for moments that the text does not write out.
    var offset: Int
    /// Today where the source is.
    var today: Day
    var isMonthFirst: Bool
    /// Solar Hijri is the calendar of the language.
    var usesSolar: Bool
    /// Years 12xx–14xx in plain numbers are lunar, so no date alone.
    var usesLunar: Bool
    var isThai: Bool
    var isCroatian: Bool
    /// Years of three digits are those of the Republic of China.
    var isTaiwanese: Bool
    /// No language is known: years 12xx–14xx in numbers may be Solar Hijri in any digits.
    var isUnknown: Bool
    /// The language without script and region; empty where unknown.
    var language: String
    /// The whole text must be a date, so forms that would be chance hits in running text are allowed.
    var isWhole = false
    /// Whether a day and month without year count (the last such day is meant).
    var allowsYearless = false

    init(language: String?, offset: Int?, now: Timestamp, dayFirst: Bool?) {
        let tag = String((language ?? "").lowercased().map { $0 == "_" ? "-" : $0 })
        let code = String(tag.prefix { $0 != "-" })
        self.now = now
        self.language = code == "und" ? "" : code
        self.offset = max(-1080, min(1080, offset ?? 0))
        today = WrittenDate(now, offset: self.offset).day
        isMonthFirst = dayFirst.map { !$0 } ?? (tag == "en-us")
        usesSolar = ["fa", "prs", "ps", "ckb", "mzn", "glk", "lrc", "pes"].contains(code) || tag == "uz-af"
        usesLunar = ["ar", "ur", "dv"].contains(code)
        isThai = code == "th"
        isCroatian = code == "hr"
        isTaiwanese = tag == "zh-hant" || tag.hasPrefix("zh-") && tag.hasSuffix("-tw")
        isUnknown = self.language.isEmpty
    }

    /// The full year that two digits mean: none lies beyond next year.
    func year(ofTwoDigits year: Int) -> Int {
        let century = today.year / 100 * 100
        return year + century <= today.year + 1 ? year + century : year + century - 100
    }
}
