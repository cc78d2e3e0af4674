import ArgumentParser
import Model
import Publish
import Store
import Support
import Testing

@testable import offprint

/// Which articles `offprint articles` chooses: by words, by what came after one, by what is no copy.
@Suite struct ArticlesWordsTests {
    private let folder = TemporaryFolder()
    private let store: Store

    init() throws { store = try Store.open(folder.path + "/offprint.db") }

    @Test(arguments: [
        ("3", "`offprint show 3` prints that article, `--source 3` lists those of a source"),
        (
            "https://a.example/b",
            "`offprint show https://a.example/b` prints that article, `--source https://a.example/b` lists those of a "
                + "source"
        ),
        (
            "a.example",
            "`offprint seed list --host a.example` finds its sources, `--source NUMBER` lists their articles"
        ),
    ])
    func whatIsNoWordIsRefusedWithWhatMayBeMeant(word: String, meant: String) throws {
        let command = try #require(try Offprint.parseAsRoot(["articles", word]) as? ArticlesCommand)
        let error = #expect(throws: UsageError.self) { try command.run() }
        #expect(error?.description == "\"\(word)\" is no word to look for: \(meant)")
    }

    /// A reader takes feeds of one id for one feed.
    @Test func aFeedIsKnownByWhatWasChosen() throws {
        func feed(_ choice: String...) throws -> ArticleFeed {
            let command = try #require(try Offprint.parseAsRoot(["articles"] + choice) as? ArticlesCommand)
            return ArticleFeed([], of: nil, only: command.choice, settings: Settings())
        }
        let all = try feed()
        #expect(all.id == "urn:offprint:articles" && all.title == "Articles")
        let chosen = try feed("--host", "a.example", "--originals", "پل", "new road")
        #expect(chosen.title == "Articles: host=a.example, originals, پل, new road")
        #expect(chosen.id == "urn:offprint:articles:host%3Da.example:originals:%D9%BE%D9%84:new%20road")
    }

    private static func article(_ title: String, _ text: String, author: String = "") -> Article {
        var article = Article()
        article.title = title
        article.authors = author.isEmpty ? [] : [Author(author)]
        article.body = [Block(.paragraph, RichText(text))]
        return article
    }

    @Test(
        arguments: [
            (["bridge"], true), (["BRIDGES"], true), (["ridge"], false), (["bridge", "valley"], true),
            (["bridge", "kabul"], false), (["the valley"], true), (["valley the"], false), (["azizi"], true),
            (["!"], true),
        ] as [([String], Bool)])
    func wordsStandAtTheBeginningOfWords(words: [String], holds: Bool) {
        let article = Self.article("Bridges open", "They span the valley.", author: "Mina Azizi")
        #expect(ArticleWords(words).stand(in: article) == holds)
    }

    /// Arabic kaf and yeh for Persian ones, a ZWNJ or none, Persian figures; no blanks between Chinese words.
    @Test(
        arguments: [
            ("كتابها", "او کتاب‌ها را آورد."), ("می‌رود", "وزیر به کابل ميرود."), ("1404", "در سال ۱۴۰۴ خورشیدی."),
            ("کابل", "در کابُل برف بارید."), ("大桥", "新建的大桥星期四开放。"),
        ]) func anySpellingOfALetterIsFound(word: String, text: String)
    {
        #expect(ArticleWords([word]).stand(in: Self.article("t", text)))
    }

    @discardableResult
    private func insert(_ number: Int, _ title: String, copyOf: ArticleID? = nil, clock: Int64) throws -> ArticleID {
        let url = try #require(WebURL("https://a\(number).example/1"))
        return try store.articles.insert(
            Self.article(title, "Some text."), url: url, site: url.site, digest: [UInt8(number)], source: nil,
            copyOf: copyOf, now: Timestamp(milliseconds: 1_767_225_600_000 + clock))
    }

    private func titles(_ words: [String], _ filter: ArticleFilter) throws -> [String] {
        var titles: [String] = []
        try ArticleWords(words).each(
            store.articles, filter, damaged: { Issue.record("\($0)") }, { titles.append($0.article.title) })
        return titles
    }

    @Test func theLimitCountsThoseThatHaveTheWords() throws {
        for (number, title) in ["Bridge one", "Rain", "Bridge two", "Rain", "Bridge three"].enumerated() {
            try insert(number, title, clock: Int64(number))
        }
        #expect(try titles(["bridge"], ArticleFilter(limit: 2)) == ["Bridge three", "Bridge two"])
        #expect(try titles(["snow"], ArticleFilter(limit: 2)) == [])
        #expect(try titles([], ArticleFilter(limit: 1)) == ["Bridge three"])
    }

    /// The clock of the third was set back: a program that goes on by numbers misses nothing.
    @Test func afterAnArticleComeThoseThatWereStoredLaterWhateverTheClockSaid() throws {
        let first = try insert(1, "one", clock: 100)
        try insert(2, "two", copyOf: first, clock: 200)
        try insert(3, "three", clock: 50)
        #expect(try titles([], ArticleFilter(after: first)) == ["two", "three"])
        #expect(try titles([], ArticleFilter(limit: 1, after: first)) == ["two"])
        var originals = ArticleFilter()
        originals.isOriginal = true
        #expect(try titles([], originals) == ["one", "three"])
    }

    @Test func theTailTellsEachNewArticleOnce() throws {
        try insert(1, "Rain", clock: 1)
        var told: [String] = []
        var tail = ArticleTail(ArticleFilter(), ArticleWords(["bridge"]), end: try store.articles.lastID())
        func look() throws {
            try tail.next(store.articles, damaged: { Issue.record("\($0)") }, { told.append($0.article.title) })
        }
        try look()
        try insert(2, "Bridge two", clock: 2)
        try insert(3, "Rain", clock: 3)
        try look()
        try look()
        try insert(4, "Bridge four", clock: 4)
        try look()
        #expect(told == ["Bridge two", "Bridge four"])
        var since = ArticleTail(ArticleFilter(since: Timestamp(milliseconds: 0)), end: 4)
        told = []
        try since.next(store.articles, damaged: { Issue.record("\($0)") }, { told.append($0.article.title) })
        #expect(told == ["Rain", "Bridge two", "Rain", "Bridge four"])
    }
}
