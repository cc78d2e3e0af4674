import Crawl
import Fetch
import Glibc
import Loopback
import Model
import Support

@testable import Selftest
@testable import Store

/// How each promise's guard is switched off: by the setting that it is. Three guards are no one thing that could be
/// switched: that links lose their credentials on every way in, that a calendar is known by all its names, that what
/// was written survives the process. There the store or the page is made what it would be without.
enum Guards {
    static let off: [String: Tampering] = [
        "robots": settings { $0.crawl.robots.maxBytes = 0 },
        "crawl-delay": settings(longer: 20) { $0.crawl.maxCrawlDelay = .zero },
        "delay": settings(longer: 20) { $0.crawl.minDelay = .zero },
        "per-host": settings(longer: 20) { ($0.crawl.connectionsPerHost, $0.fetch.connectionsPerHost) = (4, 4) },
        "retry-after": settings(longer: 20) { $0.crawl.maxRetryAfter = .zero },
        "noindex": settings { $0.crawl.pageRobots = false },
        "ssrf": settings { $0.fetch.allowNetworks += (try? CIDR("127.0.0.0/8")).map { [$0] } ?? [] },
        // As if links went into the frontier as they are written.
        "credentials": store(before: 1) {
            "UPDATE address SET url = replace(url, 'http://', 'http://reader:secret@') WHERE url LIKE '%/1';"
                + "UPDATE frontier SET next = 0, etag = NULL; UPDATE host SET due = 0, ready = 0"
        },
        "redirect-loop": settings { $0.crawl.maxRedirects = 60 },
        "trap": settings { ($0.crawl.maxDepth, $0.crawl.maxPagesPerHost) = (100, 100_000) },
        "zip-bomb": settings { ($0.fetch.maxRatio, $0.fetch.maxBody) = (1_000_000, 100_000_000) },
        "huge-page": settings { $0.fetch.maxBody = 100_000_000 },
        "slow-loris": settings { $0.fetch.lowSpeed = 0 },
        "no-answer": settings { $0.fetch.firstByteTimeout = .seconds(20) },
        "conditional-get": settings { $0.crawl.conditionalGet = false },
        "stale-304": settings { $0.crawl.validatorCheck = 0 },
        "redirect-move": settings { $0.crawl.maxRedirects = 0 },
        "duplicate": settings { $0.crawl.foldDuplicates = false },
        "revision": settings { $0.crawl.keepRevisions = false },
        "retention": {
            var tampering = Tampering()
            tampering.retention = { $0.tombstones = .zero }
            return tampering
        }(),
        "multipage": settings { $0.crawl.maxArticlePages = 1 },
        "wall": settings { $0.crawl.detectWalls = false },
        // Whatever the page says of itself.
        "charset": settings { $0.crawl.charset = "windows-1252" },
        "solar-hijri": pages {
            guard case .html(let text)? = $0["/1"] else { return }
            $0["/1"] = .html(text.replacing("دی", with: "برگ"))
        },
        "clock": {
            var tampering = Tampering()
            (tampering.stepsUptime, tampering.longer) = (true, 10)
            return tampering
        }(),
        // As if nothing were safe on disk before the end of a run.
        "crash": {
            var tampering = Tampering()
            tampering.store = { round, path in
                if round > 0 { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
                if round > 0 { Store.make(path) }
            }
            return tampering
        }(),
        "sigterm": {
            var tampering = Tampering()
            tampering.signal = SIGKILL
            return tampering
        }(),
        "disk-full": {
            var tampering = Tampering()
            tampering.child = ["min-free-space": "\"0B\""]
            return tampering
        }(),
    ]

    private static func settings(
        longer: Int = 1, _ change: @escaping @Sendable (inout Crawler.Settings) -> Void
    ) -> Tampering {
        var tampering = Tampering()
        tampering.longer = longer
        tampering.settings = change
        return tampering
    }

    private static func pages(_ change: @escaping @Sendable (inout [String: LoopbackSite.Answer]) -> Void) -> Tampering
    {
        var tampering = Tampering()
        tampering.pages = change
        return tampering
    }

    private static func store(before crawl: Int, _ sql: @escaping @Sendable () -> String) -> Tampering {
        var tampering = Tampering()
        tampering.store = { round, path in
            guard round == crawl else { return }
            let database = try SQLiteDatabase(path, flags: 0x2, busyTimeout: .seconds(5))
            defer { database.close() }
            try database.script(sql())
        }
        return tampering
    }
}

extension Store {
    /// An empty one; a path that cannot be made shows in the trial.
    fileprivate static func make(_ path: String) { try? Store.open(path).close() }
}
