import Model
import Testing

@testable import Store

struct InspectionTests {
    let test: TestStore

    init() throws {
        test = try TestStore()
        for number in 1...3 {
            let id = try test.store.articles.insert(
                ArticlesTests.full, url: url("https://a.example/\(number)"), site: "a.example", digest: [1],
                source: nil, now: at(0))
            _ = try test.store.articles.revise(id, with: ArticlesTests.full, digest: [2], now: at(1))
        }
    }

    private func damaged() throws -> [String] {
        var found: [String] = []
        try test.store.inspection.articles { found.append($0) }
        return found
    }

    @Test func findsNothingInASoundStore() throws {
        #expect(try test.store.inspection.structure() == [])
        #expect(try damaged() == [])
    }

    @Test func namesArticleAndRevisionThatAreNotAsTheyWereWritten() throws {
        try test.raw().script("UPDATE article SET title = 'Rain' WHERE id = 2")
        try test.raw().script("UPDATE revision SET text = 'Rain' WHERE article = 3 AND revision = 1")
        let found = try damaged()
        #expect(found.count == 2)
        #expect(found.first?.hasPrefix("article 2 (https://a.example/2) is damaged") == true)
        #expect(found.last?.hasPrefix("article 3, revision 1 is damaged") == true)
    }

    @Test(arguments: [
        "site = 'b.example'", "first_seen = first_seen + 1", "last_changed = 0", "digest = x'0a'", "copy_of = 1",
        "revision = 3", "address = 1", "source = NULL, seal = seal + 1",
    ]) func anArticleIsDamagedWhoseOtherColumnsAreNotAsTheyWereWritten(change: String) throws {
        try test.raw().script("PRAGMA foreign_keys = OFF; UPDATE article SET \(change) WHERE id = 2")
        #expect(throws: DatabaseError.self) { try test.store.articles.get(2) }
        #expect(try damaged().contains { $0.hasPrefix("article 2") })
    }

    @Test func anArticleWhoseSourceIsNotThereIsDamaged() throws {
        let source = try test.store.sources.add(url("https://a.example/feed"), now: at(0)).source.id
        let id = try test.store.articles.insert(
            ArticlesTests.full, url: url("https://a.example/4"), site: "a.example", digest: [4], source: source,
            now: at(0))
        try test.raw().script("DELETE FROM source")
        #expect(throws: DatabaseError.self) { try test.store.articles.get(id) }
        #expect(try damaged().contains { $0.hasPrefix("article 4") })
    }

    @Test func aDamagedArticleStaysDamagedAsARevision() throws {
        try test.raw().script("UPDATE article SET site = 'b.example' WHERE id = 2")
        _ = try test.store.articles.revise(2, with: ArticlesTests.full, digest: [3], now: at(2))
        #expect(throws: DatabaseError.self) { try test.store.articles.revision(2, of: 2) }
    }

    @Test(arguments: ["article = 1", "how = 2", "added = 5", "seal = 0"])
    func anAliasThatIsNotAsItWasWrittenIsNamedAndNotShown(change: String) throws {
        let (other, articles) = (try url("https://a.example/other"), test.store.articles)
        try articles.addAlias(other, to: 2, how: .canonical, now: at(0))
        try test.raw().script(
            "UPDATE alias SET \(change) WHERE address = (SELECT id FROM address WHERE url LIKE '%/other')")
        #expect(try damaged().count { $0.hasPrefix("the alias https://a.example/other of article") } == 1)
        #expect(try articles.get(1)?.aliases == ["https://a.example/1"])
        #expect(try articles.find(url: other) == nil)
        try articles.addAlias(other, to: 2, how: .canonical, now: at(0))
        #expect(try articles.find(url: other) == 2)
        #expect(try damaged() == [])
    }

    @Test func theFrontierKnowsTheArticleOfADamagedAlias() throws {
        let place = try url("https://a.example/2")
        try test.store.frontier.add([found(place.href, kind: .article)], now: at(0))
        try test.raw().script(
            """
            UPDATE frontier SET article = 2; UPDATE alias SET article = 3
                WHERE address = (SELECT id FROM address WHERE url = '\(place.href)')
            """)
        #expect(try test.store.articles.find(url: place) == 2)
    }

