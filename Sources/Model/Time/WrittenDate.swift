/// A date as its page wrote it: the day always, the time and the zone only where the page gave them.
///
/// The day is the one of the page's own zone and is never converted: `2015-01-09T01:00+04:30` is the ninth,
/// though it was still the eighth in Greenwich.
public struct WrittenDate: Hashable, Sendable, Codable {
    public var day: Day
    /// Seconds since midnight, or nil when only the day is known.
    public var secondOfDay: Int?
    /// Whether the seconds were written too, not only hours and minutes.
    public var hasSeconds: Bool
    /// Minutes east of UTC, or nil when no zone was written.
    public var offset: Int?

    public init(_ day: Day, secondOfDay: Int? = nil, hasSeconds: Bool = false, offset: Int? = nil) {
        (self.day, self.secondOfDay, self.hasSeconds, self.offset) = (day, secondOfDay, hasSeconds, offset)
    }

    /// The moment as it is written in the zone `offset` minutes east of UTC.
    public init(_ moment: Timestamp, offset: Int = 0) {
        let seconds = Int((moment.milliseconds / 1000)) - (moment.milliseconds % 1000 < 0 ? 1 : 0) + offset * 60
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        self.init(
            Day(daysSinceEpoch: days), secondOfDay: seconds - days * 86_400, hasSeconds: true, offset: offset)
    }

    /// The moment meant. Where no time is written it is midnight, where no zone is written it is `zone` (minutes east
    /// of UTC).
    public func moment(zone: Int = 0) -> Timestamp {
        let seconds = day.daysSinceEpoch * 86_400 + (secondOfDay ?? 0) - (offset ?? zone) * 60
        return Timestamp(milliseconds: Int64(seconds) * 1000)
    }

    /// Whether something on the web can have been published then: not before there was one, nor later than what is
    /// today anywhere.
    public func isPlausible(now: Timestamp) -> Bool {
        day.year >= 1990 && moment() < now + .seconds(36 * 3600)
    }
}

extension WrittenDate: CustomStringConvertible {
    /// ISO 8601 with just what is known: `2015-01-09`, `2015-01-09T10:02`, `2015-01-09T10:02:03+04:30`.
    public var description: String {
        guard let secondOfDay else { return day.description }
        var text = "\(day)T\(padded(secondOfDay / 3600, 2)):\(padded(secondOfDay / 60 % 60, 2))"
        if hasSeconds { text += ":\(padded(secondOfDay % 60, 2))" }
        guard let offset else { return text }
        guard offset != 0 else { return text + "Z" }
        return text + (offset < 0 ? "-" : "+") + padded(abs(offset) / 60, 2) + ":" + padded(abs(offset) % 60, 2)
    }
}
