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

    var isAllowed: Bool { urls.allSatisfy { policy.refusal(of: $0) == nil } }

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

    /// Sitemaps shown; programs get all.
    private static let sitemapsShown = 5

    /// `withRules`: all lines of the group that counts too.
    func lines(on screen: Screen, now: Timestamp, withRules: Bool = false) -> [String] {
        let inner = screen.narrower(by: 2)
        var facts = Columns([.left, .left], on: inner)
        for (name, text) in self.facts(now) { facts.add([name, text]) }
        let rules = withRules ? robots?.ruleList.map { printable($0.description, on: screen) } ?? [] : []
        var verdicts = Columns([.left, .left, .left], on: screen)
        var colors: [Screen.Color] = []
        for url in urls {
            let verdict = policy.verdict(for: url)
            verdicts.add([verdict.isAllowed ? "allowed" : "disallowed", verdict.reason, url.href])
            colors.append(verdict.isAllowed ? .green : .red)
        }
        let judged = screen.width.map { verdicts.rows(fitting: $0) } ?? verdicts.lines.map { [$0] }
        return [printable(name, on: screen)] + (facts.wrappedLines + rules).map { "  " + $0 }
            + zip(judged, colors).flatMap { lines, color in lines.map { screen.paint($0, color) } }
    }

    private func facts(_ now: Timestamp) -> [(String, String)] {
        let isCut = body.map { $0.count > settings.robots.maxBytes } ?? false
        let size =
            isCut ? "longer than max-robots: the rest is not read" : body.map { counted($0.count, "byte") }
        let answer = [source(now), status.map { "status \($0)" }, size]
        var facts = [("known", answer.compactMap(\.self).joined(separator: "; "))]
        switch policy.basis {
        case .unavailable(let why): facts.append(("rules", "none: all is allowed (\(why))"))
        case .unreachable(let why):
            facts.append(("rules", "unknown: nothing is allowed until it is asked for again (\(why))"))
        case .rules(let robots):
            facts.append(("rules", "\(counted(robots.ruleList.count, "line")) for \(group(robots))"))
            facts += robots.sitemaps.prefix(Self.sitemapsShown).map { ("sitemap", $0) }
            let rest = robots.sitemaps.count - Self.sitemapsShown
            if rest > 0 { facts.append(("sitemap", "… \(rest) more (--json has all)")) }
        }
        facts.append(("pause", pauseWords))
        return facts
    }

    private func group(_ robots: Robots) -> String { robots.isNamed ? settings.robotsAgent : "*" }

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
        let asked = policy.crawlDelay.map { "Crawl-delay: \($0.words)" }
        let rule: String
        switch policy.crawlDelay {
        case let asked? where asked > settings.maxCrawlDelay && pause == settings.maxCrawlDelay:
            rule = "max-crawl-delay"
        case let asked? where asked == pause: rule = "as it asks"
        default: rule = "min-delay"
        }
        return "\(pause.words) between two requests (\([rule, asked].compactMap(\.self).joined(separator: "; ")))"
    }

    // MARK: - For programs

    /// One object a URL.
    func json(withRules: Bool = false) -> [JSON] {
        var fetched: Timestamp?
        var expires: Timestamp?
        if case .kept(let text) = knowledge { (fetched, expires) = (text.fetched, text.expires) }
        let place = urls.first?.robots
        let sitemaps = place.flatMap { place in robots.map { $0.sitemapURLs(at: place).map(\.href) } } ?? []
        return urls.map { url in
            let verdict = policy.verdict(for: url)
            var fields: [JSON.Field] = [
                .init("url", .string(url.href)), .init("allowed", .bool(verdict.isAllowed)),
                .init("reason", JSON(policy.refusal(of: url)?.word.rawValue)),
                .init("detail", .string(verdict.reason)), .init("robots", .string(name)),
                .init("known", .string(word)), .init("status", JSON(status)),
                .init("fetched", JSON(fetched?.description)), .init("expires", JSON(expires?.description)),
                .init("group", JSON(robots.map(group))),
                .init("crawl_delay_ms", JSON(policy.crawlDelay.map(\.milliseconds))),
                .init("pause_ms", JSON(pause.milliseconds)), .init("sitemaps", .array(sitemaps.map(JSON.string))),
            ]
            if withRules {
                let rules = robots?.ruleList ?? []
                fields.append(.init("rules", .array(rules.map { .string($0.description) })))
            }
            return .object(fields)
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
