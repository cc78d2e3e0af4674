import Model
import Testing

@testable import Store

struct ArticlesTests {
    let test: TestStore
    var articles: Articles { test.store.articles }

    init() throws { test = try TestStore() }

    static var full: Article {
        var article = Article()
        article.title = "Snow closes the pass"
        (article.kicker, article.standfirst) = ("Weather", "Lorries wait on both sides")
        article.authors = [Author("Mina Karimi"), Author("Valley News Agency", kind: .agency)]
        article.published = Day(2015, 1, 9).map { WrittenDate($0, secondOfDay: 36_123, hasSeconds: true, offset: 270) }
        article.modified = Day(2015, 1, 10).map { WrittenDate($0, secondOfDay: 60) }
        (article.language, article.canonical) = ("en", "https://a.example/snow")
        (article.siteName, article.section, article.tags) = ("The Valley", "Home", ["snow", "پاس"])
        article.leadImage = Picture(url: "https://a.example/snow.jpg", caption: "The pass")
        article.kind = .article
        article.origin = Origin(name: "Valley News Agency", line: "(VNA)")
        article.provenance = ["title": Evidence(rule: "h1.only", path: "/html/body/h1", raw: "Snow", weight: 0.5)]
        var table = Block(.table)
        table.rows = [["a", "b"], ["1", "2"]]
        let text = RichText("The pass is closed.", spans: [.init(4, 8, .link, url: "https://a.example/pass")])
        article.body = [Block(.heading, "Snow", level: 2), Block(.paragraph, text), table]
        article.parts = [
            ArticlePart(url: "https://a.example/snow", blocks: 2, digest: [1, 2]),
            ArticlePart(url: "https://a.example/snow/2", blocks: 1, digest: [3]),
        ]
        return article
    }

    @discardableResult
    private func insert(
        _ text: String, _ article: Article = full, aliases: [String] = [], digest: [UInt8] = [1, 2],
        now: Timestamp = at(0)
    ) throws -> ArticleID {
        let url = try url(text)
        return try articles.insert(
            article, url: url, aliases: aliases.map { try StoreTests.url($0) }, site: url.host, digest: digest,
            source: nil, now: now)
    }

    @Test func givesBackTheArticleWhole() throws {
        let source = try test.store.sources.add(url("https://a.example/feed"), now: at(0)).source.id
        let id = try articles.insert(
            Self.full, url: url("https://a.example/snow?utm=1"), aliases: [url("https://a.example/snow")],
            site: "a.example", digest: [7, 8, 9], source: source, now: at(4))
        let stored = try #require(try articles.get(id))
        #expect(stored.article == Self.full)
        #expect((stored.url, stored.canonical) == ("https://a.example/snow?utm=1", "https://a.example/snow"))
        #expect(stored.aliases == ["https://a.example/snow?utm=1", "https://a.example/snow"])
        #expect((stored.source, stored.sourceURL) == (source, "https://a.example/feed"))
        #expect((stored.firstSeen, stored.lastChanged, stored.revision) == (at(4), at(4), 1))
        #expect((stored.digest, stored.site, stored.copyOf) == ([7, 8, 9], "a.example", nil))
        #expect(try articles.digest(of: id) == [7, 8, 9])
        #expect(try articles.count() == 1)
    }

    @Test func givesBackAnEmptyArticle() throws {
        let id = try insert("https://a.example/1", Article())
        #expect(try articles.get(id)?.article == Article())
        #expect(try articles.get(id)?.canonical == "https://a.example/1")
    }

    @Test func findsItByEveryURL() throws {
        let id = try insert("https://a.example/1", aliases: ["https://a.example/amp/1"])
        try articles.addAlias(url("https://a.example/old"), to: id, how: .redirect, now: at(1))
        for text in ["https://a.example/1", "https://a.example/amp/1#x", "https://a.example/old"] {
            #expect(try articles.find(url: url(text)) == id)
            #expect(try articles.get(url: url(text))?.id == id)
        }
        #expect(try articles.find(url: url("https://a.example/2")) == nil)
        #expect(try articles.get(url: url("https://a.example/2")) == nil)
        #expect(try articles.get(99) == nil)
    }

    @Test func keepsAnAliasWithItsFirstArticle() throws {
        let first = try insert("https://a.example/1")
        let second = try insert("https://a.example/2", aliases: ["https://a.example/1"])
        try articles.addAlias(url("https://a.example/1"), to: second, how: .canonical, now: at(1))
        #expect(try articles.find(url: url("https://a.example/1")) == first)
    }

    @Test func findsTheSameBodyAtOneSiteAndAtOthers() throws {
        let first = try insert("https://a.example/1")
        try insert("https://a.example/2")
        let copy = try insert("https://b.example/1")
        #expect(try articles.find(digest: [1, 2], site: "a.example") == first)
        #expect(try articles.find(digest: [1, 2], site: "c.example") == nil)
        #expect(try articles.find(digest: [1], site: "a.example") == nil)
        #expect(try articles.find(digest: [1, 2], site: "a.example", isTitled: { $0 == "Another" }) == nil)
        #expect(try articles.find(digest: [1, 2], otherThan: "b.example") == first)
        #expect(try articles.find(digest: [1, 2], otherThan: "a.example") == copy)
        #expect(try articles.find(digest: [3], otherThan: "a.example") == nil)
    }

    @Test func notesWhatItIsACopyOf() throws {
        let first = try insert("https://a.example/1")
        let copy = try articles.insert(
            Article(), url: url("https://b.example/1"), site: "b.example", digest: [1, 2], source: nil, copyOf: first,
            now: at(2))
        #expect(try articles.get(copy)?.copyOf == first)
    }

