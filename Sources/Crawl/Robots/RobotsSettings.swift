public import Model

/// Limits and lifetimes of robots.txt.
public struct RobotsSettings: Sendable, Hashable {
    /// `max-robots`, bytes: what follows is not read, nor a line that it cuts. RFC 9309, 2.5, asks for at least 500
    /// KiB.
    public var maxBytes = 500 * 1024
    /// Bytes: the rest of a longer line is not read. Twice what any URL here may have.
    public var maxLineLength = 16_384
    /// A longer Crawl-delay counts as this; politeness has its own, smaller cap.
    public var maxCrawlDelay = Duration.seconds(86_400)
    /// Redirects that are followed (RFC 9309, 2.3.1.2: at least five).
    public var maxHops = 5
    /// How long an answer holds (RFC 9309, 2.4: not normally more than 24 hours).
    public var lifetime = Duration.seconds(86_400)
    /// So long before rules end they are asked for again: if nobody answers then, they still hold for that time.
    public var renewal = Duration.seconds(7_200)
    /// Octets of a URL that are looked through for all rules with a `*` together; what would take more is disallowed.
    public var maxSteps = 5_000_000
    /// After this an unreachable robots.txt is asked for again.
    public var errorLifetime = Duration.seconds(3_600)

    public init() {}

    /// Whether an answer that ends then still counts. What ends later than any may was read by a clock that was ahead.
    public func isCurrent(until expires: Timestamp, now: Timestamp) -> Bool {
        expires > now && expires <= now + lifetime
    }
}
