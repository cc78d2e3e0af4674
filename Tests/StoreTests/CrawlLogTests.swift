import Model
import Testing

@testable import Store

struct CrawlLogTests {
    let test: TestStore
    var log: CrawlLog { test.store.log }

    init() throws { test = try TestStore() }

    private func write(
        _ text: String, _ second: Int64, _ outcome: Outcome.Word = .stored, _ reason: String? = nil,
        change: (inout LogRow) -> Void = { _ in }
    ) throws {
        var row = LogRow(time: at(second), url: try url(text), kind: .article, outcome: outcome, reason: reason)
        change(&row)
        try log.append(row)
    }

    private func ids(_ change: (inout LogFilter) -> Void) throws -> [Int64] {
        var filter = LogFilter()
        change(&filter)
        var ids: [Int64] = []
        try log.query(filter) { ids.append($0.id) }
        return ids
    }

    @Test func givesBackTheWholeRow() throws {
        let source = try test.store.sources.add(url("https://a.example/"), now: at(0)).source.id
        let address = try #require(try test.store.frontier.find(url: url("https://a.example/"))).id
        var row = LogRow(
            time: at(1), url: try url("https://a.example/"), kind: .section, outcome: .failed, reason: "too-large")
        (row.visit, row.source, row.detail, row.status) = (address, source, "more than 10 MB", 200)
        (row.bytes, row.bodyBytes, row.ms, row.firstByteMS) = (10, 20, 30, 15)
        (row.address, row.hops, row.article, row.next) = ("127.0.0.1", 1, 4, at(99))
        row.id = try log.append(row)
        var rows: [LogRow] = []
        try log.query(LogFilter()) { rows.append($0) }
        #expect(rows == [row])
        #expect(try log.lastID() == row.id)
        #expect(try test.raw().first("SELECT url IS NULL FROM log") { $0.flag(0) } == true)
    }

    @Test func doesNotWriteADetailThatTheArticleColumnTells() throws {
        let stored = Outcome.stored(7)
        try write("https://a.example/1", 1) { ($0.article, $0.detail) = (7, stored.detail) }
        try write("https://a.example/2", 2, .copy) { ($0.article, $0.detail) = (8, "article 8, copy of article 7") }
        var details: [String?] = []
        try log.query(LogFilter()) { details.append($0.detail) }
        #expect(details == [stored.detail, "article 8, copy of article 7"])
        #expect(try test.raw().first("SELECT detail IS NULL FROM log WHERE article = 7") { $0.flag(0) } == true)
    }

    @Test func keepsARobotsVisitThatHasNoAddress() throws {
        try write("https://a.example:444/robots.txt", 1) { $0.kind = .robots }
        var rows: [LogRow] = []
        try log.query(LogFilter()) { rows.append($0) }
        #expect(rows.map(\.url) == ["https://a.example:444/robots.txt"])
        #expect(rows.map(\.host) == ["a.example:444"])
        #expect(rows.map(\.kind) == [.robots])
    }

    @Test func aBracketInAPatternIsOneHoweverItIsSpelled() throws {
        try write("https://a.example/list?tag[]=x", 1)
        try write("https://a.example/list?tag%5B%5D=x", 2)
        try write("https://a.example/list?tagg=x", 3)
        #expect(try ids { $0.url = "*tag[]=x" } == [1, 2])
        #expect(try ids { $0.url = "*ta[gd]*" } == [])
    }

