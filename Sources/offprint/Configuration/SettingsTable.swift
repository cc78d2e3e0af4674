import Extract
import Fetch

extension Setting {
    /// Every setting, in the order of the documents made from it: the file, flags, variables, `check-config`, README.
    static let all: [Setting] = general + fetch + politeness + revisit + scope + reading + keeping + watching + sheet

    private static let general: [Setting] = [
        Setting(
            "contact", .general, \.contact, example: "\"https://example.org/crawler or crawler@example.org\"",
            "Where a site owner reaches you; part of the User-Agent. `run` does not start without it."),
        Setting(
            "user-agent", .general, \.userAgent, example: "\"Offprint/0.1 (+https://example.org/crawler)\"",
            "The whole User-Agent; unset, it is Offprint/VERSION (+CONTACT)."),
        Setting(
            "store", .general, \.store, example: "\"/var/lib/offprint/offprint.db\"",
            "The database file; unset, /var/lib/offprint/offprint.db where that directory exists, else ./offprint.db."),
        Setting(
            "store-cache", .general, \.storeCache, check: within(ByteCount(1 << 20)...ByteCount(1 << 40)),
            "How much of the database file the daemon keeps in memory at most; it keeps an eighth of it, and no less than 4 MiB."
        ),
        Setting(
            "sources", .general, \.sources, example: "\"/etc/offprint/sources.d\"",
            "The folder of source lists (*.txt, *.toml, *.opml) that the daemon follows at start and reload; unset, sources.d beside the settings file."
        ),
        Setting(
            "min-free-space", .general, \.minFreeSpace,
            check: within(ByteCount(0)...ByteCount(1_000_000_000_000_000)),
            "Below so many free bytes on the disk of the store the daemon pauses (low-disk), and resumes by itself; below ten times as many `status` shows an alarm. 0 does neither."
        ),
        Setting("log-level", .general, \.logLevel, "The least important lines that are logged."),
    ]

    private static let fetch: [Setting] = [
        Setting("connections", .fetch, \.connections, check: within(1...4096), "Transfers at once, over all hosts."),
        Setting(
            "connections-per-host", .fetch, \.connectionsPerHost, check: within(1...16),
            "Transfers at once to one host."),
        Setting(
            "allow-networks", .fetch, \.allowNetworks, example: "[\"10.0.0.0/8\"]", check: networks,
            "Ranges of addresses that may be fetched although they are not public (CIDR)."),
        Setting(
            "resolve-file", .fetch, \.resolveFile, example: "\"resolve.txt\"",
            "A file of lines HOST:PORT:ADDRESS that stand in for name lookups."),
        Setting(
            "max-body", .fetch, \.maxBody, check: within(ByteCount(1000)...ByteCount(1_000_000_000)),
            "The largest body, counted after decompression."),
        Setting(
            "max-headers", .fetch, \.maxHeaders, check: within(ByteCount(1000)...ByteCount(10_000_000)),
            "The largest header of an answer."),
        Setting(
            "max-ratio", .fetch, \.maxRatio, check: within(2...100_000),
            "How many times larger than it came a body above 1 MB may become by decompression."),
        Setting("timeout", .fetch, \.timeout, check: within(.seconds(1)...(.seconds(3600))), "For a whole transfer."),
        Setting(
            "connect-timeout", .fetch, \.connectTimeout, check: within(.milliseconds(100)...(.seconds(600))),
            "For name lookup, connection and TLS handshake."),
        Setting(
            "first-byte-timeout", .fetch, \.firstByteTimeout, check: within(.milliseconds(100)...(.seconds(3600))),
            "Until the first byte of the answer."),
        Setting(
            "max-redirects", .fetch, \.maxRedirects, check: within(0...50), "Redirects in a row that are followed."),
        Setting(
            "headers", .fetch, \.headers, example: HeaderLines.example, check: AccessChecks.headers,
            "Header lines of all requests; those of a source go to its own host only. Secrets belong into a credential of the source."
        ),
        Setting(
            "proxy", .fetch, \.proxy, example: "\"socks5h://127.0.0.1:9050\"", check: AccessChecks.proxy,
            "A proxy for all requests (http, https, socks4a, socks5, socks5h); it has to refuse private addresses itself."
        ),
        Setting(
            "no-proxy", .fetch, \.noProxy, example: "[\"example.org\"]",
            "Hosts, with all below them, that are asked without the proxy."),
        Setting(
            "tls-verify", .fetch, \.tlsVerify,
            "Whether certificates must be right; better set to false for a single source than here."),
        Setting("tls-min", .fetch, \.tlsMin, "The oldest version of TLS that is spoken."),
        Setting(
            "keep-alive", .fetch, \.keepAlive, check: within(.seconds(1)...(.seconds(3600))),
            "How long a connection to a host is kept for its next visit; whole seconds."),
        Setting(
            "kept-connections", .fetch, \.keptConnections, check: within(1...100_000),
            "Connections that are kept at once, those in use included; no fewer than connections."),
        Setting(
            "dns-cache", .fetch, \.dnsCache, check: within(.zero...(.seconds(86_400))),
            "How long the address of a name is used again."),
        Setting(
            "dns-failures", .fetch, \.dnsFailures, check: within(.zero...(.seconds(3600))),
            "How long a name that could not be looked up is not asked for again."),
        Setting(
            "conditional-get", .fetch, \.conditionalGet,
            "Whether a server is asked for what has changed only (If-None-Match, If-Modified-Since); false for a source whose server gets that wrong."
        ),
        Setting(
            "validator-check", .fetch, \.validatorCheck, check: within(0...10_000),
            "After so many answers of 304 in a row the page itself is asked for, to see whether they were true; 0 for never."
        ),
        Setting(
            "warc-folder", .fetch, \.warcFolder, example: "\"/var/lib/offprint/warc\"",
            "A folder for WARC files of all that is fetched; unset, none are written."),
        Setting(
            "warc-size", .fetch, \.warcSize, check: within(ByteCount(100_000)...ByteCount(100_000_000_000)),
            "After which a WARC file is closed and another begun."),
    ]

