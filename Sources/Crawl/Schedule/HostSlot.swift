import Model

/// What the scheduler knows of a host while it has visits for it.
struct HostSlot {
    /// A visit and until when it is ours to make.
    final class Leased: Sendable {
        let visit: Visit
        let until: Timestamp
        /// Those of its source.
        let settings: CrawlSettings

        init(visit: Visit, until: Timestamp, settings: CrawlSettings) {
            (self.visit, self.until, self.settings) = (visit, until, settings)
        }
    }

    /// Handed out by the frontier, in the order in which they are to be made.
    var queue: [Leased] = []
    /// Transfers in flight.
    var active = 0
    /// When the next request may start, by the monotonic clock.
    var readyAt: Duration = .zero
    /// How long its answers take, smoothed; nil before the first.
    var latency: Duration?
    /// The longest that a source with visits here wants between two of them.
    var minDelay: Duration = .zero
    /// How often in a row it gave no answer or asked to wait; good answers between count when they are forgiven.
    var failures = 0
    /// When it last asked to wait.
    var busyAt: Duration?
    /// By whether it is that of https: http and https of a host have a robots.txt each.
    var robots: [Bool: RobotsEntry] = [:]

    /// No visits wait, none is under way, and none would have to wait.
    func isIdle(now: Duration) -> Bool { queue.isEmpty && active == 0 && readyAt <= now }

    /// How often in a row it gave no answer or asked to wait, with an answer of that mood.
    mutating func charge(_ mood: HostMood, now: Duration) -> Int {
        if mood == .busy { busyAt = now }
        let isForgiven = busyAt.map { now - $0 >= Politeness.quiet } ?? true
        if mood != .fine { failures += 1 } else if isForgiven { failures = 0 }
        return failures
    }

    /// Takes in how long an answer took: a quarter of it counts (AutoThrottle and its like smooth so too).
    mutating func note(latency new: Duration) {
        latency = latency.map { Duration(attoseconds: ($0.attoseconds * 3 + new.attoseconds) / 4) } ?? new
    }
}
