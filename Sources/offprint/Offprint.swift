import ArgumentParser

@main
struct Offprint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offprint", abstract: "Crawl news sources and keep their articles.",
        version: "0.1.0", subcommands: [])
}
