import Glibc
import Model
import Publish
import Support
import Testing

@testable import Store
@testable import offprint

@Suite struct ReportsTests {
    private func row() throws -> LogRow {
        let url = try #require(WebURL("https://news.example/a"))
        var row = LogRow(
            time: Timestamp(milliseconds: 1_772_325_000_250), url: url, kind: .article, outcome: .failed,
            reason: "timeout")
        (row.bytes, row.ms, row.source) = (1234, 567, 3)
        return row
    }

    @Test func columnsLineUpAndEmptyOnesAreDashes() {
        var columns = Columns([.right, .left, .left])
        columns.add(["1", "one", nil])
        columns.add(["10", "", "a\u{1B}[31m\nb"])
        #expect(columns.lines == [" 1  one  -", "10  -    a [31m b"])
    }

    @Test func fieldsFromRightToLeftKeepTheirPlacesAndWidths() {
        var columns = Columns([.left, .left, .left])
        columns.add(["\u{646}\u{648}\u{650}", "\u{62E}\u{628}\u{631}", "http://a.example/"])
        columns.add(["abc", "de", "-"])
        #expect(
            columns.lines == [
                "\u{646}\u{648}\u{650}\u{200E}   \u{62E}\u{628}\u{631}\u{200E}  http://a.example/", "abc  de   -",
            ])
    }

    @Test func theLastColumnIsBrokenBelowItsBeginning() {
        var columns = Columns([.left, .left], on: Screen(width: 34, isTerminal: true, hasColor: false))
        columns.add(["id", "1"])
        columns.add(["why", "one of the reasons that are given"])
        #expect(columns.wrappedLines == ["id   1", "why  one of the reasons that are", "       given"])
    }

    @Test func aVisitFitsANarrowTerminal() throws {
        var row = try row()
        row.url += "/" + String(repeating: "long-", count: 40)
        row.detail = String(repeating: "no answer in 20 s ", count: 12)
        let screen = Screen(width: 80, isTerminal: true, hasColor: false)
        let lines = row.compact(on: screen)
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines[0] == "2026-03-01T00:30:00Z  failed/timeout  1.2 kB, 567 ms, source 3")
        #expect(lines[1].hasPrefix("  https://news.example/a/long-"))
    }

    @Test func anArticleIsOneLineCutWhereThereIsAScreen() {
        var article = Article()
        (article.title, article.authors) = ("Snow closes the pass", [Author("Wilhelmina van der Boomgaarden")])
        let stored = StoredArticle(
            id: 7, article: article, url: "http://a.example/snow", canonical: "http://a.example/snow", aliases: [],
            source: 3, sourceURL: nil, firstSeen: Timestamp(milliseconds: 0), lastChanged: Timestamp(milliseconds: 0),
            revision: 1, digest: [], site: "a.example", copyOf: nil)
        #expect(
            ArticlesCommand.line(stored)
                == "    7  -           -        3  Wilhelmina van der Boomgaarden  Snow closes the pass  http://a.example/snow"
        )
        #expect(
            ArticlesCommand.line(stored, width: 80)
                == "    7  -           -        3  Wilhelmina van d  Snow closes the pass  http://a")
        #expect(
            ArticlesCommand.line(stored, width: 60)
                == "    7  -           -        3  Snow closes the pass  http:/")
        #expect(screenWidth("72") == 72)
    }

    @Test func aLogLineHasFixedFields() throws {
        #expect(
            try row().line()
                == "2026-03-01T00:30:00Z  failed     timeout               -      1234    567ms     3  https://news.example/a  -"
        )
    }

    @Test func aLogObjectHasTheFieldsThatScriptsRelyOn() throws {
        #expect(
            try row().json.text.hasPrefix(
                #"{"time":1772325000.25,"url":"https://news.example/a","outcome":"failed","reason":"timeout","status":null,"bytes":1234,"ms":567,"source":3"#
            ))
    }

    private let folder = TemporaryFolder()

    private func temporaryStore() throws -> Store { try Store.open(folder.path + "/offprint.db") }

    @Test func statsPutTheMostFrequentFirst() throws {
        let store = try temporaryStore()
        defer { store.close() }
        for (outcome, reason) in [(Outcome.Word.failed, "tls"), (.stored, nil), (.stored, nil), (.failed, "dns")] {
            var row = try row()
            (row.outcome, row.reason) = (outcome, reason)
            try store.log.append(row)
        }
        let words = try store.log.stats(LogFilter()).sorted.map { $0.class.reason ?? $0.class.outcome.rawValue }
        #expect(words == ["stored", "dns", "tls"])
    }

    @Test func theTailOfTheLogShowsEachNewRowOnce() throws {
        let store = try temporaryStore()
        defer { store.close() }
        func write(_ reason: String) throws {
            var row = try row()
            row.reason = reason
            try store.log.append(row)
        }
        var seen: [String] = []
        func look(_ tail: inout LogTail) throws { try tail.next(store.log) { seen.append($0.reason ?? "") } }
        try write("timeout")
        var filter = LogFilter()
        (filter.outcomes, filter.limit, filter.isNewestFirst) = ([.failed], 1, true)
        var tail = try LogTail(store.log, filter)
        try look(&tail)
        try write("dns")
        try write("tls")
        try look(&tail)
        try look(&tail)
        try write("reset")
        try look(&tail)
        #expect(seen == ["dns", "tls", "reset"])
    }

    @Test func theLifeOfAURLNamesTheLineOfRobotsThatDecides() throws {
        let store = try temporaryStore()
        defer { store.close() }
        let now = Timestamp(milliseconds: 1_772_325_000_000)
        let url = try #require(WebURL("https://news.example/private/a"))
        let body = Array("User-agent: *\nDisallow: /private/\nCrawl-delay: 9\n".utf8)
        try store.robots.store(
            RobotsText(status: 200, body: body, fetched: now, expires: now + .seconds(60)), origin: url.origin)
        let sentences = try URLLife(url, store, settings: Settings(), now: now).sentences
        #expect(sentences.contains("By it this URL is disallowed: Disallow: /private/ (line 2)."))
        #expect(sentences.contains { $0.hasSuffix(": status 200, \(body.count) bytes, crawl delay 9s.") })
        #expect(try URLLife(url, store, settings: Settings(), now: now).json.text.contains(#""robots_allowed":false"#))
        let other = try #require(WebURL("https://news.example/open"))
        #expect(
            try URLLife(other, store, settings: Settings(), now: now).sentences.contains(
                "By it this URL is allowed: no rule matches."))
        try store.robots.store(
            RobotsText(status: nil, fetched: now, expires: now + .seconds(60)), origin: url.origin)
        #expect(
            try URLLife(other, store, settings: Settings(), now: now).sentences.contains {
                $0.hasPrefix("By it this URL is disallowed: robots.txt cannot be read")
            })
    }

    @Test func theLifeOfAnUnknownAndOfASeededURLIsTold() throws {
        let store = try temporaryStore()
        defer { store.close() }
        let now = Timestamp(milliseconds: 1_772_325_000_000)
        let seeded = try #require(WebURL("https://news.example/feed?a=1"))
        _ = try store.sources.add(seeded, now: now)
        let life = try URLLife(seeded, store, settings: Settings(), now: now + .seconds(60))
        #expect(
            life.sentences == [
                seeded.href, "In a word: waiting. It is known and has not been visited yet. Nothing; `why` tells when.",
                "It was seeded, first at 2026-03-01T00:30:00Z (60s ago), for source 1 (\(seeded.href)); depth 0, taken for: unknown.",
                "The robots.txt of https://news.example has not been fetched.", "It was never visited.",
                "It is due since 2026-03-01T00:30:00Z. What is new is visited as soon as its host allows.",
            ])
        let other = try #require(WebURL("https://news.example/*"))
        #expect(
            try URLLife(other, store, settings: Settings(), now: now).sentences[2].hasPrefix(
                "It is not in the frontier"))
        let report = try StatusReport(store, settings: Settings(), now: now)
        let lines = StatusLines(report: report, screen: .plain).lines
        #expect(lines.contains("frontier   1 URL, 1 due, 0 being fetched; next visit now"))
    }
}
