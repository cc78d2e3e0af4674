import ArgumentParser
import Publish
import Store

struct HealthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "Tell scripts whether the crawler works: ends with 0 if so, else with 1.",
        discussion: """
            live: a process runs on the store. ready: the store can be read, and its disk has room (low-disk). producing: \
            something was new within three times the longest pause of the sources together, or within silent-after.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a question.") var json = false
    @Flag(help: "Ask too whether anything new comes in.") var producing = false
    @Flag(help: "Print nothing.") var quiet = false

    func run() throws {
        let health = Health(try options.load(), producing: producing, now: now())
        if !quiet { say(json ? health.checks.map(\.json.text) : health.lines) }
        if !health.isGood { throw ExitCode.failure }
    }
}
