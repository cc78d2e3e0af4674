import Model

/// A date that begins at some token, and the tokens it takes.
struct DateMatch {
    var day: Day
    var calendar = CalendarKind.gregorian
    /// The first token after it.
    var end: Int
    var rule: String
    var clock: Clock?

    /// 24:00 is the beginning of the next day.
    var written: WrittenDate {
        let isNext = clock?.second == 86_400
        return WrittenDate(
            isNext ? Day(daysSinceEpoch: day.daysSinceEpoch + 1) : day, secondOfDay: isNext ? 0 : clock?.second,
            hasSeconds: clock?.hasSeconds ?? false, offset: clock?.offset)
    }
}

/// A time of day with its zone.
struct Clock {
    var second: Int
    var hasSeconds: Bool
    /// Minutes east of UTC.
    var offset: Int?
    /// The first token after it.
    var end: Int
}
