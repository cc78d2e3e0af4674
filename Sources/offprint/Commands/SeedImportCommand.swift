import ArgumentParser
import Glibc
import Model
import Publish
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
    @Flag(help: "Print one JSON object a source or bad line.") var json = false
    @Option(help: "text, toml or opml; unset, what its name or content says.") var format: SeedFile.Format?
    @Argument(help: "Lists; - is standard input.", completion: .file()) var file: [String]

    func run() throws {
        let lists = try file.map { (name: $0, list: SeedFile(try readFile($0), format: format ?? .init(of: $0))) }
        let configuration = try options.load()
        let entries = lists.flatMap { name, list in list.entries.map { (name, $0) } }
        let lines = try dryRun ? compare(entries, configuration) : add(entries, configuration)
        if json {
            say(lines.map(\.json.text) + lists.flatMap { name, list in list.problems.map { $0.json(name).text } })
        } else {
            report(lines, lists)
        }
        if lists.contains(where: { !$0.list.problems.isEmpty }) { throw ExitCode.failure }
    }

    private func report(_ lines: [ImportedLine], _ lists: [(name: String, list: SeedFile)]) {
        for (name, list) in lists {
            let isEmpty = list.entries.isEmpty && list.problems.isEmpty
            for message in isEmpty ? ["\(printable(name)): no source stands in it"] : list.messages(name) {
                writeAll(message + "\n", to: STDERR_FILENO)
            }
        }
        let (new, bad) = (lines.count(where: \.isNew), lists.reduce(0) { $0 + $1.list.problems.count })
        print("\(new) \(dryRun ? "would be added" : "added"), \(lines.count - new) known, \(bad) bad")
    }

    /// All in one transaction: the lists are there or they are not.
    private func add(_ entries: [(String, SeedFile.Entry)], _ configuration: Configuration) throws -> [ImportedLine] {
        let store = try configuration.openStore(.readWrite)
        defer { store.close() }
        var progress = Progress()
        defer { progress.clear() }
        return try store.transaction {
            try entries.enumerated().map { index, entry in
                let (source, isNew) = try store.sources.add(entry.1.seed, now: now())
                progress.show { "import: \(index + 1) of \(entries.count) sources" }
                return ImportedLine(list: entry.0, entry: entry.1, id: source.id, isNew: isNew)
            }
        }
    }

    private func compare(_ entries: [(String, SeedFile.Entry)], _ configuration: Configuration) throws -> [ImportedLine]
    {
        let store = try configuration.openStoreOrNone()
        defer { store.close() }
        return try Self.foreseen(entries, in: store)
    }

    /// What adding them to that store would do.
    static func foreseen(_ entries: [(String, SeedFile.Entry)], in store: Store) throws -> [ImportedLine] {
        var seen: Set<String> = []
        return try entries.map { list, entry in
            let id = try store.sources.find(url: entry.seed.url)?.id
            let isFirst = seen.insert(try CanonicalURL(entry.seed.url).key).inserted
            return ImportedLine(list: list, entry: entry, id: id, isNew: isFirst && id == nil)
        }
    }
}

/// What became of a line that gave a source.
struct ImportedLine {
    var list: String
    var entry: SeedFile.Entry
    /// Nil where it would only be added.
    var id: SourceID?
    var isNew: Bool

    var json: JSON {
        [
            "result": .string(isNew ? "added" : "known"), "list": .string(list), "line": JSON(entry.line),
            "id": JSON(id), "url": .string(entry.seed.url.href), "title": JSON(entry.seed.title), "problem": .null,
        ]
    }
}

extension SeedFile.Problem {
    func json(_ list: String) -> JSON {
        [
            "result": "bad", "list": .string(list), "line": JSON(line), "id": .null, "url": .null, "title": .null,
            "problem": .string(message),
        ]
    }
}

extension SeedFile.Format: ExpressibleByArgument {}
