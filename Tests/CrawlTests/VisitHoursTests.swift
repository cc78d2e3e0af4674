import Model
import Testing

@testable import Crawl

struct VisitHoursTests {
    private func at(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Timestamp {
        WrittenDate(try #require(Day(day)), secondOfDay: hour * 3600 + minute * 60, offset: 0).moment()
    }

    private func hours(_ spans: (Int, Int)...) -> VisitHours {
        VisitHours(spans.map { VisitHours.Span(from: $0.0 * 60, to: $0.1 * 60) })
    }

    @Test func withoutSpansTheyNeverClose() throws {
        let now = try at("2026-01-05", 12)
        #expect(VisitHours().opening(from: now) == now)
        #expect(VisitHours().closing(after: now) == nil)
    }

    @Test func openAndCloseInTheDay() throws {
        let hours = hours((9, 17))
        #expect(hours.opening(from: try at("2026-01-05", 8)) == (try at("2026-01-05", 9)))
        #expect(hours.opening(from: try at("2026-01-05", 16, 59)) == (try at("2026-01-05", 16, 59)))
        #expect(hours.opening(from: try at("2026-01-05", 17)) == (try at("2026-01-06", 9)))
        #expect(hours.closing(after: try at("2026-01-05", 9)) == (try at("2026-01-05", 17)))
        #expect(hours.closing(after: try at("2026-01-05", 17)) == nil)
    }

    @Test func goOverMidnightAndJoinWhatTouches() throws {
        let hours = hours((22, 6), (6, 7))
        #expect(hours.opening(from: try at("2026-01-05", 3)) == (try at("2026-01-05", 3)))
        #expect(hours.closing(after: try at("2026-01-05", 23)) == (try at("2026-01-06", 7)))
        #expect(hours.opening(from: try at("2026-01-05", 7)) == (try at("2026-01-05", 22)))
    }

    /// A zone an hour east of UTC, two in summer, as its rule alone tells.
    @Test func followTheClocksOfTheirZone() throws {
        let head = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        func number(_ value: Int) -> [UInt8] { [0, 0, UInt8(value >> 8), UInt8(value & 255)] }
        let part = head + [0, 0, 0, 0, 1, 4].flatMap(number) + number(3600) + [0, 0] + Array("CET\0".utf8)
        let zone = try #require(
            Zone(name: "Middle", file: part + part + Array("\nCET-1CEST,M3.5.0,M10.5.0/3\n".utf8)))
        let night = VisitHours([.init(from: 0, to: 360)], zone: zone)
        #expect(night.opening(from: try at("2026-01-05", 12)) == (try at("2026-01-05", 23)))
        #expect(night.opening(from: try at("2026-07-05", 12)) == (try at("2026-07-05", 22)))
        // The night of the change is an hour shorter; the hour that is leapt over is not there at all.
        #expect(night.closing(after: try at("2026-03-29", 0)) == (try at("2026-03-29", 4)))
        let leapt = VisitHours([.init(from: 120, to: 180)], zone: zone)
        #expect(leapt.opening(from: try at("2026-03-28", 12)) == (try at("2026-03-30", 0)))
        #expect(night.description == "00:00-06:00 Middle")
    }
}
