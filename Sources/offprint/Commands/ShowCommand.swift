import Archive
import ArgumentParser
import Fetch
import Glibc
import Model
import Publish
import Store

struct ShowCommand: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown, html, page }

    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print one stored article.",
        discussion: """
            Of an article whose source has rights for an extract or a link only, no more is printed; --whole prints all, \
            which is for you and not for others. With --format page its page comes as the server sent it last, without compression, out of the WARC files of \
            --archive or warc-folder; of an article on several pages the first.
            """)

    @OptionGroup var options: StoreOptions
    @Option(help: "text, json, markdown, html or page.") var format = Format.text
    @Flag(help: "The same as --format json.") var json = false
    @Flag(help: "The whole article, whatever the rights of its source.") var whole = false
    @Option(help: ArgumentHelp("A folder of WARC files, for the page.", valueName: "folder"), completion: .directory)
    var archive: String?
    @Argument(help: "Number or any URL of the article.") var article: String

    func run() async throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let stored = try store.articles.named(article)
        let terms = whole ? .full : try SourceTerms(configuration.settings, store.sources)(stored)
        let article = stored.article.given(under: terms)
        switch json ? .json : format {
        case .text: print(TextPage.render(article, url: stored.url), terminator: "")
        case .json: print(stored.json(under: terms).text)
        case .markdown: print(MarkdownPage.render(article, url: stored.url), terminator: "")
        case .html: print(HTMLPage.render(article, url: stored.url), terminator: "")
        case .page where terms.rights != .full:
            throw CommandError(
                "article \(stored.id): its source gives out no whole page (rights = \(terms.rights.rawValue)); --whole prints it"
            )
        case .page:
            let web = try configuration.archive(archive)
            writeAll(try await stored.page(in: web, configuration.settings), to: STDOUT_FILENO)
        }
    }
}

extension Configuration {
    /// The WARC files of that folder, else of `warc-folder`.
    func archive(_ folder: String?) throws -> RecordedWeb {
        guard let folder = folder ?? settings.warcFolder else {
            throw CommandError("no archive: --archive names a folder of WARC files, the setting warc-folder keeps one")
        }
        return try RecordedWeb.telling(folder)
    }
}

extension StoredArticle {
    /// The body that an archive has of its page; throws why it has none.
    func page(in web: RecordedWeb, _ settings: Settings) async throws -> [UInt8] {
        guard let address = WebURL(url), let found = await web.latest(address) else {
            throw CommandError("article \(id): the archive has no page of \(printable(url))")
        }
        // Nobody is asked for anything, so that no contact is needed.
        switch found.answer.page(of: address, settings: try settings.fetcherSettings(userAgent: "")) {
        case .success(let page): return page.body
        case .failure(let failure):
            throw CommandError("article \(id): its page cannot be unpacked: \(failure.detail)")
        }
    }
}

extension RecordedWeb {
    /// The archive of a folder; what is damaged in it is told as an error and passed over.
    static func telling(_ folder: String) throws -> RecordedWeb {
        try RecordedWeb(folder: folder) { FileHandle.standardError("offprint: \(printable($0))\n") }
    }
}
