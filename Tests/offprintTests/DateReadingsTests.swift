import Language
import Model
import Publish
import Testing

@testable import offprint

struct DateReadingsTests {
    /// Noon of 2015-01-10 in Greenwich.
    private func readings(of text: String, language: String? = nil) throws -> DateReadings {
        let now = WrittenDate(try #require(Day(2015, 1, 10)), secondOfDay: 12 * 3600, offset: 0).moment()
        return DateReadings(of: text, DateReader(language: language, now: now))
    }

    @Test func aDateTellsItsDayInTwoCalendarsAndItsRule() throws {
        #expect(
            try readings(of: "۱۹ جدی ۱۳۹۳", language: "fa-af").lines(on: .plain) == [
                "2015-01-09  1393-10-19  solar-hijri  solar  ۱۹ جدی ۱۳۹۳"
            ])
        #expect(
            try readings(of: "Friday, January 9, 2015 10:02 am").objects.map(\.text) == [
                """
                {"date":"2015-01-09T10:02","solar":"1393-10-19","calendar":"gregorian","rule":"name",\
                "words":"January 9, 2015 10:02 am"}
                """
            ])
    }

    @Test func aTextIsSearchedForItsDates() throws {
        let lines = try readings(of: "Printed on 8 January 2015, read yesterday").lines(on: .plain)
        #expect(lines.map { $0.prefix(10) } == ["2015-01-08", "2015-01-09"])
        #expect(lines[1].hasSuffix("day-word  yesterday"))
        #expect(try readings(of: "nothing").isEmpty)
    }
}
