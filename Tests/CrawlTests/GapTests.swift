import Model
import Store
import Testing

@testable import Crawl

/// A feed whose looks share no item, and the sitemap that may know what was between them.
struct GapTests {
    private let feed = "https://a.example/feed"
    private let sitemap = "https://a.example/sitemap.xml"
    private let store: Store

    init() throws {
        store = try Store.open(":memory:")
        _ = try store.sources.add(try #require(WebURL(feed)), kind: .feed, now: Self.minute(0))
    }

    private static func minute(_ minute: Int64) -> Timestamp {
        Timestamp(milliseconds: 1_700_000_000_000 + minute * 60_000)
    }

    private func row(_ url: String) throws -> AddressRow? {
        let url = try #require(WebURL(url))
        return try store.frontier.find(url: url)
    }

    /// Visits that URL and finds these items there; gives what the log says.
    private func look(_ url: String, at minute: Int64, _ kind: VisitKind, _ items: ClosedRange<Int>) throws -> String {
        let row = try #require(try row(url))
        var visit = Visit(
            id: row.id, url: try #require(WebURL(url)), kind: row.kind, source: row.source, due: Self.minute(minute))
        (visit.depth, visit.rhythm, visit.visits) = (row.depth, row.rhythm, row.visits)
        var reading = Reading()
        reading.kind = kind
        reading.items = items.map { Item(url: "https://a.example/\($0)") }
        var report = VisitReport(visit, started: Self.minute(minute), finding: .read(reading))
        (report.status, report.sitemaps) = (200, [try #require(WebURL(sitemap))])
        var ledger = try Ledger(store: store, settings: CrawlSettings())
        _ = try ledger.write([report], now: Self.minute(minute))
        var detail = ""
        try store.log.query(LogFilter()) { detail = $0.detail ?? "" }
        return detail
    }

    @Test func looksIntoTheSitemapForWhatWasMissed() throws {
        #expect(!(try look(feed, at: 0, .feed, 1...5)).contains("missed"))
        #expect(!(try look(feed, at: 10, .feed, 4...8)).contains("missed"))
        #expect(try row(sitemap) == nil)
        let words = try look(feed, at: 20, .feed, 20...24)
        #expect(words.contains("may have been missed; 1 sitemaps and section pages are looked at"))
        #expect(try row(sitemap)?.next == Self.minute(20))
        _ = try look(sitemap, at: 21, .sitemap, 1...24)
        let id = try #require(try row(sitemap)?.id)
        try store.frontier.release(id, next: Self.minute(5000))
        // It has just been searched.
        #expect(try look(feed, at: 30, .feed, 40...44).contains("; 0 sitemaps"))
        #expect(try row(sitemap)?.next == Self.minute(5000))
        #expect(try look(feed, at: 90, .feed, 60...64).contains("; 1 sitemaps"))
        #expect(try row(sitemap)?.next == Self.minute(90))
    }
}
