import ArgumentParser
import Model
import Store

struct DBPruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Take out what is no longer kept, as the daemon does every hour.",
        discussion: """
            Articles by keep-articles, keep-articles-per-source and max-store, but none younger than keep-at-least; \
            visits by keep-log, refused URLs by keep-refusals. Above max-store the oldest visits and refusals go before \
            articles do, and articles only where they can make up for it. Of an article a tombstone stays for keep-tombstones, so \
            that it is not stored anew. New rows take the room first; the file shrinks to max-store.
            """)

    @Flag(help: "Only say what would go by age and number.") var dryRun = false
    @OptionGroup var options: SettingOptions

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(dryRun ? .readOnly : .readWriteExisting)
        defer { store.close() }
        let retention = configuration.settings.retention(sources: try store.sources.settings())
        let pruning = store.pruning(retention, now: now())
        guard !dryRun else { return print("would go: \(try pruning.preview().sentence)") }
        var progress = Progress()
        var sum = Pruned()
        while true {
            let slice = try pruning.slice()
            if slice.isNothing { break }
            sum += slice
            progress.show { "prune: \(sum.sentence)" }
        }
        progress.clear()
        print("gone: \(sum.sentence)")
        if let obstacle = try store.obstacle(to: configuration.settings.maxStore, now: now()) { print(obstacle) }
    }
}
