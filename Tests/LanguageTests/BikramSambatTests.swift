import Language
import Model
import Testing

@Suite struct BikramSambatTests {
    @Test(arguments: [
        (2046, 1, 1, "1989-04-13"), (2080, 11, 29, "2024-03-12"), (2080, 12, 30, "2024-04-12"),
        (2081, 1, 1, "2024-04-13"),
        (2081, 2, 15, "2024-05-28"), (2082, 12, 30, "2026-04-13"), (2083, 12, 30, "2027-04-13"),
    ]) func readsDaysOfTheAlmanac(year: Int, month: Int, day: Int, gregorian: String) {
        #expect(BikramSambat.gregorian(year, month, day)?.description == gregorian)
    }

    @Test func noDayThatIsNot() {
        for (year, month, day) in [
            (2045, 1, 1), (2084, 1, 1), (2080, 13, 1), (2080, 11, 31), (2080, 0, 1), (2080, 1, 0),
        ] {
            #expect(BikramSambat.gregorian(year, month, day) == nil)
        }
    }

    @Test func yearsFollowOnEachOther() throws {
        for year in BikramSambat.years.dropFirst() {
            let first = try #require(BikramSambat.gregorian(year, 1, 1))
            let last = try #require((29...32).compactMap { BikramSambat.gregorian(year - 1, 12, $0) }.last)
            #expect(first.daysSinceEpoch == last.daysSinceEpoch + 1)
        }
    }
}
