import ArgumentParser

struct SeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed", abstract: "Add sources and look after them.",
        subcommands: [
            SeedTryCommand.self, SeedAddCommand.self, SeedImportCommand.self, SeedExportCommand.self,
            SeedListCommand.self,
            SeedShowCommand.self, SeedHistoryCommand.self, SeedHealthCommand.self, SeedOverlapCommand.self,
            SeedPollCommand.self,
            SeedPauseCommand.self, SeedResumeCommand.self, SeedRemoveCommand.self, SeedUnmoveCommand.self,
            SeedPlanCommand.self, SeedApplyCommand.self,
        ])
}
