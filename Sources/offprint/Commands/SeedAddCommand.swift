import ArgumentParser
import Glibc
import Model
import Publish
import Store

struct SeedAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add sources.",
        discussion:
            "A source is a feed, a sitemap, a section or front page, or one article; its kind is told by its content.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a source.") var json = false
    @Option(help: "A name for the source, also for one that is known.") var title: String?
    @Argument(help: "Addresses; a bare host name (or HOST:PORT) means its front page by https.") var url: [String]

    func run() throws {
        let seeds = try url.map { text in
            if let refusal = Self.refusal(of: text) { throw refusal }
            var seed = try Seed(address: text)
            seed.title = title
            return seed
        }
        let store = try options.load().openStore(.readWrite)
        defer { store.close() }
        let added = try store.transaction { try seeds.map { try Self.add($0, store) } }
        for (source, result) in added {
            let what: [String] = if case .changed(let keys) = result { keys } else { [] }
            if json {
                let facts: [JSON.Field] = [
                    .init("new", .bool(result == .added)), .init("changed", .array(what.map(JSON.string))),
                ]
                print(source.json(facts).text)
            } else {
                let keys = what.isEmpty ? "" : ": " + what.joined(separator: ", ")
                print("\(result.word)  \(source.id)  \(printable(source.url, on: .output))\(keys)")
            }
        }
    }

    /// Throws where a list says otherwise than the command.
    static func add(_ seed: Seed, _ store: Store) throws -> (Source, ImportedLine.Result) {
        let known = try store.sources.find(url: seed.url)
        let result = known.map { ImportedLine.Result($0, seed) } ?? .added
        if let known, case .listed(let file) = result {
            throw CommandError("source \(known.id) stands in the list \(printable(file)): change it there")
        }
        return (try store.sources.add(seed, now: now()).source, result)
    }

    /// Where a list was meant, whose name would be taken for that of a host.
    static func refusal(of text: String) -> UsageError? {
        guard !text.contains("://"), access(text, F_OK) == 0 else { return nil }
        let file = printable(text)
        return UsageError("\(file) is a file: `offprint seed import \(file)` adds the sources that are listed in it")
    }
}

extension Source {
    /// With other facts in front.
    func json(_ facts: [JSON.Field] = []) -> JSON {
        let fields: [JSON.Field] = [
            .init("id", .integer(id)), .init("url", .string(url)), .init("kind", .string(kind.rawValue)),
            .init("title", JSON(title)), .init("state", .string(state.rawValue)),
            .init("added", .string(added.description)), .init("articles", JSON(articles)),
            .init("last_new", JSON(lastNew?.description)), .init("last_ok", JSON(lastOK?.description)),
            .init("list", JSON(file)),
            .init("settings", .object(settings.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })),
        ]
        return .object(facts + fields)
    }
}
