import Model

/// What the scheduler knows of a host while it has visits for it.
struct HostSlot {
    /// A visit and until when it is ours to make.
    struct Leased {
        var visit: Visit
        var until: Timestamp
        /// Those of its source.
        var settings: CrawlSettings
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
    /// By origin: http and https of a host have a robots.txt each.
    var robots: [String: RobotsEntry] = [:]

    /// No visits wait, none is under way, and none would have to wait.
    func isIdle(now: Duration) -> Bool { queue.isEmpty && active == 0 && readyAt <= now }

    /// Takes in how long an answer took: a quarter of it counts (AutoThrottle and its like smooth so too).
    mutating func note(latency new: Duration) { latency = latency.map { ($0 * 3 + new) / 4 } ?? new }
}
