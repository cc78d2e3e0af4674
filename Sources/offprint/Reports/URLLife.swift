import Crawl
import Model
import Publish
import Store

/// All that the store knows about one URL (OPS-05).
struct URLLife {
    var url: WebURL
    var now: Timestamp
    var row: AddressRow?
    var foundOn: AddressRow?
    var source: Source?
    var refusals: [Refusal]
    var robots: RobotsText?
    /// The last visits, oldest first.
    var visits: [LogRow] = []
    var article: StoredArticle?

    /// How many visits are told.
    static let visitsShown = 10

    init(_ url: WebURL, _ store: Store, now: Timestamp) throws {
        (self.url, self.now) = (url, now)
        row = try store.frontier.find(url: url)
        foundOn = try row?.foundOn.flatMap { try store.frontier.find($0) }
        source = try row?.source.flatMap { try store.sources.find($0) }
        refusals = try store.frontier.refusals(of: url)
        robots = try store.robots.find(origin: url.origin)
        article = try row?.article.flatMap { try store.articles.get($0) } ?? store.articles.get(url: url)
        var filter = LogFilter()
        if let row { filter.visit = row.id } else { filter.url = Self.literal(url.href) }
        (filter.limit, filter.isNewestFirst) = (Self.visitsShown, true)
        try store.log.query(filter) { visits.insert($0, at: 0) }
    }

    /// The text as a pattern that only matches itself.
    private static func literal(_ text: String) -> String {
        text.map { "*?[".contains($0) ? "[\($0)]" : String($0) }.joined()
    }

    var sentences: [String] {
        var lines = [url.href]
        lines +=
            row.map(origin) ?? [
                refusals.isEmpty
                    ? "It is not in the frontier: nothing that was read has led to it." : "It is not in the frontier."
            ]
        lines += refusals.map(refusal)
        lines += robotsSentences
        lines += row.map(schedule) ?? []
        lines += articleSentences
        if !visits.isEmpty { lines += ["The last visits:"] + visits.map { "  " + $0.line() } }
        return lines
    }

    private func time(_ moment: Timestamp) -> String { "\(moment) (\(moment.relative(to: now)))" }

    private func origin(_ row: AddressRow) -> [String] {
        var lines: [String] = []
        if row.url != url.href { lines.append("It is the same as \(row.url).") }
        let place = foundOn.map { " on \($0.url)" } ?? ""
        let how =
            switch row.rule {
            case .seed: "It was seeded"
            case .feed: "It was listed by the feed\(place)"
            case .sitemap: "It was listed by the sitemap\(place)"
            case .section: "It was listed by the section page\(place)"
            case .link: "It was linked\(place)"
            case .redirect: "It was the target of a redirect\(place)"
            case .canonical: "It was named as canonical\(place)"
            case .alternate: "It was named as a feed or sitemap\(place)"
            case .robots: "It was named by a robots.txt\(place)"
            }
        let owner = source.map { ", for source \($0.id) (\($0.url))" } ?? ""
        lines.append(
            "\(how), first at \(time(row.added))\(owner); depth \(row.depth), taken for: \(row.kind.rawValue).")
        return lines
    }

    private func refusal(_ refusal: Refusal) -> String {
        let detail = refusal.reason.detail.map { ": \($0)" } ?? ""
        let often = refusal.times == 1 ? "once" : "\(refusal.times) times"
        return
            "It was not taken (\(refusal.reason.word.rawValue)\(detail), found by rule \(refusal.rule.rawValue)) \(often), last at \(time(refusal.last))."
    }

    private var robotsSentences: [String] {
        guard let robots, let verdict = robotsVerdict else {
            return ["The robots.txt of \(url.origin) has not been fetched."]
        }
        let status = robots.status.map { "status \($0)" } ?? "no answer"
        let delay = robots.delay.map { ", crawl delay \($0.words)" } ?? ""
        return [
            "The robots.txt of \(url.origin) was fetched at \(time(robots.fetched)): \(status), \(robots.body.count) bytes\(delay).",
            "By it this URL is \(verdict.isAllowed ? "allowed" : "disallowed"): \(verdict.reason).",
        ]
    }

