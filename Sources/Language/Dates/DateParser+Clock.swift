/// Times of day and zones.
extension DateParser {
    /// The time that follows a date, past commas, dashes and small words.
    func clock(after end: Int) -> Clock? {
        var (index, isLed) = (end, false)
        for _ in 0..<7 {
            if let clock = clock(at: index, isLed: isLed) { return clock }
            let token = token(index)
            if token.kind == .word, token.hash == Self.letterT {
                isLed = true
            } else if has(index, .timeLead) {
                isLed = true
            } else if token.kind == .word {
                guard has(index, [.filler, .weekday, .yearMark]) else { return nil }
            } else {
                guard token.kind == .mark, isMark(index, ",-|()/@.:;") || token.value >= 0x80 else { return nil }
            }
            index += 1
        }
        return nil
    }

    /// `10:02`, `10:02:03.4`, `10h30`, `10時30分`, `10.30 Uhr`, `10.30 GMT`, `10.30.00 GMT`, `3 pm`, `오후 3:05`, with the
    /// zone if there is one.
    func clock(at index: Int, isLed: Bool) -> Clock? {
        let half = half(index)
        let at = half?.next ?? index
        guard let hour = number(at, 1...2) else { return packed(at, isLed: isLed) }
        guard hour <= 24, var time = minutes(at, isLed: isLed || half != nil), hour < 24 || isMidnight(time) else {
            return wholeHour(at, hour, of: half?.sense)
        }
        var hourOfDay = hour
        if let half {
            hourOfDay = shifted(hour, half.sense)
        } else if let (sense, next) = self.half(time.end) {
            (hourOfDay, time.end) = (shifted(hour, sense), next)
        }
        if has(time.end, .hourMark), !has(time.end, .zone) { time.end += 1 }
        return zoned(Clock(second: hourOfDay * 3600 + time.second, hasSeconds: time.hasSeconds, end: time.end))
    }

    /// 24:00 ends a day (ISO 8601:2004, 4.2.3); in running text it may as well be a length of time.
    private func isMidnight(_ time: Clock) -> Bool { context.isWhole && time.second == 0 }

    private func zoned(_ clock: Clock) -> Clock {
        var clock = clock
        if let (offset, end) = zone(clock.end) { (clock.offset, clock.end) = (offset, end) }
        return clock
    }

    /// `3 pm`, `5 Uhr`, `۸ شب`, and `午後3時` where the part of the day stands before.
    private func wholeHour(_ at: Int, _ hour: Int, of part: Sense?) -> Clock? {
        guard hour < 24 else { return nil }
        if part == nil, let (sense, next) = half(at + 1), (1...12).contains(hour) {
            return zoned(Clock(second: shifted(hour, sense) * 3600, hasSeconds: false, end: next))
        }
        guard has(at + 1, .hourMark), !has(at + 1, .yearMark), !has(at + 2, [.agoAfter]) else { return nil }
        let hourOfDay = part.map { shifted(hour, $0) } ?? hour
        return zoned(Clock(second: hourOfDay * 3600, hasSeconds: false, end: at + 2))
    }

    /// The word for a part of the day that stands there.
    private func half(_ index: Int) -> (sense: Sense, next: Int)? {
        words(index, .halves).flatMap { isMeant($0.sense) ? $0 : nil }
    }

    /// The hour of 24 that an hour of twelve means in that part of the day. A word of several parts means the earlier.
    private func shifted(_ hour: Int, _ half: Sense) -> Int {
        if half.has(.morning) { return hour == 12 ? 0 : hour }
        if half.has(.noon) { return hour < Self.lateMorning ? hour + 12 : hour }
        if half.has(.afternoon) { return hour < 12 ? hour + 12 : hour }
        return hour == 12 ? 0 : Self.evening.contains(hour) ? hour + 12 : hour
    }

    /// From this hour on noon may be said of what comes before twelve.
    private static let lateMorning = 10
    /// The hours that a night has before midnight.
    private static let evening = 6..<12

