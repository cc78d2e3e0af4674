import Model

/// Goes through running text and joins the calendars of bilingual lines.
struct DateSearch {
    let parser: DateParser

    /// UTF-8 bytes between the dates of one bilingual line.
    private static let gap = 48

    func find(limit: Int) -> [FoundDate] {
        var found: [FoundDate] = []
        var (index, clock): (Int, Clock?) = (0, nil)
        while index < parser.tokens.count, found.count <= limit {
            let isStart = parser.token(index).kind == .number || parser.token(index).sense != 0
            if isStart, let match = parser.date(at: index), !isFuture(match) {
                found.append(entry(match, index, clock))
                (index, clock) = (max(match.end, index + 1), nil)
            } else if isStart, parser.isMark(index + 1, ":"), let time = parser.clock(at: index, isLed: false) {
                (index, clock) = (max(time.end, index + 1), time)
            } else {
                index += 1
            }
        }
        return Array(join(found).prefix(max(0, limit)))
    }

    private func isFuture(_ match: DateMatch) -> Bool {
        let limit = parser.context.now + .seconds(86_400)
        return match.written.moment(zone: parser.context.offset) > limit
    }

    private func entry(_ match: DateMatch, _ index: Int, _ earlier: Clock?) -> FoundDate {
        var match = match
        if match.clock == nil, let earlier, match.rule != "relative",
            parser.skip(earlier.end, [.filler, .weekday, .hourMark], ",-|()/.", most: 3) == index
        {
            match.clock = earlier
        }
        return FoundDate(
            start: parser.token(index).start, end: parser.token(match.end - 1).end, date: match.written,
            calendar: match.calendar, rule: match.rule)
    }

    /// Dates of different calendars side by side are one date.
    private func join(_ found: [FoundDate]) -> [FoundDate] {
        guard found.count > 1 else { return found.filter { $0.calendar != .lunarHijri } }
        var groups: [[FoundDate]] = []
        for date in found {
            if let group = groups.last, let before = group.last, date.start - before.end <= Self.gap,
                !group.contains(where: { $0.calendar == date.calendar }), !date.isRelative,
                !before.isRelative, abs(days(date) - days(before)) <= 40
            {
                groups[groups.count - 1].append(date)
            } else {
                groups.append([date])
            }
        }
        return groups.compactMap(FoundDate.init(joining:))
    }

    private func days(_ date: FoundDate) -> Int { date.date.day.daysSinceEpoch }
}

extension FoundDate {
    /// One date out of those of a bilingual line: the Gregorian one where they disagree; nil for a lunar date alone.
    init?(joining group: [FoundDate]) {
        let solar = group.first { [.solarHijri, .ethiopian, .bikramSambat].contains($0.calendar) }
        let gregorian = group.first { $0.calendar == .gregorian }
        guard var date = gregorian ?? solar, let first = group.first, let last = group.last else { return nil }
        if let solar, let gregorian {
            let name = solar.calendar == .solarHijri ? "solar" : solar.calendar.rawValue
            date.rule = solar.date.day == gregorian.date.day ? "\(name)+gregorian" : "gregorian-over-\(name)"
            if date.date.secondOfDay == nil, let second = solar.date.secondOfDay {
                (date.date.secondOfDay, date.date.offset) = (second, solar.date.offset)
                date.date.hasSeconds = solar.date.hasSeconds
            }
        }
        let lunar = group.first { $0.calendar == .lunarHijri }
        if let lunar, abs(lunar.date.day.daysSinceEpoch - date.date.day.daysSinceEpoch) <= 2 { date.rule += "+lunar" }
        (date.start, date.end) = (first.start, last.end)
        self = date
    }
}
