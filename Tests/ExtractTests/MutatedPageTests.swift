import Extract
import Markup
import Model
import Support
import Testing

/// Pages that are spoiled from a seed; `Tests/Scripts/mutations` runs many more of them.
@Suite struct MutatedPageTests {
    private static func extract(_ bytes: [UInt8]) -> Article {
        ArticleExtractor().extract(
            HTMLDocument(Charset.decode(bytes).utf8), url: WebURL("https://site.test/1"),
            now: Timestamp(seconds: 1_735_689_600)
        ).article
    }

    private static func fixtures() throws -> [[UInt8]] {
        try ArticleFixture.names.map { try ArticleFixture.load($0).bytes() }
    }

    /// Every fifth twice: the whole check of determinism is the script's.
    @Test func readsSpoiledPagesTheSameTwice() throws {
        let pages = try Self.fixtures()
        let mutator = Mutator(seed: 1, attributes: 5000, elements: 10_000)
        for number in 0..<200 {
            let page = mutator.page(number, from: pages)
            let article = Self.extract(page)
            if number % 5 == 0 { #expect(Self.extract(page) == article, "page \(number) of seed 1") }
        }
    }

    @Test func theSameSeedSpoilsAlike() throws {
        let pages = try Self.fixtures()
        for number in 0..<20 {
            let page = Mutator(seed: 3).page(number, from: pages)
            #expect(page == Mutator(seed: 3).page(number, from: pages))
            #expect(page != pages[number % pages.count])
        }
    }
}