    /// What the robots.txt says of the URL, and by which line; nil before it was fetched.
    private var robotsVerdict: Robots.Verdict? {
        robots.map { text in
            let page = Page(url: url, status: text.status ?? 0, headers: Headers(), body: text.body)
            let result: Result<Page, Failure> =
                text.status == nil ? .failure(Failure(.connect, detail: "no answer")) : .success(page)
            let agent = CrawlSettings().robotsAgent
            return RobotsPolicy.after(result, hops: 0, agent: agent).verdict(for: url)
        }
    }

    private func schedule(_ row: AddressRow) -> [String] {
        var lines: [String] = []
        if let last = row.lastVisit, let outcome = row.outcome {
            let reason = row.reason.map { ", \($0)" } ?? ""
            let status = row.status.map { ", status \($0)" } ?? ""
            // A postponement is no visit; the row of the last one tells the target or what was wrong.
            let visit = visits.last { $0.outcome == outcome }
            let detail = visit?.detail.map { outcome == .moved ? " to \($0)" : ": \($0)" } ?? ""
            lines.append(
                "It was visited \(row.visits == 1 ? "once" : "\(row.visits) times"), last at \(time(last)): \(outcome.rawValue)\(reason)\(status)\(detail)."
            )
        } else {
            lines.append("It was never visited.")
        }
        if row.failures > 0 {
            let often = row.failures == 1 ? "once" : "\(row.failures) times"
            lines.append("It failed \(often) since the last good visit.")
        }
        lines.append(nextVisit(row))
        return lines
    }

    private func nextVisit(_ row: AddressRow) -> String {
        if row.isPaused { return "Its source is paused: it will not be visited before `offprint seed resume`." }
        if let until = row.leasedUntil, until > now { return "It is being fetched; the lease ends at \(time(until))." }
        guard let next = row.next else { return "It will not be visited again." }
        let ready =
            row.hostReady.flatMap { $0 > max(next, now) ? "; its host is not asked before \(time($0))" : nil } ?? ""
        return next <= now ? "It is due since \(next)\(ready)." : "The next visit is due at \(time(next))\(ready)."
    }

    private var articleSentences: [String] {
        guard let article else { return [] }
        let copy = article.copyOf.map { ", a copy of article \($0)" } ?? ""
        let date = article.article.date.map { " (\($0))" } ?? ""
        var lines = [
            "It gave article \(article.id), \"\(article.article.title)\"\(date), revision \(article.revision)\(copy), stored at \(time(article.firstSeen))."
        ]
        if article.canonical != url.href { lines.append("The article's address is \(article.canonical).") }
        return lines
    }

    var json: JSON {
        [
            "url": .string(url.href), "known": .bool(row != nil),
            "same_as": JSON(row.flatMap { $0.url == url.href ? nil : $0.url }),
            "rule": JSON(row?.rule.rawValue), "found_on": JSON(foundOn?.url), "source": JSON(row?.source),
            "kind": JSON(row?.kind.rawValue), "depth": JSON(row?.depth), "added": JSON(row?.added.description),
            "visits": JSON(row?.visits), "failures": JSON(row?.failures),
            "last_visit": JSON(row?.lastVisit?.description),
            "outcome": JSON(row?.outcome?.rawValue), "reason": JSON(row?.reason), "status": JSON(row?.status),
            "next": JSON(row?.next?.description), "paused": .bool(row?.isPaused ?? false),
            "leased_until": JSON(row?.leasedUntil?.description), "host_ready": JSON(row?.hostReady?.description),
            "refusals": .array(
                refusals.map {
                    [
                        "reason": .string($0.reason.word.rawValue), "times": JSON($0.times),
                        "last": .string($0.last.description),
                    ]
                }),
            "robots_allowed": robotsVerdict.map { .bool($0.isAllowed) } ?? .null,
            "robots_rule": JSON(robotsVerdict?.reason), "robots_status": JSON(robots?.status),
            "robots_fetched": JSON(robots?.fetched.description),
            "article": JSON(article?.id), "log": .array(visits.map(\.json)),
            "sentences": .array(sentences.dropFirst().map(JSON.string)),
        ]
    }
}
