import Model
import Testing

@testable import Store

/// What is visited next, and what for.
struct FrontierQueueTests {
    private let test: TestStore
    private var frontier: Frontier { test.store.frontier }

    init() throws { test = try TestStore() }

    private func queue(_ filter: QueueFilter = QueueFilter()) throws -> [String] {
        try frontier.queue(filter).map { "\($0.leasedUntil == nil ? $0.purpose.rawValue : "fetching") \($0.url)" }
    }

    private func fill() throws -> SourceID {
        let source = try test.store.sources.add(url("https://a.example/feed"), kind: .feed, now: at(50)).source.id
        try frontier.add(
            [
                found("https://a.example/1", source: source),
                found("https://b.example:8443/old", .link, kind: .article),
                found("https://b.example/new"),
            ], limits: FrontierLimits(), now: at(10))
        return source
    }

    @Test func whatIsDueFirstComesFirstWithWhatItIsFor() throws {
        let source = try fill()
        #expect(
            try queue() == [
                "news https://a.example/1", "backlog https://b.example:8443/old", "news https://b.example/new",
                "source https://a.example/feed",
            ])
        #expect(try queue(QueueFilter(limit: 1)) == ["news https://a.example/1"])
        #expect(
            try queue(QueueFilter(source: source)) == ["news https://a.example/1", "source https://a.example/feed"])
        let counts = try frontier.queued(QueueFilter(), now: at(20))
        #expect(counts[.news]?.all == 2 && counts[.news]?.due == 2 && counts[.source]?.due == 0)
        #expect(counts[.revision] == nil)
    }

    @Test func aPageThatGaveNoArticleIsNoRevision() throws {
        _ = try fill()
        let id = try #require(try frontier.find(url: url("https://a.example/1"))).id
        try frontier.settle(id, Settled(.failed, reason: "status", at: at(20), next: at(30)))
        #expect(try queue().contains("retry https://a.example/1"))
        #expect(try frontier.queued(QueueFilter(), now: at(40))[.retry]?.due == 1)
        var settled = Settled(.stored, at: at(40), next: at(50))
        settled.article = try test.store.articles.insert(
            Article(), url: url("https://a.example/1"), site: "a.example", digest: [1], source: nil, now: at(40))
        try frontier.settle(id, settled)
        #expect(try queue().contains("revision https://a.example/1"))
    }

    @Test func aHostHasAllItsPortsAndNoOther() throws {
        _ = try fill()
        #expect(
            try queue(QueueFilter(host: "b.example")) == [
                "backlog https://b.example:8443/old", "news https://b.example/new",
            ])
        #expect(try queue(QueueFilter(host: "b.example:8443")) == ["backlog https://b.example:8443/old"])
        #expect(try queue(QueueFilter(host: "_.example")) == [] && queue(QueueFilter(host: "%")) == [])
    }

    @Test func whatIsBeingVisitedStandsInFront() throws {
        _ = try fill()
        let taken = try frontier.take(1, now: at(20))
        #expect(try queue().first == "fetching \(taken[0])" && queue().count == 4)
    }

    @Test func whatRestsOrIsDoneDoesNotWait() throws {
        let source = try fill()
        try test.store.sources.setState(source, .paused)
        #expect(try queue() == ["backlog https://b.example:8443/old", "news https://b.example/new"])
    }
}
