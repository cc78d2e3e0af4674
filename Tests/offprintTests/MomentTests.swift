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
        ("2026-01-02t10:00z", "2026-01-02T10:00:00Z"), ("2026/1/2", "2026-01-02T00:00:00Z"),
        ("2026-01-02 9:00", "2026-01-02T09:00:00Z"), ("2026-01-02 10:00 +04:30", "2026-01-02T05:30:00Z"),
        ("-1h", "2026-02-28T23:30:00Z"), ("2 hours ago", "2026-02-28T22:30:00Z"), ("90 min", "2026-02-28T23:00:00Z"),
        ("1 day", "2026-02-28T00:30:00Z"), ("1 day 2 hours ago", "2026-02-27T22:30:00Z"),
        ("1w", "2026-02-22T00:30:00Z"), ("last week", "2026-02-22T00:30:00Z"), ("last hour", "2026-02-28T23:30:00Z"),
        ("last sunday", "2026-02-22T00:00:00Z"), ("last monday", "2026-02-23T00:00:00Z"),
        ("last saturday 14:00", "2026-02-28T14:00:00Z"), ("mon", "2026-02-23T00:00:00Z"),
    ])
    func readsWhatPeopleWrite(text: String, moment: String) {
        #expect(Moment.read(text, now: now)?.description == moment)
    }

    @Test(arguments: [
        "", "soon", "2026-02-30", "2026-01-02T25:00", "2026-01-02T10", "2026-01-02T10:0", "2026-01-02T10:00+99:00",
        "2026-01-02x10:00", "@", "@9999999999999999", "@-9223372036854775808", "T10:00", "ago", "monday 25:00", "mond",
        "today-10:00", "24:00",
        "26-01-02", "2026-01", "2026-1-2-3", "02.01.2026", "2026-001-2", "1404-12-30", "last", "last 2026-01-02",
        "2 fortnights", "99999999999999999999 days", "2 hours from now", "hour",
    ])
    func refusesTheRest(text: String) {
        #expect(Moment.read(text, now: now) == nil)
    }

    @Test(arguments: [
        ("1404-10-12", "2026-01-02T00:00:00Z"), ("1404/10/12 10:00", "2026-01-02T10:00:00Z"),
        ("۱۴۰۴/۱۰/۱۲", "2026-01-02T00:00:00Z"), ("٢٠٢٦-٠١-٠٢ ١٠:٠٠", "2026-01-02T10:00:00Z"),
        ("1404-10-12T10:00+03:30", "2026-01-02T06:30:00Z"),
    ])
    func readsDaysOfTheSolarHijriCalendarAndDigitsOfOtherScripts(text: String, moment: String) {
        #expect(Moment.read(text, now: now)?.description == moment)
    }

    @Test func tellsHowFarAMomentIs() {
        #expect((now + .seconds(3 * 3600)).relative(to: now) == "in 3h")
        #expect((now - .seconds(300)).relative(to: now) == "5m ago")
        #expect((now - .seconds(10 * 86_400)).relative(to: now) == "10d ago")
    }
}
