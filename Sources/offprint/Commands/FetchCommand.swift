import ArgumentParser
import Crawl
import Fetch
import Glibc
import Model
import Publish
import Store

struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch a URL and show what the fetcher sees: hops, times, headers, the guard's verdict.",
        discussion:
            "It asks no robots.txt and waits for no delay: use it for single URLs. What the source that has led to the "
            + "URL has for itself (proxy, headers, tls-verify …) counts, its credential does not. Ends with 1 when there "
            + "was no page.")

    @OptionGroup var options: SettingOptions
    @Flag(help: "Print one JSON object a hop.") var json = false
    @Flag(help: "Print the body of the last hop, as decompressed, and the rest to standard error.") var body = false
    @Argument(help: "The URL.") var url: String

    func run() async throws {
        let url = try url.seedURL
        let configuration = try options.load()
        let store = try configuration.openStoreOrNone()
        defer { store.close() }
        let source = try store.source(of: url)
        let settings = configuration.settings.refined(by: source?.settings ?? [:])
        let fetcher = Fetcher(try settings.fetcherSettings())
        let trail = await FetchTrail(
            url, fetcher: fetcher, maxRedirects: settings.maxRedirects, access: settings.crawl(of: source).access)
        await fetcher.stop()
        let lines = json ? trail.hops.map(\.json.text) : trail.lines
        if body {
            writeAll(lines.map { $0 + "\n" }.joined(), to: STDERR_FILENO)
            writeAll(trail.body ?? [], to: STDOUT_FILENO)
        } else {
            say(lines)
        }
        if !trail.isGood { throw ExitCode.failure }
    }
}
