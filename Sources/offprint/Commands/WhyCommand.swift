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

    /// Any URL may be asked about, also one that is never fetched. A number could be that of a source or of an article:
    /// throws with the URLs of both.
    static func asked(_ text: String, _ store: Store) throws -> WebURL {
        guard let number = Int64(text) else { return try WebURL(text).flatMap { $0.isHTTP ? nil : $0 } ?? text.seedURL }
        let source = try store.sources.find(number).map { "source \(number) is \(printable($0.url))" }
        let article = try store.articles.get(number).map { "article \(number) is \(printable($0.url))" }
        let named = [source, article].compactMap(\.self)
        let meant = named.isEmpty ? "no source or article has that number" : named.joined(separator: ", ")
        throw UsageError("why asks about a URL, \(number) is a number: \(meant)")
    }
}
