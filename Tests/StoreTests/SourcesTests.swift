import Model
import Testing

@testable import Store

struct SourcesTests {
    let test: TestStore
    var sources: Sources { test.store.sources }
    var frontier: Frontier { test.store.frontier }

    init() throws { test = try TestStore() }

    private func seed(_ text: String, now: Timestamp = at(0)) throws -> SourceID {
        try sources.add(url(text), now: now).source.id
    }

    @Test func seedsAURLThatIsDueNow() throws {
        let (source, isNew) = try sources.add(
            url("https://a.example/feed"), kind: .feed, title: "A", settings: ["follow": "none"], now: at(3))
        #expect(isNew)
        #expect((source.kind, source.title, source.state) == (.feed, "A", .active))
        #expect((source.settings, source.added, source.articles) == (["follow": "none"], at(3), 0))
        let row = try #require(try frontier.find(url: url("https://a.example/feed")))
        #expect((row.rule, row.depth, row.source, row.next) == (.seed, 0, source.id, at(3)))
        #expect(try sources.find(source.id) == source)
        #expect(try sources.find(url: url("https://a.example/feed#x")) == source)
    }

    @Test func knowsASourceSeededAgain() throws {
        let first = try sources.add(url("https://a.example/feed"), now: at(0))
        let again = try sources.add(
            url("https://a.example/feed#top"), kind: .feed, title: "A", settings: ["follow": "site"], now: at(9))
        #expect(!again.isNew)
        #expect(again.source.id == first.source.id)
        #expect((again.source.kind, again.source.title) == (.feed, "A"))
        #expect(again.source.settings == ["follow": "site"])
        #expect(try sources.add(url("https://a.example/feed"), title: "B", now: at(10)).source.title == "A")
        #expect(try sources.all().count == 1)
    }

    @Test func changesKindTitleAndSettings() throws {
        let id = try seed("https://a.example/")
        try sources.setKind(id, .section)
        try sources.setTitle(id, "Front page")
        try sources.setSettings(id, ["max-depth": "2"])
        let source = try #require(try sources.find(id))
        #expect((source.kind, source.title, source.settings) == (.section, "Front page", ["max-depth": "2"]))
    }

    @Test func leasesNothingOfAPausedSource() throws {
        let id = try seed("https://a.example/")
        try frontier.add([found("https://a.example/1", source: id)], now: at(0))
        try sources.setState(id, .paused)
        try frontier.add([found("https://a.example/2", source: id)], now: at(0))
        #expect(try sources.find(id)?.state == .paused)
        #expect(try frontier.take(9, perHost: 9, now: at(1)).isEmpty)
        #expect(try frontier.nextDue() == nil)
        #expect(try frontier.find(url: url("https://a.example/1"))?.isPaused == true)
        try sources.setState(id, .active)
        #expect(try frontier.take(9, perHost: 9, now: at(1)).count == 3)
    }

    @Test func leasesWhatAnActiveSourceSharesWithAPausedOne() throws {
        let (one, two) = (try seed("https://a.example/"), try seed("https://b.example/"))
        try frontier.add([found("https://c.example/1", source: one)], now: at(0))
        try frontier.add([found("https://c.example/1", source: two)], now: at(0))
        let others: Set = ["a.example", "b.example"]
        try sources.setState(one, .paused)
        #expect(try frontier.find(url: url("https://c.example/1"))?.isPaused == false)
        try sources.setState(two, .paused)
        #expect(try frontier.take(9, excluding: others, now: at(1)).isEmpty)
        try sources.setState(two, .active)
        #expect(try frontier.take(9, excluding: others, now: at(1)) == ["https://c.example/1"])
    }

    @Test func wakesAURLThatAnActiveSourceFindsToo() throws {
        let (one, two) = (try seed("https://a.example/"), try seed("https://b.example/"))
        try frontier.add([found("https://c.example/1", source: one)], now: at(0))
        try sources.setState(one, .paused)
        try frontier.add([found("https://c.example/1", source: two)], now: at(0))
        #expect(try frontier.take(9, excluding: ["b.example"], now: at(1)) == ["https://c.example/1"])
    }

    @Test func removesItsURLsButNotSharedOnes() throws {
        let (one, two) = (try seed("https://a.example/"), try seed("https://b.example/"))
        try frontier.add(
            [found("https://c.example/1", source: one), found("https://c.example/2", source: one)], now: at(0))
        try frontier.add([found("https://c.example/2", source: two)], now: at(0))
        let article = try test.store.articles.insert(
            Article(), url: url("https://c.example/1"), site: "c.example", digest: [1], source: one, now: at(1))
        _ = try frontier.take(9, perHost: 9, now: at(1))
        try sources.remove(one)
        #expect(try sources.all().map(\.id) == [two])
        #expect(try sources.find(one) == nil)
        #expect(try sources.find(url: url("https://a.example/")) == nil)
        #expect(try !frontier.isKnown(url("https://c.example/1")))
        #expect(try frontier.find(url: url("https://c.example/2"))?.source == two)
        #expect(try test.store.articles.get(article)?.sourceURL == "https://a.example/")
        #expect(try frontier.counts(now: at(1)) == FrontierCounts(total: 2, due: 0, leased: 2))
        // A page of the removed source was still being read.
        #expect(try frontier.add([found("https://c.example/3", source: one)], now: at(2)) == 0)
    }

