import ArgumentParser
import Glibc
import Store

struct SeedApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Let the store follow the lists in sources.d now.")

    @OptionGroup var options: StoreOptions

    func run() throws {
        let configuration = try options.load()
        try configuration.openStore(.readWrite).close()
        let plan = try SeedPlan.follow(configuration.sources, store: Places.store(configuration.settings), now: now())
        for note in plan.notes { writeAll("offprint: \(note)\n", to: STDERR_FILENO) }
        say(plan.lines)
        print("\(configuration.sources): \(plan.sentence)")
    }
}
