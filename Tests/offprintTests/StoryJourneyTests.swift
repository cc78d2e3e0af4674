import Crawl
import Model
import Publish
import Store
import Support
import Testing

@testable import offprint

/// One story on the newspaper page of 2015 and on the bilingual reprint page: from the socket to the sheet.
struct StoryJourneyTests {
    /// Invented, in the form of a seed page.
    private static let own = """
        برگ‌های روز _ روز برگ‌ها

        BR-BR

        هر که خواند برگ ما را بی‌خبر هرگز نماند

        www.leaves.test\tleaves@leaves.test
        Languages of the World\tزبان‌های جهان

        http://www.paper.test/world/night-ferry-returns-20150109-1ab2c.html

        Night ferry returns to the northern strait

        Agnes Colbeck

        January 9, 2015

        The night ferry between Mell and Northgate sailed again on Thursday, "a little late and entirely full", as its
        master put it, after eleven weeks in the yard.

        Some 240 passengers had waited on the quay since noon; the harbour office counted 61 cars, two of them with
        bicycles on the roof.

        The line was closed in October, when *Evening Star*, the older of its two ships, lost a blade of her screw on
        the shallows south of Mell.

        She has been given a new one, a second radar and, at the wish of the crew, a galley with a window.

        "We looked at a wall for nineteen years," the cook, Ivo Lund, said. "Now we look at the weather." Bookings for
        the spring are a third above those of the year before.
        """

    @Test(arguments: [("invented", own)] + SeedText.all().map { ($0.name, $0.text) })
    func isStoredWithoutAWordTooManyAndPrintedAsTheSheet(name: String, text: String) async throws {
        let story = try StoryFile(parsing: text)
        let newsroom = try Newsroom(stories: [story])
        defer { newsroom.stop() }
        let expected = newsroom.articles.filter { $0.title == story.title }
        #expect(expected.map(\.day.description) == ["2015-01-09", "2015-01-09"])
        let journey = try await Journey(expected.map { ($0.url, .unknown) }) { $0.follow = .none }
        for page in expected {
            let url = try #require(WebURL(page.url))
            let stored = try #require(try journey.store.articles.get(url: url), "\(page.url) \(name)")
            #expect(stored.told == page.told, "\(page.site)")
            let isReprint = page.copyOf == story.sourceURL
            #expect(!isReprint || stored.sheetURL == story.sourceURL)
            let sheet = Sheet(
                stored.article, url: isReprint ? stored.sheetURL : story.sourceURL ?? "",
                settings: try settings(text))
            #expect(words(sheet.text) == words(text), "\(page.site)")
        }
        #expect(newsroom.disallowedAccesses.isEmpty)
    }

    /// White space folded; asterisks stay.
    private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    private func settings(_ text: String) throws -> Settings {
        let page = try #require(SeedPage(text.split(separator: "\n\n").map(Self.folded).joined(separator: "\n")))
        var settings = Settings()
        (settings.mastheadTitle, settings.mastheadMark, settings.mastheadMotto) = (page.title, page.mark, page.motto)
        (settings.mastheadAddress, settings.mastheadSection) = (page.address, page.section)
        return settings
    }

    /// A paragraph on one line; the two lines with edges stay two.
    private static func folded(_ group: Substring) -> String {
        group.contains("\t") ? String(group) : group.split(separator: "\n").joined(separator: " ")
    }
}
