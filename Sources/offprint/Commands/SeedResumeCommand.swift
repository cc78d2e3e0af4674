import ArgumentParser
import Model
import Store

struct SeedResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Visit paused sources again.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Numbers or URLs of sources.") var source: [String]

    func run() throws { try change(source, options, saying: "resumed") { try $0.sources.setState($1, .active) } }
}
