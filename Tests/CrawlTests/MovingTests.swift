import Model
import Store
import Testing

@testable import Crawl

/// A feed that redirects, visited once a day.
struct MovingTests {
    private let old = "https://a.example/feed"
    private let new = "https://b.example/feed"
    private let store: Store
    private let source: SourceID
    private let settings = CrawlSettings()

    init() throws {
        store = try Store.open(":memory:")
        source = try store.sources.add(try #require(WebURL(old)), kind: .feed, now: Self.day(0)).source.id
    }

    private static func day(_ day: Int) -> Timestamp {
        Timestamp(milliseconds: (1_700_000_000 + Int64(day) * 86_400) * 1000)
    }

    private func row(_ url: String) throws -> AddressRow {
        let url = try #require(WebURL(url))
        return try #require(try store.frontier.find(url: url))
    }

    /// Visits that URL, whenever it is due, and writes what came of it.
    @discardableResult private func visit(
        _ url: String, on day: Int, _ finding: VisitReport.Finding, status: Int?
    ) throws -> (judgement: Judgement, detail: String) {
        let row = try row(url)
        var visit = Visit(
            id: row.id, url: try #require(WebURL(url)), kind: row.kind, source: row.source, due: Self.day(day))
        (visit.depth, visit.hops, visit.status, visit.rhythm) = (row.depth, row.hops, row.status, row.rhythm)
        var report = VisitReport(visit, started: Self.day(day), finding: finding)
        report.status = status
        var ledger = try Ledger(store: store, settings: settings)
        let judgement = try #require(try ledger.write([report], now: Self.day(day)).first)
        var detail = ""
        try store.log.query(LogFilter()) { detail = $0.detail ?? "" }
        return (judgement, detail)
    }

    private func redirect(on day: Int, status: Int = 301) throws -> (judgement: Judgement, detail: String) {
        try visit(old, on: day, .redirected(to: try #require(WebURL(new))), status: status)
    }

    private func feed(_ kind: VisitKind = .feed) -> VisitReport.Finding {
        var reading = Reading()
        reading.kind = kind
        reading.items = [Item(url: "https://b.example/1")]
        return .read(reading)
    }

    private var place: String? { get throws { try store.sources.find(source)?.url } }

    @Test func movesAfterAWeekOfTheSameAnswer() throws {
        for day in 0..<7 {
            let (judgement, detail) = try redirect(on: day)
            #expect(judgement.next != nil)
            #expect(detail.contains("moves there after move-after"))
            try visit(new, on: day, feed(), status: 200)
        }
        #expect(try place == old)
        let (judgement, detail) = try redirect(on: 7)
        #expect(try place == new)
        #expect(judgement.next == nil)
        #expect(detail.contains("seed unmove \(source)"))
        #expect(try row(new).depth == 0)
        #expect(try row(new).next != nil)
    }

    @Test func aSourceWhoseTargetMovesAgainFollows() throws {
        let newer = "https://c.example/feed"
        for day in 0...7 {
            _ = try redirect(on: day)
            try visit(new, on: day, feed(), status: 200)
        }
        #expect(try place == new)
        for day in 8...15 {
            try visit(new, on: day, .redirected(to: try #require(WebURL(newer))), status: 308)
            try visit(newer, on: day, feed(), status: 200)
        }
        #expect(try place == newer)
        #expect(try row(newer).depth == 0)
        #expect(try store.sources.find(url: try #require(WebURL(old)))?.id == source)
    }

    /// Both addresses redirect from the first day on.
    @Test func aSourceWhoseTargetIsOnTheMoveEndsWhereTheFeedIs() throws {
        let newer = "https://c.example/feed"
        for day in 0...15 {
            if try row(old).next != nil { _ = try redirect(on: day) }
            try visit(new, on: day, .redirected(to: try #require(WebURL(newer))), status: 301)
            try visit(newer, on: day, feed(), status: 200)
        }
        #expect(try place == newer)
    }

    @Test(arguments: [302, 303, 307]) func neverMovesByAPassingRedirect(status: Int) throws {
        for day in 0..<20 {
            #expect(try redirect(on: day, status: status).judgement.next != nil)
            try visit(new, on: day, feed(), status: 200)
        }
        #expect(try place == old)
        #expect(try store.moves.all(of: source).isEmpty)
    }

    @Test func countsFromTheBeginningAfterAnotherAnswer() throws {
        for day in 0..<5 { _ = try redirect(on: day) }
        // Trouble says nothing, an answer does, whatever came before it.
        try visit(old, on: 5, .failed(Failure(.timeout, detail: "")), status: nil)
        #expect(try store.moves.all(of: source).first?.times == 5)
        try visit(old, on: 6, feed(), status: 200)
        #expect(try store.moves.all(of: source).isEmpty)
        for day in 7..<12 { _ = try redirect(on: day) }
        try visit(new, on: 11, feed(), status: 200)
        #expect(try redirect(on: 13).detail.contains("moves there after"))
        #expect(try place == old)
        _ = try redirect(on: 14)
        #expect(try place == new)
    }

    @Test func staysWhereTheTargetIsNoFeed() throws {
        for day in 0..<9 { _ = try redirect(on: day) }
        #expect(try redirect(on: 9).detail.contains("has not been seen yet"))
        try visit(new, on: 9, .failed(Failure(.status, status: 404, detail: "")), status: 404)
        #expect(try redirect(on: 10).detail.contains("was failed"))
        try visit(new, on: 10, feed(.section), status: 200)
        #expect(try redirect(on: 11).detail.contains("there is no feed"))
        #expect(try place == old)
    }

    @Test func doesNotMoveAgainWhereThatWasUndone() throws {
        for day in 0..<8 {
            _ = try redirect(on: day)
            try visit(new, on: day, feed(), status: 200)
        }
        _ = try redirect(on: 8)
        #expect(try place == new)
        _ = try store.moves.undo(source, now: Self.day(9))
        for day in 9..<30 { #expect(try redirect(on: day).detail.contains("undone")) }
        #expect(try place == old)
    }
}
