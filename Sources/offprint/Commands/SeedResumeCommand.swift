import ArgumentParser
import Model
import Store

struct SeedResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Visit paused sources again.")

    @OptionGroup var change: SeedChange

    func run() throws { try change.make("resumed", state: .active) { try $0.sources.setState($1, .active) } }
}
