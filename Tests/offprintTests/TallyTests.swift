import Model
import Store
import Testing

@testable import offprint

struct TallyTests {
    private let start = Timestamp(milliseconds: 1_772_325_000_000)

    private func tally(_ visits: Int) -> Tally {
        var tally = Tally()
        for _ in 0..<visits { tally.count(.listed(new: 1, of: 1), bytes: 10) }
        return tally
    }

    @Test func withoutSourcesSaysWhatToDo() {
        let idle = Tally.Work(sources: 0, due: 0, next: nil)
        #expect(tally(0).sentence(since: start, idle, now: start) == "no sources: offprint seed add URL")
    }

    @Test func tellsSinceWhenAndWhatComes() {
        let now = start + .seconds(600)
        let later = Tally.Work(sources: 2, due: 0, next: now + .seconds(240))
        #expect(tally(3).sentence(since: start, later, now: now) == "3 visits since 00:30Z: 3 listed; next visit in 4m")
        let due = Tally.Work(sources: 2, due: 5, next: now)
        #expect(
            tally(1).sentence(since: start, due, now: start + .seconds(90_000))
                == "1 visit since 2026-03-01 00:30Z: 1 listed; 5 due")
    }

    @Test func theStoreTellsWhatThereIsToDo() throws {
        let store = try Store.open(":memory:")
        let ids = try ["https://a.example/", "https://b.example/"].map {
            try store.sources.add(try $0.seedURL, now: start).source.id
        }
        try store.sources.remove(ids[1])
        #expect(try Tally.Work(store, now: start) == Tally.Work(sources: 1, due: 1, next: start))
    }

    @Test func greetsWithWhatItWorksOn() {
        let work = Tally.Work(sources: 1, due: 12, next: nil)
        #expect(
            work.greeting(store: "/s.db", settings: "/o.toml")
                == "Offprint \(Offprint.version), store /s.db, settings /o.toml, 1 source, 12 due")
        #expect(work.greeting(store: "/s.db", settings: nil).contains(", no settings file, "))
    }
}
