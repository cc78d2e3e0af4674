import Model
import Store
import Support
import Testing

@testable import offprint

/// What a list says of the language and the zone of one source holds for its pages, and for no others.
struct SourceHintTests {
    /// Published at ten in the evening of January 9, 2015 in UTC, and early next day at +04:30.
    private static func reply(_ request: LoopbackRequest) -> Reply {
        if request.target == "/robots.txt" { return Reply(404, text: "") }
        return Reply(
            text: """
                <html><head><title>Café opens</title><meta property=og:type content=article>
                <meta property="article:published_time" content="1420840800"></head>
                <body><h1>Café opens</h1>\(BridgeStory.paragraphs)</body></html>
                """)
    }

    private func article(_ pairs: String) async throws -> Article {
        let site = try LoopbackServer { request, _ in Self.reply(request) }
        let seeds = SeedFile(text: "\(site.origin)/a\(pairs)\n")
        #expect(seeds.problems.isEmpty)
        let journey = try await Journey(seeds.entries.map(\.seed))
        return try #require(try journey.store.articles.list(ArticleFilter()).first?.article)
    }

    @Test func readsDatesInTheZoneOfTheSource() async throws {
        #expect(try await article("").date?.description == "2015-01-09")
        #expect(try await article("\tzone=+04:30").date?.description == "2015-01-10")
    }

    @Test func readsPagesInTheCharsetOfTheSourceWhateverTheyAre() async throws {
        #expect(try await article("").title == "Café opens")
        #expect(try await article("\tcharset=windows-1252").title == "CafÃ© opens")
    }

    @Test func aListMaySayHowLongArticlesOfASourceAreKept() throws {
        let seeds = SeedFile(text: "https://a.example/\tkeep-articles=90d\tkeep-articles-per-source=50\n")
        #expect(seeds.problems.isEmpty && seeds.entries.count == 1)
        let retention = Settings().retention(sources: [1: seeds.entries[0].seed.settings])
        #expect(retention.bySource[1] == Retention.Articles(age: .seconds(90 * 86_400), count: 50))
    }

    /// The text cannot contradict what it cannot tell.
    @Test func takesTheLanguageOfTheSourceWhereThePageSaysNone() async throws {
        #expect(try await article("").language == "en")
        #expect(try await article("\tlanguage=haw").language == "haw")
    }
}
