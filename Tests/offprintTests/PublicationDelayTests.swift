import Model
import Testing

@testable import offprint

/// How late articles come.
struct PublicationDelayTests {
    private static let seeded = Timestamp(milliseconds: 1_767_225_600_000)

    /// Published so many minutes after the source was seeded, seen so many later.
    private func time(_ published: Int64, _ delay: Int64, hasTime: Bool = true, offset: Int? = 0) -> (
        seen: Timestamp, published: WrittenDate?
    ) {
        let moment = Self.seeded + .seconds(published * 60)
        var date = WrittenDate(moment, offset: offset ?? 0)
        if !hasTime { date = WrittenDate(date.day) }
        date.offset = offset
        return (moment + .seconds(delay * 60), date)
    }

    @Test func theMiddleAndTheSlowestOfThoseThatTell() throws {
        let delay = try #require(
            PublicationDelay(
                [time(1, 5), time(2, 3), time(3, 90), time(4, 4), time(5, 2)], seeded: Self.seeded, zone: nil))
        #expect((delay.median, delay.p95, delay.articles) == (.seconds(240), .seconds(5400), 5))
        #expect(delay.words == "median 4m, p95 1h30m, of 5 articles")
    }

    /// What was there before the source says nothing of us, nor does a day without a time, nor a date to come.
    @Test func whatDoesNotTellIsLeftOut() {
        let silent = [time(-600, 700), time(3, 4, hasTime: false), time(9, -2), (Self.seeded, nil)]
        #expect(PublicationDelay(silent, seeded: Self.seeded, zone: nil) == nil)
    }

    @Test func aTimeWithoutAZoneIsOneOfTheSource() throws {
        var row = time(400, 7)
        row.published?.offset = nil
        #expect(PublicationDelay([row], seeded: Self.seeded, zone: nil) == nil)
        #expect(PublicationDelay([row], seeded: Self.seeded, zone: 0)?.median == .seconds(420))
        #expect(PublicationDelay([row], seeded: Self.seeded, zone: 270)?.median == .seconds(420 + 270 * 60))
    }
}
