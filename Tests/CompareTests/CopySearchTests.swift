import Model
import Store
import Testing

@testable import Compare

struct CopySearchTests {
    private let store: Store

    init() throws { store = try Store.open(":memory:") }

    /// Sentences that share no run of words.
    private static func sentences(_ numbers: Range<Int>, _ word: String = "word") -> String {
        numbers.map { n in (0..<12).map { "\(word)\(n * 12 + $0)" }.joined(separator: " ") + "." }
            .joined(separator: " ")
    }

    @discardableResult
    private func insert(
        _ url: String, _ text: String, hours: Int64 = 0, copyOf: ArticleID? = nil,
        change: (inout Article) -> Void = { _ in }
    ) throws -> ArticleID {
        let address = try #require(WebURL(url))
        var article = Article()
        article.title = "Story"
        article.body = [Block(.paragraph, RichText(text))]
        change(&article)
        return try store.articles.insert(
            article, url: address, site: address.site, digest: Array(url.utf8), source: nil, copyOf: copyOf,
            now: Timestamp(milliseconds: 1_700_000_000_000 + hours * 3_600_000))
    }

    private func copies(of id: ArticleID, within: Duration = .seconds(86_400)) throws -> [ArticleID: Double] {
        let asked = try #require(try store.articles.get(id))
        let copies = try CopySearch(store, within: within).copies(of: asked) { Issue.record("\($0)") }
        let text = CopySearch.Texts(asked)
        return Dictionary(
            uniqueKeysWithValues: copies.map { copy in
                let share = max(text.share(in: copy), CopySearch.Texts(copy).share(in: asked))
                return (copy.id, (share * 100).rounded() / 100)
            })
    }

    @Test func findsCutAndExtendedCopiesAndNoOtherTexts() throws {
        let original = try insert("https://a.example/1", Self.sentences(0..<20))
        let cut = try insert("https://b.example/1", Self.sentences(0..<6))
        let extended = try insert("https://c.example/1", Self.sentences(0..<20) + " " + Self.sentences(90..<130))
        let reworded = try insert("https://d.example/1", Self.sentences(0..<10) + " " + Self.sentences(50..<60))
        try insert("https://e.example/1", Self.sentences(0..<6) + " " + Self.sentences(200..<214))
        try insert("https://f.example/1", Self.sentences(300..<320))
        try insert("https://g.example/1", "word0 word1 word2 word3 word4 word5 word6 word7 word8.")
        let found = try copies(of: original)
        #expect(found[cut] == 1 && found[extended] == 1)
        #expect((0.45...0.55).contains(found[reworded] ?? 0))
        #expect(found.count == 3)
    }

    @Test func aBlankInThePlaceOfAZWNJMakesNoOtherText() throws {
        func text(_ mark: String) -> String {
            (0..<20).map { "وزیر شماره \($0) گفت که مردم می\(mark)روند و خانه\(mark)های \($0) را می\(mark)سازند." }
                .joined(separator: " ")
        }
        let original = try insert("https://a.example/1", text("\u{200C}"))
        let copy = try insert("https://b.example/1", text(" "))
        #expect(try copies(of: original)[copy] == 1)
    }

    @Test func looksWithinTheTimeAndAtKnownCopiesWhenever() throws {
        let text = Self.sentences(0..<20)
        let original = try insert("https://a.example/1", text)
        let near = try insert("https://b.example/1", text, hours: 20)
        let far = try insert("https://c.example/1", text, hours: 30)
        let known = try insert("https://d.example/1", text, hours: 3000, copyOf: original)
        #expect(Set(try copies(of: original).keys) == [near, known])
        #expect(Set(try copies(of: known).keys) == [original])
        #expect(Set(try copies(of: original, within: .seconds(40 * 3600)).keys) == [near, far, known])
    }

    private func original(_ ids: [ArticleID]) throws -> Original {
        let articles = try ids.compactMap { try store.articles.get($0) }
        return try #require(Original(among: articles))
    }

