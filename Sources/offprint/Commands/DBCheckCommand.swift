import ArgumentParser
import Store

struct DBCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look through the whole store for damage.",
        discussion: """
            SQLite's own check of the file, then the digest of every article, revision and alias: each that is not as \
            it was written is named. Reads everything, while the daemon runs. Ends with 1 when something is damaged.
            """)

    @OptionGroup var options: StoreOptions

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        var progress = Progress()
        let problems = try store.problems(&progress)
        progress.clear()
        guard problems.isEmpty else {
            say(problems.map(printable))
            throw ExitCode.failure
        }
        print("\(store.path): sound, \(counted(try store.articles.count(), "article"))")
    }
}
