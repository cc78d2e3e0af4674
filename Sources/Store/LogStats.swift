public import Model

/// The crawl log summed up.
public struct LogStats: Hashable, Sendable {
    /// One outcome, with its reason where it has one.
    public struct Class: Hashable, Sendable {
        public var outcome: Outcome.Word
        public var reason: String?
    }
    public var visits = 0
    public var counts: [Class: Int] = [:]
    public var bytes = 0
    public var bodyBytes = 0
    /// Milliseconds of the visits that came to an answer: median, 90 of 100, 99 of 100, the longest.
    public var median = 0
    public var p90 = 0
    public var p99 = 0
    public var longest = 0
}
