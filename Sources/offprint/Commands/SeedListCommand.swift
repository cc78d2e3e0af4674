import ArgumentParser
import Model
import Publish
import Store

struct SeedListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the sources, with how each does.",
        discussion: "Columns: id, state, kind, articles, last visit, its outcome, next visit, URL, title.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a source.") var json = false

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let health = try store.sources.health()
        if json { return say(health.map(\.json.text)) }
        var columns = Columns([.right, .left, .left, .right, .left, .left, .left, .left, .left])
        for row in health {
            let source = row.source
            columns.add([
                String(source.id), source.state.rawValue, source.kind.rawValue, String(source.articles),
                row.lastVisit?.description, row.ending, row.nextVisit?.description, source.url, source.title,
            ])
        }
        say(columns.lines)
    }
}

extension SourceHealth {
    /// `failed/timeout`, `listed`; nil before the first visit.
    var ending: String? { outcome.map { $0.rawValue + (reason.map { "/\($0)" } ?? "") } }

    var json: JSON {
        guard case .object(var fields) = source.json() else { return source.json() }
        fields += [
            .init("last_visit", JSON(lastVisit?.description)), .init("outcome", JSON(outcome?.rawValue)),
            .init("reason", JSON(reason)), .init("status", JSON(status)), .init("failures", JSON(failures)),
            .init("next_visit", JSON(nextVisit?.description)), .init("addresses", JSON(addresses)),
        ]
        return .object(fields)
    }
}
