import Model
import Store
import Testing

@testable import Crawl

/// What quotas and hours let through, on a store in memory. It begins at noon, UTC.
struct AdmissionTests {
    private let noon = Timestamp(seconds: 1_767_614_400)
    private let store: Store

    init() throws { store = try Store.open(":memory:") }

    private func seed(_ urls: String...) throws {
        for url in urls { _ = try store.sources.add(try #require(WebURL(url)), kind: .section, now: noon) }
    }

    private func ledger(_ change: (inout CrawlSettings) -> Void) throws -> Ledger {
        var settings = CrawlSettings()
        change(&settings)
        return try Ledger(store: store, settings: settings)
    }

    /// What may be visited then, of all that is due.
    private func lease(_ ledger: inout Ledger, at now: Timestamp) throws -> [Visit] {
        let visits = try store.frontier.lease(100, perHost: 100, until: now + .seconds(60), owner: "test", now: now)
        return try ledger.admit(visits, until: now + .seconds(60), now: now).map(\.visit)
    }

    /// A visit that brought so many bytes of nothing new.
    private func end(_ visit: Visit, _ ledger: inout Ledger, bytes: Int = 0, at now: Timestamp) throws {
        var report = VisitReport(visit, started: now, finding: .notModified)
        (report.status, report.transport.wireBytes) = (304, bytes)
        _ = try ledger.write([report], now: now)
        // Asked for again at once, as by `seed poll`.
        try store.frontier.add([Discovery(visit.url, rule: .seed, source: visit.source)], now: now)
    }

    private func reasons() throws -> [String?] {
        var rows: [LogRow] = []
        try store.log.query(LogFilter()) { rows.append($0) }
        return rows.filter { $0.outcome == .postponed }.map(\.reason)
    }

    @Test func aSourceHasSoManyRequestsADayAndNoMore() throws {
        try seed("https://a.example/", "https://b.example/")
        var ledger = try ledger { $0.quota.source.requests = 3 }
        var counts: [String: Int] = [:]
        for minute in 0..<9 {
            let now = noon + .seconds(minute * 60)
            for visit in try lease(&ledger, at: now) {
                counts[visit.url.host, default: 0] += 1
                try end(visit, &ledger, at: now)
            }
        }
        #expect(counts == ["a.example": 3, "b.example": 3])
        #expect(try reasons() == ["quota", "quota"])
        let midnight = noon + .seconds(12 * 3600)
        #expect(try store.frontier.find(url: try #require(WebURL("https://a.example/")))?.next == midnight)
        #expect(try lease(&ledger, at: midnight - .seconds(1)).isEmpty)
        #expect(try lease(&ledger, at: midnight).count == 2)
    }

    @Test func whatItTakesToBringCookiesBackCountsToo() throws {
        try seed("https://a.example/")
        var ledger = try ledger { $0.quota.source.requests = 3 }
        let visit = try #require(try lease(&ledger, at: noon).first)
        var report = VisitReport(visit, started: noon, finding: .notModified)
        (report.status, report.again) = (304, 2)
        _ = try ledger.write([report], now: noon)
        try store.frontier.add([Discovery(visit.url, rule: .seed, source: visit.source)], now: noon)
        #expect(try lease(&ledger, at: noon + .seconds(60)).isEmpty)
        #expect(try reasons() == ["quota"])
    }

    @Test func theCountOutlivesTheProcess() throws {
        try seed("https://a.example/")
        for minute in 0..<5 {
            // A process of its own for each visit.
            var ledger = try ledger { $0.quota.source.requests = 2 }
            let now = noon + .seconds(minute * 60)
            let visits = try lease(&ledger, at: now)
            #expect(visits.count == (minute < 2 ? 1 : 0))
            for visit in visits { try end(visit, &ledger, at: now) }
        }
    }

    @Test func bytesCountToo() throws {
        try seed("https://a.example/")
        var ledger = try ledger { $0.quota.source.bytes = 1000 }
        for (minute, expected) in [1, 1, 0].enumerated() {
            let now = noon + .seconds(minute * 60)
            let visits = try lease(&ledger, at: now)
            #expect(visits.count == expected)
            for visit in visits { try end(visit, &ledger, bytes: 600, at: now) }
        }
    }

    @Test func visitsUnderWayCountAsMade() throws {
        try seed("https://a.example/1", "https://a.example/2", "https://a.example/3", "https://a.example/4")
        var ledger = try ledger { $0.quota.host.requests = 3 }
        let first = try lease(&ledger, at: noon)
        #expect(first.count == 3)
        #expect(try lease(&ledger, at: noon + .seconds(10)).isEmpty)
        // One of them is given back unvisited: its place is free again.
        try store.frontier.release(try #require(first[0].id), next: noon + .seconds(9000))
        #expect(try lease(&ledger, at: noon + .seconds(20)).map(\.url.path) == ["/4"])
    }

    @Test func aHostIsHeldForAllItsSources() throws {
        try seed("https://a.example/1", "https://a.example/2", "https://b.example/")
        var ledger = try ledger { $0.quota.host.requests = 1 }
        let visits = try lease(&ledger, at: noon)
        #expect(visits.map(\.url.href) == ["https://a.example/1", "https://b.example/"])
        for visit in visits { try end(visit, &ledger, at: noon) }
        #expect(try lease(&ledger, at: noon + .seconds(10)).isEmpty)
        #expect(try store.frontier.nextDue() == noon + .seconds(12 * 3600))
        #expect(try reasons() == ["quota", "quota"])
    }

    @Test func outsideItsHoursASourceWaitsAsAWhole() throws {
        try seed("https://a.example/")
        let source = try #require(try store.sources.all().first)
        let pages = try (0..<20).map { number in
            Discovery(
                try #require(WebURL("https://a.example/\(number)")), kind: .article, rule: .section, source: source.id,
                depth: 1)
        }
        try store.frontier.add(pages, now: noon)
        var ledger = try ledger { $0.hours.spans = [.init(from: 22 * 60, to: 6 * 60)] }
        let visits = try store.frontier.lease(5, perHost: 5, until: noon + .seconds(60), owner: "test", now: noon)
        #expect(try ledger.admit(visits, until: noon + .seconds(60), now: noon).isEmpty)
        let evening = noon + .seconds(10 * 3600)
        #expect(try store.frontier.nextDue() == evening)
        #expect(try store.frontier.counts(now: evening - .seconds(1)).due == 0)
        #expect(try reasons() == ["hours"])
        #expect(try lease(&ledger, at: evening).count == 21)
    }

    @Test func aVisitIsOursOnlyUntilTheHoursEnd() throws {
        try seed("https://a.example/")
        var ledger = try ledger { $0.hours.spans = [.init(from: 12 * 60, to: 12 * 60 + 1)] }
        let visits = try store.frontier.lease(5, perHost: 5, until: noon + .seconds(120), owner: "test", now: noon)
        let leased = try ledger.admit(visits, until: noon + .seconds(120), now: noon)
        #expect(leased.map(\.until) == [noon + .seconds(60)])
    }

    @Test func theNextVisitIsPlannedWithinTheHours() throws {
        try seed("https://a.example/")
        var ledger = try ledger { $0.hours.spans = [.init(from: 12 * 60, to: 12 * 60 + 10)] }
        let visit = try #require(try lease(&ledger, at: noon).first)
        var reading = Reading()
        reading.kind = .section
        let judged = try ledger.write([VisitReport(visit, started: noon, finding: .read(reading))], now: noon).first
        #expect(judged?.next == noon + .seconds(86_400))
        let plan = try store.frontier.find(url: visit.url)?.rhythm.flatMap(Plan.init(memory:))
        #expect(plan?.rule == .hours)
    }
}
