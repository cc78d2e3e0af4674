import ArgumentParser
import Model
import Store

struct SeedRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Forget sources; their articles and crawl log stay.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Numbers or URLs of sources.") var source: [String]

    func run() throws { try change(source, options, saying: "removed") { try $0.remove($1) } }
}