    @Test func seedsARemovedSourceAgain() throws {
        let id = try seed("https://a.example/")
        try sources.setState(id, .paused)
        try sources.remove(id)
        let again = try sources.add(url("https://a.example/"), now: at(5))
        #expect(again.isNew)
        #expect(again.source.state == .active)
        #expect(try frontier.take(1, now: at(5)) == ["https://a.example/"])
    }

    @Test func aRemovedSourceComesBackWithoutWhatItHad() throws {
        let before = try sources.add(
            url("https://a.example/"), kind: .feed, title: "A", settings: ["proxy": "http://b.example/"], now: at(0))
        try sources.remove(before.source.id)
        let bare = try sources.add(url("https://a.example/"), now: at(5)).source
        #expect((bare.id, bare.kind, bare.title, bare.settings) == (before.source.id, .unknown, nil, [:]))
        try sources.remove(bare.id)
        let full = try sources.add(
            url("https://a.example/"), kind: .section, title: "B", settings: ["follow": "none"], now: at(9)
        ).source
        #expect((full.kind, full.title, full.settings) == (.section, "B", ["follow": "none"]))
    }

    @Test func tellsHowEachDoes() throws {
        let (one, two) = (try seed("https://a.example/"), try seed("https://b.example/"))
        var settled = Settled(.failed, reason: "status", at: at(5), next: at(600))
        (settled.status, settled.failures) = (503, 3)
        try frontier.settle(#require(try frontier.find(url: url("https://a.example/"))).id, settled)
        _ = try test.store.articles.insert(
            Article(), url: url("https://b.example/1"), site: "b.example", digest: [1], source: two, now: at(8))
        let health = try sources.health()
        #expect(health.map(\.source.id) == [one, two])
        #expect((health[0].outcome, health[0].reason, health[0].status) == (.failed, "status", 503))
        #expect((health[0].failures, health[0].lastVisit, health[0].nextVisit) == (3, at(5), at(600)))
        #expect(health[0].source.lastOK == nil)
        #expect((health[1].source.articles, health[1].source.lastNew) == (1, at(8)))
        #expect((health[1].outcome, health[1].addresses) == (nil, 1))
    }

    @Test func whatOnlyAPausedSourceLeadsToAnyMoreRests() throws {
        let (one, two) = (try seed("https://a.example/"), try seed("https://b.example/"))
        try frontier.add([found("https://c.example/1", source: one)], now: at(0))
        try frontier.add([found("https://c.example/1", source: two)], now: at(0))
        try sources.setState(two, .paused)
        #expect(try frontier.find(url: url("https://c.example/1"))?.isPaused == false)
        try sources.remove(one)
        let row = try #require(try frontier.find(url: url("https://c.example/1")))
        #expect(row.source == two && row.isPaused)
        #expect(try frontier.take(9, perHost: 9, now: at(1)).isEmpty)
        try sources.setState(two, .active)
        #expect(try frontier.take(9, perHost: 9, now: at(2)).count == 2)
    }

    /// Its articles are still there, and what is said of them holds.
    @Test func theSettingsOfARemovedSourceStay() throws {
        let (one, two) = (try seed("https://a.example/"), try seed("https://b.example/"))
        try sources.setSettings(one, ["keep-articles": "36500d"])
        try sources.setSettings(two, ["follow": "none"])
        try sources.remove(one)
        #expect(try sources.settings() == [one: ["keep-articles": "36500d"], two: ["follow": "none"]])
        #expect(try sources.refined().keys.sorted() == [two])
    }

    @Test func damagedSettingsOfOneKeepNobodyElseFromTheirs() throws {
        let (one, two) = (try seed("https://a.example/"), try seed("https://b.example/"))
        try sources.setSettings(two, ["follow": "none"])
        try test.raw().script("UPDATE source SET settings = '{' WHERE id = \(one)")
        #expect(throws: DatabaseError.self) { try sources.settings() }
        #expect(try sources.settings { _ in ["a": "b"] } == [one: ["a": "b"], two: ["follow": "none"]])
    }

    @Test func whatAFeedIsCalledNamesOnlyASourceWithoutAName() throws {
        let (one, two) = (try seed("https://a.example/"), try seed("https://b.example/"))
        try sources.setTitle(one, "Mine")
        for id in [one, two] { try sources.takeTitle(id, "Theirs") }
        #expect(try [one, two].map { try sources.find($0)?.title } == ["Mine", "Theirs"])
    }
}
