import Model

/// Tells a server that does not answer, or drips, from one that is merely slow. libcurl's own low-speed check cannot
/// do that: it takes the wait for the first byte for low speed, and counts in whole seconds.
struct Patience {
    private let firstByteTimeout: Duration
    private let lowSpeed: Int
    private let lowSpeedTime: Duration
    private let start: ContinuousClock.Instant
    private var window: Window?

    /// What has come since some moment.
    private struct Window {
        let start: ContinuousClock.Instant
        var bytes = 0
    }

    init(_ settings: FetchSettings, start: ContinuousClock.Instant) {
        (firstByteTimeout, self.start) = (settings.firstByteTimeout, start)
        (lowSpeed, lowSpeedTime) = (settings.lowSpeed, settings.lowSpeedTime)
    }

    /// Bytes of the answer have come.
    mutating func received(_ count: Int, now: @autoclosure () -> ContinuousClock.Instant) {
        if window == nil { window = Window(start: now()) }
        window?.bytes += count
    }

    /// What is wrong at this moment, if anything.
    mutating func verdict(now: ContinuousClock.Instant) -> Verdict? {
        guard let window else {
            guard now - start >= firstByteTimeout else { return nil }
            return Verdict(.timeout, "no answer in \(firstByteTimeout) (first-byte-timeout)")
        }
        let length = now - window.start
        guard length >= lowSpeedTime else { return nil }
        self.window = Window(start: now)
        guard Double(window.bytes) < Double(lowSpeed) * length.inSeconds else { return nil }
        return Verdict(
            .timeout, "\(window.bytes) bytes in \(length), less than \(lowSpeed) a second (low-speed)")
    }

    /// How often to look: a small part of the shorter patience.
    static func pace(_ settings: FetchSettings) -> Duration {
        max(.milliseconds(5), min(.seconds(1), min(settings.firstByteTimeout, settings.lowSpeedTime) / 8))
    }
}
