import Model
import Support
import Testing

@testable import Crawl
@testable import Store

/// Copies that name their original.
struct NamedOriginalTests {
    private let store: Store

    init() throws { store = try Store.open(":memory:") }

    private static let paragraphs = (0..<6).map { number in
        "Paragraph \(number) tells what the council of valley \(number) said on day \(number) about bridge \(number)."
    }

    private func file(_ url: String, _ paragraphs: [String], source: String? = nil, canonical: String? = nil) throws
        -> Judge.Verdict
    {
        let address = try #require(WebURL(url))
        var article = Article()
        article.title = "The bridge opens"
        article.body = paragraphs.map { Block(.paragraph, RichText($0)) }
        article.origin = source.map { Origin(url: $0, line: $0) }
        article.canonical = canonical
        let visit = Visit(id: nil, url: address, kind: .article, due: Timestamp(milliseconds: 1))
        return try Filing(store: store, visit: visit, settings: CrawlSettings())
            .file(article, canonical: canonical.flatMap { WebURL($0) }, isAMP: false, now: Timestamp(milliseconds: 1))
    }

    private var reworded: [String] {
        ["A copy with a beginning of its own, by our desk."] + Self.paragraphs.dropLast(2)
    }

    @Test func aRewordedCopyThatNamesItsSourceIsACopy() throws {
        #expect(try file("https://a.example/1", Self.paragraphs).outcome == .stored(1))
        let named = try file("https://b.example/1", reworded, source: "https://a.example/1?utm_source=b")
        #expect(named.outcome == .copy(2, of: 1))
        #expect(
            try file("https://c.example/1", reworded + ["More."], canonical: "https://a.example/1").outcome
                == .copy(3, of: 1))
    }

    @Test func aCopyOfACopyIsOneOfTheOriginal() throws {
        _ = try file("https://a.example/1", Self.paragraphs)
        _ = try file("https://b.example/1", reworded, source: "https://a.example/1")
        #expect(
            try file("https://c.example/1", reworded + ["More."], source: "https://b.example/1").outcome
                == .copy(3, of: 1))
    }

    @Test func whoOnlyNamesAnotherStoryIsNoCopy() throws {
        _ = try file("https://a.example/1", Self.paragraphs)
        let other = (0..<6).map {
            "Line \($0) tells of the rain that fell upon town \($0) and its fields for \($0) days."
        }
        #expect(try file("https://b.example/1", other, source: "https://a.example/1").outcome == .stored(2))
        #expect(try file("https://c.example/1", reworded).outcome == .stored(3))
        #expect(
            try file("https://a.example/2", reworded + ["More."], source: "https://a.example/1").outcome == .stored(4))
    }
}
