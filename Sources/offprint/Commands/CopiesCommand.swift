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
            `offprint diff ID ID` shows what was changed. --join and --split say what is a copy where the texts do not \
            tell; no later search undoes it, only the other of the two.
            """)

    @OptionGroup var options: StoreOptions
    @Option(help: "How long before and after the article was stored its copies are looked for.") var within = "7d"
    @Option(help: ArgumentHelp("This article is a copy too; may be given several times.", valueName: "article"))
    var join: [String] = []
    @Option(help: ArgumentHelp("This article is no copy; may be given several times.", valueName: "article"))
    var split: [String] = []
    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "Number or any URL of the article.") var article: String

    func run() throws {
        guard let within = Duration(words: within) else {
            throw UsageError("--within \"\(printable(self.within))\" is no duration (try 7d, 12h)")
        }
        let isSaid = !join.isEmpty || !split.isEmpty
        let store = try options.load().openStore(isSaid ? .readWriteExisting : .readOnly)
        defer { store.close() }
        let search = CopySearch(store, within: within)
        if isSaid { try writeDown(search, store) }
        let asked = try store.articles.named(article)
        var damaged: [DatabaseError] = []
        let copies = try copies(of: asked, search) { damaged.append($0) }
        for error in damaged { FileHandle.standardError("offprint: \(error)\n") }
        let report = CopiesReport(asked: asked, copies: copies, said: try store.articles.kin(of: asked.id))
        if json { print(report.object.text) } else { say(report.lines(on: .output)) }
        if !damaged.isEmpty { throw ExitCode.failure }
    }

    private func copies(of asked: StoredArticle, _ search: CopySearch, damaged: (DatabaseError) -> Void) throws
        -> [StoredArticle]
    {
        var progress = Progress()
        defer { progress.clear() }
        return try search.copies(of: asked, damaged: damaged) { looked in
            progress.show { "\(counted(looked, "article")) looked at" }
        }
    }

    /// Writes down what --join and --split say, all of it or nothing.
    private func writeDown(_ search: CopySearch, _ store: Store) throws {
        let asked = try store.articles.named(article)
        let (joined, split) = (try join.map(store.articles.named), try split.map(store.articles.named))
        if (joined + split).contains(where: { $0.id == asked.id }) {
            throw UsageError("--join and --split take other articles than \(asked.id) itself")
        }
        // The search reads many texts: no other process has to wait for that.
        let copies = try copies(of: asked, search) { _ in }
        try store.transaction {
            var hand = CopiesByHand(store, asked: asked, copies: copies, now: now())
            for other in joined { try hand.join(other) }
            for other in split { try hand.split(other) }
        }
    }
}
