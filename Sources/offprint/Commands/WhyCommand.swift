import ArgumentParser
import Model
import Publish
import Store

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Say what became of a URL: where it was found, what happened, when it comes next.",
        discussion: "The second line answers in a word; `offprint log --words` explains all of them.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print a JSON object.") var json = false
    @Argument(help: "The URL.") var url: String

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let life = try URLLife(Self.asked(url, store), store, settings: configuration.settings, now: now())
        if json { print(life.json.text) } else { say(life.lines(on: .output)) }
    }

    /// A number could be that of a source or of an article: throws with the URLs of both.
    static func asked(_ text: String, _ store: Store) throws -> WebURL {
        guard let number = Int64(text) else { return try anyURL(text) }
        let source = try store.sources.recall(number).map {
            "source \(number)\($0.isRemoved ? " (removed)" : "") is \(printable($0.url))"
        }
        let article = try store.articles.get(number).map { "article \(number) is \(printable($0.url))" }
        let named = [source, article].compactMap(\.self)
        let meant = named.isEmpty ? "no source or article has that number" : named.joined(separator: ", ")
        throw UsageError("why asks about a URL, \(number) is a number: \(meant)")
    }

    /// Also one that is never fetched may be asked about. `localhost:8080` is a host, though it reads as a scheme.
    private static func anyURL(_ text: String) throws(SeedError) -> WebURL {
        do throws(SeedError) { return try text.seedURL } catch {
            guard let url = WebURL(text) else { throw error }
            return url
        }
    }
}
