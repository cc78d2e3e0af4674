import Archive
import ArgumentParser
import Crawl
import Logging
import Model
import Publish
import Store

struct ReextractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reextract",
        abstract: "Read the pages of stored articles again, out of the archive and with the present rules.",
        discussion: """
            Prints each article that comes out otherwise, field by field, and writes it as a revision; what was there \
            is kept (`offprint show --help`). With --dry-run nothing is written. Pages come from the WARC files of \
            --archive or warc-folder; an article whose last page is not there stays as it is. Times: \(Moment.help).
            """)

    @OptionGroup var options: SettingOptions
    @Flag(help: "Write nothing.") var dryRun = false
    @Option(help: ArgumentHelp("A folder of WARC files.", valueName: "folder"), completion: .directory) var archive:
        String?
    @Option(help: "Only articles of this source (number or URL).") var source: String?
    @Option(help: "Only articles stored since this moment.") var since: String?
    @Flag(help: "Also name the articles that stay as they are for want of a page.") var verbose = false
    @Flag(help: "Print one JSON object an article.") var json = false
    @Argument(help: "Only these articles (number or URL).") var articles: [String] = []

    func run() async throws {
        let configuration = try options.load()
        let web = try configuration.archive(archive)
        let store = try configuration.openStore(dryRun ? .readOnly : .readWriteExisting)
        defer { store.close() }
        let reextraction = Reextraction(
            store: store, web: web, settings: try configuration.rereading())
        var counts = (changed: 0, same: 0, kept: 0)
        for id in try ids(store) {
            guard let stored = try store.articles.get(id) else { continue }
            let ending = try await reextraction.run(stored, isDry: dryRun, now: now())
            switch ending {
            case .changed: counts.changed += 1
            case .same: counts.same += 1
            case .kept: counts.kept += 1
            }
            show(ending, of: stored)
        }
        guard !json else { return }
        let words = dryRun ? "would change" : "changed"
        print("\(counts.changed) \(words), \(counts.same) stay the same, \(counts.kept) left as they are")
    }

    /// Only numbers: what is written must not disturb what is still being listed.
    private func ids(_ store: Store) throws -> [ArticleID] {
        guard articles.isEmpty else { return try articles.map { try store.articles.named($0).id } }
        let filter = ArticleFilter(
            source: try source.map { try store.sources.named($0).id }, since: try moment(since, flag: "--since"),
            isNewestFirst: false)
        var ids: [ArticleID] = []
        try store.articles.each(filter, damaged: Self.report) { ids.append($0.id) }
        return ids
    }

    private static func report(_ error: DatabaseError) { FileHandle.standardError("offprint: \(error)\n") }

    private func show(_ ending: Reextraction.Ending, of stored: StoredArticle) {
        let head = "\(stored.id)  \(printable(stored.url))"
        switch ending {
        case .same: break
        case .kept(let reason):
            if json { print(Self.json(stored, kept: reason).text) } else if verbose { print("\(head): \(reason)") }
        case .changed(let changes):
            if json { return print(Self.json(stored, changes).text) }
            print(head)
            for change in changes {
                for line in change.lines { print("  \(change.field)  \(printable(line))") }
            }
        }
    }

    private static func json(_ stored: StoredArticle, _ changes: [FieldChange] = [], kept: String? = nil) -> JSON {
        [
            "id": JSON(Int(stored.id)), "url": .string(stored.url), "kept": JSON(kept),
            "changes": .array(
                changes.map { ["field": .string($0.field), "old": JSON($0.old), "new": JSON($0.new)] }),
        ]
    }
}

extension Configuration {
    /// What kept pages are read with; nobody is asked for anything, so no contact is needed.
    func rereading() throws -> Crawler.Settings {
        var configuration = self
        if settings.contact == nil { configuration.set { $0.contact = "nobody" } }
        return try configuration.crawler(Logger(label: "offprint"))
    }
}
