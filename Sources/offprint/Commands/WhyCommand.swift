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
        let life = try URLLife(asked, store, settings: configuration.settings, now: now())
        if json { print(life.json.text) } else { say(life.lines(on: .output)) }
    }

    /// Any URL may be asked about, also one that is never fetched.
    private var asked: WebURL {
        get throws { try WebURL(url).flatMap { $0.isHTTP ? nil : $0 } ?? url.seedURL }
    }
}
