import Model
import Support
import Testing

@testable import Crawl
@testable import Store

/// Copies that name their original, and those that have its words.
struct NamedOriginalTests {
    private let store: Store

    init() throws { store = try Store.open(":memory:") }

    private static let paragraphs = (0..<6).map { number in
        "Paragraph \(number) tells what the council of valley \(number) said on day \(number) about bridge \(number)."
    }

    private func file(
        _ url: String, _ paragraphs: [String], source: String? = nil, canonical: String? = nil,
        title: String = "The bridge opens"
    ) throws -> Judge.Verdict {
        let address = try #require(WebURL(url))
        var article = Article()
        article.title = title
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

    @Test func aCopyOfACopyWordForWordIsOneOfTheOriginal() throws {
        _ = try file("https://a.example/1", Self.paragraphs)
        _ = try file("https://b.example/1", reworded, source: "https://a.example/1")
        #expect(try file("https://c.example/1", reworded).outcome == .copy(3, of: 1))
        #expect(try file("https://a.example/2", reworded).outcome == .stored(4))
    }

    private static let rain = (0..<6).map {
        "Line \($0) tells of the rain that fell upon town \($0) and its fields for \($0) days."
    }

    @Test func aCopyThatTellsAnotherStoryNowIsNone() throws {
        _ = try file("https://a.example/1", Self.paragraphs)
        #expect(try file("https://b.example/1", Self.paragraphs).outcome == .copy(2, of: 1))
        #expect(try file("https://c.example/1", Self.paragraphs).outcome == .copy(3, of: 1))
        _ = try file("https://b.example/1", Array(Self.paragraphs.dropLast(2)))
        #expect(try store.articles.get(2)?.copyOf == 1)
        try store.articles.setKin(1, 3, areCopies: true, now: Timestamp(milliseconds: 2))
        for site in ["b", "c"] {
            #expect(
                try file("https://\(site).example/1", Self.rain + Self.paragraphs.prefix(1)).outcome.word == .revised)
        }
        #expect(try store.articles.get(2)?.copyOf == nil)
        #expect(try store.articles.get(3)?.copyOf == 1)
    }

    @Test func aFlashThatBecomesAnEarlierTextIsACopyOfIt() throws {
        _ = try file("https://a.example/1", Self.paragraphs)
        for site in ["b", "c"] {
            #expect(try file("https://\(site).example/1", Self.rain).outcome.word != .refused)
        }
        try store.articles.setKin(1, 3, areCopies: false, now: Timestamp(milliseconds: 2))
        try store.articles.setOriginal(of: 3, to: nil)
        for site in ["b", "c"] { _ = try file("https://\(site).example/1", Self.paragraphs) }
        #expect(try store.articles.get(2)?.copyOf == 1)
        #expect(try store.articles.get(3)?.copyOf == nil)
    }

    @Test func lettersOfAHeadlineThatAreOtherSpellingsAreTheSame() throws {
        _ = try file("https://a.example/1", ["ادامه دارد."], title: "انفجار در مرکز کابل یکی کشته شد")
        let spelled = "انفجار در مركز كابل يكي كشته شد"
        #expect(try file("https://a.example/2", ["ادامه دارد."], title: spelled).outcome == .duplicate(of: 1))
        #expect(try file("https://b.example/1", ["ادامه دارد."], title: spelled).outcome == .copy(2, of: 1))
        #expect(try file("https://a.example/3", ["ادامه دارد."], title: "زلزله").outcome == .stored(3))
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
