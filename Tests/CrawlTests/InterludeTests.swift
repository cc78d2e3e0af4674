import Model
import Store
import Testing

@testable import Crawl

/// A source that answers with a page of another kind for a while: "back soon", the home page in the place of an error.
struct InterludeTests {
    private let address = "https://a.example/source"
    private let store: Store
    private let settings = CrawlSettings()
    private let start = Timestamp(seconds: 1_700_000_000)

    init() throws { store = try Store.open(":memory:") }

    private func seed(_ kind: VisitKind) throws {
        _ = try store.sources.add(try #require(WebURL(address)), kind: kind, now: start)
    }

    private func list(_ kind: VisitKind, _ names: [String]) -> Reading {
        var reading = Reading()
        reading.kind = kind
        reading.items = names.map { Item(url: "https://a.example/\($0)") }
        return reading
    }

    private func page(_ title: String) -> Reading {
        var (reading, article) = (Reading(), Article())
        (article.title, article.body) = (title, [Block(.paragraph, "We are working on the site.")])
        (reading.kind, reading.article, reading.title) = (.article, article, title)
        return reading
    }

    private func visit(
        _ reading: Reading, of url: String? = nil, at now: Timestamp? = nil
    ) throws -> (judgement: Judgement, row: AddressRow) {
        try visit(.read(reading), of: url, at: now)
    }

    /// Visits the URL, whenever it is due, and writes what came of it.
    private func visit(
        _ finding: VisitReport.Finding, of url: String? = nil, at now: Timestamp? = nil
    ) throws -> (judgement: Judgement, row: AddressRow) {
        let (url, now) = (try #require(WebURL(url ?? address)), now ?? start)
        let row = try #require(try store.frontier.find(url: url))
        var visit = Visit(id: row.id, url: url, kind: row.kind, source: row.source, due: now)
        (visit.depth, visit.failures, visit.visits, visit.rhythm) = (row.depth, row.failures, row.visits, row.rhythm)
        visit.hint = row.hint
        var ledger = try Ledger(store: store, settings: settings)
        var report = VisitReport(visit, started: now, finding: finding)
        report.etag = "\"1\""
        let judgement = try #require(try ledger.write([report], now: now).first)
        return (judgement, try #require(try store.frontier.find(url: url)))
    }

    @Test(arguments: [VisitKind.feed, .sitemap, .section])
    func aPageInItsPlaceIsNoArticleAndSoonAskedForAgain(kind: VisitKind) throws {
        try seed(kind)
        _ = try visit(list(kind, ["1", "2"]))
        let (judgement, row) = try visit(page("We will be back soon"))
        #expect(judgement.outcome.reason == "parse")
        #expect(judgement.outcome.detail?.contains("We will be back soon") == true)
        #expect(try store.articles.count() == 0)
        #expect(row.kind == kind)
        // Else it would be called unchanged, and a good feed, as long as it stays.
        #expect(row.etag == nil)
        #expect(try #require(judgement.next) - start <= settings.revisitMin * 1.1)
        let after = try visit(list(kind, ["2", "3"]))
        #expect(after.judgement.outcome == .listed(new: 1, of: 2))
        #expect(after.row.failures == 0)
        #expect(try store.sources.all().first?.kind == kind)
    }

    @Test(arguments: [VisitKind.feed, .sitemap]) func theHomePageInItsPlaceIsNotFollowed(kind: VisitKind) throws {
        try seed(kind)
        _ = try visit(list(kind, ["1"]))
        let (judgement, row) = try visit(list(.section, ["old", "older"]))
        #expect(judgement.outcome.reason == "parse")
        #expect(judgement.discovered == 0)
        #expect(row.kind == kind)
    }

    @Test func whatStaysIsTakenForWhatItIs() throws {
        try seed(.feed)
        var (judgement, row) = try visit(list(.feed, ["1"]))
        var (now, looks) = (start, 0)
        while row.kind == .feed, looks < 100 {
            now = try #require(judgement.next)
            (judgement, row) = try visit(list(.section, ["old", "older"]), at: now)
            looks += 1
        }
        #expect(judgement.outcome == .listed(new: 2, of: 2))
        #expect(now - start > .seconds(86_400) && now - start < .seconds(3 * 86_400))
    }

    /// A page of long ago, which is no longer looked at for revisions, must not end a source.
    @Test func aSourceIsNotLeftForAnOldText() throws {
        try seed(.section)
        _ = try visit(page("We will be back soon"))
        _ = try visit(list(.section, ["1"]))
        var now = start + .seconds(30 * 86_400)
        for _ in 0..<40 {
            let next = try visit(page("We will be back soon"), at: now).judgement.next
            now = try #require(next)
        }
        #expect(try visit(list(.section, ["2"]), at: now).judgement.outcome == .listed(new: 1, of: 1))
    }

    @Test func whatIsNamedAsAFeedIsNoArticleBeforeItIsRead() throws {
        try seed(.feed)
        #expect(try visit(page("We will be back soon")).judgement.outcome.reason == "parse")
        #expect(try visit(list(.feed, ["1"])).judgement.outcome == .listed(new: 1, of: 1))
    }

    @Test func aPageThatIsFirstReadAsAnotherKindIsTaken() throws {
        try seed(.feed)
        #expect(try visit(list(.section, ["1"])).judgement.outcome == .listed(new: 1, of: 1))
    }

    @Test func whatIsAnnouncedAsAnArticleAndListsNothingNewIsReadOnce() throws {
        try seed(.sitemap)
        _ = try visit(list(.sitemap, ["gone-1", "gone-2", "gone-3"]))
        let home = list(.section, ["1", "2"])
        let looks = try (1...3).map { try visit(home, of: "https://a.example/gone-\($0)").judgement }
        #expect(looks.map(\.outcome) == [.listed(new: 2, of: 2), .listed(new: 0, of: 2), .listed(new: 0, of: 2)])
        #expect(looks.map { $0.next == nil } == [false, true, true])
    }

    /// When a story is looked for that a feed announces with that headline and that comes so each time.
    private func waits(title: String?, _ finding: VisitReport.Finding) throws -> [Duration] {
        try seed(.feed)
        var feed = list(.feed, ["1"])
        feed.items[0].title = title
        _ = try visit(feed)
        var (now, waits): (Timestamp, [Duration]) = (start, [])
        while let next = try visit(finding, of: "https://a.example/1", at: now).judgement.next, waits.count < 10 {
            waits.append(next - now)
            now = next
        }
        return waits
    }

    private func nothing(_ word: Reason.Word) -> VisitReport.Finding {
        var nothing = Reading()
        nothing.refusal = word
        return .read(nothing)
    }

    private func redirect(_ target: String) throws -> VisitReport.Finding {
        .redirected(to: try #require(WebURL(target)))
    }

    @Test(arguments: 0..<5) func anAnnouncedStoryThatIsNotThereIsLookedForAgain(number: Int) throws {
        let findings = [
            nothing(.empty), nothing(.notArticle), .notModified, try redirect("https://a.example/"),
            .read(list(.section, ["1"])),
        ]
        let waits = try waits(title: "Bridge opens", findings[number])
        #expect(waits.count == 3)
        #expect(zip(waits, Ladder.laterLooks).allSatisfy { $0 >= $1 && $0 <= $1 * 1.1 })
        #expect(try store.frontier.find(url: try #require(WebURL("https://a.example/1")))?.kind == .article)
    }

    @Test func aStoryThatWasRefusedByRobotsIsAskedForOnceMoreWhenTheyAreReadAnew() throws {
        #expect(try waits(title: "Bridge opens", .refused(Reason(.robots))) == [settings.robots.lifetime])
    }

    @Test(arguments: 0..<5) func whatWasNotAnnouncedOrIsElsewhereIsLeft(number: Int) throws {
        let findings = [
            nothing(.mediaType), try redirect("https://a.example/2"), nothing(.empty), .notModified,
            .refused(Reason(.robots)),
        ]
        #expect(try waits(title: number < 2 ? "Bridge opens" : nil, findings[number]).isEmpty)
    }
}
