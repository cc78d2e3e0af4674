import Model
import Store
import Testing

@testable import Crawl

/// What is written after looks at a feed, in a store in memory.
struct LedgerTests {
    private let now = Timestamp(seconds: 1_700_000_000)

    private func reading(_ ids: [Int], urls: Int? = nil) -> Reading {
        var reading = Reading()
        reading.kind = .feed
        reading.items = ids.map { id in
            var item = Item(url: "https://a.example/\(urls ?? id)")
            item.id = "id-\(id)"
            return item
        }
        return reading
    }

    /// Leases the one feed at that moment and writes what it gave.
    private func look(_ ledger: inout Ledger, _ store: Store, at now: Timestamp, _ reading: Reading) throws -> Judgement
    {
        let visits = try store.frontier.lease(
            100, perHost: 100, until: now + .seconds(60), owner: "test", now: now)
        let visit = try #require(visits.first { $0.depth == 0 })
        for other in visits where other.depth > 0 {
            try store.frontier.release(try #require(other.id), next: now + .seconds(8_640_000))
        }
        return try #require(
            try ledger.write([VisitReport(visit, started: now, finding: .read(reading))], now: now).first)
    }

    private func rhythm(_ store: Store) throws -> Rhythm {
        let feed = try #require(WebURL("https://a.example/feed"))
        return try #require(try store.frontier.find(url: feed)?.rhythm.flatMap(Rhythm.init(text:)))
    }

    private func seeded(_ settings: [String: String] = [:]) throws -> Store {
        let store = try Store.open(":memory:")
        let feed = try #require(WebURL("https://a.example/feed"))
        _ = try store.sources.add(feed, kind: .feed, settings: settings, now: now)
        return store
    }

