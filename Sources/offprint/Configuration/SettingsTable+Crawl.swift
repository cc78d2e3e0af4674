/// When and what is visited.
extension Setting {
    static let politeness: [Setting] = [
        Setting(
            "min-delay", .politeness, \.minDelay, check: within(.zero...(.seconds(86_400))),
            "Between the end of a visit to a host and the start of the next."),
        Setting(
            "max-crawl-delay", .politeness, \.maxCrawlDelay, check: within(.zero...(.seconds(86_400))),
            "The longest Crawl-delay of a robots.txt that is honored; a longer one counts as this."),
        Setting(
            "max-retry-after", .politeness, \.maxRetryAfter, check: within(.seconds(1)...(.seconds(365 * 86_400))),
            "The longest Retry-After that is honored; a longer one counts as this."),
        Setting(
            "outage-hosts", .politeness, \.outageHosts, check: within(2...100_000),
            "So many hosts in a row without any answer mean that our own line is down, which is charged to no host."),
        Setting(
            "latency-factor", .politeness, \.latencyFactor, check: within(0...1000),
            "A pause is at least so many times as long as the host's answers take, up to max-crawl-delay; 0 for no such pause, and none where min-delay is 0."
        ),
        Setting(
            "visit-hours", .politeness, \.visitHours,
            "When anything is visited (hh:mm-hh:mm, over midnight too); unset, always. A source may have its own."),
        Setting(
            "time-zone", .politeness, \.timeZone, example: "\"Europe/Berlin\"", check: ZoneFile.problem,
            "By whose clocks visit-hours are meant, and at whose midnight the quotas of a day begin anew; unset, the machine's. A source may have its own for its visit-hours."
        ),
        Setting(
            "source-requests-per-day", .politeness, \.sourceRequestsPerDay, example: "500",
            check: { count in count.flatMap(within(1...100_000_000)) },
            "How many requests a day may be made for a source, over all its pages; unset, any number. What is left waits for midnight. A quota that is raised counts from the next day on. A source may have its own."
        ),
        Setting(
            "source-bytes-per-day", .politeness, \.sourceBytesPerDay, example: "\"50MB\"",
            check: { size in size.flatMap(within(ByteCount(1)...ByteCount(100_000_000_000_000))) },
            "After how many bytes (of bodies, on the wire) a source waits for midnight; what is under way ends. A source may have its own."
        ),
        Setting(
            "host-requests-per-day", .politeness, \.hostRequestsPerDay, example: "2000",
            check: { count in count.flatMap(within(1...100_000_000)) },
            "How many requests a day are made to a host, over all sources; robots.txt counts, and is asked for all the same."
        ),
        Setting(
            "host-bytes-per-day", .politeness, \.hostBytesPerDay, example: "\"200MB\"",
            check: { size in size.flatMap(within(ByteCount(1)...ByteCount(100_000_000_000_000))) },
            "After how many bytes (of bodies, on the wire) a host is left alone until midnight."),
        Setting(
            "max-robots", .politeness, \.maxRobots, check: within(ByteCount(512_000)...ByteCount(100_000_000)),
            "How much of a robots.txt is read; RFC 9309 asks for at least 500 KiB."),
        Setting(
            "page-robots", .politeness, \.pageRobots,
            "Whether X-Robots-Tag and meta robots are obeyed: noindex is not kept, links of nofollow are not followed."),
    ]

    static let revisit: [Setting] = [
        Setting(
            "revisit-min", .revisit, \.revisitMin, check: within(.zero...(.seconds(365 * 86_400))),
            "The shortest time between two visits of a URL."),
        Setting(
            "revisit-max", .revisit, \.revisitMax, check: within(.zero...(.seconds(365 * 86_400))),
            "The longest time between two visits of a feed, sitemap or section page."),
        Setting(
            "revisit-exponent", .revisit, \.revisitExponent, check: within(Exponent(0)...Exponent(1)),
            "How much more often busy sources are visited: T ~ 1/rate^x. 0.5 gives the least mean delay, 1 favors the busiest, 0 visits all alike."
        ),
        Setting(
            "requests-per-day", .revisit, \.requestsPerDay, example: "20000",
            check: { budget in budget.flatMap(within(1...100_000_000)) },
            "Visits of feeds, sitemaps and section pages a day, over all sources, shared out so that the mean delay is least; unset, a source of six items a day is visited once an hour."
        ),
        Setting(
            "http-freshness", .revisit, \.httpFreshness,
            "Whether Cache-Control and Expires of an answer put off the next visit."),
        Setting(
            "move-after", .revisit, \.moveAfter, check: within(.zero...(.seconds(365 * 86_400))),
            "After so long of the same permanent redirect (301, 308) a source moves there, as `offprint seed unmove` undoes; 0 never moves one."
        ),
    ]

    static let scope: [Setting] = [
        Setting(
            "follow", .scope, \.follow,
            "Which links become visits. none: the seeded URLs only. listed: what feeds, sitemaps and section pages list. site: links of articles too."
        ),
        Setting(
            "discover-feeds", .scope, \.discoverFeeds, "Whether the feeds that a seeded page names are visited too."),
        Setting(
            "discover-sitemaps", .scope, \.discoverSitemaps,
            "Whether the sitemaps that a seeded site's robots.txt names are visited too."),
        Setting("max-depth", .scope, \.maxDepth, check: within(0...100), "Links between a seed and a URL."),
        Setting(
            "max-pages-per-host", .scope, \.maxPagesPerHost, check: within(1...100_000_000),
            "URLs of one host that are fetched. Beyond, only news comes in: what feeds, dated sitemaps and seeded pages list."
        ),
        Setting(
            "max-article-pages", .scope, \.maxArticlePages, check: within(1...1000),
            "Pages of one article that are joined to one text, the first included; 1 joins none."),
        Setting(
            "lease", .scope, \.lease, check: within(.seconds(2)...(.seconds(86_400))),
            "How long a URL stays with the process that fetches it; longer than timeout."),
        Setting(
            "horizon", .scope, \.horizon, check: within(.zero...(.seconds(86_400))),
            "run --until-idle waits for no URL that is due later than that from now."),
        Setting(
            "drain", .scope, \.drain, check: within(.zero...(.seconds(3600))),
            "How long a stop waits for the transfers under way."),
    ]
}
