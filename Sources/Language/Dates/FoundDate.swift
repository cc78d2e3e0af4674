public import Model

/// A date in running text, where it stands and how it was read.
public struct FoundDate: Hashable, Sendable {
    /// UTF-8 offsets into the text that was searched.
    public var start: Int
    public var end: Int
    public var date: WrittenDate
    public var calendar: CalendarKind
    /// `iso`, `numeric`, `name`, `cjk`, `solar`, `solar-numeric`, `relative` (3 hours ago), `day-word` (yesterday) …;
    /// where two calendars stand side by side `solar+gregorian` when they agree, `gregorian-over-solar` when they do
    /// not, and `…+lunar` when a lunar date confirms.
    public var rule: String

    /// Whether it counts from now instead of being written out.
    public var isRelative: Bool { rule == "relative" || rule == "day-word" }

    public init(start: Int, end: Int, date: WrittenDate, calendar: CalendarKind = .gregorian, rule: String) {
        (self.start, self.end, self.date, self.calendar, self.rule) = (start, end, date, calendar, rule)
    }
}