    @Test(arguments: [CrawlSettings.Follow.none, .listed])
    func countsAsNewWhatWasNotListedBefore(follow: CrawlSettings.Follow) throws {
        let store = try seeded()
        var settings = CrawlSettings()
        settings.follow = follow
        var ledger = try Ledger(store: store, settings: settings)
        var judgement = try look(&ledger, store, at: now, reading([1, 2, 3]))
        #expect(try rhythm(store).items == 0)
        judgement = try look(&ledger, store, at: try #require(judgement.next), reading([2, 3, 4, 5]))
        #expect(abs(try rhythm(store).items - 2) < 0.02)
        judgement = try look(&ledger, store, at: try #require(judgement.next), reading([5, 4, 3, 2]))
        #expect(abs(try rhythm(store).items - 2) < 0.05)
        #expect(try rhythm(store).gaps == 0)
    }

    @Test func anotherIDOfAKnownURLIsNothingNew() throws {
        let store = try seeded()
        var ledger = try Ledger(store: store, settings: CrawlSettings())
        let judgement = try look(&ledger, store, at: now, reading([1, 2, 3], urls: 1))
        _ = try look(&ledger, store, at: try #require(judgement.next), reading([7, 8, 9], urls: 1))
        #expect(try rhythm(store).items < 0.1)
        #expect(try rhythm(store).gaps == 0)
    }

    @Test func notesWhenTwoLooksShareNoItem() throws {
        let store = try seeded()
        var ledger = try Ledger(store: store, settings: CrawlSettings())
        let first = try look(&ledger, store, at: now, reading([1, 2, 3]))
        let second = try look(&ledger, store, at: try #require(first.next), reading([4, 5, 6]))
        #expect(try rhythm(store).gaps == 1)
        #expect(try #require(second.next) - (try #require(first.next)) < (try #require(first.next)) - now)
    }

    @Test func aSourceHasBoundsOfItsOwn() throws {
        let store = try seeded(["revisit-max": "7m", "country": "AF"])
        let rules = SourceRules { words in
            var settings = CrawlSettings()
            if words["revisit-max"] == "7m" { settings.revisitMax = .seconds(420) }
            return settings
        }
        var ledger = try Ledger(store: store, settings: CrawlSettings(), rules: rules)
        let judgement = try look(&ledger, store, at: now, reading([1]))
        #expect(try #require(judgement.next) <= now + .seconds(420))
    }

    @Test func thePaceOutlivesTheProcess() throws {
        let store = try seeded()
        var settings = CrawlSettings()
        settings.requestsPerDay = 48
        var ledger = try Ledger(store: store, settings: settings)
        var next = now
        for number in 0..<200 {
            next = try #require(try look(&ledger, store, at: next, reading([number])).next)
        }
        #expect(ledger.pace.solved != nil)
        let again = try Ledger(store: store, settings: settings)
        #expect(abs(again.pace.debt - ledger.pace.debt) < 0.01)
        #expect(again.pace.scale(settings) == ledger.pace.scale(settings))
    }

    @Test func whatIsSpentIsWrittenOnceAMinute() throws {
        let store = try seeded()
        var settings = CrawlSettings()
        settings.requestsPerDay = 48
        var ledger = try Ledger(store: store, settings: settings)
        let visit = try #require(
            try store.frontier.lease(1, perHost: 1, until: now + .seconds(60), owner: "test", now: now).first)
        func look(at now: Timestamp) throws {
            _ = try ledger.write([VisitReport(visit, started: now, finding: .read(reading([1])))], now: now)
        }
        try look(at: now)
        let solved = now + Pace.lifetime
        for second: Int64 in [0, 59, 60, 61] {
            try look(at: solved + .seconds(second))
            let written = try #require(try store.paces.find())
            #expect(written.reckoned == solved + .seconds(second < 60 ? 0 : 60))
        }
    }

    @Test func whatWaitsBehindARobotsFileThatStaysClosedComesBackEverLessOften() throws {
        let judge = Judge(store: try Store.open(":memory:"), settings: CrawlSettings(), scale: .seconds(3600))
        func hours(visits: Int, depth: Int) throws -> Double? {
            var visit = Visit(url: try #require(WebURL("https://a.example/1")), kind: .article, due: now)
            (visit.visits, visit.depth) = (visits, depth)
            let next = judge.refusal(Reason(.robotsUnreachable), visit, now).next
            return next.map { ($0 - now).inSeconds / 3600 }
        }
        #expect(try [0, 1, 2, 4, 5, 29].map { try hours(visits: $0, depth: 1) } == [1, 2, 4, 16, 24, 24])
        #expect(try hours(visits: 30, depth: 1) == nil)
        #expect(try [0, 5, 1000].map { try hours(visits: $0, depth: 0) } == [1, 1, 1])
    }

    /// What the host asks for, in seconds, beside a pause of thirty.
    @Test(arguments: [(0, 30), (1, 30), (90, 90)] as [(Int64, Int64)])
    func aHostRestsForItsPauseHoweverShortARetryAfter(asked: Int64, rest: Int64) throws {
        let store = try seeded()
        var ledger = try Ledger(store: store, settings: CrawlSettings())
        let visit = try #require(
            try store.frontier.lease(1, perHost: 1, until: now + .seconds(60), owner: "test", now: now).first)
        let failure = Failure(.status, status: 503, detail: "", retryAfter: .seconds(asked))
        var report = VisitReport(visit, started: now, finding: .failed(failure))
        report.delay = .seconds(30)
        _ = try ledger.write([report], now: now)
        #expect(try store.frontier.find(url: visit.url)?.hostReady == now + .seconds(rest))
    }

    /// A feed that was found, and has been read, answers once with something else.
    @Test func oneOddAnswerEndsNoListing() throws {
        let store = try seeded()
        var ledger = try Ledger(store: store, settings: CrawlSettings())
        let home = try #require(WebURL("https://a.example/"))
        let findings: [(VisitKind, VisitReport.Finding)] = [
            (.feed, .redirected(to: home)), (.section, .read(Reading())), (.sitemap, .redirected(to: home)),
        ]
        for (kind, finding) in findings {
            var visit = Visit(url: try #require(WebURL("https://a.example/\(kind.rawValue)")), kind: kind, due: now)
            (visit.depth, visit.visits) = (1, 9)
            func next() throws -> Timestamp? {
                let report = VisitReport(visit, started: now, finding: finding)
                return try ledger.write([report], now: now).first?.next
            }
            // Never read as what it was taken for: where it leads is asked for in its place.
            #expect(try next() == nil)
            visit.rhythm = Rhythm().text
            #expect(try next() == now + CrawlSettings().revisitMax, "\(kind)")
        }
    }

    /// Nobody was asked: it is tried again when our own line may be up, and counts for nothing.
    @Test func whatAnOutageKeepsFromBeingAskedComesBackSoon() throws {
        let store = try seeded()
        var ledger = try Ledger(store: store, settings: CrawlSettings())
        var moment = now
        /// The URL's row after a refusal, and how long it waits.
        func refused(inOutage isOutage: Bool) throws -> (row: AddressRow, wait: Duration) {
            let visit = try #require(
                try store.frontier.lease(1, perHost: 1, until: moment + .seconds(60), owner: "test", now: moment).first)
            var report = VisitReport(visit, started: moment, finding: .refused(Reason(.robotsUnreachable)))
            report.isOutage = isOutage
            let judgement = try #require(try ledger.write([report], now: moment).first)
            let next = try #require(judgement.next)
            #expect((judgement.hold == next) == isOutage)
            defer { moment = next }
            return (try #require(try store.frontier.find(url: visit.url)), next - moment)
        }
        for _ in 1...40 {
            let (row, wait) = try refused(inOutage: true)
            #expect(wait <= Outage.retry * 1.5)
            #expect(row.visits == 0 && row.hostReady == row.next && row.lastVisit == nil)
        }
        let (row, wait) = try refused(inOutage: false)
        #expect(wait >= .seconds(3600) && row.visits == 1)
    }
}
