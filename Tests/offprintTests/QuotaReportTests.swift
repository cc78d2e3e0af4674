import Crawl
import Model
import Publish
import Store
import Support
import Testing

@testable import offprint

/// What `offprint quota` says of a day.
struct QuotaReportTests {
    private func front() throws -> LoopbackServer {
        try LoopbackServer { request, _ in
            if request.target == "/robots.txt" { return Reply(404, text: "") }
            let links = (1...9).map { "<li><a href=/2015/01/0\($0)/it-rained-on-day-\($0)>It rained on day \($0)</a>" }
            return Reply(text: "<title>Front</title><h1>Front</h1><ul>\(links.joined())</ul>")
        }
    }

    private func report(_ journey: Journey, _ settings: Settings = Settings()) throws -> QuotaReport {
        try QuotaReport(journey.store, settings: settings, now: now())
    }

    @Test func tellsWhatIsUsedUpAndUntilWhen() async throws {
        let server = try front()
        let seeds = SeedFile(text: "\(server.origin)/\tsource-requests-per-day=3\tfollow=listed\n").entries.map(\.seed)
        let journey = try await Journey(seeds)
        let report = try report(journey)
        let source = try #require(report.sources.first)
        #expect(report.sources.count == 1 && report.hosts.count == 1)
        #expect(source.spent.requests == 3 && source.limit.requests == 3 && source.share == 1)
        #expect(source.waitsUntil == report.day.upperBound)
        // With robots.txt, and without a quota.
        #expect(report.hosts[0].spent.requests == 4 && report.hosts[0].share == nil)
        #expect(server.requests == 4)
        let lines = report.lines(on: .plain, limit: 20, now: now())
        #expect(lines[1] == "No budget of visits is set (requests-per-day).")
        #expect(lines.contains { $0.contains("100%") && $0.contains("\(server.origin)/") })
        let rows = report.json(limit: .max).map(\.text)
        #expect(rows.contains { $0.contains(#""of":"source""#) && $0.contains(#""requests_per_day":3"#) })
    }

    @Test func theBudgetCountsLooksAtListings() async throws {
        let server = try front()
        var settings = Settings()
        settings.requestsPerDay = 50
        let journey = try await Journey([(server.origin + "/", .section)]) { $0.requestsPerDay = 50 }
        let report = try report(journey, settings)
        let budget = try #require(report.budget)
        #expect(budget.perDay == 50 && budget.visits == 1)
        let lines = report.lines(on: .plain, limit: 20, now: now())
        #expect(lines[1].hasPrefix("1 visit of feeds, sitemaps and section pages of 50 a day (requests-per-day)"))
        #expect(report.json(limit: 1).first?.text.hasPrefix(#"{"of":"budget","#) == true)
    }

    @Test func theBudgetSaysHowItIsKept() {
        let pace = PaceRow(
            scale: 1, solved: Timestamp(milliseconds: 1_420_000_000_000), debt: 12.4,
            reckoned: Timestamp(milliseconds: 1_420_000_000_000))
        let budget = QuotaReport.Budget(perDay: 1, visits: 7, pace: pace)
        #expect(
            budget.sentence(Timestamp(milliseconds: 1_420_000_600_000)) == """
                7 visits of feeds, sitemaps and section pages of 1 a day (requests-per-day); 12 too many so far, made up for \
                within days; pace worked out 10m ago.
                """)
    }

    @Test func showsNoMoreThanIsAskedFor() async throws {
        let server = try front()
        let urls = (1...3).map { (url: "\(server.origin)/\($0)", kind: VisitKind.section) }
        let journey = try await Journey(urls) { $0.follow = .none }
        let report = try report(journey)
        #expect(report.sources.count == 3)
        let lines = report.lines(on: .plain, limit: 2, now: now())
        #expect(lines.contains("… 1 more (--limit 0 shows all)"))
        // Nothing has a quota: the columns for it are left out.
        #expect(lines.contains { $0.split(separator: " ") == ["REQUESTS", "BYTES", "SOURCE"] })
    }

    /// As the crawler counts them: whatever was seeded, and pages that came and were refused.
    @Test func theBudgetCountsSeedsOfAnyKind() async throws {
        let server = try LoopbackServer { request, _ in
            switch request.path {
            case "/robots.txt": Reply(404, text: "")
            case "/picture": Reply(headers: [("Content-Type", "image/png")], body: [0x89, 0x50, 0x4E, 0x47, 0, 1, 2])
            default: Reply(404, text: "<title>404</title>")
            }
        }
        let urls = ["/picture", "/nothing"].map { (url: server.origin + $0, kind: VisitKind.unknown) }
        var settings = Settings()
        settings.requestsPerDay = 50
        let journey = try await Journey(urls) { $0.requestsPerDay = 50 }
        #expect(try report(journey, settings).budget?.visits == 2)
    }

    @Test func addsUpAsTheCrawlerDoes() async throws {
        let server = try front()
        let journey = try await Journey([(server.origin + "/", .section)])
        let start = Timestamp(milliseconds: 0)
        let spent = try journey.store.log.spent(since: start)
        #expect(spent.count == 2)
        for (payer, sum) in spent { #expect(try journey.store.log.spent(by: payer, since: start) == sum) }
    }

    @Test func aDayWithoutVisitsIsEmpty() throws {
        let store = try Store.open(":memory:")
        defer { store.close() }
        let report = try QuotaReport(store, settings: Settings(), now: now())
        #expect(report.sources.isEmpty && report.hosts.isEmpty && report.json(limit: .max).isEmpty)
    }
}
