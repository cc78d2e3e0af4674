public import Crawl
public import Loopback
public import Store

/// Switches guards off, so that tests can show that each promise fails without its own.
public struct Tampering: Sendable {
    /// Before each crawl; the last word on its settings.
    public var settings: @Sendable (inout Crawler.Settings) -> Void = { _ in }
    /// The last word on what the trial of retention keeps.
    public var retention: @Sendable (inout Retention) -> Void = { _ in }
    /// Before each crawl: which it is, counted from 0, and the path of the store.
    public var store: @Sendable (Int, String) throws -> Void = { _, _ in }
    /// In place of what a site would answer.
    public var pages: @Sendable (inout [String: LoopbackSite.Answer]) -> Void = { _ in }
    /// Lines of a child's settings file.
    public var child: [String: String] = [:]
    /// What a child is told to end with.
    public var signal: Int32 = 15
    /// How many times longer the pauses are that a trial asks for: without a guard nobody waits for them, and no slow
    /// machine makes them by itself.
    public var longer = 1
    /// Whether the clock that pauses are measured with jumps too.
    public var stepsUptime = false

    public init() {}
}
