import ArgumentParser

struct WARCCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warc", abstract: "Look after the archive of what was fetched.",
        subcommands: [WARCVerifyCommand.self])
}
