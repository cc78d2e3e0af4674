import ArgumentParser

struct DBCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db", abstract: "Look after the store: backup, restore, check, statistics, retention.",
        subcommands: [
            DBBackupCommand.self, DBRestoreCommand.self, DBCheckCommand.self, DBStatsCommand.self, DBPruneCommand.self,
            DBCompactCommand.self, DBViewsCommand.self,
        ])
}
