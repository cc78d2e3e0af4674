import Model
import Publish
import Store
import Testing

@testable import Store
@testable import offprint

@Suite struct LogStatsTests {
    private let terminal = Screen(width: 80, isTerminal: true, hasColor: false)
    private let start = Timestamp(milliseconds: 1_772_323_200_000)

    private func sum(_ visits: Int, failed: Int = 0) -> LogSum {
        var sum = LogSum()
        (sum.visits, sum.failed, sum.answers, sum.notModified) = (visits, failed, visits, visits / 4)
        (sum.bytes, sum.bodyBytes, sum.median, sum.p95) = (visits * 1000, visits * 4000, 120, 800)
        return sum
    }

    private var stats: LogStats {
        var stats = LogStats()
        stats.total = sum(8, failed: 2)
        stats.counts = [.init(outcome: .stored): 6, .init(outcome: .failed, reason: "dns"): 2]
        stats.statuses = [200: 6, 304: 1]
        stats.hosts = [.init(key: "a.example", sum: sum(6)), .init(key: "b.example", sum: sum(2, failed: 2))]
        stats.sources = [.init(key: 3, sum: sum(6))]
        stats.hours = [
            .init(key: start, sum: sum(6)), .init(key: start + .seconds(3 * 3600), sum: sum(2, failed: 2)),
        ]
        return stats
    }

