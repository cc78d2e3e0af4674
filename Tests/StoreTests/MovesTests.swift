import Model
import Store
import Testing

struct MovesTests {
    private let old = "https://a.example/feed"
    private let new = "https://b.example/feed"

    private func at(_ day: Int64) -> Timestamp {
        Timestamp(milliseconds: (1_700_000_000 + day * 86_400) * 1000)
    }

    private func url(_ text: String) throws -> WebURL { try #require(WebURL(text)) }

    private func seeded() throws -> (store: Store, source: SourceID, address: AddressID) {
        let store = try Store.open(":memory:")
        let source = try store.sources.add(try url(old), kind: .feed, settings: ["language": "fa"], now: at(0)).source
            .id
        let row = try store.frontier.find(url: try url(old))
        return (store, source, try #require(row?.id))
    }

    @Test func countsAnswersThatSayTheSame() throws {
        let (store, source, address) = try seeded()
        for day in 0..<3 as Range<Int64> {
            _ = try store.moves.note(source, from: address, to: try url(new), now: at(day))
        }
        let move = try #require(try store.moves.all(of: source).first)
        #expect((move.from, move.to, move.times) == (old, new, 3))
        #expect((move.first, move.last) == (at(0), at(2)))
        _ = try store.moves.note(source, from: address, to: try url("https://c.example/"), now: at(3))
        #expect(try store.moves.all(of: source).map(\.times) == [1])
        try store.moves.forget(from: address)
        #expect(try store.moves.all(of: source).isEmpty)
        let elsewhere = try #require(try store.frontier.find(url: try url(old))?.id) + 100
        #expect(try store.moves.note(source, from: elsewhere, to: try url(new), now: at(4)) == nil)
    }

    @Test func aSourceThatMovedIsFoundByItsOldURLAndByItsNewOne() throws {
        let (store, source, address) = try seeded()
        let move = try #require(try store.moves.note(source, from: address, to: try url(new), now: at(0)))
        #expect(try store.moves.make(move, now: at(7)))
        #expect(try store.sources.find(url: try url(new))?.id == source)
        #expect(try store.sources.find(url: try url(old))?.id == source)
        let again = try store.sources.add(try url(old), title: "Again", now: at(8))
        #expect((again.source.id, again.isNew, again.source.url) == (source, false, new))
        #expect(try store.sources.all().count == 1)
        #expect(try store.frontier.find(url: try url(new))?.next == at(7))
        // A login of the source stays where it was meant for.
        #expect(try store.sources.refined()[source]?.url == old)
    }

    @Test func anUndoneMoveStaysUndone() throws {
        let (store, source, address) = try seeded()
        let move = try #require(try store.moves.note(source, from: address, to: try url(new), now: at(0)))
        #expect(try store.moves.undo(source, now: at(1)) == nil)
        #expect(try store.moves.make(move, now: at(7)))
        #expect(try store.moves.undo(source, now: at(9))?.undone == at(9))
        #expect(try store.sources.find(source)?.url == old)
        #expect(try store.frontier.find(url: try url(old))?.next == at(0))
        let noted = try store.moves.note(source, from: address, to: try url(new), now: at(10))
        #expect(noted?.undone == at(9))
        #expect(try store.moves.undo(source, now: at(11)) == nil)
    }

    @Test func noSourceMovesOntoAnother() throws {
        let (store, source, address) = try seeded()
        let other = try store.sources.add(try url(new), now: at(0)).source.id
        let move = try #require(try store.moves.note(source, from: address, to: try url(new), now: at(0)))
        #expect(try store.moves.make(move, now: at(7)) == false)
        #expect(try store.sources.find(url: try url(new))?.id == other)
        #expect(try store.sources.find(source)?.url == old)
    }

    @Test func aSourceThatCameBackIsObservedAnew() throws {
        let (store, source, address) = try seeded()
        let there = try #require(try store.moves.note(source, from: address, to: try url(new), now: at(0)))
        #expect(try store.moves.make(there, now: at(7)))
        let away = try #require(try store.frontier.find(url: try url(new))?.id)
        let back = try #require(try store.moves.note(source, from: away, to: try url(old), now: at(20)))
        #expect(try store.moves.make(back, now: at(27)))
        let again = try #require(try store.moves.note(source, from: address, to: try url(new), now: at(40)))
        #expect((again.times, again.first, again.moved) == (1, at(40), nil))
    }
}
