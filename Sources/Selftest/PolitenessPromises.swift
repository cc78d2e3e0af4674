import Crawl
import Glibc
import Loopback
import Model
import Store

/// What sites may expect.
extension Promise {
    static let politeness = [robots, crawlDelay, delay, perHost, retryAfter, noindex]

    private static let stories = ["/1", "/2", "/3"]

    /// A feed with three stories.
    private static func pages(_ more: [String: LoopbackSite.Answer] = [:]) -> [String: LoopbackSite.Answer] {
        more.merging(
            ["/feed": .feed(stories), "/1": .story("Bridge opens"), "/2": .story("Rain stops"), "/3": .story("Snow")]
        ) { one, _ in one }
    }

    private static let robots = Promise("robots", "What robots.txt disallows is not asked for.") { bench in
        let rules = "User-agent: *\nDisallow: /closed/\n"
        let site = try bench.site([
            "/robots.txt": .text(rules), "/feed": .feed(["/open", "/closed/a"]), "/open": .story("Bridge opens"),
            "/closed/a": .story("Rain stops"),
        ])
        try await bench.crawl([site.url("/feed")])
        let (hits, ending) = (site.hits("/closed/a"), try bench.ending(site.url("/closed/a")))
        let isFirst = site.hits.first?.target == "/robots.txt"
        return Finding(
            isFirst && hits == 0 && ending == "refused/robots" && site.hits("/open") == 1,
            "robots.txt asked for first, a disallowed page \(hits) times: \(ending)")
    }

    private static let crawlDelay = Promise("crawl-delay", "The Crawl-delay of robots.txt lies between requests.") {
        bench in
        let delay = Duration.milliseconds(500 * bench.tampering.longer)
        let rule = "Crawl-delay: \(Double(delay.milliseconds) / 1000)"
        let site = try bench.site(pages(["/robots.txt": .text("User-agent: *\n\(rule)\n")]))
        try await bench.crawl([site.url("/feed")])
        return gap(of: site, atLeast: delay, requests: 5)
    }

    private static let delay = Promise("delay", "min-delay lies between two requests to a host.") { bench in
        let delay = Duration.milliseconds(300 * bench.tampering.longer)
        let site = try bench.site(pages())
        try await bench.crawl([site.url("/feed")]) { $0.crawl.minDelay = delay }
        return gap(of: site, atLeast: delay, requests: 5)
    }

    /// Times are taken at the server, where a request may seem a little early that was not.
    private static func gap(of site: LoopbackSite, atLeast asked: Duration, requests: Int) -> Finding {
        let gap = site.shortestGap ?? .zero
        return Finding(
            gap >= asked - .milliseconds(5) && site.hits.count == requests,
            "\(site.hits.count) requests, never closer than \(gap.shown); asked are \(asked.shown)")
    }

    private static let perHost = Promise("per-host", "A host has connections-per-host transfers at once.") { bench in
        let running = Locked((now: 0, most: 0))
        let patience = 15 * bench.tampering.longer
        let slow = LoopbackSite.Answer.asked { request, _ in
            running.withLock { ($0.now, $0.most) = ($0.now + 1, max($0.most, $0.now + 1)) }
            // Until a second one comes, for a while.
            for _ in 1...patience where running.withLock({ $0.most }) < 2 { usleep(10_000) }
            running.withLock { $0.now -= 1 }
            return Reply(text: LoopbackSite.story("Story \(request.target)"))
        }
        let site = try bench.site(pages(Dictionary(uniqueKeysWithValues: stories.map { ($0, slow) })))
        try await bench.crawl([site.url("/feed")])
        let (most, count) = (running.withLock { $0.most }, try bench.articles().count)
        return Finding(most == 1 && count == 3, "\(count) slow stories stored, at most \(most) asked for at once")
    }

    private static let retryAfter = Promise("retry-after", "Who answers Retry-After is left alone until then.") {
        bench in
        let asked = Locked(false)
        let wait = 2 * bench.tampering.longer
        let site = try bench.site([
            "/feed": .asked { _, _ in
                let isFirst = asked.withLock {
                    let was = $0
                    $0 = true
                    return !was
                }
                return isFirst
                    ? Reply(503, headers: [("Retry-After", "\(wait)")]) : Reply(text: LoopbackSite.story("Snow"))
            }
        ])
        try await bench.crawl([site.url("/feed")])
        let times = site.hits.filter { $0.target == "/feed" }.map(\.at)
        let gap = times.count == 2 ? times[1] - times[0] : .zero
        return Finding(
            times.count == 2 && gap >= .milliseconds(wait * 1000 - 10),
            "503 with Retry-After: \(wait); asked again after \(gap.shown), \(times.count) requests")
    }

    private static let noindex = Promise("noindex", "A page that asks not to be kept is not kept.") { bench in
        let site = try bench.site(pages(["/1": .with(["X-Robots-Tag": "noindex"], .story("Bridge opens"))]))
        try await bench.crawl([site.url("/feed")])
        let (count, ending) = (try bench.articles().count, try bench.ending(site.url("/1")))
        return Finding(count == 2 && ending == "refused/noindex", "\(count) of 3 stories stored, that page: \(ending)")
    }
}