    @Test func filtersByEverything() throws {
        try write("https://a.example/news/1", 1) { $0.status = 200 }
        try write("https://b.example/news/2", 2, .failed, "timeout") { $0.source = 5 }
        try write("https://a.example/sport/3", 3, .failed, "status") { $0.status = 503 }
        try write("https://a.example/news/4", 4, .refused, "robots")
        #expect(try ids { _ in } == [1, 2, 3, 4])
        #expect(
            try ids {
                $0.since = at(2)
                $0.until = at(4)
            } == [2, 3])
        #expect(try ids { $0.host = "a.example" } == [1, 3, 4])
        #expect(try ids { $0.host = "unknown.example" } == [])
        #expect(try ids { $0.source = 5 } == [2])
        #expect(try ids { $0.outcomes = [.failed] } == [2, 3])
        #expect(try ids { $0.outcomes = [.failed, .refused] } == [2, 3, 4])
        #expect(try ids { $0.outcomes = [.stored, .refused] } == [1, 4])
        #expect(try ids { $0.reasons = ["robots"] } == [4])
        #expect(try ids { $0.reasons = ["robots", "timeout"] } == [2, 4])
        #expect(try ids { $0.reasons = ["no such reason"] } == [])
        #expect(try ids { $0.statuses = [503...503] } == [3])
        #expect(try ids { $0.statuses = [200...299] } == [1])
        #expect(try ids { $0.statuses = [200...299, 503...503] } == [1, 3])
        #expect(try ids { $0.url = "*/news/*" } == [1, 2, 4])
        #expect(
            try ids {
                $0.url = "*/news/?"
                $0.host = "b.example"
                $0.outcomes = [.failed]
            } == [2])
        #expect(
            try ids {
                $0.limit = 2
                $0.isNewestFirst = true
            } == [4, 3])
    }

    @Test func aHostMayStandForAllOfItsPorts() throws {
        try write("https://a.example/1", 1)
        try write("http://a.example:8080/2", 2)
        try write("http://a.example.other:8080/3", 3)
        func asked(_ host: String) throws -> [Int64] { try ids { ($0.host, $0.coversPorts) = (host, true) } }
        #expect(try asked("a.example") == [1, 2])
        #expect(try asked("a.example:8080") == [2])
        #expect(try asked("a.example:80") == [])
        #expect(try ids { $0.host = "a.example" } == [1])
        var filter = LogFilter()
        (filter.host, filter.coversPorts) = ("a.example", true)
        #expect(try log.stats(filter).total.visits == 2)
    }

    @Test func followsInTheOrderOfWriting() throws {
        try write("https://a.example/1", 9)
        try write("https://a.example/2", 3)
        #expect(try ids { _ in } == [2, 1])
        let last = try log.lastID()
        try write("https://a.example/3", 8)
        try write("https://a.example/4", 2)
        #expect(try ids { $0.after = last } == [3, 4])
        #expect(try ids { $0.after = 4 } == [])
    }

    @Test func showsTheVisitsOfOneURL() throws {
        try test.store.frontier.add([found("https://a.example/1")], now: at(0))
        let id = try #require(try test.store.frontier.find(url: url("https://a.example/1"))).id
        try write("https://a.example/1", 1) { $0.visit = id }
        try write("https://a.example/2", 2)
        #expect(try ids { $0.visit = id } == [1])
    }

    @Test func sumsUp() throws {
        for ms in 1...100 {
            try write("https://a.example/\(ms)", Int64(ms)) {
                ($0.ms, $0.bytes, $0.bodyBytes, $0.status) = (ms, 10, 40, 200)
            }
        }
        try write("https://b.example/1", 1, .failed, "timeout") { $0.ms = 30_000 }
        try write("https://b.example/2", 1, .failed, "timeout")
        for _ in 0..<5 { try write("https://c.example/", 7200) { ($0.status, $0.source) = (304, 9) } }
        let stats = try log.stats()
        let total = stats.total
        #expect((total.visits, total.failed, total.answers, total.notModified) == (107, 2, 105, 5))
        #expect((total.bytes, total.bodyBytes) == (1000, 4000))
        #expect((total.median, total.p95, total.p99, total.longest) == (48, 95, 99, 100))
        #expect(
            stats.counts == [
                .init(outcome: .stored): 105, .init(outcome: .failed, reason: "timeout"): 2,
            ])
        #expect(stats.hosts.map(\.key) == ["a.example", "c.example", "b.example"])
        #expect(stats.hosts[1].sum.notModifiedShare == 1)
        #expect(stats.sources.map(\.key) == [9])
        #expect(stats.hours.map(\.sum.visits) == [102, 5])
        #expect(stats.hours[1].key - stats.hours[0].key == .seconds(7200))
        var filter = LogFilter()
        filter.host = "b.example"
        #expect(try log.stats(filter).total.visits == 2)
        filter.limit = 1
        #expect(try log.stats(filter).total.visits == 1)
        #expect(try log.stats(filter).total.median == 0)
    }

    @Test func isEmptyAtFirst() throws {
        #expect(try log.lastID() == 0)
        #expect(try log.stats() == LogStats())
    }

    @Test func readsInSQLWhatItIs() throws {
        try write("https://a.example/1", 1, .refused, "robots-unreachable") { $0.status = 500 }
        let row = try test.raw().first("SELECT at, url, host, kind, outcome, reason, status FROM v_log") { row in
            (0..<7).map { row.text($0) }
        }
        #expect(
            row == [
                at(1).description, "https://a.example/1", "a.example", "article", "refused", "robots-unreachable",
                "500",
            ])
    }

    @Test func takesAtMost160BytesAVisit() throws {
        let count = 20_000
        try test.store.transaction {
            try test.store.frontier.add((0..<500).map { try found("https://a.example/\($0)") }, now: at(0))
            for visit in 0..<count {
                try write("https://a.example/\(visit % 500)", Int64(visit)) {
                    ($0.visit, $0.source, $0.status) = (Int64(visit % 500) + 1, 3, 200)
                    ($0.bytes, $0.bodyBytes, $0.ms, $0.firstByteMS) = (21_000, 95_000, 430, 210)
                    ($0.address, $0.article, $0.next) = ("203.0.113.117", 1_000_000, at(90_000))
                }
            }
        }
        let bytes = try test.raw().first(
            "SELECT sum(pgsize) FROM dbstat WHERE name = 'log' OR name LIKE 'log\\_%' ESCAPE '\\'"
        ) { $0.int(0) }
        let each = try #require(bytes) / count
        print("crawl log: \(each) bytes a visit with its indexes")
        #expect(each <= 160)
    }
}

struct RobotsTextsTests {
    @Test func keepsTheLastOneOfEachOrigin() throws {
        let test = try TestStore()
        let robots = test.store.robots
        #expect(try robots.find(origin: "https://a.example") == nil)
        let text = RobotsText(status: 200, body: Array("User-agent: *\n".utf8) + [0xFF], fetched: at(0), expires: at(9))
        try robots.store(text, origin: "https://a.example")
        #expect(try robots.find(origin: "https://a.example") == text)
        #expect(try robots.find(origin: "http://a.example") == nil)
        let failed = RobotsText(status: nil, fetched: at(5), expires: at(6))
        try robots.store(failed, origin: "https://a.example")
        #expect(try robots.find(origin: "https://a.example") == failed)
    }
}
