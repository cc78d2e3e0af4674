import Model
import Store
import Testing

@testable import offprint

struct CountedTests {
    @Test func oneIsNoPlural() {
        #expect((0...2).map { counted($0, "visit") } == ["0 visits", "1 visit", "2 visits"])
    }

    @Test(
        arguments: [
            (0, "0s"), (59, "59s"), (776 * 60, "12h56m"), (3600, "1h"), (90, "1m"), (86_400 + 7_300, "1d2h"),
            (8 * 86_400, "8d"),
        ] as [(Int64, String)]) func lengthsHaveTwoUnitsAtMost(seconds: Int64, words: String)
    {
        #expect(Duration.seconds(seconds).brief == words)
    }

    @Test func farDaysAreToldInYears() {
        #expect(
            [1, 999, 1000, 1_795_545].map(StoreSizes.length) == ["1 day", "999 days", "2 years", "more than 100 years"])
    }
}