    @Test func anAliasWhoseAddressIsDamagedIsNamed() throws {
        try test.store.articles.addAlias(url("https://a.example/other"), to: 2, how: .canonical, now: at(0))
        try test.raw().script("UPDATE address SET url = 'https://a.example/athor' WHERE url LIKE '%/other'")
        #expect(try damaged() == ["the alias https://a.example/athor of article 2 is damaged"])
        #expect(try test.store.articles.get(2)?.aliases == ["https://a.example/2"])
    }

    @Test func tellsWhatAReferenceMisses() throws {
        try test.raw().script("DELETE FROM address WHERE url = 'https://a.example/2'")
        #expect(try test.store.inspection.structure().contains { $0.contains("address") })
        #expect(try damaged().contains { $0.hasPrefix("article 2 is damaged: it cannot be found") })
    }

    @Test func aDamagedAddressIsNotServedAsTheArticles() throws {
        try test.raw().script("UPDATE address SET url = 'https://a.example/9' WHERE url = 'https://a.example/2'")
        #expect(throws: DatabaseError.self) { try test.store.articles.get(2) }
        #expect(try damaged().map { $0.prefix(9) } == ["the alias", "article 2"])
    }

    /// It only helps to read the page.
    @Test func aDamagedHintIsNamedAndKeepsNothingFromBeingVisited() throws {
        let frontier = test.store.frontier
        let waiting = try frontier.counts(now: at(9)).due
        var item = Item(url: "https://b.example/1")
        item.title = "Bridge opens"
        try frontier.add([found("https://b.example/1", hint: item)], now: at(9))
        #expect(try damaged() == [])
        try test.raw().script("UPDATE frontier SET hint = substr(hint, 2) WHERE hint IS NOT NULL")
        #expect(
            try damaged() == ["what a listing tells of https://b.example/1 cannot be read; it is visited without"])
        let visits = try frontier.lease(99, perHost: 99, until: at(99), owner: "one", now: at(9))
        #expect(visits.count == waiting + 1)
        #expect(visits.last?.hint == nil)
        #expect(try frontier.hint(of: try #require(visits.last?.id)) == nil)
    }

    /// One row must not keep a daemon from starting.
    @Test(arguments: [Timestamp?.none, at(0)])
    func aDamagedRowIsNamedAndKeepsNoOtherFromBeingVisited(visitedBefore: Timestamp?) throws {
        let frontier = test.store.frontier
        let urls = (1...9).map { "https://b.example/\($0)" }
        try frontier.add(urls.map { try found($0) }, now: at(9))
        #expect(try damaged() == [])
        try test.raw().script("UPDATE address SET url = '//b.example' WHERE url = 'https://b.example/4'")
        try test.raw().script(
            "UPDATE frontier SET kind = 77 WHERE address = (SELECT id FROM address WHERE url = 'https://b.example/5')")
        #expect(try damaged().count == 2)
        #expect(try damaged().contains { $0.hasSuffix("(//b.example) is no URL; it is not visited") })
        let visits = try frontier.lease(
            99, perHost: 99, until: at(99), owner: "one", visitedBefore: visitedBefore, now: at(9))
        #expect(Set(visits.map(\.url.href)).isSuperset(of: urls.filter { !$0.hasSuffix("/4") }))
        #expect(!visits.contains { $0.url.href.hasPrefix("//") })
        let unread = try #require(visits.first { $0.url.href.hasSuffix("/5") })
        #expect(unread.kind == .unknown)
        try frontier.settle(try #require(unread.id), Settled(.listed, at: at(10), next: nil))
        try frontier.add([found("https://b.example/5")], now: at(11))
        let again = try frontier.lease(99, perHost: 99, until: at(199), owner: "one", now: at(100))
        #expect(again.count == visits.count - 1)
    }
}
