import ArgumentParser
import Model
import Publish
import Store

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Say what became of a URL: where it was found, what happened, when it comes next."
    )

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print a JSON object.") var json = false
    @Argument(help: "The URL.") var url: String

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let life = try URLLife(url.seedURL, store, now: now())
        if json { print(life.json.text) } else { say(life.sentences.map(printable)) }
    }
}
