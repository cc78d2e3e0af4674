import ArgumentParser
import Compare
import Model
import Publish
import Store

struct RevisionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revisions",
        abstract: "List what papers changed in articles after printing them, and what they took off.",
        discussion: """
            Newest first. Columns: time (UTC), article@revision, what sort of change it is, headline, URL. \
            `offprint diff ARTICLE@REVISION` shows the change itself. With --json each object holds it. Only changes of \
            what the page says count, and of those what is kept (keep-revisions).
            Sorts: \(ChangeClass.allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: " "))
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a change.") var json = false
    @Option(
        name: .customLong("class"),
        help: """
            Only changes of this sort: \(ChangeClass.allCases.map(\.rawValue).joined(separator: ", ")). Several are \
            parted by commas, or the flag is given again.
            """, completion: .list(ChangeClass.allCases.map(\.rawValue))) var classes: [String] = []
    @Option(help: "Only articles of this source (number or URL).") var source: String?
    @Option(parsing: .unconditional, help: "Only changes seen since this moment.") var since: String?
    @Option(
        name: [.long, .customShort("n")], parsing: .unconditional,
        help: "At most so many (default: 50 unless --since or an article is given; 0: all).")
    var limit: Int?
    @Argument(help: "Number or any URL of an article; all articles when there is none.") var article: String?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit \(limit) is negative") }
    }

    func run() throws {
        let wanted: [ChangeClass] = try ChosenWords(classes).read(flag: "--class")
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let filter = RevisionFilter(
            article: try article.map { try store.articles.named($0).id },
            source: try source.map { try store.sources.recalled($0).id }, since: try moment(since, flag: "--since"))
        var list = RevisionList(store, filter)
        (list.classes, list.limit) = (Set(wanted), limit ?? (since == nil && article == nil ? 50 : 0))
        var (count, isDamaged) = (0, false)
        func note(_ error: DatabaseError) {
            FileHandle.standardError("offprint: \(error)\n")
            isDamaged = true
        }
        let screen = Screen.output
        try list.each(damaged: note) { row in
            count += 1
            print(json ? row.json.text : row.line(on: screen))
        }
        if count == 0, !isDamaged { FileHandle.standardError("offprint: no revisions match\n") }
        if isDamaged { throw ExitCode.failure }
    }
}