    @Test func theOriginalIsTheOneThatOthersName() throws {
        let text = Self.sentences(0..<20)
        let copy = try insert("https://b.example/2", text) {
            $0.origin = Origin(url: "https://a.example/1?utm_source=x", line: "Source")
        }
        let first = try insert("https://a.example/1", text, hours: 5)
        let judged = try original([copy, first])
        #expect(judged.id == first && judged.reason == .named(by: [copy]))
    }

    @Test func elseTheOneWhoseSiteIsCredited() throws {
        let text = Self.sentences(0..<20)
        let copy = try insert("https://b.example/2", text) {
            $0.authors = [Author("Valley News", kind: .agency), Author("World Wire", kind: .agency)]
        }
        let first = try insert("https://a.example/1", text, hours: 5) { $0.siteName = "Valley News" }
        let judged = try original([copy, first])
        #expect(judged.id == first && judged.reason == .credited(by: [copy]))
        #expect(judged.elsewhere == ["World Wire"])
    }

    @Test func elseTheOneDatedBeforeAllOthersAndElseTheFirstSeen() throws {
        func day(_ day: Int, _ second: Int? = nil, _ offset: Int? = nil) throws -> WrittenDate {
            WrittenDate(try #require(Day(2026, 1, day)), secondOfDay: second, offset: offset)
        }
        let text = Self.sentences(0..<20)
        let late = try insert("https://b.example/2", text) { $0.published = try? day(9, 36_000, 0) }
        // The same wall clock further east is earlier.
        let early = try insert("https://a.example/1", text, hours: 5) { $0.published = try? day(9, 36_000, 270) }
        #expect(try original([late, early]).id == early)
        #expect(try original([late, early]).reason == .publishedFirst)
        let undated = try insert("https://c.example/1", text, hours: 7)
        #expect(try original([early, late, undated]).id == early)
        #expect(try original([early, late, undated]).reason == .seenFirstOfEarliest)
        #expect(try original([late, undated]).id == late)
        #expect(try original([late, undated]).reason == .seenFirst)
        // A day alone is not before a time of the same day.
        let vague = try insert("https://d.example/1", text, hours: 9) { $0.published = try? day(9) }
        #expect(try original([late, vague]).reason == .seenFirst)
    }

    /// Not what was stored first and is certainly later.
    @Test func ofSeveralThatMayBeTheFirstTheOneThatWasStoredFirst() throws {
        func date(_ hour: Int, _ offset: Int = 0, day: Int = 9) throws -> WrittenDate {
            WrittenDate(try #require(Day(2026, 1, day)), secondOfDay: hour * 3600, offset: offset)
        }
        let text = Self.sentences(0..<20)
        let late = try insert("https://c.example/1", text) { $0.published = try? date(18) }
        let one = try insert("https://a.example/1", text, hours: 1) { $0.published = try? date(10) }
        let two = try insert("https://b.example/1", text, hours: 2) { $0.published = try? date(10) }
        let judged = try original([late, two, one])
        #expect(judged.id == one && judged.reason == .seenFirstOfEarliest)
        // Each is before another: by the hour, or by the day where one has no hour.
        let west = try insert("https://d.example/1", text, hours: 3) { $0.published = try? date(23, -720, day: 9) }
        let east = try insert("https://e.example/1", text, hours: 4) { $0.published = try? date(0, 840, day: 11) }
        let vague = try insert("https://f.example/1", text, hours: 5) {
            $0.published = try? date(0, day: 10)
            $0.published?.secondOfDay = nil
        }
        #expect(try original([vague, east, west]).id == west)
    }

    @Test func twoThatNameEachOtherLeaveItToTheDates() throws {
        let text = Self.sentences(0..<20)
        let one = try insert("https://b.example/2", text) { $0.canonical = "https://a.example/1" }
        let two = try insert("https://a.example/1", text, hours: 1) { $0.canonical = "https://b.example/2" }
        #expect(try original([one, two]).reason == .seenFirst)
    }
}
