import Crawl
import Model

extension Suite {
    /// robots.txt: verdicts, HTTP answers, product tokens, lines, Crawl-delay and sitemaps.
    static let robots = Suite(name: "robots") { folder in
        allowed(folder) + http(folder) + tokens(folder) + lines(folder) + meta(folder)
    }

    private static func robots(_ row: JSONValue) -> Robots {
        Robots(row["robots_txt"].bytes ?? [], agent: row["agents"].strings.first ?? "")
    }

    private static func allowed(_ folder: Folder) -> [Count] {
        var tally = Tally("robots/allowed")
        for row in folder.rows("robots/allowed.jsonl") {
            let address = row["url"].string ?? ""
            // Upstream's tests also ask for paths and for nothing at all.
            let url = WebURL(address) ?? WebURL(address, base: WebURL("http://example.com/"))
            let verdict = url.map { robots(row).verdict(for: $0) }
            tally.record(
                row["id"].string ?? "no JSON", level: level(row),
                input: "\(row["agents"].strings) at \(address) of "
                    + String(decoding: row["robots_txt"].bytes ?? [], as: UTF8.self),
                expected: row["allowed"].bool.map(word) ?? "none", got: verdict.map { word($0.isAllowed) } ?? "no URL")
        }
        return tally.counts
    }

    /// The row that lets a large Crawl-delay forbid the whole site shows an option of its crawler: no RFC says so, and
    /// here large values set the pace (SCHED-14).
    private static func level(_ row: JSONValue) -> String {
        row["id"].string == "crawler-commons/testBigCrawlDelay/1" ? "optional" : row["level"].string ?? "none"
    }

    /// By the RFC a crawler may take a 429 for a file that is not there; it need not, and here it waits (RobotsPolicy).
    private static func httpLevel(_ row: JSONValue) -> String {
        row["exchange"].array.last?.int == 429 ? "optional" : "rfc9309"
    }

    private static func word(_ isAllowed: Bool) -> String { isAllowed ? "allowed" : "disallowed" }

    private static func http(_ folder: Folder) -> [Count] {
        var tally = Tally("robots/http")
        for row in folder.rows("robots/http.jsonl") {
            let verdict = WebURL(row["url"].string ?? "").map { policy(row).verdict(for: $0) }
            tally.record(
                row["id"].string ?? "no JSON", level: httpLevel(row), input: "\(row["exchange"].array)",
                expected: row["allowed"].bool.map(word) ?? "none", got: verdict.map { word($0.isAllowed) } ?? "no URL")
        }
        return tally.counts
    }

    /// Plays the exchange: redirects, then the last answer, perhaps after a file that was cached for some hours.
    private static func policy(_ row: JSONValue) -> RobotsPolicy {
        let exchange = row["exchange"].array
        let agent = row["agents"].strings.first ?? ""
        let body = row["robots_txt"].bytes ?? []
        var earlier: (policy: RobotsPolicy, age: Duration)?
        if let cached = exchange.first?.string, cached.hasPrefix("cached-"),
            let hours = Int(cached.dropFirst(7).dropLast())
        {
            earlier = (.after(.success(page(200, body)), hops: 0, agent: agent), .seconds(hours * 3600))
        }
        let redirects = exchange.filter { $0.int.map { (300..<400).contains($0) } ?? false }.count
        let result: Result<Page, Failure> =
            switch exchange.last {
            case .number(let status)?: .success(page(Int(status), body))
            case .string(let error)?: .failure(Failure(Failure.Kind(rawValue: error) ?? .connect, detail: error))
            default: .failure(Failure(.connect, detail: "no exchange"))
            }
        return .after(result, hops: redirects, agent: agent, earlier: earlier)
    }

    private static func page(_ status: Int, _ body: [UInt8]) -> Page {
        guard let url = WebURL("https://example.com/robots.txt") else { preconditionFailure("a constant URL") }
        return Page(url: url, status: status, headers: Headers(), body: body)
    }

    private static func tokens(_ folder: Folder) -> [Count] {
        var tally = Tally("robots/agent_valid")
        for row in folder.rows("robots/agent_valid.jsonl") {
            let agent = row["agent"].string ?? ""
            tally.record(
                row["id"].string ?? "no JSON", input: agent, expected: "\(row["valid"].bool ?? false)",
                got: "\(Robots.isProductToken(agent))")
        }
        return tally.counts
    }

    private static func meta(_ folder: Folder) -> [Count] {
        var tally = Tally("robots/meta")
        for row in folder.rows("robots/meta.jsonl") {
            let robots = robots(row)
            let delay = robots.crawlDelay.map { "\(Int($0 / .milliseconds(1)))" } ?? "none"
            let isDelay = row.object["crawl_delay_ms"] != nil
            tally.record(
                row["id"].string ?? "no JSON", input: row["robots_txt"].string ?? "",
                expected: (isDelay ? row["crawl_delay_ms"].int : row["sitemaps"].int).map { "\($0)" } ?? "none",
                got: isDelay ? delay : "\(robots.sitemaps.count)")
        }
        return tally.counts
    }
}
