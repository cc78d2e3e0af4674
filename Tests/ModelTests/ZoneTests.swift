import Glibc
import Testing

@testable import Model

struct ZoneTests {
    private func moment(_ text: String, _ clock: Int) throws -> Timestamp {
        WrittenDate(try #require(Day(text)), secondOfDay: clock * 60, offset: 0).moment()
    }

    private func rule(_ text: String) throws -> Zone {
        let rule: ZoneRule = try #require(ZoneRule(text))
        return Zone(name: "test", changes: [], first: 0, rule: rule)
    }

    /// A TZif file of two changes, after which its footer holds.
    private func file(footer: String) -> [UInt8] {
        func number(_ value: Int64, _ size: Int) -> [UInt8] {
            (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * (size - 1 - $0))) }
        }
        func head(_ times: Int64, _ types: Int64) -> [UInt8] {
            Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
                + [0, 0, 0, times, types, 4].flatMap { number($0, 4) }
        }
        let types = number(1800, 4) + [0, 0] + number(7200, 4) + [1, 0]
        let old = head(0, 1) + number(0, 4) + [0, 0] + Array("ABC\0".utf8)
        return old + head(2, 2) + number(1000, 8) + number(2000, 8) + [1, 0] + types + Array("ABC\0".utf8)
            + Array("\n\(footer)\n".utf8)
    }

    @Test func readsTheChangesOfAFileAndThenItsRule() throws {
        let zone = try #require(Zone(name: "x", file: file(footer: "<+0430>-4:30")))
        let offsets = [0.0, 999, 1000, 1999, 2000, 1e9].map { zone.offset(at: Timestamp(seconds: $0)) }
        #expect(offsets == [1800, 1800, 7200, 7200, 16_200, 16_200])
    }

    @Test func takesNoDamagedFile() {
        let whole = file(footer: "UTC0")
        for length in stride(from: 0, to: whole.count - 6, by: 3) {
            #expect(Zone(name: "x", file: Array(whole[..<length])) == nil)
        }
        for place in whole.indices {
            var bytes = whole
            bytes[place] = 255
            _ = Zone(name: "x", file: bytes)?.offset(at: Timestamp(seconds: 1500))
        }
    }

    @Test func knowsSummerTimeNorthAndSouth() throws {
        let berlin = try rule("CET-1CEST,M3.5.0,M10.5.0/3")
        #expect(berlin.offset(at: try moment("2026-03-29", 59)) == 3600)
        #expect(berlin.offset(at: try moment("2026-03-29", 60)) == 7200)
        #expect(berlin.offset(at: try moment("2026-10-25", 59)) == 7200)
        #expect(berlin.offset(at: try moment("2026-10-25", 60)) == 3600)
        let sydney = try rule("AEST-10AEDT,M10.1.0,M4.1.0/3")
        #expect(sydney.offset(at: try moment("2026-01-15", 0)) == 39_600)
        #expect(sydney.offset(at: try moment("2026-07-15", 0)) == 36_000)
        let tehran = try rule("<+0330>-3:30<+0430>,J79/24,J263/24")
        #expect(tehran.offset(at: try moment("2026-07-15", 0)) == 16_200)
        #expect(ZoneRule("CET-1CEST,M3.5") == nil)
        #expect(ZoneRule("") == nil)
    }

    @Test func agreesWithTheSystemsClock() throws {
        setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1)
        tzset()
        let zone = try rule("CET-1CEST,M3.5.0,M10.5.0/3")
        for hour in 0..<(3 * 8766) {
            var second = time_t(1_767_225_600 + hour * 3600)
            var parts = tm()
            localtime_r(&second, &parts)
            #expect(zone.offset(at: Timestamp(seconds: Double(second))) == parts.tm_gmtoff)
        }
    }

    @Test func findsTheMomentThatAClockShows() throws {
        let berlin = try rule("CET-1CEST,M3.5.0,M10.5.0/3")
        let (spring, autumn) = (try #require(Day("2026-03-29")), try #require(Day("2026-10-25")))
        #expect(berlin.moment(spring, second: 5400) == (try moment("2026-03-29", 30)))
        // Half past two is leapt over in spring and comes twice in autumn.
        #expect(berlin.moment(spring, second: 9000) == (try moment("2026-03-29", 90)))
        #expect(berlin.moment(autumn, second: 9000) == (try moment("2026-10-25", 30)))
        #expect(berlin.day(at: try moment("2026-10-25", 22 * 60 + 59)) == autumn)
        #expect(berlin.day(at: try moment("2026-10-25", 23 * 60)) > autumn)
        let day = berlin.wholeDay(at: try moment("2026-03-29", 600))
        #expect(day.upperBound - day.lowerBound == .seconds(23 * 3600))
    }
}
