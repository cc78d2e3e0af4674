import Model
import Store
import Support
import Testing

@testable import Compare

/// What somebody says of copies outlives every search, and the process.
struct CopiesByHandTests {
    private let folder = TemporaryFolder()
    private let store: Store

    init() throws { store = try Store.open(folder.path + "/offprint.db") }

    private func insert(_ site: String, words: Range<Int>, copyOf: ArticleID? = nil) throws -> ArticleID {
        var article = Article()
        article.title = "Story"
        article.body = [Block(.paragraph, RichText(words.map { "word\($0)" }.joined(separator: " ")))]
        let url = try #require(WebURL("https://\(site)/1"))
        return try store.articles.insert(
            article, url: url, site: url.site, digest: Array(site.utf8), source: nil, copyOf: copyOf,
            now: Timestamp(milliseconds: 1_700_000_000_000))
    }

    private func article(_ id: ArticleID, in store: Store? = nil) throws -> StoredArticle {
        try #require(try (store ?? self.store).articles.get(id))
    }

    /// As a search finds them in the file, read anew.
    private func copies(of id: ArticleID) throws -> [ArticleID] {
        let again = try Store.open(store.path, access: .readOnly)
        defer { again.close() }
        let asked = try article(id, in: again)
        return try CopySearch(again, within: .seconds(60)).copies(of: asked) { Issue.record("\($0)") }.map(\.id)
    }

    private func hand(_ id: ArticleID) throws -> CopiesByHand {
        let asked = try article(id)
        let found = try CopySearch(store, within: .seconds(60)).copies(of: asked) { Issue.record("\($0)") }
        return CopiesByHand(store, asked: asked, copies: found, now: Timestamp(milliseconds: 1_700_000_100_000))
    }

    @Test func whatIsSplitOffIsNoCopyOfAnyOfThem() throws {
        let first = try insert("a.example", words: 0..<60)
        let second = try insert("b.example", words: 0..<60, copyOf: first)
        let third = try insert("c.example", words: 0..<60, copyOf: first)
        var hand = try hand(second)
        try hand.split(article(third))
        #expect(try copies(of: first) == [second] && copies(of: second) == [first] && copies(of: third) == [])
        #expect(try article(third).copyOf == nil && article(second).copyOf == first)
    }

    @Test func splittingTheOriginalOffLeavesTheRestTogether() throws {
        let first = try insert("a.example", words: 0..<60)
        let second = try insert("b.example", words: 0..<60, copyOf: first)
        let third = try insert("c.example", words: 0..<60, copyOf: first)
        var hand = try hand(third)
        try hand.split(article(first))
        #expect(try copies(of: first) == [] && copies(of: second) == [third])
        #expect(try article(second).copyOf == nil && article(third).copyOf == second)
    }

    @Test func whatIsJoinedIsACopyOfAllOfThemWhateverItSays() throws {
        let first = try insert("a.example", words: 0..<60)
        let second = try insert("b.example", words: 0..<60, copyOf: first)
        let (other, further) = (try insert("c.example", words: 200..<260), try insert("d.example", words: 300..<360))
        #expect(try copies(of: first) == [second])
        var hand = try hand(first)
        try hand.join(article(other))
        try hand.join(article(further))
        #expect(try copies(of: first) == [second, other, further])
        #expect(try copies(of: second) == [first, other, further] && copies(of: further) == [first, second, other])
        #expect(try article(other).copyOf == first && article(first).copyOf == nil)
    }

    @Test func theLastWordCounts() throws {
        let (first, second) = (try insert("a.example", words: 0..<60), try insert("b.example", words: 0..<60))
        for _ in 0..<2 {
            var hand = try hand(first)
            try hand.split(article(second))
            #expect(try copies(of: second) == [])
            try hand.join(article(second))
            #expect(try copies(of: second) == [first])
        }
        #expect(try store.articles.kin(of: first) == [second: true])
    }

    /// One paper may print a story twice; a copy stands at another site.
    @Test func twoArticlesOfOneSiteAreJoinedWithoutAnOriginalElsewhere() throws {
        let (first, second) = (try insert("a.example", words: 0..<60), try insert("www.a.example", words: 100..<160))
        var hand = try hand(first)
        try hand.join(article(second))
        #expect(try copies(of: first) == [second] && article(second).copyOf == nil)
    }
}
