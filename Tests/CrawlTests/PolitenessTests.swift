import Model
import Testing

@testable import Crawl

struct PolitenessTests {
    /// The minimum, what robots.txt asks for, how long answers take, and the pause in milliseconds.
    private static let pauses: [(Int64, Int64?, Int64?, Int64)] = [
        (2000, nil, nil, 2000), (2000, nil, 100, 2000), (2000, nil, 1000, 5000), (2000, 9000, 1000, 9000),
        (2000, nil, 60_000, 120_000), (0, nil, 1000, 0), (0, 1000, 9000, 1000), (2000, 500_000, nil, 120_000),
    ]

    @Test(arguments: pauses) func pausesLongerForSlowHosts(least: Int64, asked: Int64?, latency: Int64?, pause: Int64) {
        var settings = CrawlSettings()
        settings.minDelay = .milliseconds(least)
        let delay = Politeness(settings: settings).delay(
            crawlDelay: asked.map { .milliseconds($0) }, latency: latency.map { .milliseconds($0) })
        #expect(delay == .milliseconds(pause))
    }

    @Test func smoothsTheLatencyOfAHost() {
        var slot = HostSlot()
        for latency in [400, 800, 0] { slot.note(latency: .milliseconds(latency)) }
        #expect(slot.latency == .milliseconds(375))
    }

    private let politeness = Politeness(settings: CrawlSettings())

    @Test func crawlDelayRaisesThePauseUpToItsCap() {
        #expect(politeness.delay(crawlDelay: nil) == .seconds(2))
        #expect(politeness.delay(crawlDelay: .seconds(1)) == .seconds(2))
        #expect(politeness.delay(crawlDelay: .seconds(5)) == .seconds(5))
        #expect(politeness.delay(crawlDelay: .seconds(86_400)) == .seconds(120))
    }

    @Test func backoffDoublesUpToADayWithATenthOfJitter() {
        for (failures, seconds) in [(1, 60), (2, 120), (3, 240), (11, 61_440), (12, 86_400), (500, 86_400)] {
            let base = Duration.seconds(seconds)
            for salt: UInt64 in [0, 999, 123_456_789] {
                let wait = politeness.backoff(failures: failures, salt: salt)
                #expect(wait >= base && wait <= base * 1.1)
            }
        }
        #expect(politeness.backoff(failures: 1, salt: 1) != politeness.backoff(failures: 1, salt: 2))
    }

    @Test func retryAfterHoldsTheHostUpToItsCap() {
        var failure = Failure(.status, status: 503, detail: "", retryAfter: .seconds(90))
        #expect(politeness.hold(after: failure, failures: 1, salt: 0) == .seconds(90))
        failure.retryAfter = .seconds(30 * 86_400)
        #expect(politeness.hold(after: failure, failures: 1, salt: 0) == .seconds(7 * 86_400))
    }

    @Test func whoAsksAgainAndAgainForAMomentIsAskedLessOften() {
        let failure = Failure(.status, status: 429, detail: "", retryAfter: .zero)
        #expect(politeness.hold(after: failure, failures: 1, salt: 0) == .zero)
        #expect(politeness.hold(after: failure, failures: 2, salt: 0) == .seconds(60))
        #expect(politeness.hold(after: failure, failures: 4, salt: 0) == .seconds(240))
        let longer = Failure(.status, status: 429, detail: "", retryAfter: .seconds(3600))
        #expect(politeness.hold(after: longer, failures: 4, salt: 0) == .seconds(3600))
    }

    @Test(arguments: [(429, true), (503, true), (500, false), (404, false)])
    func someStatusesHoldTheHostWithoutAHeader(status: Int, holds: Bool) {
        let failure = Failure(.status, status: status, detail: "")
        #expect((politeness.hold(after: failure, failures: 1, salt: 0) != nil) == holds)
    }

    @Test func aHostThatDoesNotAnswerIsLeftAloneButNotForABadPage() {
        #expect(politeness.hold(after: Failure(.timeout, detail: ""), failures: 1, salt: 0) != nil)
        #expect(politeness.hold(after: Failure(.tooLarge, detail: ""), failures: 1, salt: 0) == nil)
    }

    /// A bot check under 429 or 503 is no reason to go on asking.
    @Test(arguments: [(429, true), (503, true), (403, false), (200, false)])
    func aHostThatAsksToWaitIsLeftAloneWhateverComesWithIt(status: Int, isLeftAlone: Bool) {
        for kind in [Failure.Kind.blocked, .encoding, .truncated] {
            let failure = Failure(kind, status: status, detail: "")
            #expect((politeness.hold(after: failure, failures: 1, salt: 0) != nil) == isLeftAlone)
        }
    }
}
