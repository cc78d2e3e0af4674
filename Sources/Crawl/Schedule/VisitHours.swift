public import Model

/// The hours of the day in which a source may be visited, by the clocks of a zone (SCHED-19). Pure.
public struct VisitHours: Hashable, Sendable {
    /// From one minute of the day to another, over midnight where that is not later.
    public struct Span: Hashable, Sendable {
        public var from: Int
        public var to: Int

        public init(from: Int, to: Int) { (self.from, self.to) = (from, to) }
    }

    /// None is all day.
    public var spans: [Span] = []
    public var zone = Zone.utc

    public init(_ spans: [Span] = [], zone: Zone = .utc) { (self.spans, self.zone) = (spans, zone) }

    /// The first moment from then on at which they are open.
    public func opening(from moment: Timestamp) -> Timestamp {
        guard !spans.isEmpty else { return moment }
        let next = ranges(around: moment).first { $0.upperBound > moment }
        return max(moment, next?.lowerBound ?? moment)
    }

    /// When they close that are open then; nil where they never do, and where they are closed.
    public func closing(after moment: Timestamp) -> Timestamp? {
        guard !spans.isEmpty else { return nil }
        return ranges(around: moment).first { $0.contains(moment) }?.upperBound
    }

    /// Those of the days about a moment, in their order, joined where they touch. A span that summer time leaps over is
    /// not there on that day.
    private func ranges(around moment: Timestamp) -> [Range<Timestamp>] {
        let today = zone.day(at: moment).daysSinceEpoch
        let all = (-1...3).flatMap { day in spans.map { range(of: $0, on: today + day) } }
        return all.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, next in
            guard let last = joined.last, last.upperBound >= next.lowerBound else { return joined.append(next) }
            joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
        }
    }

    private func range(of span: Span, on day: Int) -> Range<Timestamp> {
        func moment(_ day: Int, _ minute: Int) -> Timestamp {
            zone.moment(Day(daysSinceEpoch: day), second: minute * 60)
        }
        let start = moment(day, span.from)
        return start..<max(start, moment(span.to > span.from ? day : day + 1, span.to))
    }
}

extension VisitHours: CustomStringConvertible {
    /// `22:00-06:00 13:00-14:00 Europe/Berlin`.
    public var description: String { (spans.map(\.description) + [zone.name]).joined(separator: " ") }
}

extension VisitHours.Span: CustomStringConvertible {
    /// `22:00-06:00`.
    public var description: String { "\(Self.clock(from))-\(Self.clock(to))" }

    private static func clock(_ minute: Int) -> String {
        [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    }
}
