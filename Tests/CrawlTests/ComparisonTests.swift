import Model
import Testing

@testable import Crawl

/// Shortened; `Tests/Scripts/sim` runs the whole comparison.
struct ComparisonTests {
    private func settings(_ world: World) -> Comparison.Settings {
        var settings = Comparison.Settings()
        (settings.sources, settings.days, settings.warmUp, settings.world) = (60, 24, 10, world)
        return settings
    }

    @Test(arguments: [(Peer.roundRobin, 0.65), (.adaptive, 0.9), (.newsCrawl, 0.95)])
    func findsItemsSoonerAtTheSameNumberOfVisits(peer: Peer, most: Double) {
        let row = Comparison(settings(.dailyWave)).row(peer)
        #expect(row.ours.delays.mean < row.theirs.delays.mean * most)
        #expect(abs(row.ours.visitsPerDay / row.theirs.visitsPerDay - 1) < 0.02)
        #expect(row.ours.delays.missed <= row.theirs.delays.missed)
    }

    @Test func isNoWorseWhereThereIsNoWave() {
        let row = Comparison(settings(.flat)).row(.adaptive)
        #expect(row.ours.delays.mean < row.theirs.delays.mean)
    }

    /// Frontier, politeness, rule and store together find items as soon as the rule alone says they are found.
    @Test(arguments: [Peer.roundRobin, .adaptive]) func theWholeCrawlerKeepsToTheRule(peer: Peer) throws {
        let settings = settings(.dailyWave)
        let row = Comparison(settings).row(peer)
        var whole = Simulation.Settings()
        (whole.sources, whole.days, whole.warmUp) = (settings.sources, settings.days, settings.warmUp)
        (whole.seed, whole.world, whole.crawl.follow) = (settings.seed, settings.world, .none)
        whole.crawl.requestsPerDay = row.budget
        let report = try Simulation.run(whole)
        #expect(abs(report.delays.mean / row.ours.delays.mean - 1) < 0.05)
        #expect(abs(report.pollsPerDay / (row.ours.visitsPerDay * Double(settings.sources)) - 1) < 0.02)
    }

    @Test func isTheSameForTheSameSeed() {
        var settings = settings(.dailyWave)
        settings.days = 12
        let (one, two) = (Comparison(settings).row(.roundRobin), Comparison(settings).row(.roundRobin))
        #expect(one.ours.delays.mean == two.ours.delays.mean)
        settings.seed = 2
        #expect(Comparison(settings).row(.roundRobin).ours.delays.mean != one.ours.delays.mean)
    }
}