    /// Minutes and seconds behind the hour, in seconds.
    private func minutes(_ at: Int, isLed: Bool) -> Clock? {
        if isMark(at + 1, ":"), let minute = number(at + 2, 2...2), minute < 60 {
            return seconds(at + 3, minute)
        }
        if isMark(at + 1, "."), !token(at + 2).isSpaced, let minute = number(at + 2, 2...2), minute < 60,
            !isMark(at + 3, ".") || token(at + 4).isSpaced,
            isLed || has(at + 3, .hourMark) || has(at + 3, .zone) && token(at + 3).isUpper
        {
            return Clock(second: minute * 60, hasSeconds: false, end: at + 3)
        }
        if let time = dotted(at) { return time }
        guard has(at + 1, .hourMark), let minute = number(at + 2), minute < 60,
            token(at + 2).width == 2 || has(at + 3, .minuteMark)
        else { return nil }
        let end = has(at + 3, .minuteMark) ? at + 4 : at + 3
        guard end == at + 4, let second = number(end), second < 60, has(end + 1, .secondMark) else {
            return Clock(second: minute * 60, hasSeconds: false, end: end)
        }
        return Clock(second: minute * 60 + second, hasSeconds: true, end: end + 2)
    }

    /// `10.02.03 GMT`: without the zone it may be a date.
    private func dotted(_ at: Int) -> Clock? {
        guard isGlued(after: at + 1, "."), isGlued(after: at + 3, "."), let minute = number(at + 2, 2...2), minute < 60,
            let second = number(at + 4, 2...2), second <= 60, has(at + 5, .zone), token(at + 5).isUpper
        else { return nil }
        return Clock(second: minute * 60 + min(second, 59), hasSeconds: true, end: at + 5)
    }

    /// `:03.456` behind the minutes; a leap second counts as the one before.
    private func seconds(_ at: Int, _ minute: Int) -> Clock? {
        guard isMark(at, ":"), token(at + 1).kind == .number else {
            return Clock(second: minute * 60, hasSeconds: false, end: at)
        }
        guard let second = number(at + 1), second <= 60, !isGlued(after: at + 2, ":") else { return nil }
        let end = isGlued(after: at + 2, ".,") ? at + 4 : at + 2
        return Clock(second: minute * 60 + min(second, 59), hasSeconds: true, end: end)
    }

    /// `T100203`.
    private func packed(_ at: Int, isLed: Bool) -> Clock? {
        guard isLed, !token(at).isSpaced, let time = number(at, 4...6), token(at).width != 5 else { return nil }
        let hasSeconds = token(at).width == 6
        return clock(packed: hasSeconds ? time : time * 100, hasSeconds: hasSeconds, at + 1).map(zoned)
    }

    /// hhmmss as one number.
    func clock(packed time: Int, hasSeconds: Bool, _ end: Int) -> Clock? {
        let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100)
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return Clock(second: hour * 3600 + minute * 60 + min(second, 59), hasSeconds: hasSeconds, end: end)
    }

    /// `Z`, `EST`, `+0430`, `GMT+4:30`, `(CET)`, `Etc/GMT`: minutes east and the token after it.
    func zone(_ index: Int) -> (offset: Int?, end: Int)? {
        let isOpen = isMark(index, "(")
        var at = isOpen ? index + 1 : index
        if isMark(at + 1, "/"), token(at).hash == Self.etcetera { at += 2 }
        var found: (Int, Int)?
        if token(at).kind == .word, has(at, .zone), token(at).isUpper || context.isWhole {
            found = (sense(at).zone, at + 1)
            if sense(at).zone == 0, let signed = signedZone(at + 1, isAfterName: true) { found = signed }
        } else {
            found = signedZone(at, isAfterName: false)
        }
        guard let (offset, end) = found else { return nil }
        return (offset, isOpen && isMark(end, ")") ? end + 1 : end)
    }

    private static let etcetera = WordHash.of(name: "etc")

    private func signedZone(_ at: Int, isAfterName: Bool) -> (Int, Int)? {
        guard isMark(at, "+-"), !token(at + 1).isSpaced, let value = number(at + 1, 1...4) else { return nil }
        let sign = isMark(at, "-") ? -1 : 1
        var (hours, minutes, end) = (value, 0, at + 2)
        switch token(at + 1).width {
        case 1, 2:
            if isMark(at + 2, ":"), !token(at + 2).isSpaced {
                guard let part = number(at + 3, 2...2) else { return nil }
                (minutes, end) = (part, at + 4)
            } else if !isAfterName, token(at).isSpaced {
                return nil
            }
        default: (hours, minutes) = (value / 100, value % 100)
        }
        guard hours <= 18, minutes < 60 else { return nil }
        return (sign * (hours * 60 + minutes), end)
    }
}
