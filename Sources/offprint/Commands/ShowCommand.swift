import ArgumentParser
import Publish
import Store

struct ShowCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown, html }

    static let configuration = CommandConfiguration(commandName: "show", abstract: "Print one stored article.")

    @OptionGroup var options: StoreOptions
    @Option(help: "text, json, markdown or html.") var format = Format.text
    @Flag(help: "The same as --format json.") var json = false
    @Argument(help: "Number or any URL of the article.") var article: String

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let stored = try store.articles.named(article)
        switch json ? .json : format {
        case .text: print(TextPage.render(stored.article, url: stored.url), terminator: "")
        case .json: print(stored.json.text)
        case .markdown: print(MarkdownPage.render(stored.article, url: stored.url), terminator: "")
        case .html: print(HTMLPage.render(stored.article, url: stored.url), terminator: "")
        }
    }
}
