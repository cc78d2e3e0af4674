import ArgumentParser
import Model
import Store

struct SeedPauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Stop visiting sources; nothing is lost.")

    @OptionGroup var change: SeedChange

    func run() throws { try change.make("paused", state: .paused) { try $0.sources.setState($1, .paused) } }
}
