import ArgumentParser
import Model
import Publish
import Store

/// The flags of commands that do the same to each of the named sources.
struct SeedChange: ParsableArguments {
    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a source.") var json = false
    @Argument(help: "Numbers or URLs of sources.") var source: [String]

    /// Does it to all or to none, and says so; of a source that is there no more as it was.
    /// `state` is the one that it gives them: what has it already is told so.
    func make(_ word: String, state: SourceState? = nil, _ body: (Store, SourceID) throws -> Void) throws {
        let store = try options.load().openStore(.readWriteExisting)
        defer { store.close() }
        let changed = try store.transaction {
            try source.map { try store.sources.named($0) }.map { source in
                try body(store, source.id)
                let now = try store.sources.find(source.id) ?? source
                return (now, source.state == state ? "\(now.state.rawValue) already" : word)
            }
        }
        for (source, word) in changed {
            print(
                json
                    ? source.json([.init("done", .string(word))]).text
                    : "\(word)  \(source.id)  \(printable(source.url, on: .output))")
        }
    }
}
