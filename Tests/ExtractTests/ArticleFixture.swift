import Extract
import FoundationEssentials
import Markup
import Model
import Testing

/// A page of ours and what its `article.json` says of it.
struct ArticleFixture: Decodable, CustomTestStringConvertible {
    var url: String?
    var title: String
    var authors: [String]
    /// The day in the page's own zone; empty on a page that is not dated.
    var date: String
    /// Primary language, as in BCP 47.
    var language: String?
    /// A body may begin with it or not: both are held right.
    var standfirst: String?
    var body: [String]
    var published: String?
    var section: String?
    var kind: PageKind?
    var emphasis: String?
    var origin: String?
    var originName: String?
    var name = ""

    enum CodingKeys: CodingKey {
        case url, title, authors, date, language, standfirst, body, published, section, kind, emphasis, origin
        case originName
    }

    var testDescription: String { name }

    static let names: [String] = {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/\(folder)")) ?? []
        return folders.filter { !$0.hasPrefix(".") }.sorted()
    }()

    private static let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Fixtures"

    static func load(_ name: String) throws -> ArticleFixture {
        let data = try Data(contentsOf: URL(filePath: "/\(folder)/\(name)/article.json"))
        var fixture = try JSONDecoder().decode(ArticleFixture.self, from: data)
        fixture.name = name
        return fixture
    }

    func bytes() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: "/\(Self.folder)/\(name)/page.html")))
    }

    func extract(explain: Bool = false) throws -> ArticleResult {
        ArticleExtractor().extract(
            HTMLDocument(Charset.decode(try bytes()).utf8), url: url.flatMap { WebURL($0) },
            now: Timestamp(seconds: 1_735_689_600), explain: explain)
    }
}
