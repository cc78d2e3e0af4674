import ArgumentParser
import Glibc
import Publish
import Store

struct SeedPlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Show what the lists in sources.d would change.",
        discussion: """
            The daemon does it at its start and when it reloads; `seed apply` does it at once. A source that leaves \
            its list is removed; one that a command added stays until a list names it.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a change.") var json = false

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStoreOrNone()
        defer { store.close() }
        let folder = SeedFolder(configuration.sources)
        guard folder.problems.isEmpty else { throw ConfigError(problems: folder.problems) }
        let plan = try SeedPlan(folder, store.sources)
        for note in plan.notes { writeAll("offprint: \(note)\n", to: STDERR_FILENO) }
        if json { return say(plan.steps.map(\.json.text)) }
        say(plan.lines)
        print("\(folder.path): \(plan.sentence)")
    }
}
