import ArgumentParser
import Model
import Publish
import Store

struct SeedShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one source.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print a JSON object.") var json = false
    @Argument(help: "Number or URL of the source.") var source: String

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let source = try store.sources.named(source)
        guard let health = try store.sources.health().first(where: { $0.source.id == source.id }) else { return }
        if json { return print(health.json.text) }
        var columns = Columns([.left, .left])
        for (name, value) in fields(of: health) { columns.add([name, value]) }
        say(columns.lines)
    }

    private func fields(of health: SourceHealth) -> [(String, String?)] {
        let (source, now) = (health.source, now())
        func time(_ moment: Timestamp?) -> String? { moment.map { "\($0) (\($0.relative(to: now)))" } }
        let settings = source.settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return [
            ("id", String(source.id)), ("url", source.url), ("title", source.title), ("kind", source.kind.rawValue),
            ("state", source.state.rawValue), ("added", time(source.added)),
            ("settings", settings.joined(separator: " ")), ("list", source.file), ("articles", String(source.articles)),
            ("last new article", time(source.lastNew)), ("known URLs", String(health.addresses)),
            ("last visit", time(health.lastVisit)), ("its outcome", health.ending),
            ("its status", health.status.map(String.init)), ("last good visit", time(source.lastOK)),
            ("failures since", String(health.failures)), ("next visit", time(health.nextVisit)),
        ]
    }
}
