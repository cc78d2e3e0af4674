import Model

/// Decides whether the daemon may send a sign of life: something finishes, or there is nothing to do.
struct Liveness {
    /// What the daemon knows at one beat.
    struct Observation {
        /// Monotonic.
        var now: Duration
        /// Visits that have ended since the start.
        var finished: Int
        /// Whether visits are under way.
        var isBusy: Bool
        /// The moment, on the same clock, at which the first URL that is not under way is due; nil when there is none.
        var due: Duration?
    }

    private var finished = 0
    /// The last moment with progress, or with nothing to do.
    private var wellAt: Duration

    /// `now` is monotonic, as in what is observed.
    init(now: Duration) { wellAt = now }

    /// How long work may stand still: a few transfers that all take their time, after the longest pause of a host.
    static func patience(_ settings: Settings) -> Duration { settings.timeout * 3 + settings.maxCrawlDelay }

    /// Whether there was progress, or nothing to do, within the patience.
    mutating func isAlive(_ seen: Observation, patience: Duration) -> Bool {
        let isIdle = !seen.isBusy && seen.due.map { $0 > seen.now } ?? true
        if isIdle || seen.finished != finished { wellAt = seen.now }
        finished = seen.finished
        return seen.now - wellAt <= patience
    }
}
