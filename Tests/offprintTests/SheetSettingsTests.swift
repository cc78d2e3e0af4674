import Model
import Publish
import Support
import Testing

@testable import offprint

@Suite struct SheetSettingsTests {
    private func article() -> Article {
        var article = Article()
        article.title = "Snow closes the pass"
        article.published = Day(2015, 1, 9).map { WrittenDate($0, secondOfDay: 3600, offset: 270) }
        return article
    }

    @Test func theDateIsWrittenByPatternLanguageAndCalendar() {
        var settings = Settings()
        #expect(Sheet(article(), url: "u", settings: settings).date == "January 9, 2015")
        (settings.sheetLanguage, settings.sheetCalendar, settings.sheetDate) = ("fa", .solarHijri, "d MMMM yyyy")
        #expect(Sheet(article(), url: "u", settings: settings).date == "۱۹ دی ۱۳۹۳")
        #expect(Sheet(Article(), url: "u", settings: settings).date == nil)
    }

    /// Masthead through the settings file, date through the writer, words through the renderer.
    @Test(.enabled(if: SeedPage.text != nil)) func settingsReproduceTheSeedPage() throws {
        let text = try #require(SeedPage.text)
        let page = try #require(SeedPage(text))
        #expect(page.date == "January 9, 2015")
        var article = page.article
        article.published = Day(2015, 1, 9).map { WrittenDate($0) }
        let lines = [
            "title = \(page.title.toml ?? "")", "mark = \(page.mark.quotedForTOML)",
            "motto = \(page.motto.quotedForTOML)",
            "address = \(page.address.toml ?? "")", "section = \(page.section.toml ?? "")",
        ]
        let file = try ConfigFile(text: "[masthead]\n" + lines.joined(separator: "\n"), path: "offprint.toml")
        let settings = try Configuration(flags: [:], environment: [:], file: ("offprint.toml", file)).settings
        let sheet = Sheet(article, url: page.url, settings: settings).text
        #expect(sheet.split(whereSeparator: \.isWhitespace) == text.split(whereSeparator: \.isWhitespace))
    }
}
