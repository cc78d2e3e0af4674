import Model

/// When in the day and in the week items appear, in UTC.
struct WeekProfile: Hashable, Sendable {
    /// Decayed counts.
    var hours = Self.noHours
    var weekdays = Self.noWeekdays

    private static let noHours = [Double](repeating: 0, count: 24)
    private static let noWeekdays = [Double](repeating: 0, count: 7)

    /// Items of an even day or week that are added to those seen: they draw the factors towards 1 while little is
    /// known.
    static let evenItems = 8.0

    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 86_400_000

    mutating func add(_ time: Timestamp) {
        hours[time.hourOfDay] += 1
        weekdays[time.weekday] += 1
    }

    private var isEmpty: Bool { !hours.contains { $0 > 0 } && !weekdays.contains { $0 > 0 } }

    mutating func decay(_ factor: Double) {
        if isEmpty { return }
        for hour in hours.indices { hours[hour] *= factor }
        for day in weekdays.indices { weekdays[day] *= factor }
    }

    /// The factors to the mean rate as of now, from what has been observed since then.
    func factors(since: Timestamp, now: Timestamp) -> Factors {
        // What follows would come to the same.
        if isEmpty { return .even }
        let (start, end) = (max(0, since.milliseconds), max(0, now.milliseconds))
        let week = Int64(Timestamp.epochDay) * Self.day
        return Factors(
            hours: Self.shrunk(Self.blurred(hours), Self.blurred(Self.watched(24, Self.hour, start, end))),
            weekdays: Self.shrunk(weekdays, Self.watched(7, Self.day, start + week, end + week)))
    }

    /// How often each part of the cycle was watched: what was not watched says nothing.
    private static func watched(_ parts: Int, _ unit: Int64, _ start: Int64, _ end: Int64) -> [Double] {
        let cycle = Int64(parts) * unit
        let length = max(0, end - start)
        var watched = [Double](repeating: Double(length / cycle), count: parts)
        var (moment, rest) = (start % cycle, length % cycle)
        while rest > 0 {
            let step = min(rest, unit - moment % unit)
            watched[Int(moment / unit)] += Double(step) / Double(unit)
            (moment, rest) = ((moment + step) % cycle, rest - step)
        }
        return watched
    }

    private static func blurred(_ hours: [Double]) -> [Double] {
        var blurred = hours
        var before = hours.last ?? 0
        for (hour, count) in hours.enumerated() {
            blurred[hour] = 0.5 * count + 0.25 * (before + hours[hour + 1 < hours.count ? hour + 1 : 0])
            before = count
        }
        return blurred
    }

    private static func shrunk(_ counts: [Double], _ watched: [Double]) -> [Double] {
        let items = counts.reduce(0, +)
        let time = max(watched.reduce(0, +), 1e-9)
        let parts = Double(counts.count)
        var factors = counts
        for (part, watched) in watched.enumerated() {
            factors[part] = (counts[part] * parts + evenItems) / (items * watched / time * parts + evenItems)
        }
        let mean = factors.reduce(0, +) / parts
        for part in factors.indices { factors[part] /= mean }
        return factors
    }

    /// The rate of an hour of a weekday is the mean rate times both.
    struct Factors: Hashable, Sendable {
        var hours: [Double]
        var weekdays: [Double]

        static let even = Factors(
            hours: [Double](repeating: 1, count: 24), weekdays: [Double](repeating: 1, count: 7))

        func at(_ time: Timestamp) -> Double { hours[time.hourOfDay] * weekdays[time.weekday] }
    }
}

extension Timestamp {
    /// 1970-01-01 was a Thursday; the week begins on Monday.
    static let epochDay = 3

    /// In UTC.
    var hourOfDay: Int { Int((milliseconds / 3_600_000) % 24 + 24) % 24 }

    /// Monday is 0, in UTC.
    var weekday: Int { Int((milliseconds / 86_400_000 + Int64(Self.epochDay)) % 7 + 7) % 7 }
}
