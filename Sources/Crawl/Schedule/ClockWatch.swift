import Model

/// Notices that the time of day was set back, by the clock that never is (OPS-20).
struct ClockWatch {
    /// What may lie between two looks at clocks that run a little differently.
    static let tolerance: Duration = .seconds(1)

    private var last: (now: Timestamp, uptime: Duration)

    init(now: Timestamp, uptime: Duration) { last = (now, uptime) }

    /// Whether less time of day has passed since the last look than time.
    mutating func hasGoneBack(now: Timestamp, uptime: Duration) -> Bool {
        defer { last = (now, uptime) }
        return now < last.now + (uptime - last.uptime) - Self.tolerance
    }
}
