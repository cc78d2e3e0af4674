import ArgumentParser
import Fetch
import Glibc
import Model
import Publish

struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch a URL and show what the fetcher sees: hops, times, headers, the guard's verdict.",
        discussion:
            "It asks no robots.txt and waits for no delay: use it for single URLs. Ends with 1 when there was no page.")

    @OptionGroup var options: SettingOptions
    @Flag(help: "Print one JSON object a hop.") var json = false
    @Flag(help: "Print the body of the last hop, as decompressed, and the rest to standard error.") var body = false
    @Argument(help: "The URL.") var url: String

    func run() async throws {
        let url = try url.seedURL
        let settings = try options.load().settings
        let fetcher = Fetcher(try settings.fetcherSettings())
        let trail = await FetchTrail(
            url, fetcher: fetcher, maxRedirects: settings.maxRedirects, access: settings.access)
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
