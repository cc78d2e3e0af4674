/// A time zone with its changes to summer time and back, as the system's files tell them (TZif, RFC 9636).
public struct Zone: Hashable, Sendable {
    struct Change: Hashable, Sendable {
        /// Seconds since 1970.
        var at: Int64
        /// Seconds east of UTC from then on.
        var offset: Int
    }

    public let name: String
    private let changes: [Change]
    /// Before the first change.
    private let first: Int
    /// After the last change.
    private let rule: ZoneRule?

    public static let utc = Zone(name: "UTC", changes: [], first: 0, rule: nil)

    init(name: String, changes: [Change], first: Int, rule: ZoneRule?) {
        (self.name, self.changes, self.first, self.rule) = (name, changes, first, rule)
    }

    /// Seconds east of UTC.
    public func offset(at moment: Timestamp) -> Int {
        let second = Int64(moment.seconds.rounded(.down))
        if let last = changes.last, second >= last.at { return rule?.offset(at: second) ?? last.offset }
        guard let next = changes.first, second >= next.at else {
            return changes.isEmpty ? rule?.offset(at: second) ?? first : first
        }
        var (low, high) = (0, changes.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if changes[middle].at <= second { low = middle } else { high = middle }
        }
        return changes[low].offset
    }

    /// The moment at which clocks show that time; the first where they show it twice. Where they leap over it, the
    /// moment as far after the leap.
    public func moment(_ day: Day, second: Int) -> Timestamp {
        let wall = Timestamp(milliseconds: Int64(day.daysSinceEpoch * 86_400 + second) * 1000)
        let (before, after) = (offset(at: wall - .seconds(86_400)), offset(at: wall + .seconds(86_400)))
        let candidates = [max(before, after), min(before, after)].map { wall - .seconds($0) }
        return candidates.first { wall - $0 == .seconds(offset(at: $0)) } ?? wall - .seconds(before)
    }

    /// The day that calendars show.
    public func day(at moment: Timestamp) -> Day {
        let second = Int64((moment + .seconds(offset(at: moment))).seconds.rounded(.down))
        return Day(daysSinceEpoch: Int((second - (second % 86_400 + 86_400) % 86_400) / 86_400))
    }

    /// From one midnight to the next.
    public func wholeDay(at moment: Timestamp) -> Range<Timestamp> {
        let day = day(at: moment)
        let next = Day(daysSinceEpoch: day.daysSinceEpoch + 1)
        return self.moment(day, second: 0)..<self.moment(next, second: 0)
    }
}

extension Zone {
    /// Nil of what is no TZif file of version 2 or later.
    public init?(name: String, file: [UInt8]) {
        // Version 1 comes first, with times of four bytes.
        guard let old = ZoneHeader(file, at: 0), let header = ZoneHeader(file, at: old.end(timeSize: 4)) else {
            return nil
        }
        let (times, types) = (header.start, header.start + header.times * 9)
        let end = header.end(timeSize: 8)
        guard header.types > 0, end <= file.count else { return nil }
        func offset(_ type: Int) -> Int { Int(Int32(truncatingIfNeeded: file.bigEndian(types + type * 6, 4))) }
        let changes = (0..<header.times).map { index in
            let type = Int(file[times + header.times * 8 + index])
            return Change(at: file.bigEndian(times + index * 8, 8), offset: offset(min(type, header.types - 1)))
        }
        let footer = String(decoding: file[end...].dropFirst().prefix { $0 != 10 }, as: UTF8.self)
        self.init(name: name, changes: changes, first: offset(0), rule: ZoneRule(footer))
    }
}

/// The head of one of the two parts of a TZif file (RFC 9636, section 3.1).
private struct ZoneHeader {
    /// Where its data begin.
    let start: Int
    let times: Int
    let types: Int
    private let rest: Int
    private let leaps: Int

    init?(_ file: [UInt8], at place: Int) {
        guard place + 44 <= file.count, file[place...].starts(with: "TZif".utf8), file[place + 4] >= UInt8(ascii: "2")
        else { return nil }
        let counts = (0..<6).map { Int(file.bigEndian(place + 20 + $0 * 4, 4)) }
        guard counts.allSatisfy({ $0 <= file.count }) else { return nil }
        (start, times, types) = (place + 44, counts[3], counts[4])
        (rest, leaps) = (counts[0] + counts[1] + counts[5], counts[2])
    }

    func end(timeSize: Int) -> Int {
        start + times * (timeSize + 1) + types * 6 + leaps * (timeSize + 4) + rest
    }
}

extension [UInt8] {
    /// A number of so many bytes, its highest first.
    fileprivate func bigEndian(_ place: Int, _ size: Int) -> Int64 {
        self[place..<(place + size)].reduce(0) { $0 << 8 | Int64($1) }
    }
}
