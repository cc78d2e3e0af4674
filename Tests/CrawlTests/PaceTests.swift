import Model
import Testing

@testable import Crawl

struct PaceTests {
    private let now = Timestamp(seconds: 1_700_000_000)
    private var settings: CrawlSettings {
        var settings = CrawlSettings()
        settings.requestsPerDay = 1000
        return settings
    }

    private func demand(_ weight: Double, _ least: Double = 0, _ most: Double = .infinity) -> Pace.Demand {
        Pace.Demand(weight: weight, least: least, most: most)
    }

    @Test func theSolutionSpendsTheBudgetWithinTheBounds() {
        var pace = Pace()
        let demands = [demand(5e5), demand(1e6), demand(2e6, 0, 300), demand(1e3, 24)]
        pace.solve(demands, budget: 1000, now: now)
        let scale = pace.scale(settings).inSeconds
        let visits = demands.map { min(max($0.weight / scale, $0.least), $0.most) }
        #expect(abs(visits.reduce(0, +) - 1000) < 1)
        #expect((visits[2], visits[3]) == (300, 24))
    }

    @Test func aSourceOfFourTimesTheRateAsksForTwiceTheVisits() {
        func demand(_ rate: Double) -> Double {
            var rhythm = Rhythm()
            (rhythm.items, rhythm.days, rhythm.since) = (rate * 100, 100, now - .seconds(8_640_000))
            return Revisit(settings: settings).demand(rhythm, now: now).weight
        }
        #expect(abs(demand(24) / demand(6) - 2) < 0.02)
    }

    @Test func withoutABudgetSixItemsADayAreVisitedHourly() {
        let scale = Pace().scale(CrawlSettings())
        #expect(abs(scale.inSeconds / 6.0.squareRoot() - 3600) < 1)
    }

    @Test func visitsBeyondTheBudgetSlowDownAndSavedOnesSpeedUp() {
        var pace = Pace()
        pace.solve([demand(1e6)], budget: 1000, now: now)
        let before = pace.scale(settings)
        pace.spend(300, budget: 1000, now: now)
        #expect(pace.scale(settings) > before)
        for hour in 1...24 { pace.spend(0, budget: 1000, now: now + .seconds(Int64(hour) * 3600)) }
        #expect(pace.scale(settings) < before)
    }

    @Test func neitherALongPauseNorAClockSetBackIsMadeUpFor() {
        var pace = Pace()
        pace.spend(0, budget: 1000, now: now)
        pace.spend(0, budget: 1000, now: now + .seconds(30 * 86_400))
        #expect(pace.debt > -42)
        pace.spend(0, budget: 1000, now: now)
        #expect(pace.debt > -42)
    }

    @Test func itIsSolvedAnewAfterAWhileOrWhenTheClockWasSetBack() {
        var pace = Pace()
        #expect(pace.isStale(settings, now: now))
        #expect(!pace.isStale(CrawlSettings(), now: now))
        pace.solve([], budget: 1, now: now)
        #expect(!pace.isStale(settings, now: now))
        #expect(pace.isStale(settings, now: now + Pace.lifetime))
        #expect(pace.isStale(settings, now: now - .seconds(1)))
    }
}
