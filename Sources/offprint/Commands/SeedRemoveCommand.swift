import ArgumentParser
import Model
import Store

struct SeedRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Forget sources; their articles and crawl log stay.")

    @OptionGroup var change: SeedChange

    func run() throws {
        try change.make("removed") { store, id in
            if let file = try store.sources.find(id)?.file {
                throw CommandError("source \(id) stands in the list \(printable(file)): take it out there")
            }
            try store.sources.remove(id)
        }
    }
}
