import Model
import Testing

@testable import offprint

@Suite struct MomentTests {
    /// 2026-03-01T00:30:00Z.
    private let now = Timestamp(milliseconds: 1_772_325_000_000)

    @Test(arguments: [
        ("now", "2026-03-01T00:30:00Z"), ("1h", "2026-02-28T23:30:00Z"), ("7d", "2026-02-22T00:30:00Z"),
        ("today", "2026-03-01T00:00:00Z"), ("yesterday", "2026-02-28T00:00:00Z"),
        ("2026-01-02", "2026-01-02T00:00:00Z"), ("2026-01-02T10:00", "2026-01-02T10:00:00Z"),
        ("2026-01-02 10:00:05", "2026-01-02T10:00:05Z"), ("2026-01-02T10:00Z", "2026-01-02T10:00:00Z"),
        ("2026-01-02T01:00+04:30", "2026-01-01T20:30:00Z"), ("@86400", "1970-01-02T00:00:00Z"),
        ("1h ago", "2026-02-28T23:30:00Z"), ("1h30m ago", "2026-02-28T23:00:00Z"), ("Today", "2026-03-01T00:00:00Z"),
        ("yesterday 14:00", "2026-02-28T14:00:00Z"), ("00:10", "2026-03-01T00:10:00Z"),
        ("00:10+04:30", "2026-02-28T19:40:00Z"), ("sunday", "2026-03-01T00:00:00Z"),
        ("monday", "2026-02-23T00:00:00Z"), ("Saturday 09:30:01", "2026-02-28T09:30:01Z"),
        ("2026-01-02t10:00z", "2026-01-02T10:00:00Z"),
    ])
    func readsWhatPeopleWrite(text: String, moment: String) {
        #expect(Moment.read(text, now: now)?.description == moment)
    }

    @Test(arguments: [
        "", "soon", "2026-02-30", "2026-01-02T25:00", "2026-01-02T10", "2026-01-02T10:0", "2026-01-02T10:00+99:00",
        "2026-01-02x10:00", "@", "@9999999999999999", "T10:00", "ago", "monday 25:00", "mond", "today-10:00", "24:00",
        "٢٠٢٦-٠١-٠٢",
    ])
    func refusesTheRest(text: String) {
        #expect(Moment.read(text, now: now) == nil)
    }

    @Test func tellsHowFarAMomentIs() {
        #expect((now + .seconds(3 * 3600)).relative(to: now) == "in 3h")
        #expect((now - .seconds(300)).relative(to: now) == "5m ago")
        #expect((now - .seconds(10 * 86_400)).relative(to: now) == "10d ago")
    }
}
