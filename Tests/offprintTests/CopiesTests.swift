import Compare
import Model
import Publish
import Store
import Testing

@testable import offprint

/// What `copies` and `diff` say.
struct CopiesTests {
    private let store: Store

    init() throws { store = try Store.open(":memory:") }

    private static let sentences = (0..<30).map { number in
        "Sentence \(number) of the story tells what the council of valley \(number) said about bridge \(number)."
    }

    private func insert(_ url: String, _ sentences: [String], minutes: Int64 = 0, copyOf: ArticleID? = nil) throws
        -> StoredArticle
    {
        let address = try #require(WebURL(url))
        var article = Article()
        article.title = "The bridge opens"
        article.body = [Block(.paragraph, RichText(sentences.joined(separator: " ")))]
        let id = try store.articles.insert(
            article, url: address, site: address.site, digest: Array(url.utf8), source: nil, copyOf: copyOf,
            now: Timestamp(milliseconds: 1_767_225_600_000 + minutes * 60_000))
        return try #require(try store.articles.get(id))
    }

    @Test func theReportNamesTheOriginalAndHowMuchOthersHaveOfIt() throws {
        let original = try insert("https://a.example/1", Self.sentences)
        _ = try insert("https://b.example/1", Array(Self.sentences[..<15]), minutes: 90)
        let asked = try insert("https://c.example/1", Self.sentences, minutes: 200, copyOf: original.id)
        let copies = try CopySearch(store, within: .seconds(86_400)).copies(of: asked) { Issue.record("\($0)") }
        let report = CopiesReport(asked: asked, copies: copies)
        #expect(
            report.lines(on: .plain) == [
                "1     -  original  a.example  The bridge opens  https://a.example/1",
                "2   49%  +1h30m    b.example  The bridge opens  https://b.example/1",
                "3  100%  +3h20m    c.example  The bridge opens  https://c.example/1",
                "", "1 is taken for the original: it was stored first, and no page tells more.",
            ])
        #expect(report.object.text.hasPrefix(#"{"original":1,"reason":"seen-first","by":[],"elsewhere":[],"#))
    }

    /// The paper that had it first may be read last.
    @Test func anOriginalThatWasStoredLaterComesBehindItsCopies() throws {
        let copy = try insert("https://b.example/1", Self.sentences)
        let late = try insert("https://a.example/1", Self.sentences, minutes: 2)
        var naming = copy.article
        naming.canonical = late.url
        _ = try store.articles.revise(copy.id, with: naming, digest: [1], now: late.firstSeen)
        let copies = [try #require(try store.articles.get(copy.id))]
        let lines = CopiesReport(asked: late, copies: copies).lines(on: .plain)
        #expect(lines.count == 4 && lines[1].hasPrefix("1  100%  -2m "))
    }

    @Test func whatWasSaidByHandIsTold() throws {
        let asked = try insert("https://a.example/1", Self.sentences)
        let report = CopiesReport(asked: asked, copies: [], said: [7: false, 5: false, 6: true])
        #expect(report.lines(on: .plain).last == "By hand: 6 joined; 5, 7 split off.")
        #expect(report.object.text.contains(#""joined":[6],"split":[5,7]"#))
    }

    @Test func anArticleWithoutCopiesSaysSo() throws {
        let asked = try insert("https://a.example/1", Self.sentences)
        #expect(CopiesReport(asked: asked, copies: []).lines(on: .plain) == ["article 1 has no copy within that time"])
    }

    @Test func aCopyWhoseOriginalWasTakenOutIsComparedWithItsLastRevision() throws {
        let original = try insert("https://a.example/1", Self.sentences)
        let copy = try insert("https://b.example/1", Self.sentences, minutes: 90, copyOf: original.id)
        _ = try store.articles.revise(copy.id, with: copy.article, digest: [1], now: copy.firstSeen)
        func old() throws -> String {
            try DiffCommand.sides(ArticleVersion(String(copy.id), in: store), nil, store).old.name
        }
        #expect(try old() == "article 1")
        var retention = Retention()
        (retention.articles.count, retention.least) = (1, .zero)
        #expect(try store.pruning(retention, now: copy.firstSeen + .seconds(60)).slice().articles == 1)
        try store.articles.setOriginal(of: copy.id, to: original.id)
        #expect(try old() == "article 2, revision 1")
    }

    @Test func aVersionIsAnArticleAsOfARevision() throws {
        let first = try insert("https://a.example/1", Self.sentences)
        var revised = first.article
        revised.title = "The bridge closes"
        _ = try store.articles.revise(first.id, with: revised, digest: [1], now: first.firstSeen)
        #expect(try ArticleVersion("1@1", in: store).article.title == "The bridge opens")
        let now = try ArticleVersion("https://a.example/1", in: store)
        #expect(now.article.title == "The bridge closes" && now.revision == 2 && !now.isEarlier)
        #expect(now.name == "article 1, revision 2")
        #expect(throws: CommandError.self) { try ArticleVersion("1@3", in: store) }
        // An address may hold the sign itself.
        let signed = try insert("https://a.example/@ada/2", Self.sentences)
        #expect(try ArticleVersion("https://a.example/@ada/2", in: store).stored.id == signed.id)
    }

    @Test func theFirstRevisionHasNoneBeforeIt() throws {
        let first = try insert("https://a.example/1", Self.sentences)
        _ = try store.articles.revise(first.id, with: first.article, digest: [1], now: first.firstSeen)
        func refusal(_ name: String) throws -> String? {
            do { _ = try DiffCommand.sides(ArticleVersion(name, in: store), nil, store) } catch let error
                as CommandError
            {
                return error.description
            }
            return nil
        }
        #expect(try refusal("1@1")?.hasPrefix("1@1 is the first revision of article 1") == true)
        #expect(try refusal("1@2") == nil)
    }

    @Test func anOriginalMayBeTheFirstOfThoseThatNoneIsDatedBefore() throws {
        func date(_ article: StoredArticle, _ hour: Int) throws -> StoredArticle {
            var dated = article.article
            dated.published = WrittenDate(try #require(Day(2026, 1, 1)), secondOfDay: hour * 3600, offset: 0)
            _ = try store.articles.revise(article.id, with: dated, digest: [UInt8(hour)], now: article.firstSeen)
            return try #require(try store.articles.get(article.id))
        }
        let late = try date(insert("https://c.example/1", Self.sentences), 18)
        let (one, two) = (
            try date(insert("https://a.example/1", Self.sentences, minutes: 1), 10),
            try date(insert("https://b.example/1", Self.sentences, minutes: 2), 10)
        )
        let report = CopiesReport(asked: late, copies: [one, two])
        #expect(
            report.lines(on: .plain).last
                == "2 is taken for the original: of those that no other is dated before, it was stored first.")
        #expect(report.object.text.hasPrefix(#"{"original":2,"reason":"seen-first-of-earliest""#))
    }

    @Test func aRangeOfTimeHasToHaveAnEnd() throws {
        #expect(throws: UsageError.self) { try moments(since: "1h", until: "2h") }
        #expect(try moments(since: "2h", until: "1h").since != nil)
    }

    @Test func whatChangedIsMarkedInBracketsAndOnATerminalInColors() throws {
        let old = try insert("https://a.example/1", ["The bridge opens on Thursday. Nobody was hurt."])
        let new = try insert("https://b.example/1", ["The bridge opens on Friday. Nobody was hurt."])
        let difference = StoryDifference(old.article, new.article, isOneSite: false)
        #expect(
            DifferenceLines(difference: difference, screen: .plain).lines == [
                "", "The bridge opens on [-Thursday-] {+Friday+}. Nobody was hurt.", "",
                "Sentences: 1 the same, 1 changed",
            ])
        let colored = Screen(width: 80, isTerminal: true, hasColor: true)
        #expect(
            DifferenceLines(difference: difference, screen: colored).lines[1]
                == "The bridge opens on \u{1B}[31mThursday\u{1B}[0m \u{1B}[32mFriday\u{1B}[0m. Nobody was hurt.")
    }
}
