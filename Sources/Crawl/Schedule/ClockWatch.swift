import Model

/// Notices that the time of day was set, by the clock that never is (OPS-20).
struct ClockWatch {
    /// What may lie between two looks at clocks that run a little differently.
    static let tolerance: Duration = .seconds(1)
    /// What may lie between a last visit and a start, or between two looks, for the clock to be believed at once.
    static let gap: Duration = .seconds(2 * 86_400)
    /// After so long a clock is believed all the same: whoever set it wrong has had the time to see it.
    static let proof: Duration = .seconds(86_400)

    private var last: (now: Timestamp, uptime: Duration)
    private var believedFrom: Duration

    /// `lastVisit`: of any run of this store.
    init(now: Timestamp, uptime: Duration, lastVisit: Timestamp?) {
        last = (now, uptime)
        let isFar = lastVisit.map { now > $0 + Self.gap } ?? false
        believedFrom = isFar ? uptime + Self.proof : uptime
    }

    /// Whether less time of day has passed since the last look than time.
    mutating func hasGoneBack(now: Timestamp, uptime: Duration) -> Bool {
        defer { last = (now, uptime) }
        let expected = last.now + (uptime - last.uptime)
        if now > expected + Self.gap { believedFrom = uptime + Self.proof }
        guard now < expected - Self.tolerance else { return false }
        believedFrom = uptime
        return true
    }

    /// Whether something may be thrown away for its age: under a clock that is a year ahead all of it looks old.
    func isBelieved(uptime: Duration) -> Bool { uptime >= believedFrom }
}
