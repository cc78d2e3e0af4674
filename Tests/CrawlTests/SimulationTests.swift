import Model
import Testing

@testable import Crawl

/// Shortened; `Tests/Scripts/sim` runs months.
struct SimulationTests {
    private func settings(_ change: (inout Simulation.Settings) -> Void = { _ in }) -> Simulation.Settings {
        var settings = Simulation.Settings()
        (settings.sources, settings.days, settings.warmUp, settings.sourcesPerHost) = (12, 6, 2, 3)
        settings.crawl.follow = .none
        change(&settings)
        return settings
    }

    @Test func theSameSeedGivesTheSameTrace() throws {
        let one = try Simulation.run(settings { $0.hasFaults = true })
        let two = try Simulation.run(settings { $0.hasFaults = true })
        #expect(one.hash == two.hash)
        #expect(one.visits > 100)
        let other = try Simulation.run(
            settings {
                $0.hasFaults = true
                $0.seed = 2
            })
        #expect(other.hash != one.hash)
    }

    @Test func isPoliteAndKeepsToTheBudget() throws {
        let report = try Simulation.run(
            settings {
                ($0.days, $0.warmUp) = (20, 8)
                $0.crawl.requestsPerDay = 120
            })
        #expect(report.violations == 0)
        #expect(abs(report.pollsPerDay / 120 - 1) < 0.05)
        #expect(report.delays.count > 100)
    }

    @Test func keepsToHoursAndQuotasOfTheDay() throws {
        let free = try Simulation.run(settings { _ in })
        let held = try Simulation.run(
            settings {
                $0.crawl.quota.source.requests = 5
                $0.crawl.quota.host.requests = 12
                $0.crawl.hours.spans = [.init(from: 22 * 60, to: 6 * 60)]
            })
        #expect((held.beyondQuota, held.outsideHours, held.violations) == (0, 0, 0))
        #expect(held.visits > 100)
        #expect(held.visits <= 6 * 4 * 12)
        #expect(free.visits > held.visits)
    }

    @Test func theAuditorSeesARequestTooMany() throws {
        var (auditor, settings) = (Auditor(), CrawlSettings())
        settings.quota.host.requests = 1
        settings.hours.spans = [.init(from: 22 * 60, to: 6 * 60)]
        let visit = Visit(url: try #require(WebURL("https://a.example/")), due: Publishing.start)
        auditor.ask(visit, settings, at: Publishing.start)
        auditor.ask(visit, settings, at: Publishing.start + .seconds(8 * 3600))
        auditor.ask(visit, settings, at: Publishing.start + .seconds(86_400))
        #expect((auditor.beyondQuota, auditor.outsideHours) == (1, 1))
    }

    @Test func theAuditorSeesARequestThatComesTooSoon() {
        var auditor = Auditor()
        auditor.start("a.example", at: .zero)
        auditor.end("a.example", at: .seconds(1), pause: .seconds(2))
        auditor.start("a.example", at: .seconds(3))
        #expect(auditor.violations == 0)
        auditor.end("a.example", at: .seconds(4), pause: .seconds(2))
        auditor.start("a.example", at: .seconds(5))
        #expect(auditor.violations == 1)
    }

    @Test func killsLoseNothingAndStoreNothingTwice() throws {
        let report = try Simulation.run(
            settings {
                $0.crawl.follow = .listed
                ($0.hasFaults, $0.kills, $0.stepsBetweenKills) = (true, 200, 12)
            })
        #expect(report.kills == 200)
        #expect(report.stored > 50)
        #expect((report.lost, report.twice, report.violations) == (0, 0, 0))
    }
}
