import ArgumentParser

/// What many a program calls `version`; `--version` is what the help shows.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Print the version, as --version does.", shouldDisplay: false)

    func run() { print(Offprint.version) }
}
