import Model
import Testing

@testable import Store

/// Which articles were revised, and which are gone from their sites.
struct ArticleRevisionsTests {
    private let test: TestStore
    private var store: Store { test.store }

    init() throws { test = try TestStore() }

    private func insert(_ address: String, source: SourceID? = nil) throws -> ArticleID {
        try store.articles.insert(
            ArticlesTests.full, url: url(address), site: "a.example", digest: [1], source: source, now: at(0))
    }

    private func revise(_ id: ArticleID, at second: Int64, keepsOld: Bool = true) throws {
        _ = try store.articles.revise(
            id, with: ArticlesTests.full, digest: [2], keepsOld: keepsOld, now: at(second))
    }

    private func steps(_ filter: RevisionFilter = RevisionFilter()) throws -> [RevisionStep] {
        try store.articles.steps(filter)
    }

    @Test func tellsEachRevisionWithItsTimeNewestFirst() throws {
        let (one, other) = (try insert("https://a.example/1"), try insert("https://a.example/2"))
        try revise(one, at: 10)
        try revise(other, at: 20)
        try revise(one, at: 30)
        #expect(
            try steps() == [
                RevisionStep(article: one, before: 2, after: 3, time: at(30)),
                RevisionStep(article: other, before: 1, after: 2, time: at(20)),
                RevisionStep(article: one, before: 1, after: 2, time: at(10)),
            ])
        #expect(try steps(RevisionFilter(article: other)).map(\.time) == [at(20)])
        #expect(try steps(RevisionFilter(since: at(20))).map(\.time) == [at(30), at(20)])
    }

    /// What was not kept is passed over: revision 3 is compared with 1.
    @Test func aStepGoesToTheNextThatIsKept() throws {
        let id = try insert("https://a.example/1")
        try revise(id, at: 10)
        try revise(id, at: 20, keepsOld: false)
        #expect(try steps() == [RevisionStep(article: id, before: 1, after: 3, time: at(20))])
    }

    @Test func onlyThoseOfASource() throws {
        let source = try store.sources.add(url("https://a.example/feed"), now: at(0)).source.id
        let own = try insert("https://a.example/1", source: source)
        try revise(own, at: 10)
        try revise(try insert("https://a.example/2"), at: 20)
        #expect(try steps(RevisionFilter(source: source)).map(\.article) == [own])
    }

    /// A visit of an article's address, with its row in the log.
    private func visit(
        _ address: String, _ id: ArticleID?, _ outcome: Outcome.Word, status: Int, second: Int64, next: Int64? = nil
    ) throws {
        let found = try found(address, kind: .article)
        try store.frontier.add([found], limits: FrontierLimits(), now: at(0))
        let row = try #require(try store.frontier.find(url: url(address)))
        var settled = Settled(outcome, reason: outcome == .failed ? "status" : nil, at: at(second), next: next.map(at))
        (settled.article, settled.status) = (id, status)
        let place = try store.frontier.settle(row.id, settled)
        var log = LogRow(
            time: at(second), url: try url(address), kind: .article, outcome: outcome,
            reason: outcome == .failed ? "status" : nil)
        (log.visit, log.status) = (row.id, status)
        try store.log.append(log, at: place)
    }

    @Test func anArticleIsGoneWhenNoneOfItsAddressesHasIt() throws {
        let id = try insert("https://a.example/1")
        try visit("https://a.example/1", id, .stored, status: 200, second: 0, next: 100)
        #expect(try store.articles.removals() == [])
        try visit("https://a.example/1", nil, .failed, status: 404, second: 100, next: 200)
        #expect(try store.articles.removals() == [], "it may come back")
        try visit("https://a.example/1", nil, .failed, status: 404, second: 200)
        #expect(try store.articles.removals() == [Removal(article: id, time: at(100), status: 404)])
        #expect(try store.articles.removals(RevisionFilter(since: at(150))) == [])
    }

    @Test func anArticleThatStandsAtAnotherAddressIsNotGone() throws {
        let id = try insert("https://a.example/1")
        try visit("https://a.example/1", id, .stored, status: 200, second: 0)
        try store.articles.addAlias(url("https://a.example/print"), to: id, how: .canonical, now: at(0))
        try visit("https://a.example/print", id, .duplicate, status: 200, second: 1)
        try visit("https://a.example/print", nil, .failed, status: 410, second: 2)
        #expect(try store.articles.removals() == [])
        try visit("https://a.example/1", nil, .failed, status: 410, second: 3, next: 500)
        #expect(try store.articles.removals().map(\.article) == [id])
    }

    @Test func whatASiteHidesForAWhileIsNotGone() throws {
        let id = try insert("https://a.example/1")
        try visit("https://a.example/1", id, .stored, status: 200, second: 0)
        try visit("https://a.example/1", nil, .failed, status: 503, second: 1)
        #expect(try store.articles.removals() == [])
    }
}
