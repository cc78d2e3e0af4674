import ArgumentParser
import Store

struct SeedExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write all sources as a list that import reads again.",
        discussion: "Nothing is lost on the way out and in: title, kind, state, labels and settings of each source.")

    @OptionGroup var options: StoreOptions
    @Option(help: "text, toml or opml.") var format = SeedFile.Format.text

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        print(SeedFile.write(try store.sources.all().map(Seed.init), as: format), terminator: "")
    }
}
