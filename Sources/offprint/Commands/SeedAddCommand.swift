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
            guard !Self.isFile(text) else {
                let file = printable(text)
                throw UsageError(
                    "\(file) is a file: `offprint seed import \(file)` adds the sources that are listed in it")
            }
            var seed = try Seed(address: text)
            seed.title = title
            return seed
        }
        let store = try options.load().openStore(.readWrite)
        defer { store.close() }
        let added = try store.transaction { try seeds.map { try store.sources.add($0, now: now()) } }
        for (source, isNew) in added {
            if json {
                print(source.json([.init("new", .bool(isNew))]).text)
            } else {
                print("\(isNew ? "added" : "known")  \(source.id)  \(printable(source.url, on: .output))")
            }
        }
    }

    /// Whether a list was meant, whose name would be taken for that of a host.
    static func isFile(_ text: String) -> Bool { !text.contains("://") && access(text, F_OK) == 0 }
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
