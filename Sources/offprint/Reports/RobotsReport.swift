import Crawl
import Model
import Publish
import Store

/// What a robots.txt says of URLs, and how it is known.
struct RobotsReport {
    enum Knowledge {
        /// What the crawler goes by.
        case kept(RobotsText)
        /// Its host was asked just now.
        case asked(RobotsLook)
        /// A file that need not be any site's yet.
        case file(name: String, body: [UInt8])
    }

    /// Those of one origin; of any where the rules stand in a file.
    let urls: [WebURL]
    let knowledge: Knowledge
    let policy: RobotsPolicy
    private let settings: CrawlSettings

    init(_ urls: [WebURL], _ knowledge: Knowledge, settings: CrawlSettings) {
        (self.urls, self.knowledge, self.settings) = (urls, knowledge, settings)
        func policy(_ text: RobotsText) -> RobotsPolicy {
            RobotsPolicy.of(text, agent: settings.robotsAgent, settings: settings.robots)
        }
        let never = Timestamp(milliseconds: 0)
        self.policy =
            switch knowledge {
            case .kept(let text): policy(text)
            case .asked(let look): look.policy
            case .file(_, let body): policy(RobotsText(status: 200, body: body, fetched: never, expires: never))
            }
    }

    var isAllowed: Bool { urls.allSatisfy { policy.verdict(for: $0).isAllowed } }

    private var robots: Robots? { if case .rules(let robots) = policy.basis { robots } else { nil } }

    private var name: String {
        if case .file(let name, _) = knowledge { return name }
        return urls.first?.robots?.href ?? "robots.txt"
    }

    private var status: Int? {
        switch knowledge {
        case .kept(let text): return text.status
        case .asked(let look):
            switch look.result {
            case .success(let page): return page.status
            case .failure(let failure): return failure.status
            }
        case .file: return nil
        }
    }

    private var body: [UInt8]? {
        switch knowledge {
        case .kept(let text): text.body
        case .asked(let look): try? look.result.get().body
        case .file(_, let body): body
        }
    }

    private var pause: Duration { settings.pause(crawlDelay: policy.crawlDelay) }

    // MARK: - For people

    /// `withRules`: all lines of the group that counts too.
    func lines(on screen: Screen, now: Timestamp, withRules: Bool = false) -> [String] {
        var facts = Columns([.left, .left], on: screen)
        for (name, text) in self.facts(now) { facts.add([name, text]) }
        var verdicts = Columns([.left, .left, .left], on: screen)
        for url in urls {
            let verdict = policy.verdict(for: url)
            verdicts.add([verdict.isAllowed ? "allowed" : "disallowed", url.href, verdict.reason])
        }
        let colors = urls.map { policy.verdict(for: $0).isAllowed ? Screen.Color.green : .red }
        let rules = withRules ? robots?.ruleList.map { "  \(printable($0.description, on: screen))" } ?? [] : []
        return [printable(name, on: screen)] + facts.wrappedLines.map { "  " + $0 } + rules
            + zip(verdicts.lines, colors).map { screen.paint($0, $1) }
    }

    private func facts(_ now: Timestamp) -> [(String, String)] {
        let answer = [source(now), status.map { "status \($0)" }, body.map { counted($0.count, "byte") }]
        var facts = [("known", answer.compactMap(\.self).joined(separator: "; "))]
        switch policy.basis {
        case .unavailable(let why): facts.append(("rules", "none: all is allowed (\(why))"))
        case .unreachable(let why):
            facts.append(("rules", "unknown: nothing is allowed until it is asked for again (\(why))"))
        case .rules(let robots):
            let group = robots.isNamed ? settings.robotsAgent : "*"
            facts.append(("rules", "\(counted(robots.ruleList.count, "line")) for \(group)"))
            facts += robots.sitemaps.map { ("sitemap", $0) }
        }
        facts.append(("pause", pauseWords))
        return facts
    }

    private func source(_ now: Timestamp) -> String {
        switch knowledge {
        case .kept(let text):
            "kept since \(text.fetched.relative(to: now)), asked for again \(text.expires.relative(to: now))"
        case .asked(let look):
            look.hops.count > 1 ? "asked now, led to \(look.hops.last?.href ?? "")" : "asked now"
        case .file: "a file"
        }
    }

    private var pauseWords: String {
        guard let asked = policy.crawlDelay else { return "\(pause.words) between two requests (min-delay)" }
        let cap = asked > settings.maxCrawlDelay ? ", more than max-crawl-delay = \(settings.maxCrawlDelay.words)" : ""
        return "\(pause.words) between two requests (Crawl-delay: \(asked.words)\(cap))"
    }

    // MARK: - For programs

    /// One object a URL.
    var json: [JSON] {
        urls.map { url in
            let verdict = policy.verdict(for: url)
            var fetched: Timestamp?
            var expires: Timestamp?
            if case .kept(let text) = knowledge { (fetched, expires) = (text.fetched, text.expires) }
            return [
                "url": .string(url.href), "allowed": .bool(verdict.isAllowed), "reason": .string(verdict.reason),
                "robots": .string(name), "knowledge": .string(word), "status": JSON(status),
                "fetched": JSON(fetched?.description), "expires": JSON(expires?.description),
                "group": JSON(robots.map { $0.isNamed ? settings.robotsAgent : "*" }),
                "crawl_delay_ms": JSON(policy.crawlDelay.map(\.milliseconds)), "pause_ms": JSON(pause.milliseconds),
                "sitemaps": .array((robots?.sitemaps ?? []).map(JSON.string)),
            ]
        }
    }

    private var word: String {
        switch knowledge {
        case .kept: "kept"
        case .asked: "asked"
        case .file: "file"
        }
    }
}
