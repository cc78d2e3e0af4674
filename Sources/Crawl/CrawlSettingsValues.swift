public import Model
import Store

extension CrawlSettings {
    /// Most are named settings (see `offprint check-config`).
    public struct Values: Sendable, Hashable {
        /// The product token that robots.txt groups are chosen by.
        public var robotsAgent = "offprint"
        /// Transfers at once, over all hosts and to one host.
        public var connections = 64
        public var connectionsPerHost = 1
        /// Between the end of one request to a host and the start of the next.
        public var minDelay: Duration = .seconds(2)
        /// So many hosts in a row without any answer mean that our own line is down (SCHED-09).
        public var outageHosts = 5
        /// A larger Crawl-delay counts as this (SCHED-14).
        public var maxCrawlDelay: Duration = .seconds(120)
        /// A longer Retry-After counts as this (SCHED-06).
        public var maxRetryAfter: Duration = .seconds(7 * 86_400)
        public var revisitMin: Duration = .seconds(300)
        public var revisitMax: Duration = .seconds(86_400)
        /// x in T ∝ 1/rate^x: ½ gives the least mean delay, 1 the least to the busiest sources, 0 asks all alike.
        public var revisitExponent = 0.5
        /// Visits of feeds, sitemaps and section pages a day, over all sources; nil leaves each at its own pace.
        public var requestsPerDay: Int?
        /// When a source may be visited (SCHED-19).
        public var hours = VisitHours()
        /// What a day may cost (OPS-14).
        public var quota = DailyQuota()
        /// Whether Cache-Control, Expires and a feed's ttl put off the next visit (SCHED-05).
        public var httpFreshness = true
        /// After so long of the same permanent redirect a source moves to its target; zero for never (SCHED-11).
        public var moveAfter: Duration = .seconds(7 * 86_400)
        public var follow: Follow = .listed
        /// Whether the sitemaps that robots.txt names are read for a seeded site.
        public var discoverSitemaps = true
        /// Whether the feeds that a seeded page names are read.
        public var discoverFeeds = true
        public var maxDepth = 3
        public var maxPagesPerHost = 10_000
        public var maxRedirects = 10
        /// Bytes of a sitemap, which may be larger than a page (https://www.sitemaps.org/protocol.html: 50 MiB).
        public var maxSitemap = 50 << 20
        /// Pages of one article that are joined to one text, the first included; 1 joins none (EXTR-10).
        public var maxArticlePages = 20
        /// Whether noindex and nofollow of X-Robots-Tag and meta robots are obeyed (FETCH-08).
        public var pageRobots = true
        /// Whether requests carry the validators of what was fetched before (FETCH-03).
        public var conditionalGet = true
        /// Whether bot checks, consent pages and logins are told from pages (FETCH-15).
        public var detectWalls = true
        /// Whether a page with the body of an article of its site is another address of it.
        public var foldDuplicates = true
        /// Whether what an article's page said before is kept.
        public var keepRevisions = true
        /// Answers of 304 in a row after which a page is asked for without validators; 0 for never (FETCH-03).
        public var validatorCheck = 20
        /// A pause is at least so many times as long as answers of the host take, unless `minDelay` is zero (SCHED-15).
        public var latencyFactor = 5
        /// Header lines, proxy and TLS of requests.
        public var access = Access()
        /// When a block of text counts as boilerplate of its host.
        public var boilerplate = BoilerplateRule()
        /// Limits and lifetimes of robots.txt.
        public var robots = RobotsSettings()
        /// Bytes of the store's pages that are kept in memory.
        public var storeCache = Store.Settings().cache
        /// How long the store waits for another process that writes to it, before it tries again a second later.
        public var storeWait = Store.Settings().busyTimeout
        /// How long a URL handed out stays ours before it is due again by itself.
        public var lease: Duration = .seconds(120)
        /// The charset of pages and feeds, whatever they say; nil to tell it.
        public var charset: String?
        /// Language of pages and feeds that do not say theirs; dates are read by it.
        public var language: String?
        /// Zone of dates that do not name theirs, minutes east of UTC.
        public var zoneOffset: Int?
        /// `run --until-idle` waits for nothing that is further away.
        public var horizon: Duration = .seconds(60)
        /// How long a stop waits for transfers in flight.
        public var drain: Duration = .seconds(10)

        init() {}
    }
}
