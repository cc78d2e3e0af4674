import ArgumentParser
import Glibc
import Model
import Publish
import Store

struct ArticlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles", abstract: "List the stored articles, newest first.",
        discussion:
            "Columns: id, date, language, source, authors, title, URL. Where COLUMNS is set or the output is a terminal, lines are cut to its width; below 80 columns the authors are left out. Times: \(Moment.help)."
    )

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object an article, with its body.") var json = false
    @Option(help: "Only from this source (number or URL).") var source: String?
    @Option(parsing: .unconditional, help: "Only those stored since this moment.") var since: String?
    @Option(name: [.long, .customShort("n")], help: "At most so many (0: all).") var limit: Int?

    @Argument(help: .hidden) var words: [String] = []

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit \(limit) is negative") }
    }

    /// The list takes no words: what may be meant by one.
    static func refusal(of word: String) -> UsageError {
        let shown = printable(word)
        let meant =
            if Int(word) != nil {
                "`offprint show \(shown)` prints that article, `--source \(shown)` lists those of a source"
            } else if word.contains("/") || WebURL(word) != nil {
                "`offprint show \(shown)` prints the article there, `--source \(shown)` lists those of a source"
            } else if word.contains("."), !word.hasPrefix("."), !word.hasSuffix(".") {
                "`offprint seed list --host \(shown)` finds its sources, `--source NUMBER` lists their articles"
            } else {
                "`offprint seed list \(shown)` finds sources by words, `--source NUMBER` lists their articles"
            }
        return UsageError("articles takes no \"\(shown)\": \(meant)")
    }

    func run() throws {
        if let word = words.first { throw Self.refusal(of: word) }
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let filter = ArticleFilter(
            source: try source.map { try store.sources.named($0).id }, since: try moment(since, flag: "--since"),
            limit: limit == 0 ? nil : limit)
        var isDamaged = false
        var count = 0
        let width = screenWidth()
        func note(_ error: DatabaseError) {
            writeAll("offprint: \(error)\n", to: STDERR_FILENO)
            isDamaged = true
        }
        try store.articles.each(filter, damaged: note) { article in
            count += 1
            print(json ? article.json.text : Self.line(article, width: width))
        }
        if count == 0, !isDamaged {
            let isAll = source == nil && since == nil
            writeAll("offprint: no articles \(isAll ? "yet" : "match")\n", to: STDERR_FILENO)
        }
        if isDamaged { throw ExitCode.failure }
    }

    /// Cut to `width` columns, where one is given.
    static func line(_ stored: StoredArticle, width: Int? = nil) -> String {
        let byline = stored.article.byline.map { width == nil ? $0 : Progress.fitted($0, columns: 17) }
        var fields: [(text: String?, width: Int, side: Columns.Side)] = [
            (String(stored.id), 5, .right), (stored.article.date?.description, 10, .left),
            (stored.article.language, 5, .left), (stored.source.map(String.init), 3, .right),
            (byline, 16, .left), (stored.article.title, 0, .left), (stored.url, 0, .left),
        ]
        // The room is for the title.
        if let width, width < 80 { fields.remove(at: 4) }
        let line = Columns.line(fields)
        return width.map { Progress.fitted(line, columns: $0) } ?? line
    }
}