    private static let politeness: [Setting] = [
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

    private static let revisit: [Setting] = [
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

    private static let scope: [Setting] = [
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
            "URLs of one host that are ever fetched."),
        Setting(
            "lease", .scope, \.lease, check: within(.seconds(2)...(.seconds(86_400))),
            "How long a URL stays with the process that fetches it; longer than timeout."),
    ]

    private static let reading: [Setting] = [
        Setting(
            "max-nodes", .reading, \.maxNodes, check: within(1000...50_000_000),
            "Nodes of the largest document that is read."),
        Setting(
            "detect-walls", .reading, \.detectWalls,
            "Whether bot checks, consent pages and logins are told from pages (blocked); false for a source whose pages are mistaken for them."
        ),
        Setting(
            "charset", .reading, \.charset, example: "\"windows-1256\"",
            check: { label in label.flatMap { Reader.knows(charset: $0) ? nil : "is no charset" } },
            "The charset of pages and feeds, whatever they say; better set for a single source than here. Unset, it is told from each."
        ),
        Setting(
            "language", .reading, \.language, example: "\"fa\"",
            "The language of pages that do not tell theirs (BCP 47)."),
        Setting("zone", .reading, \.zone, example: "\"+04:30\"", "The zone of times that are written without one."),
        Setting(
            "rules-folder", .reading, \.rulesFolder, example: "\"/etc/offprint/rules.d\"",
            "The folder of rules for the pages of single sites (*.toml, and FiveFilters site configs *.txt), read at start and reload; unset, rules.d beside the settings file."
        ),
        Setting(
            "max-rules", .reading, \.maxRules, check: within(0...1_000_000),
            "Rules that are used, the first by file name."),
        Setting(
            "max-rule-steps", .reading, \.maxRuleSteps, check: within(1000...1_000_000_000),
            "Steps that the selectors of a rule may take on one page, about one for each node they look at."),
        Setting(
            "boilerplate-articles", .reading, \.boilerplateArticles, check: within(0...1_000_000),
            "A block of text that stands in so many articles of a host, and in a tenth of them, is left out of those that follow (\"follow us\"); 0 for never."
        ),
        Setting(
            "boilerplate-memory", .reading, \.boilerplateMemory, check: within(10...1_000_000),
            "Articles of a host in which blocks are counted; then all its counts are halved."),
        Setting(
            "boilerplate-blocks", .reading, \.boilerplateBlocks, check: within(10...10_000_000),
            "Blocks of a host that are counted; of more, those of the fewest articles are forgotten."),
    ]

    private static let keeping: [Setting] = [
        Setting(
            "fold-duplicates", .keeping, \.foldDuplicates,
            "Whether a page with the text of an article of its site is another address of it (duplicate) and no article of its own."
        ),
        Setting(
            "keep-revisions", .keeping, \.keepRevisions,
            "Whether what an article's page said before is kept when it changes."),
        Setting(
            "keep-articles", .keeping, \.keepArticles, example: "\"90d\"",
            check: { age in age.flatMap(within(.seconds(60)...(.seconds(36_500 * 86_400)))) },
            "How long an article is kept after it was stored; unset, for ever. A source may have its own. What is taken out is not stored anew."
        ),
        Setting(
            "keep-articles-per-source", .keeping, \.keepArticlesPerSource, example: "1000",
            check: { count in count.flatMap(within(1...100_000_000)) },
            "How many articles of a source are kept, the newest; unset, all. A source may have its own."),
        Setting(
            "max-store", .keeping, \.maxStore, example: "\"20GB\"",
            check: { size in size.flatMap(within(ByteCount(1_000_000)...ByteCount(100_000_000_000_000))) },
            "When so much of the store's file is in use, the oldest articles go, and the file shrinks to it; unset, it grows as it must."
        ),
        Setting(
            "keep-at-least", .keeping, \.keepAtLeast, check: within(.zero...(.seconds(36_500 * 86_400))),
            "No article younger than this is taken out, whatever the other settings say."),
        Setting(
            "keep-tombstones", .keeping, \.keepTombstones,
            check: within(.seconds(86_400)...(.seconds(36_500 * 86_400))),
            "How long it is known of an article that was taken out that it is nothing new, under any address and by its text. One whose URL is still visited stays known."
        ),
        Setting(
            "keep-log", .keeping, \.keepLog, check: within(.seconds(3600)...(.seconds(36_500 * 86_400))),
            "How long visits stay in the crawl log."),
        Setting(
            "keep-refusals", .keeping, \.keepRefusals, check: within(.seconds(3600)...(.seconds(36_500 * 86_400))),
            "How long a refused URL is remembered that nothing has led to since; `why` answers from it."),
    ]

    private static let watching: [Setting] = [
        Setting(
            "silent-after", .watching, \.silentAfter, check: within(.seconds(60)...(.seconds(365 * 86_400))),
            "How long nothing new is no alarm, however lively a source was; then three times its longest pause is one."),
        Setting(
            "failing-after", .watching, \.failingAfter, check: within(1...1000),
            "Failures of a source in a row that are an alarm."),
        Setting(
            "metrics-file", .watching, \.metricsFile, example: "\"/var/lib/offprint/offprint.prom\"",
            "A file that the daemon rewrites with its metrics, for Prometheus's textfile collector; its folder must be writable for the daemon."
        ),
        Setting(
            "metrics-interval", .watching, \.metricsInterval, check: within(.seconds(1)...(.seconds(86_400))),
            "How often metrics-file is rewritten."),
    ]

    private static let sheet: [Setting] = [
        Setting(
            "masthead-title", .sheet, \.mastheadTitle, example: "[\"The Offprint\", \"نسخه\"]",
            "Title lines at the head of a sheet."),
        Setting("masthead-mark", .sheet, \.mastheadMark, example: "\"OP-OP\"", "A short mark below the title."),
        Setting("masthead-motto", .sheet, \.mastheadMotto, example: "\"Every story, once\"", "The motto."),
        Setting(
            "masthead-address", .sheet, \.mastheadAddress, example: "[\"www.example.org\", \"desk@example.org\"]",
            "Parts of the address line."),
        Setting(
            "masthead-section", .sheet, \.mastheadSection, example: "[\"World\", \"جهان\"]",
            "The section heading, in each language."),
        Setting(
            "sheet-date", .sheet, \.sheetDate,
            "The pattern of dates on a sheet (https://unicode.org/reports/tr35/tr35-dates.html)."),
        Setting("sheet-language", .sheet, \.sheetLanguage, "The language of dates on a sheet (BCP 47)."),
        Setting("sheet-calendar", .sheet, \.sheetCalendar, "The calendar of dates on a sheet."),
    ]

    @Sendable private static func networks(_ list: [String]) -> String? {
        do {
            for network in list { _ = try CIDR(network) }
            return nil
        } catch {
            return "is wrong: \(error)"
        }
    }
}
