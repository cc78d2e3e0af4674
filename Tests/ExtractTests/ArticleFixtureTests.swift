import Extract
import FoundationEssentials
import Markup
import Model
import Testing

@Suite struct ArticleFixtureTests {
    @Test(arguments: ["newspaper-2015", "reprint-2015"]) func keepsEmphasisAsASpan(_ name: String) throws {
        let fixture = try ArticleFixture.load(name)
        let wanted = try #require(fixture.emphasis)
        let texts = try fixture.extract().article.body.flatMap { block in
            block.text.spans.filter { $0.style == .emphasis }.map { span in
                String(decoding: Array(block.text.plain.utf8)[span.start..<span.end], as: UTF8.self)
            }
        }
        #expect(texts == [wanted])
    }

    @Test(arguments: ["persian-html5", "dari-solar-date", "pashto", "arabic-windows-1256-table"])
    func marksBlocksThatRunFromRightToLeft(_ name: String) throws {
        let article = try ArticleFixture.load(name).extract().article
        #expect(article.body.allSatisfy { $0.direction == .rtl })
    }

    @Test func givesTheSameResultAgain() throws {
        let fixture = try ArticleFixture.load("newspaper-2015")
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let first = try encoder.encode(fixture.extract().article)
        _ = try ArticleFixture.load("pashto").extract()
        for _ in 0..<10 { #expect(try encoder.encode(fixture.extract().article) == first) }
    }

    @Test func tellsWhereEachFieldComesFrom() throws {
        let result = try ArticleFixture.load("json-ld-untidy").extract(explain: true)
        #expect(result.article.provenance["published"]?.rule == "json-ld.datePublished")
        #expect(result.candidates["title"]?.contains { $0.rule == "json-ld.headline" } == true)
        #expect(result.candidates["title"]?.first == result.article.provenance["title"])
        #expect(result.article.provenance["title"]?.path.hasPrefix("/html/body") == true)
    }

    @Test func anEmptyPageIsNoArticle() {
        for page in ["", "<html>", "<p></p>", "\u{0}"] {
            let result = ArticleExtractor().extract(
                HTMLDocument(Array(page.utf8)), url: nil, now: Timestamp(seconds: 1_735_689_600))
            #expect(!result.isArticle)
            #expect(result.article.body.isEmpty)
        }
    }
}
