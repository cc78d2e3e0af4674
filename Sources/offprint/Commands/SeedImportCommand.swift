import ArgumentParser
import Glibc
import Model
import Store

struct SeedImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add the sources of lists: lines of URLs, TOML or OPML.",
        discussion: """
            Text: one URL a line; # begins a comment; behind the URL may stand key=value pairs, each after a TAB or a blank. \
            TOML: a table [[source]] for each, with url and the same keys. OPML: an outline for each; groups become \
            the label group. Keys: \(SeedFile.keys.joined(separator: ", ")). \
            credential names a file that systemd hands to the service (LoadCredential=), with header lines, \
            "basic USER:PASSWORD" or "bearer TOKEN" in it; they go to the source's own host only. \
            Good sources are added whatever the others hold; with bad ones the command ends with 1.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Say what would be added, and write nothing.") var dryRun = false
    @Option(help: "text, toml or opml; unset, what the list looks like.") var format: SeedFile.Format?
    @Argument(help: "Lists; - is standard input.") var file: [String]

    func run() throws {
        let lists = try file.map { SeedFile(try readFile($0), format: format) }
        let entries = lists.flatMap(\.entries)
        let configuration = try options.load()
        let (added, known) = dryRun ? try compare(entries, configuration) : try add(entries, configuration)
        for (file, list) in zip(file, lists) {
            for problem in list.problems {
                writeAll("\(file):\(problem.line): \(problem.message)\n", to: STDERR_FILENO)
            }
        }
        let bad = lists.reduce(0) { $0 + $1.problems.count }
        print("\(added) \(dryRun ? "would be added" : "added"), \(known) known, \(bad) bad")
        if bad > 0 { throw ExitCode.failure }
    }

    /// All in one transaction: the lists are there or they are not.
    private func add(_ entries: [SeedFile.Entry], _ configuration: Configuration) throws -> (added: Int, known: Int) {
        let store = try configuration.openStore(.readWrite)
        defer { store.close() }
        var progress = Progress()
        defer { progress.clear() }
        return try store.transaction {
            var added = 0
            for (index, entry) in entries.enumerated() {
                if try store.sources.add(entry.seed, now: now()).isNew { added += 1 }
                progress.show { "import: \(index + 1) of \(entries.count) sources" }
            }
            return (added, entries.count - added)
        }
    }

    private func compare(_ entries: [SeedFile.Entry], _ configuration: Configuration) throws -> (added: Int, known: Int)
    {
        let path = Places.store(configuration.settings)
        let store = access(path, F_OK) == 0 ? try configuration.openStore(.readOnly) : nil
        defer { store?.close() }
        var seen: Set<String> = []
        var known = 0
        for entry in entries {
            if try !seen.insert(entry.seed.url.href).inserted || store?.sources.find(url: entry.seed.url) != nil {
                known += 1
            }
        }
        return (entries.count - known, known)
    }
}

extension SeedFile.Format: ExpressibleByArgument {}
