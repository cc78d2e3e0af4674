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

    /// Polls for `days` days with `perDay` items a day and gives the last plan.
    private func plan(perDay: Double, days: Double, window: Int = 1000, revisit: Revisit? = nil) -> Plan {
        let revisit = revisit ?? self.revisit
        var rhythm = Rhythm()
        var (moment, seen, dice) = (now, now, Dice(seed: 1))
        var plan = revisit.plan(rhythm, freshFor: nil, now: now)
        while moment < now + .seconds(Int64(days * 86_400)) {
            var look = Rhythm.Look()
            look.window = window
            while seen < moment {
                if dice.happens(perDay / 1440) { look.new.append(seen) }
                seen = seen + .seconds(60)
            }
            rhythm.observe(look, now: moment)
            plan = revisit.plan(rhythm, freshFor: nil, now: moment)
            moment = moment + plan.wait
        }
        return plan
    }

    @Test func fourTimesTheItemsHalveTheWait() {
        let slow = plan(perDay: 6, days: 40)
        let fast = plan(perDay: 24, days: 40)
        #expect(abs(slow.wait.inSeconds - 3600) < 600)
        #expect(abs(fast.wait / slow.wait - 0.5) < 0.05)
        #expect(slow.rule == .rate)
    }

    @Test(arguments: [(1.0, 0.25), (0.0, 1.0)]) func theExponentSaysHowMuchTheBusyAreFavored(
        exponent: Double, ratio: Double
    ) {
        var settings = settings
        settings.revisitExponent = exponent
        let revisit = Revisit(settings: settings)
        let slow = plan(perDay: 6, days: 40, revisit: revisit)
        let fast = plan(perDay: 24, days: 40, revisit: revisit)
        #expect(abs(fast.wait / slow.wait - ratio) < 0.05)
    }

    @Test func theWaitIsShorterAtTheHoursInWhichItemsAppear() {
        let isDay = { (moment: Timestamp) in (8..<20).contains(moment.hourOfDay) }
        var rhythm = Rhythm()
        for hour in 0..<(24 * 20) {
            let moment = now + .seconds(Int64(hour) * 3600)
            var look = Rhythm.Look()
            look.new = isDay(moment) ? [moment] : []
            rhythm.observe(look, now: moment)
        }
        let midnight = Timestamp(milliseconds: (rhythm.seen?.milliseconds ?? 0) / 86_400_000 * 86_400_000)
        func wait(_ hour: Int64) -> Duration {
            revisit.plan(rhythm, freshFor: nil, now: midnight + .seconds(hour * 3600)).wait
        }
        #expect(wait(12) < wait(23) * 0.7)
    }

    @Test func aWeekHalfSeenSaysNothingOfTheOtherHalf() {
        var rhythm = Rhythm()
        for hour in 0..<60 {
            var look = Rhythm.Look()
            look.new = [nil]
            rhythm.observe(look, now: now + .seconds(Int64(hour) * 3600))
        }
        let factors = rhythm.profile.factors(since: now, now: now + .seconds(59 * 3600))
        #expect(factors.weekdays.allSatisfy { abs($0 - 1) < 0.35 })
    }

    @Test func theDatesOfTheFirstLookTellTheRate() {
        var rhythm = Rhythm()
        var look = Rhythm.Look()
        look.new = (0..<20).map { now - .seconds(Int64($0) * 3600) }
        look.window = 20
        rhythm.observe(look, now: now)
        #expect(abs(rhythm.rate - 24) < 3)
    }

    @Test func datesThatLieInTheFutureOrAreAllAlikeTellNoRate() {
        for date in [now, now + .seconds(86_400)] {
            var rhythm = Rhythm()
            var look = Rhythm.Look()
            look.new = [Timestamp?](repeating: date, count: 30)
            rhythm.observe(look, now: now)
            #expect(abs(rhythm.rate - 6) < 0.01)
        }
    }

    @Test func neverLongerThanHalfTheWindowTakesToFill() {
        let plan = plan(perDay: 600, days: 5, window: 2)
        #expect(plan.wait <= .seconds(200))
        #expect(plan.rule == .window)
    }

    @Test func staysWithinItsBounds() {
        let slow = plan(perDay: 0, days: 90)
        #expect(slow.wait <= settings.revisitMax)
        var busy = Rhythm()
        (busy.items, busy.days) = (1e6, 1)
        let fast = revisit.plan(busy, freshFor: nil, now: now)
        #expect((fast.wait, fast.rule) == (settings.revisitMin, .shortest))
        var settings = settings
        settings.revisitMax = .seconds(600)
        let bounded = plan(perDay: 1, days: 5, revisit: Revisit(settings: settings))
        #expect((bounded.wait, bounded.rule) == (.seconds(600), .longest))
    }

    @Test func freshnessIsAFloorWithACap() {
        func wait(_ fresh: Duration, _ settings: CrawlSettings) -> Duration {
            Revisit(settings: settings).plan(Rhythm(), freshFor: fresh, now: now).wait
        }
        #expect(wait(.seconds(50_000), settings) == .seconds(50_000))
        #expect(wait(.seconds(500_000), settings) == settings.revisitMax)
        var ignoring = settings
        ignoring.httpFreshness = false
        #expect(wait(.seconds(50_000), ignoring) < .seconds(50_000))
    }

    @Test func aLookThatSharesNothingWithTheLastHalvesTheWait() {
        var rhythm = Rhythm()
        rhythm.observe(Rhythm.Look(), now: now)
        rhythm.plan = revisit.plan(rhythm, freshFor: nil, now: now)
        var look = Rhythm.Look()
        (look.new, look.isGap, look.window) = ([nil, nil, nil], true, 1000)
        rhythm.observe(look, now: now + .seconds(36_000))
        let plan = revisit.plan(rhythm, freshFor: nil, now: now + .seconds(36_000))
        #expect(plan.wait <= .seconds(1800))
        #expect(rhythm.gaps == 1)
    }

    @Test func aMemoryIsReadAsItWasWritten() throws {
        var rhythm = Rhythm()
        var look = Rhythm.Look()
        (look.new, look.window, look.items) = ([now, nil], 7, ItemSet(hashes: [1, .max]))
        rhythm.observe(Rhythm.Look(), now: now)
        rhythm.observe(look, now: now + .seconds(86_400))
        rhythm.plan = revisit.plan(rhythm, freshFor: .seconds(90), now: now + .seconds(86_400))
        let text = rhythm.text
        let read = try #require(Rhythm(text: text))
        #expect(read.text == text)
        #expect(read.known == rhythm.known)
        #expect(read.plan?.rule == rhythm.plan?.rule)
        #expect(abs(read.rate - rhythm.rate) < 0.01)
    }

    @Test(arguments: ["{", "", "1 2 3", "2 -5 1 1 1 1 1", "2 99999999999999999999 1 1 1 1 1"])
    func aBrokenMemoryStartsAnew(memory: String) { #expect(Rhythm(text: memory) == nil) }

    @Test func waitsAreSpreadByALittleAndTheFirstByMore() {
        let salts = (0..<200).map { UInt64($0) }
        let first = salts.map { revisit.spread(.seconds(3600), salt: $0, visits: 0) }
        #expect(first.allSatisfy { $0 >= .seconds(1800) && $0 <= .seconds(3600) })
        #expect(Set(first).count > 100)
        let later = salts.map { revisit.spread(.seconds(3600), salt: $0, visits: 9) }
        #expect(later.allSatisfy { $0 >= .seconds(3420) && $0 <= .seconds(3780) })
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
}
