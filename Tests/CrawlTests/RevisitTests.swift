import Model
import Testing

@testable import Crawl

struct RevisitTests {
    private let now = Timestamp(seconds: 1_700_000_000)
    private var settings: CrawlSettings {
        var settings = CrawlSettings()
        settings.revisitMin = .seconds(60)
        return settings
    }
    private var revisit: Revisit { Revisit(settings: settings) }

    /// Polls for `days` days with `perDay` items a day and gives the last wait.
    private func wait(perDay: Double, days: Double, window: Int = 1000) -> Duration {
        var memory: String?
        var moment = now
        var left = 0.0
        var wait = Duration.zero
        while moment < now + .seconds(Int64(days * 86_400)) {
            let new = Int(left)
            left -= Double(new)
            let (next, rhythm) = revisit.listing(memory, new: new, window: window, freshFor: nil, now: moment)
            memory = rhythm
            wait = next - moment
            left += perDay * wait.inSeconds / 86_400
            moment = next
        }
        return wait
    }

    @Test func fourTimesTheItemsHalveTheWait() {
        let slow = wait(perDay: 6, days: 40)
        let fast = wait(perDay: 24, days: 40)
        #expect(abs(slow.inSeconds - 3600) < 600)
        #expect(abs(fast / slow - 0.5) < 0.05)
    }

    @Test func neverLongerThanHalfTheWindowTakesToFill() {
        #expect(wait(perDay: 48, days: 20, window: 2) <= .seconds(1900))
    }

    @Test func staysWithinItsBounds() {
        #expect(wait(perDay: 0, days: 60) <= settings.revisitMax)
        #expect(wait(perDay: 100_000, days: 2) >= settings.revisitMin)
    }

    @Test func freshnessIsAFloorWithACap() {
        let (next, _) = revisit.listing(nil, new: 0, window: 0, freshFor: .seconds(50_000), now: now)
        #expect(next == now + .seconds(50_000))
        let (capped, _) = revisit.listing(nil, new: 0, window: 0, freshFor: .seconds(500_000), now: now)
        #expect(capped == now + settings.revisitMax)
        var ignoring = settings
        ignoring.httpFreshness = false
        let (free, _) = Revisit(settings: ignoring).listing(
            nil, new: 0, window: 0, freshFor: .seconds(50_000), now: now)
        #expect(free < now + .seconds(50_000))
    }

    @Test func aBrokenMemoryStartsAnew() {
        let (next, _) = revisit.listing("{", new: 3, window: 0, freshFor: nil, now: now)
        #expect(next == now + .seconds(3600))
    }

    @Test func articlesAreLookedAtFourTimes() {
        var moment = now
        var looks = 0
        while let next = revisit.article(firstSeen: now, now: moment) {
            looks += 1
            moment = next
        }
        #expect(looks == 4)
        #expect(moment == now + .seconds(604_800))
    }

    @Test func aGoneArticleIsLeftAndAGoneFeedIsAskedDaily() {
        let gone = Failure(.status, status: 404, detail: "")
        #expect(revisit.retry(gone, isListing: false, failures: 1, salt: 0, now: now) == nil)
        #expect(revisit.retry(gone, isListing: true, failures: 9, salt: 0, now: now) == now + settings.revisitMax)
    }

    @Test func aPassingFaultIsRetriedAndAnArticleGivenUpAfterFive() throws {
        let fault = Failure(.reset, detail: "")
        #expect(try #require(revisit.retry(fault, isListing: false, failures: 1, salt: 0, now: now)) > now)
        #expect(revisit.retry(fault, isListing: false, failures: 6, salt: 0, now: now) == nil)
        let late = try #require(revisit.retry(fault, isListing: true, failures: 60, salt: 0, now: now))
        #expect(late <= now + settings.revisitMax)
    }
}
