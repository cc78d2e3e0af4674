import Crawl
import Model
import Store
import Support
import Testing

@testable import offprint

/// Hours and quotas from a seed list to what the commands say of them.
struct SourceTodayTests {
    private func seeds(_ server: LoopbackServer, _ words: String) throws -> [Seed] {
        let seeds = SeedFile(text: "\(server.origin)/\t\(words)\n")
        #expect(seeds.problems.isEmpty)
        return seeds.entries.map(\.seed)
    }

    private func front() throws -> LoopbackServer {
        try LoopbackServer { request, _ in
            if request.target == "/robots.txt" { return Reply(404, text: "") }
            let links = (1...9).map {
                "<li><a href=/2015/01/0\($0)/what-happened-there-\($0)>What happened there \($0)</a>"
            }
            return Reply(text: "<title>Front</title><h1>Front</h1><ul>\(links.joined())</ul>")
        }
    }

    private func life(_ path: String, _ server: LoopbackServer, _ journey: Journey) throws -> URLLife {
        try URLLife(#require(WebURL(server.origin + path)), journey.store, settings: Settings(), now: now())
    }

    @Test func aQuotaIsKeptAndTold() async throws {
        let server = try front()
        let journey = try await Journey(try seeds(server, "source-requests-per-day=3\tfollow=listed"))
        // robots.txt counts for its host only.
        #expect(server.requests == 4)
        let source = try #require(try journey.store.sources.all().first)
        let today = try SourceToday(
            #require(WebURL(source.url)), source: source.id, words: source.settings, journey.store,
            settings: Settings(), now: now())
        #expect(today.closing?.reason.word == .quota)
        let told = today.fields.first { $0.0 == "today" }?.1
        #expect(told?.hasPrefix("3 of 3 requests, ") == true)
        let waiting = try (1...9).map { try life("/2015/01/0\($0)/what-happened-there-\($0)", server, journey) }
            .filter { $0.row?.visits == 0 }
        #expect(waiting.count == 7)
        #expect(waiting.allSatisfy { $0.answer == "quota" })
        #expect(waiting.allSatisfy { $0.sentences.contains { $0.contains("3 of 3 requests of the source today") } })
        var logged = 0
        try journey.store.log.query(LogFilter()) { if $0.reason == "quota" { logged += 1 } }
        #expect(logged == 1)
    }

    @Test func outsideItsHoursNothingIsAskedFor() async throws {
        let server = try front()
        // From the hour after next on, for an hour.
        let hour = (now().milliseconds / 3_600_000 + 2) % 24
        let span = VisitHours.Span(from: Int(hour) * 60, to: Int(hour) * 60 + 59)
        let journey = try await Journey(try seeds(server, "visit-hours=\(span)\ttime-zone=UTC"))
        #expect(server.requests == 0)
        let life = try life("/", server, journey)
        #expect(life.answer == "hours")
        let opening = try #require(life.closing?.until)
        #expect(opening.milliseconds % 3_600_000 == 0)
        #expect(opening > now() && opening <= now() + .seconds(2 * 3600))
        #expect(life.row?.next == opening)
    }

    @Test func aSourcesOwnZoneIsThatOfItsHoursAlone() throws {
        var settings = Settings()
        (settings.contact, settings.timeZone) = ("tests@example.org", "Asia/Tokyo")
        let own = try #require(
            try settings.crawler().bySource?([
                "time-zone": "America/New_York", "visit-hours": "09:00-17:00", "source-requests-per-day": "9",
            ]))
        #expect(own.hours.zone.name == "America/New_York")
        #expect(own.quota.zone.name == "Asia/Tokyo")
        #expect(try settings.crawler().crawl.quota.zone.name == "Asia/Tokyo")
    }

    @Test func saysWhatIsWrongWithHoursAndZones() {
        for (word, isGood) in [
            ("22:00-06:00", true), ("00:00-24:00", true), ("9:00-17:00", false), ("24:00-01:00", false),
            ("22-06", false),
            ("10:60-11:00", false), ("", false),
        ] { #expect((VisitHours.Span(word) != nil) == isGood, "\(word)") }
        let seeds = SeedFile(text: "https://a.example/\tvisit-hours=22:00-06:00,12:00-13:00\ttime-zone=UTC\n")
        #expect(seeds.problems.isEmpty)
        #expect(HoursOfDay(.word("22:00-06:00,12:00-13:00"))?.spans.count == 2)
        #expect(ZoneFile.problem("../../etc/passwd") != nil)
        #expect(ZoneFile.problem("Nowhere/Nothing") != nil)
        #expect(ZoneFile.problem(nil) == nil)
    }
}
