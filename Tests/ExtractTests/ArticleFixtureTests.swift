import Extract
import FoundationEssentials
import Markup
import Model
import Testing

/// What a fixture's `article.json` says of its page.
struct ArticleFixture: Decodable, CustomTestStringConvertible {
    var url: String?
    var title: String
    var authors: [String]
    var date: String
    var body: [String]
    var emphasis: String?
    var origin: String?
    var name = ""

    enum CodingKeys: CodingKey { case url, title, authors, date, body, emphasis, origin }

    var testDescription: String { name }

    private static let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Fixtures"

    static func load(_ name: String) throws -> ArticleFixture {
        let data = try Data(contentsOf: URL(filePath: "/\(folder)/\(name)/article.json"))
        var fixture = try JSONDecoder().decode(ArticleFixture.self, from: data)
        fixture.name = name
        return fixture
    }

    func extract(explain: Bool = false) throws -> ArticleResult {
        let data = try Data(contentsOf: URL(filePath: "/\(Self.folder)/\(name)/page.html"))
        let page = HTMLDocument(Charset.decode([UInt8](data)).utf8)
        return ArticleExtractor().extract(
            page, url: url.flatMap { WebURL($0) }, now: Timestamp(seconds: 1_735_689_600), explain: explain)
    }
}

@Suite struct ArticleFixtureTests {
    static let names = [
        "newspaper-2015", "reprint-2015", "table-breaks-2011", "persian-html5", "dari-solar-date", "pashto",
        "arabic-windows-1256-table", "chinese-divs", "russian-windows-1251", "greek-wordpress", "json-ld-untidy",
        "japanese",
    ]

    @Test(arguments: names) func readsTheFieldsOfAPage(_ name: String) throws {
        let fixture = try ArticleFixture.load(name)
        let article = try fixture.extract().article
        #expect(article.title == fixture.title)
        #expect(article.authors.map(\.name) == fixture.authors)
        #expect(article.date?.description == fixture.date)
        #expect(article.origin?.url == fixture.origin)
        #expect(article.body.map(\.plain).filter { !$0.isEmpty } == fixture.body)
    }

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
