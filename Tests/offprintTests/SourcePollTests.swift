import Model
import Publish
import Store
import Testing

@testable import offprint

struct SourcePollTests {
    private let now = Timestamp(milliseconds: 1_700_000_000_000)

    private func visited() throws -> (store: Store, source: Source, url: WebURL) {
        let store = try Store.open(":memory:")
        let url = try #require(WebURL("https://a.example/feed"))
        let source = try store.sources.add(url, kind: .feed, now: now).source
        let visits = try store.frontier.lease(1, perHost: 1, until: now + .seconds(60), owner: "test", now: now)
        let settled = Settled(.listed, at: now, next: now + .seconds(86_400))
        try store.frontier.settle(try #require(visits.first?.id), settled)
        return (store, source, url)
    }

    @Test func makesASourceDueAtOnce() throws {
        let (store, source, url) = try visited()
        let poll = try SourcePoll(source, store, settings: Settings(), now: now + .seconds(600))
        #expect(poll.line == "1  https://a.example/feed  now")
        #expect(try store.frontier.find(url: url)?.next == now + .seconds(600))
    }

    @Test func waitsAsLongAsTheHostAsks() throws {
        let (store, source, url) = try visited()
        try store.frontier.hold(host: "a.example", until: now + .seconds(3600))
        let poll = try SourcePoll(source, store, settings: Settings(), now: now + .seconds(600))
        #expect(poll.start == now + .seconds(3600))
        #expect(poll.line.contains("not before 2023-11-14T23:13:20"))
        #expect(
            poll.json.text
                == #"{"id":1,"url":"https://a.example/feed","start":"2023-11-14T23:13:20Z","waits_for":"host"}"#)
        let leased = try store.frontier.lease(
            1, perHost: 1, until: now + .seconds(700), owner: "test", now: now + .seconds(601))
        #expect(leased.isEmpty)
        #expect(try store.frontier.find(url: url)?.next == now + .seconds(600))
    }

    @Test func asksNothingOfAPausedSource() throws {
        let (store, source, url) = try visited()
        try store.sources.setState(source.id, .paused)
        let paused = try #require(try store.sources.find(url: url))
        #expect(throws: CommandError.self) { try SourcePoll(paused, store, settings: Settings(), now: now) }
    }
}
