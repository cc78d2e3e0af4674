import Model
import Support
import Testing

@testable import Store
@testable import offprint

/// What is no longer found in the articles of a source (EXTR-08).
@Suite struct DriftTests {
    private let folder = TemporaryFolder()
    private let now = Timestamp(milliseconds: 1_772_325_000_000)

    /// `number` counts back from now, an hour each.
    private func reading(_ number: Int, _ change: (inout ArticleReading) -> Void = { _ in }) -> ArticleReading {
        var reading = ArticleReading(
            seen: now - .seconds(3600 * Int64(number)), title: "Story \(number)", hasAuthors: true, hasDate: true,
            letters: 3000)
        change(&reading)
        return reading
    }

    private func drifts(_ readings: [ArticleReading], unread: [Timestamp] = []) -> [Drift] {
        Drift.all(readings, unread: unread, newest: 10)
    }

    @Test func whatTheNewestLackAndThePastHadIsNamed() {
        #expect(drifts((0..<60).map { reading($0) }).isEmpty)
        let unsigned = (0..<60).map { number in reading(number) { $0.hasAuthors = number >= 9 } }
        #expect(
            drifts(unsigned) == [
                Drift(sign: .authors, text: "9 of its last 10 articles, before 0 of 50, without an author")
            ])
        // Half of them signed is no drift, nor is a source that never signs.
        #expect(drifts((0..<60).map { number in reading(number) { $0.hasAuthors = number % 2 == 0 } }).isEmpty)
        #expect(drifts((0..<60).map { reading($0) { $0.hasAuthors = false } }).isEmpty)
        #expect(drifts((0..<60).map { number in reading(number) { $0.hasDate = number >= 10 } }).map(\.sign) == [.date])
    }

    @Test func aSourceWithoutAPastHasNoDrift() {
        let readings = (0..<29).map { number in reading(number) { $0.hasDate = number >= 10 } }
        #expect(drifts(readings).isEmpty)
        #expect(drifts(readings + [reading(29)]).map(\.sign) == [.date])
        #expect(Drift.all(readings + [reading(29)], unread: [], newest: 0).isEmpty)
    }

    @Test func titlesThatAreAllTheSameAndShortTextsAreNamed() {
        let titled = (0..<60).map { number in reading(number) { if number < 8 { $0.title = "Home" } } }
        #expect(
            drifts(titled) == [Drift(sign: .title, text: "8 of its last 10 articles have the title “Home”")])
        // A column that always has the same title.
        #expect(drifts((0..<60).map { reading($0) { $0.title = "Briefing" } }).isEmpty)
        let cut = (0..<60).map { number in reading(number) { if number < 6 { $0.letters = 300 } } }
        #expect(
            drifts(cut) == [
                Drift(sign: .text, text: "its last 10 articles have 300 letters in the middle, before 3000")
            ])
    }

    @Test func aRuleThatNoLongerFitsIsNamed() {
        let ruled = (0..<60).map { number in
            reading(number) { $0.ruled = number < 10 ? ["title"] : ["title", "body"] }
        }
        #expect(
            drifts(ruled) == [
                Drift(sign: .rule, text: "10 of its last 10 articles, before 0 of 50, without body by the site's rule")
            ])
    }

    @Test func pagesInWhichNoArticleIsFoundAreNamed() {
        let readings = (10..<60).map { reading($0) }
        let unread = (0..<9).map { now - .seconds(3600 * Int64($0) + 1) }
        #expect(
            drifts(readings, unread: unread) == [
                Drift(sign: .articles, text: "no article in 9 of its last 10 pages, before in 0 of 49")
            ])
        // A page in three has always held none.
        let always = (0..<30).map { now - .seconds(7200 * Int64($0) + 1) }
        #expect(drifts(readings, unread: always).isEmpty)
    }

    @Test func theStoreTellsWhichSourceDrifts() throws {
        let store = try Store.open(folder.path + "/offprint.db")
        defer { store.close() }
        for host in ["signed", "lost", "shut"] {
            let source = try store.sources.add("https://\(host).example/feed".seedURL, now: now).source
            let feed = try #require(try store.frontier.find(url: source.url.seedURL)).id
            try store.frontier.settle(feed, Settled(.listed, at: now, next: now))
            for number in 0..<40 {
                let url = try #require(WebURL("https://\(host).example/\(number)"))
                let moment = now - .seconds(3600 * Int64(number))
                if host == "shut", number < 10 {
                    var row = LogRow(
                        time: moment, url: url, kind: .article, outcome: .refused,
                        reason: Reason.Word.notArticle.rawValue)
                    row.source = source.id
                    // Seen twice, it is one page.
                    try store.log.append(row)
                    try store.log.append(row)
                    continue
                }
                var article = Article()
                (article.title, article.body) = ("Story \(number)", [Block(.paragraph, RichText("Text \(number)"))])
                article.published = WrittenDate(moment)
                if host != "lost" || number >= 10 { article.authors = [Author("Ida Holm")] }
                article.provenance["authors"] = Evidence(rule: "site-rule a.toml:3", path: "", raw: "", weight: 1)
                _ = try store.articles.insert(
                    article, url: url, site: host, digest: [UInt8(number)], source: source.id, now: moment)
            }
        }
        let readings = try store.articles.readings(source: 2, mark: "site-rule", limit: 11)
        #expect(readings.map(\.hasAuthors) == Array(repeating: false, count: 10) + [true])
        #expect(readings.allSatisfy { $0.hasDate && $0.ruled == ["authors"] && $0.letters > 4 })
        let report = try StatusReport(store, settings: Settings(), now: now)
        #expect(report.sources.map(\.condition) == [.good, .drifting, .drifting])
        #expect(
            report.alarms.filter { $0.kind == .drifting }.map(\.text) == [
                "source 2: 10 of its last 10 articles, before 0 of 30, without an author; https://lost.example/feed",
                "source 3: no article in 10 of its last 10 pages, before in 0 of 30; https://shut.example/feed",
            ])
        let lines = SourceReport.lines(
            report.sources, on: Screen(width: nil, isTerminal: false, hasColor: false), now: now)
        #expect(lines.contains("2 authors: 10 of its last 10 articles, before 0 of 30, without an author"))
        var settings = Settings()
        settings.driftArticles = 0
        #expect(try SourceReport.all(store, settings: settings, now: now).map(\.condition) == [.good, .good, .good])
    }

    @Test func driftIsReckonedAnewWhenTheSourceHasBroughtSomething() throws {
        var source = Source(
            id: 1, url: "https://a.example/", kind: .feed, state: .active, added: now, settings: [:], articles: 0)
        var (memory, times) = (DriftMemory(), 0)
        func look(unread: [Timestamp] = [], newest: Int = 10) -> Int {
            _ = memory.drifts(of: source, unread: unread, newest: newest) {
                times += 1
                return []
            }
            return times
        }
        #expect(look() == 1)
        #expect(look() == 1)
        source.lastNew = now
        #expect(look() == 2)
        #expect(look(unread: [now]) == 3)
        #expect(look(unread: [now], newest: 20) == 4)
        #expect(look(unread: [now], newest: 20) == 4)
        source.id = 2
        #expect(look(unread: [now], newest: 20) == 5)
    }
}