    @Test func areTablesForPrograms() {
        #expect(
            LogStatsLines(stats: stats, screen: .plain).lines == [
                "8 visits, 2 failed; 8.0 kB on the wire, 32.0 kB of body",
                "304 share 25.0%; latency p50 120 ms, p95 800 ms, p99 0 ms, longest 0 ms",
                "",
                "OUTCOME  REASON  VISITS  SHARE",
                "stored   -            6  75.0%",
                "failed   dns          2  25.0%",
                "",
                "STATUS  VISITS  SHARE",
                "200          6  75.0%",
                "304          1  12.5%",
                "",
                "HOUR               VISITS  FAILED    304    P50    P95  BYTES",
                "2026-03-01T00:00Z       6       0  16.6%  120ms  800ms   6000",
                "2026-03-01T03:00Z       2       2   0.0%  120ms  800ms   2000",
                "",
                "HOST       VISITS  FAILED    304    P50    P95  BYTES",
                "a.example       6       0  16.6%  120ms  800ms   6000",
                "b.example       2       2   0.0%  120ms  800ms   2000",
                "",
                "SOURCE  VISITS  FAILED    304    P50    P95  BYTES",
                "3            6       0  16.6%  120ms  800ms   6000",
            ])
        #expect(LogStatsLines(stats: LogStats(), screen: .plain).lines == ["no visits"])
    }

    @Test func areDrawnOnATerminalWithinItsWidth() {
        var stats = stats
        stats.hosts = (0..<20).map { .init(key: String(repeating: "long", count: 20) + ".example", sum: sum($0)) }
        let lines = LogStatsLines(stats: stats, screen: terminal, sources: [3: "The Morning Paper"]).lines
        #expect(lines.contains { $0.hasPrefix("stored") && $0.hasSuffix("██████████████████████▌") })
        #expect(lines.contains("visits  █  ▃  most 6"))
        #expect(lines.contains("from 2026-03-01T00:00Z to 2026-03-01T04:00Z, a column is an hour"))
        #expect(lines.contains("… and 12 more"))
        #expect(lines.contains { $0.hasPrefix("3 The Morning Paper") })
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func areOneObjectForScripts() {
        let text = stats.json.text
        #expect(text.hasPrefix(#"{"visits":8,"outcomes":[{"outcome":"stored","reason":null,"visits":6}"#))
        #expect(text.contains(#""hosts":[{"host":"a.example","visits":6,"failed":0,"answers":6,"not_modified":1"#))
        #expect(text.contains(#""sources":[{"source":3,"#))
        #expect(text.contains(#""hours":[{"hour":"2026-03-01T00:00:00Z","#))
    }

    @Test func theWordsAreToldOneByOne() throws {
        #expect(try VocabularyLines(only: "DNS").lines(on: .plain).count == 3)
        #expect(throws: UsageError.self) { try VocabularyLines(only: "dsn") }
    }

    @Test func aLimitSumsUpTheNewest() throws {
        let store = try Store.open(":memory:")
        for number in 0..<5 {
            var row = LogRow(
                time: start + .seconds(Int64(number)), url: try #require(WebURL("https://a.example/\(number)")),
                kind: .article, outcome: .stored)
            row.status = number < 3 ? 200 : 203
            try store.log.append(row)
        }
        var filter = LogFilter()
        filter.limit = 3
        #expect(try store.log.stats(filter).statuses == [200: 1, 203: 2])
        #expect(try store.log.stats().total.visits == 5)
        #expect(try store.log.firstTime() == start)
        filter.host = "a.example"
        #expect(try store.log.knows(host: filter))
        filter.host = "nope.example"
        #expect(try !store.log.knows(host: filter))
    }

    @Test func sentencesBreakBetweenWords() {
        let narrow = Screen(width: 12, isTerminal: true, hasColor: false)
        #expect(
            narrow.wrapped("It was seeded at https://a.example/long-path now.") == [
                "It was", "  seeded at", "  https://a.example/long-path", "  now.",
            ])
        #expect(narrow.wrapped("  a row of the log stays") == ["  a row of the log stays"])
        #expect(Screen.plain.wrapped("It was seeded at noon") == ["It was seeded at noon"])
    }

    @Test func barsGrowByEighths() {
        #expect(Bars.bar(0, width: 10) == "")
        #expect(Bars.bar(0.0001, width: 10) == "▏")
        #expect(Bars.bar(0.25, width: 10) == "██▌")
        #expect(Bars.bar(2, width: 3) == "███")
        #expect(Bars.spark([0, 1, 4, 8]) == " ▁▄█")
        #expect(Bars.spark([0, 0]) == "  ")
    }

    @Test func colorsAreForTerminalsOnly() throws {
        let url = try #require(WebURL("https://news.example/failed"))
        let row = LogRow(time: start, url: url, kind: .article, outcome: .failed, reason: "dns")
        let colored = row.line(on: Screen(width: 80, isTerminal: true, hasColor: true))
        #expect(colored.contains("\u{1B}[31mfailed\u{1B}[0m") && colored.contains("https://news.example/failed"))
        #expect(!row.line(on: terminal).contains("\u{1B}"))
    }

    @Test(arguments: Vocabulary.reasons.map(\.word))
    func everyLineOfTheLogHasNineFields(reason: String) throws {
        let url = try #require(WebURL("https://news.example/a b\u{202E}c"))
        var row = LogRow(time: start, url: url, kind: .article, outcome: .refused, reason: reason)
        for detail in [nil, "more than\none word"] {
            row.detail = detail
            let fields = row.line().split(separator: " ", maxSplits: 8, omittingEmptySubsequences: true)
            #expect(fields.count == 9 && fields[2] == reason && fields[7].hasPrefix("https://news.example/a%20b"))
        }
    }

    @Test func theWordsFitANarrowTerminal() throws {
        let lines = try VocabularyLines().lines(on: Screen(width: 60, isTerminal: true, hasColor: false))
        #expect(lines.allSatisfy { $0.count <= 60 })
        let first = lines.firstIndex { $0.hasPrefix("  robots-unreachable") } ?? 0
        #expect(lines[first + 1].hasPrefix(String(repeating: " ", count: 22)))
        #expect(try VocabularyLines().lines(on: .plain).count { $0.hasPrefix("  robots-unreachable") } == 1)
    }

    @Test func readmeExplainsTheSameWords() throws {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let readme = try String(decoding: readFile("\(root)/README.md"), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        for line in VocabularyLines.markdown where !line.isEmpty { #expect(readme.contains(line), "\(line)") }
        #expect(
            try VocabularyLines().json.count == (Vocabulary.outcomes + Vocabulary.reasons + Vocabulary.states).count)
    }

    @Test func readmeNamesTheColumnsOfEveryView() throws {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let readme = try String(decoding: readFile("\(root)/README.md"), as: UTF8.self)
        for view in StoreView.all { #expect(readme.contains(view.markdown), "\(view.name)") }
    }
}