    @Test func keepsEveryRevisionWhole() throws {
        let id = try insert("https://a.example/1")
        var changed = Self.full
        changed.title = "Pass open again"
        changed.body = ["Snow melted.", ""].map { Block(.paragraph, RichText($0)) }
        #expect(try articles.revise(id, with: changed, digest: [5], now: at(60)) == 2)
        changed.title = "Pass open"
        #expect(try articles.revise(id, with: changed, digest: [6], now: at(90)) == 3)
        let stored = try #require(try articles.get(id))
        #expect((stored.article, stored.revision, stored.digest) == (changed, 3, [6]))
        #expect((stored.firstSeen, stored.lastChanged) == (at(0), at(90)))
        #expect(try articles.firstSeen(id) == at(0))
        #expect(try articles.firstSeen(id + 1) == nil)
        #expect(try articles.revision(1, of: id) == Self.full)
        #expect(try articles.revision(2, of: id)?.title == "Pass open again")
        #expect(try articles.revision(3, of: id) == changed)
        #expect(try articles.revision(4, of: id) == nil)
        #expect(try articles.find(digest: [5], site: "a.example") == nil)
    }

    @Test func revisesNothingThatIsNotThere() throws {
        #expect(throws: DatabaseError.self) { try articles.revise(9, with: Article(), digest: [], now: at(0)) }
    }

    @Test func listsThemByTimeAndSource() throws {
        let source = try test.store.sources.add(url("https://a.example/feed"), now: at(0)).source.id
        for second in 1...5 {
            _ = try articles.insert(
                Article(), url: url("https://a.example/\(second)"), site: "a.example", digest: [UInt8(second)],
                source: second > 2 ? source : nil, now: at(Int64(second)))
        }
        func ids(_ filter: ArticleFilter) throws -> [ArticleID] { try articles.list(filter).map(\.id) }
        #expect(try ids(ArticleFilter()) == [5, 4, 3, 2, 1])
        #expect(try ids(ArticleFilter(limit: 2)) == [5, 4])
        #expect(try ids(ArticleFilter(source: source, isNewestFirst: false)) == [3, 4, 5])
        #expect(try ids(ArticleFilter(since: at(2), until: at(4))) == [3, 2])
        #expect(try ids(ArticleFilter(source: source, since: at(4), limit: 1, isNewestFirst: false)) == [4])
    }

    @Test(arguments: Content.columns + ["checksum"]) func tellsADamagedArticleFromASoundOne(column: String) throws {
        let id = try insert("https://a.example/1")
        let sound = try insert("https://a.example/2")
        let raw = try test.raw()
        let value = column == "checksum" ? "checksum + 1" : "substr(\(column), 1, length(\(column)) - 1) || 'X'"
        try raw.run("UPDATE article SET \(column) = \(value) WHERE id = $id", ["id": .integer(id)])
        let error = #expect(throws: DatabaseError.self) { try articles.get(id) }
        #expect(error?.description.contains("article \(id) (https://a.example/1)") == true)
        #expect(try articles.get(sound)?.article == Self.full)
        #expect(throws: DatabaseError.self) { try articles.list() }
        var seen: [ArticleID] = []
        var problems: [DatabaseError] = []
        try articles.each(damaged: { problems.append($0) }, { seen.append($0.id) })
        #expect(seen == [sound])
        #expect(problems.count == 1)
        // Revising replaces it; the damaged revision stays known as damaged.
        #expect(try articles.revise(id, with: Self.full, digest: [3], now: at(9)) == 2)
        #expect(try articles.get(id)?.article == Self.full)
        #expect(throws: DatabaseError.self) { try articles.revision(1, of: id) }
    }

    @Test func readsInSQLWhatItIs() throws {
        try insert("https://a.example/snow")
        let row = try test.raw().first("SELECT title, date, published, canonical, url, language, text FROM v_article") {
            row in
            (0..<7).map { row.text($0) }
        }
        #expect(
            row == [
                "Snow closes the pass", "2015-01-09", "2015-01-09T10:02:03+04:30", "https://a.example/snow",
                "https://a.example/snow", "en", "Snow\n\nThe pass is closed.\n\na\tb\n1\t2",
            ])
    }

    @Test(arguments: [
        WrittenDate(Day(daysSinceEpoch: 0)), WrittenDate(Day(daysSinceEpoch: 1), secondOfDay: 0),
        WrittenDate(Day(daysSinceEpoch: 2), secondOfDay: 86_399, hasSeconds: true),
        WrittenDate(Day(daysSinceEpoch: 3), secondOfDay: 60, offset: 0),
        WrittenDate(Day(daysSinceEpoch: 3), secondOfDay: 7260, offset: -570),
        WrittenDate(Day(daysSinceEpoch: -99), secondOfDay: 7261, hasSeconds: true, offset: 270),
    ]) func readsItsDatesAgain(date: WrittenDate) {
        #expect(WrittenDate(stored: date.description) == date)
    }

    @Test(arguments: [
        "", "2015", "2015-13-01", "2015-01-09T", "2015-01-09T10", "2015-01-09T10:02:03:04", "2015-01-09T10:02+",
        "2015-01-09T10:02Zx", "2015-01-09T99999999999999999999:00", "2015-01-09T10:0x",
    ]) func readsNoDateFromJunk(text: String) {
        #expect(WrittenDate(stored: text) == nil)
    }
}
