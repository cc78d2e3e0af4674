import ArgumentParser
import Compare
import Model
import Publish
import Store

struct CopiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copies", abstract: "Find the copies of an article and name the original.",
        discussion: """
            Looks through the texts of the articles that were stored within a time before and after it, and shows those \
            that tell its text, whole, cut, extended or reworded in places, the original first. Columns: id, share of \
            the original's text that is in it, how long after the original it was stored, site, title, URL. \
            `offprint diff ID ID` shows what was changed.
            """)

    @OptionGroup var options: StoreOptions
    @Option(help: "How long before and after the article was stored its copies are looked for.") var within = "7d"
    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "Number or any URL of the article.") var article: String

    func run() throws {
        guard let within = Duration(words: within) else {
            throw UsageError("--within \"\(printable(self.within))\" is no duration (try 7d, 12h)")
        }
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let asked = try store.articles.named(article)
        var isDamaged = false
        var progress = Progress()
        let copies = try CopySearch(store, within: within).copies(
            of: asked,
            damaged: { error in
                FileHandle.standardError("offprint: \(error)\n")
                isDamaged = true
            }, progress: { looked in progress.show { "\(counted(looked, "article")) looked at" } })
        progress.clear()
        let report = CopiesReport(asked: asked, copies: copies)
        if json { print(report.object.text) } else { say(report.lines(on: .output)) }
        if isDamaged { throw ExitCode.failure }
    }
}
