import ArgumentParser
import Store

struct SeedExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the sources as a list that import reads again.",
        discussion: "Nothing is lost on the way out and in: title, kind, state, labels and settings of each source.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var selection: SourceSelection
    @Option(help: "text, toml or opml.") var format = SeedFile.Format.text

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let reports = try selection.reports(store, settings: configuration.settings, now: now())
        print(SeedFile.write(try reports.map { try Seed($0.health.source) }, as: format), terminator: "")
    }
}
