import Model

/// When a source is visited again, and the terms of that decision.
public struct Plan: Hashable, Sendable {
    /// What settled the wait; raw values stand in the store.
    public enum Rule: Int, Sendable, CaseIterable {
        /// The rate of new items.
        case rate
        /// Half of what the feed lists at once is expected to be replaced by then.
        case window
        /// The server says that its answer stays good so long.
        case freshness
        /// A bound: `revisit-min`, `revisit-max`.
        case shortest, longest
        /// The last two looks shared no item.
        case gap
        /// `visit-hours` are over by then.
        case hours
    }

    public var wait: Duration
    public var rule: Rule
    /// Items a day that are expected on the mean, and this hour.
    public var rate: Double
    public var rateNow: Double
    /// The wait of a source that brings one item a day evenly, before bounds.
    public var scale: Duration
    /// For how long the server said its answer stays good.
    public var freshFor: Duration?
    /// Items listed at once; 0 where that does not count.
    public var window: Int
}

extension Plan {
    /// The decision in words, as `seed show` prints it.
    public var reason: String {
        switch rule {
        case .rate: "by the rate of new items"
        case .window: "half of the \(window) items listed at once may be new by then"
        case .freshness: "the server says its answer stays good for \(freshFor.map(Self.words) ?? "some time")"
        case .shortest: "revisit-min"
        case .longest: "revisit-max"
        case .hours: "visit-hours begin then"
        case .gap: "the last two visits shared no item, so the wait was halved"
        }
    }

    /// `41 min`, `3.5 h`, `12 d`.
    static func words(_ length: Duration) -> String {
        let seconds = length.inSeconds
        switch seconds {
        case ..<100: return "\(Int(seconds.rounded())) s"
        case ..<6000: return "\(Int((seconds / 60).rounded())) min"
        case ..<172_800: return "\((seconds / 360).rounded() / 10) h"
        default: return "\((seconds / 8640).rounded() / 10) d"
        }
    }
}

extension Plan {
    /// The decision in a memory of the store; nil before the first one.
    public init?(memory: String) {
        guard let plan = Rhythm(text: memory)?.plan else { return nil }
        self = plan
    }

    /// The terms of the decision: `6.2 items a day on the mean, 9.1 at that hour; waits 41 min: by the rate of new
    /// items`.
    public var words: String {
        func perDay(_ rate: Double) -> String { String((rate * 10).rounded() / 10) }
        return "\(perDay(rate)) new items a day, \(perDay(rateNow)) at the rate of that hour; "
            + "one a day would wait \(Self.words(scale)); waits \(Self.words(wait)): \(reason)"
    }
}
