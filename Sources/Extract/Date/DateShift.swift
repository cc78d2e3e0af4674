import Model

/// Brings moments in UTC to the page's own day: 01:10Z on the ninth is the eighth where the page says so.
enum DateShift {
    /// The farthest that a zone lies west and east of UTC, in seconds.
    private static let west = 12 * 3600
    private static let east = 14 * 3600

    /// Signs whose moment is in UTC speak for the day of a local sign beside them.
    static func localize(_ signs: inout [DateSign]) {
        let locals = signs.filter(isLocal)
        guard !locals.isEmpty else { return }
        for index in signs.indices where signs[index].isUTC {
            let own = signs[index].date.day
            // A local sign of the same day settles it.
            guard !locals.contains(where: { $0.date.day == own }),
                let local = locals.first(where: { isSame(signs[index].date, $0.date) })
            else { continue }
            signs[index].day = local.date.day
        }
    }

    /// A day as readers see it: printed near the title, in the address, or with the zone's own offset.
    private static func isLocal(_ sign: DateSign) -> Bool {
        guard sign.source != .modified, sign.wording != .updated else { return false }
        if sign.source == .address { return true }
        if sign.source.isPrinted { return sign.candidate.score >= 0.5 }
        return sign.source.isStated && sign.date.secondOfDay != nil && (sign.date.offset ?? 0) != 0
    }

    /// Whether both can be one moment: the days touch, and the local time, if there is one, is a zone's step away.
    private static func isSame(_ utc: WrittenDate, _ local: WrittenDate) -> Bool {
        guard abs(local.day.daysSinceEpoch - utc.day.daysSinceEpoch) == 1 else { return false }
        if local.secondOfDay != nil, local.offset != nil { return distance(utc, local) == 0 }
        guard local.secondOfDay != nil else {
            let second = utc.secondOfDay ?? 0
            return local.day < utc.day ? second < west : second > 86_400 - east
        }
        let step = distance(utc, local)
        return (-west...east).contains(step) && abs(step) % 900 < 60
    }

    /// Seconds from the first to the second; where the second has no zone, as if it were UTC's.
    private static func distance(_ utc: WrittenDate, _ local: WrittenDate) -> Int {
        Int((local.moment().milliseconds - utc.moment().milliseconds) / 1000)
    }
}
