import Model
import Testing

struct DayTests {
    @Test(arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11016), (1969, 12, 31, -1), (2015, 1, 9, 16444)])
    func countsDaysSinceTheEpoch(year: Int, month: Int, day: Int, days: Int) throws {
        let date = try #require(Day(year, month, day))
        #expect(date.daysSinceEpoch == days)
        #expect(Day(daysSinceEpoch: days) == date)
    }

    @Test func refusesDaysThatDoNotExist() {
        #expect(Day(2015, 2, 29) == nil)
        #expect(Day(2015, 13, 1) == nil)
        #expect(Day("2015-04-31") == nil)
    }

    @Test func writesOnlyWhatIsKnown() throws {
        let day = try #require(Day(2015, 1, 9))
        #expect(WrittenDate(day).description == "2015-01-09")
        #expect(WrittenDate(day, secondOfDay: 36_120).description == "2015-01-09T10:02")
        let kabul = WrittenDate(day, secondOfDay: 3600, hasSeconds: true, offset: 270)
        #expect(kabul.description == "2015-01-09T01:00:00+04:30")
        #expect(kabul.moment().description == "2015-01-08T20:30:00Z")
    }
}
