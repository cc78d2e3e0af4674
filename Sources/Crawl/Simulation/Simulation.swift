import Model
import Store

/// The crawler's own frontier, politeness, revisit rule and store over a simulated web, in virtual time (SCHED-20).
public struct Simulation: Sendable {
    public struct Settings: Sendable {
        public var sources = 2000
        public var days = 30
        /// Days at the start of which the delays do not count.
        public var warmUp = 5
        public var seed: UInt64 = 1
        public var world = World.dailyWave
        public var sourcesPerHost = 1
        /// Hosts that are slow, fail, move or vanish; our own line down; clocks that are set back and forth.
        public var hasFaults = false
        /// How often the process is killed, each time after up to so many steps.
        public var kills = 0
        public var stepsBetweenKills = 40
        /// The store; by default one in memory.
        public var path = ":memory:"
        public var crawl = CrawlSettings()

        public init() {}
    }

    public struct Report: Sendable {
        public var visits = 0
        /// Of feeds, after the warm-up.
        public var polls = 0
        public var pollsPerDay = 0.0
        public var delays = Delays()
        /// Requests sooner after another to the same host than its politeness allows.
        public var violations = 0
        /// Requests beyond the quotas of a day, and those outside `visit-hours`.
        public var beyondQuota = 0
        public var outsideHours = 0
        public var kills = 0
        /// URLs of articles that a feed brought into the frontier.
        public var accepted = 0
        public var stored = 0
        /// Accepted and still to be visited, or failed too often.
        public var waiting = 0
        public var givenUp = 0
        /// Accepted and without any of these ends.
        public var lost = 0
        /// Stored more than once.
        public var twice = 0
        /// Of every visit: when, where, how it ended, when it is visited again. The same for the same settings.
        public var hash: UInt64 = 0
    }

    public static func run(_ settings: Settings) throws -> Report {
        let store = try Store.open(settings.path)
        defer { store.close() }
        var crawl = try VirtualCrawl(settings, store)
        try crawl.run()
        return try crawl.finished()
    }
}
