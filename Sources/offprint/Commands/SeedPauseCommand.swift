import ArgumentParser
import Model
import Store

struct SeedPauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Stop visiting sources; nothing is lost.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Numbers or URLs of sources.") var source: [String]

    func run() throws { try change(source, options, saying: "paused") { try $0.sources.setState($1, .paused) } }
}

/// Does the same to each of the named sources, all or none, and says so.
func change(
    _ names: [String], _ options: StoreOptions, saying word: String, _ body: (Store, SourceID) throws -> Void
) throws {
    let store = try options.load().openStore(.readWriteExisting)
    defer { store.close() }
    let changed = try store.transaction {
        let sources = try names.map { try store.sources.named($0) }
        for source in sources { try body(store, source.id) }
        return sources
    }
    for source in changed { print("\(word)  \(source.id)  \(printable(source.url, on: .output))") }
}
