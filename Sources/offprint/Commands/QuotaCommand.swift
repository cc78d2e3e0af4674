import ArgumentParser
import Model
import Publish
import Store

struct QuotaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quota",
        abstract: "Show what today has cost: requests and bytes of each source and host, beside their quotas.",
        discussion: """
            First the budget of visits for feeds, sitemaps and section pages (requests-per-day), then sources, then hosts \
            over all their sources: when it goes on where a quota is used up, how much of the quota is used, requests, \
            their quota, bytes on the wire, their quota. Those nearest to a quota come first. The day is that of \
            time-zone; robots.txt counts for its host, and what is asked again with its cookies is not shown. What a source \
            has for itself counts for it (`offprint seed show`); a quota that was raised counts from the next day on.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object for the budget, for each source and for each host.") var json = false
    @Option(
        name: [.long, .customShort("n")], parsing: .unconditional,
        help: "At most so many sources and so many hosts (0: all).") var limit = 20

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit \(limit) is negative") }
    }

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let now = now()
        let most = limit == 0 ? .max : limit
        let report = try QuotaReport(store, settings: configuration.settings, now: now)
        say(json ? report.json(limit: most).map(\.text) : report.lines(on: .output, limit: most, now: now))
    }
}
