import ArgumentParser
import Extract
import Language
import Model
import Publish
import Store

struct SheetCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, html }

    static let configuration = CommandConfiguration(
        commandName: "sheet",
        abstract: "Print an article as a sheet: masthead, source address, title, author, date, body.",
        discussion: """
            The masthead and the form of the date come from the settings masthead-* and sheet-*. Of a stored article as \
            much is printed as the rights of its source allow.
            """)

    @OptionGroup var options: SettingOptions
    @Option(help: "text or html.") var format = Format.text
    @Option(name: .customLong("url"), help: "Read a saved page of this address instead of a stored article.")
    var pageURL: String?
    @Argument(help: "Number or URL of a stored article; with --url a file.", completion: .file()) var article: String

    func run() throws {
        let configuration = try options.load()
        let (article, url) = try pageURL.map(saved) ?? stored(configuration)
        let sheet = Sheet(article, url: url, settings: configuration.settings)
        print(format == .html ? sheet.html : sheet.text, terminator: "")
    }

    private func saved(_ url: String) throws -> (Article, String) {
        let result = try SavedPage(file: article, url: try url.seedURL.href).extract()
        guard result.isArticle else { throw CommandError("\(article): this page is not an article") }
        return (result.article, result.article.origin?.url ?? url)
    }

    private func stored(_ configuration: Configuration) throws -> (Article, String) {
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let stored = try store.articles.named(article)
        let terms = try SourceTerms(configuration.settings, store.sources)(stored)
        return (stored.article.given(under: terms), stored.sheetURL)
    }
}

extension StoredArticle {
    /// The address that a sheet prints as the source: the one that the page itself prints, else its own.
    var sheetURL: String { article.origin?.url ?? ownAddress }
}

extension Sheet {
    init(_ article: Article, url: String, settings: Settings) {
        var masthead = Masthead()
        (masthead.title, masthead.mark, masthead.motto) = (
            settings.mastheadTitle, settings.mastheadMark, settings.mastheadMotto
        )
        (masthead.address, masthead.section) = (settings.mastheadAddress, settings.mastheadSection)
        let calendar: CalendarKind = settings.sheetCalendar == .solarHijri ? .solarHijri : .gregorian
        let writer = DateWriter(pattern: settings.sheetDate, language: settings.sheetLanguage, calendar: calendar)
        self.init(article, url: url, date: article.published.map(writer.write), masthead: masthead)
    }
}
