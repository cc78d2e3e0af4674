import ArgumentParser
import Model
import Store
import Testing

@testable import offprint

@Suite struct SourceSelectionTests {
    private let now = Timestamp(milliseconds: 1_772_325_000_000)
    private let store: Store

    /// A feed that has failed, a paused page, and a new feed at a port.
    init() throws {
        store = try Store.open(":memory:")
        let failing = try add("https://a.example/feed", kind: .feed, title: "Kabul Daily")
        var settled = Settled(.failed, reason: "timeout", at: now, next: now + .seconds(60))
        settled.failures = 1
        try store.frontier.settle(try #require(try store.frontier.find(url: try failing.url.seedURL)).id, settled)
        try store.sources.setState(try add("https://b.example/", title: "Afternoon").id, .paused)
        _ = try add(
            "http://a.example:8080/%D8%AE%D8%A8%D8%B1", kind: .feed, settings: ["group": "Herat", "language": "fa"])
    }

    private func add(_ url: String, kind: VisitKind = .unknown, title: String? = nil, settings: [String: String] = [:])
        throws -> Source
    {
        try store.sources.add(try url.seedURL, kind: kind, title: title, settings: settings, now: now).source
    }

    private func ids(_ words: String...) throws -> [SourceID] {
        let selection = try SourceSelection.parse(words)
        return try selection.chosen(SourceReport.all(store, settings: Settings(), now: now)).map(\.health.source.id)
    }

    @Test func wordsAreLookedForInURLTitleAndLabels() throws {
        #expect(try ids() == [1, 2, 3])
        #expect(try ids("kabul") == [1])
        #expect(try ids("a.example") == [1, 3])
        #expect(try ids("خبر", "herat") == [3])
        #expect(try ids("herat", "kabul") == [])
    }

    @Test func aHostMayBeAskedForInItsOwnLetters() throws {
        let id = try add("https://خبر.example/").id
        #expect(try ids("خبر.example") == [id])
        #expect(try ids("--host", "خبر.example") == [id])
    }

    @Test func theKindRobotsIsThatOfNoSource() {
        #expect(throws: UsageError("--kind \"robots\" is not one of feed, sitemap, section, article, unknown")) {
            try ids("--kind", "robots")
        }
    }

    @Test func hostStateAndKindMayBeAskedFor() throws {
        #expect(try ids("--host", "a.example") == [1, 3])
        #expect(try ids("--host", "a.example:8080") == [3])
        #expect(try ids("--state", "failing") == [1])
        #expect(try ids("--state", "paused,new") == [2, 3])
        #expect(try ids("--state", "active") == [1, 3])
        #expect(try ids("--kind", "feed", "--state", "new") == [3])
    }

    @Test func aWordThatIsNoStateIsRefused() {
        #expect(throws: UsageError.self) { try ids("--state", "broken") }
        #expect(throws: UsageError.self) { try ids("--kind", "rss") }
    }

    @Test func sourcesAreSortedByWhatIsAskedFor() throws {
        #expect(try ids("--sort", "title") == [2, 3, 1])
        #expect(try ids("--sort", "host") == [1, 3, 2])
        #expect(try ids("--sort", "visited") == [1, 2, 3])
        #expect(try ids("--sort", "id", "--reverse") == [3, 2, 1])
    }
}
