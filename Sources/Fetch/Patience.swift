import Model

/// Tells a server that does not answer, or drips, from one that is merely slow. libcurl's own low-speed check cannot
/// do that: it takes the wait for the first byte for low speed, and counts in whole seconds.
struct Patience {
    private let settings: FetchSettings
    private let start: ContinuousClock.Instant
    private var window: (start: ContinuousClock.Instant, bytes: Int)?

    init(_ settings: FetchSettings, start: ContinuousClock.Instant) {
        (self.settings, self.start) = (settings, start)
    }

    /// Bytes of the answer have come.
    mutating func received(_ count: Int, now: @autoclosure () -> ContinuousClock.Instant) {
        if window == nil { window = (now(), 0) }
        window?.bytes += count
    }

    /// What is wrong at this moment, if anything.
    mutating func verdict(now: ContinuousClock.Instant) -> Verdict? {
        guard let (from, bytes) = window else {
            guard now - start >= settings.firstByteTimeout else { return nil }
            return Verdict(.timeout, "no answer in \(settings.firstByteTimeout) (first-byte-timeout)")
        }
        let length = now - from
        guard length >= settings.lowSpeedTime else { return nil }
        window = (now, 0)
        guard Double(bytes) < Double(settings.lowSpeed) * length.inSeconds else { return nil }
        return Verdict(
            .timeout, "\(bytes) bytes in \(length), less than \(settings.lowSpeed) a second (low-speed)")
    }

    /// How often to look: a small part of the shorter patience.
    static func pace(_ settings: FetchSettings) -> Duration {
        max(.milliseconds(5), min(.seconds(1), min(settings.firstByteTimeout, settings.lowSpeedTime) / 8))
    }
}
