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
            A source that is known takes over the title and the settings of its line; one that stands in a list of sources.d \
            is changed there. Of two lines with one source the first counts. \
            Good sources are added whatever the others hold; with bad ones the command ends with 1.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Say what would be added, and write nothing.") var dryRun = false
    @Flag(help: "Print one JSON object a source or bad line.") var json = false
    @Option(help: "text, toml or opml; unset, what its name or content says.") var format: SeedFile.Format?
    @Argument(help: "Lists; - is standard input.", completion: .file()) var file: [String]

    /// Sources that are told one by one.
    private static let told = 20

    func run() throws {
        let lists = try file.map { (name: $0, list: SeedFile(try readFile($0), format: format ?? .init(of: $0))) }
        let configuration = try options.load()
        let entries = lists.flatMap { name, list in list.entries.map { (name, $0) } }
        let lines = try dryRun ? foresee(entries, configuration) : take(entries, configuration)
        if json {
            say(lines.map(\.json.text) + lists.flatMap { name, list in list.problems.map { $0.json(name).text } })
        } else {
            report(lines, lists)
        }
        if Self.bad(lines, lists.map(\.list)) > 0 { throw ExitCode.failure }
    }

    private func report(_ lines: [ImportedLine], _ lists: [(name: String, list: SeedFile)]) {
        for (name, list) in lists {
            let isEmpty = list.entries.isEmpty && list.problems.isEmpty
            for message in isEmpty ? ["\(printable(name)): no source stands in it"] : list.messages(name) {
                writeAll(message + "\n", to: STDERR_FILENO)
            }
        }
        for line in lines {
            guard let problem = line.problem else { continue }
            writeAll("\(printable(line.list)):\(line.entry.line): \(problem)\n", to: STDERR_FILENO)
        }
        let told = lines.compactMap { $0.told(on: .output) }
        say(Array(told.prefix(Self.told)))
        if told.count > Self.told { print("… \(told.count - Self.told) more") }
        print(Self.sentence(lines, bad: Self.bad(lines, lists.map(\.list)), isDryRun: dryRun))
    }

    /// `2 added, 1 changed, 4 known, 0 bad`.
    static func sentence(_ lines: [ImportedLine], bad: Int, isDryRun: Bool = false) -> String {
        let counts = Dictionary(lines.map { ($0.result.word, 1) }, uniquingKeysWith: +)
        let would = isDryRun ? "would be " : ""
        let twice = counts["duplicate"].map { ", \(counted($0, "duplicate"))" } ?? ""
        return "\(counts["added"] ?? 0) \(would)added, \(counts["changed"] ?? 0) \(would)changed, "
            + "\(counts["known"] ?? 0) known\(twice), \(bad) bad"
    }

    private static func bad(_ lines: [ImportedLine], _ lists: [SeedFile]) -> Int {
        lists.reduce(lines.count { $0.result.word == "bad" }) { $0 + $1.problems.count }
    }

    /// All in one transaction: the lists are there or they are not.
    private func take(_ entries: [(String, SeedFile.Entry)], _ configuration: Configuration) throws -> [ImportedLine] {
        let store = try configuration.openStore(.readWrite)
        defer { store.close() }
        var progress = Progress()
        defer { progress.clear() }
        return try store.transaction {
            var lists = SeedImport(store.sources)
            return try entries.enumerated().map { index, entry in
                progress.show { "import: \(index + 1) of \(entries.count) sources" }
                return try lists.take(entry.0, entry.1, now: now())
            }
        }
    }

    private func foresee(_ entries: [(String, SeedFile.Entry)], _ configuration: Configuration) throws -> [ImportedLine]
    {
        let store = try configuration.openStoreOrNone()
        defer { store.close() }
        var lists = SeedImport(store.sources)
        return try entries.map { try lists.line($0.0, $0.1) }
    }
}

extension SeedFile.Format: ExpressibleByArgument {}
