import ArgumentParser
import Model
import Publish
import Store

struct SeedHistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show the last visits of a source's own URL, with their times and finds.",
        discussion:
            "Columns: time (UTC), outcome, reason, status, first byte, whole transfer, bytes, next visit, detail.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a visit.") var json = false
    @Option(name: [.long, .customShort("n")], parsing: .unconditional, help: "The last so many visits (0: all).")
    var limit = 100
    @Argument(help: "Number or URL of the source.") var source: String

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit \(limit) is negative") }
    }

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let visits = try SourceHistory.visits(of: try store.sources.recalled(source), limit == 0 ? .max : limit, store)
        say(json ? visits.map(\.json.text) : SourceHistory.lines(visits, on: .output))
    }
}
