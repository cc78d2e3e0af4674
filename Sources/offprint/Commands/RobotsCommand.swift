import ArgumentParser
import Crawl
import Fetch
import Model
import Publish
import Store

struct RobotsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "robots", abstract: "Say what a site's robots.txt allows, by which line, and at what pace.",
        discussion: """
            Shows what the crawler goes by, as the store keeps it; where nothing is kept, or what is kept has run out, the \
            host is asked, and the answer is not kept. What a source has for itself (min-delay, proxy …) counts for its \
            URLs. Ends with 1 where one of the URLs may not be fetched.
            """)

    @OptionGroup var options: SettingOptions
    @Flag(help: "Print one JSON object a URL.") var json = false
    @Flag(help: "Ask the host, whatever is kept.") var ask = false
    @Flag(help: "List all lines that count for the crawler.") var rules = false
    @Option(
        help: ArgumentHelp(
            "Judge the URLs by this file, and ask nobody; - is standard input.", valueName: "file"),
        completion: .file()) var test: String?
    @Argument(help: "URLs, or host names alone.") var urls: [String]

    func validate() throws {
        if urls.isEmpty { throw ValidationError("no URL: `offprint robots https://HOST/PAGE`") }
        if ask, test != nil { throw ValidationError("--ask and --test exclude each other") }
    }

    func run() async throws {
        let urls = try urls.map { try $0.seedURL }
        let configuration = try options.load()
        var reports: [RobotsReport] = []
        if let test {
            let settings = configuration.settings
            let name = test == "-" ? "standard input" : test
            reports = [
                RobotsReport(
                    urls, .file(name: name, body: try readFile(test)),
                    settings: settings.crawl(of: nil))
            ]
        } else {
            let store = try configuration.openStoreOrNone()
            defer { store.close() }
            for urls in Self.byOrigin(urls) { reports.append(try await report(urls, store, configuration.settings)) }
        }
        let now = now()
        say(
            json
                ? reports.flatMap { $0.json(withRules: rules).map(\.text) }
                : Array(reports.map { $0.lines(on: .output, now: now, withRules: rules) }.joined(separator: [""])))
        if !reports.allSatisfy(\.isAllowed) { throw ExitCode.failure }
    }

    /// Under the settings of the source that has led to the first of the URLs, if one has.
    private func report(_ urls: [WebURL], _ store: Store, _ settings: Settings) async throws -> RobotsReport {
        let source = try store.source(of: urls[0])
        let crawl = settings.crawl(of: source)
        let kept = ask ? nil : try store.robots.find(origin: urls[0].origin)
        if let kept, crawl.robots.isCurrent(until: kept.expires, now: now()) {
            return RobotsReport(urls, .kept(kept), settings: crawl)
        }
        let fetcher = Fetcher(try settings.refined(by: source?.settings ?? [:]).fetcherSettings())
        let look = await RobotsLook(at: urls[0], fetcher: fetcher, settings: crawl)
        await fetcher.stop()
        return RobotsReport(urls, .asked(look), settings: crawl)
    }

    /// In the order of the first of each.
    private static func byOrigin(_ urls: [WebURL]) -> [[WebURL]] {
        var order: [String] = []
        var groups: [String: [WebURL]] = [:]
        for url in urls {
            if groups[url.origin] == nil { order.append(url.origin) }
            groups[url.origin, default: []].append(url)
        }
        return order.compactMap { groups[$0] }
    }
}
