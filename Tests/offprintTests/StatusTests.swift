import Crawl
import Glibc
import Model
import Publish
import Support
import Testing

@testable import Store
@testable import offprint

@Suite struct StatusTests {
    private let folder = TemporaryFolder()
    private let now = Timestamp(milliseconds: 1_772_325_000_000)
    private let terminal = Screen(width: 80, isTerminal: true, hasColor: false)

    private func store() throws -> Store { try Store.open(folder.path + "/offprint.db") }

    private func seed(_ store: Store, _ text: String) throws -> Source {
        try store.sources.add(try text.seedURL, now: now - .seconds(40 * 86_400)).source
    }

    private func article(_ store: Store, _ source: Source, _ number: Int, ago: Duration) throws {
        var article = Article()
        (article.title, article.body) = ("Story \(number)", [Block(.paragraph, RichText("Text \(number)"))])
        let url = try #require(WebURL(source.url + "/\(source.id)-\(number)"))
        _ = try store.articles.insert(
            article, url: url, site: "a.example", digest: [UInt8(number)], source: source.id, now: now - ago)
    }

    private func visit(
        _ store: Store, _ url: String, _ outcome: Outcome.Word, _ reason: String? = nil, ago: Duration,
        _ change: (inout LogRow) -> Void = { _ in }
    ) throws {
        let url = try #require(WebURL(url))
        var row = LogRow(time: now - ago, url: url, kind: .feed, outcome: outcome, reason: reason)
        (row.visit, row.status, row.ms, row.bytes) = (try store.frontier.find(url: url)?.id, 200, 120, 4000)
        if reason != nil { row.detail = "it took too long" }
        change(&row)
        try store.log.append(row)
    }

    private func settle(_ store: Store, _ source: Source, failures: Int) throws {
        let id = try #require(try store.frontier.find(url: try source.url.seedURL)).id
        var settled = Settled(
            failures > 0 ? .failed : .listed, reason: failures > 0 ? "timeout" : nil, at: now, next: now)
        settled.failures = failures
        try store.frontier.settle(id, settled)
    }

    @Test func theRhythmOfASourceTellsWhenItIsSilent() throws {
        func times(_ hours: [Int]) -> [(seen: Timestamp, published: WrittenDate?)] {
            hours.map { (now - .seconds(Int64($0) * 3600), nil) }
        }
        let daily = try #require(Silence(times([10, 34, 58, 82, 106, 130]), atLeast: .seconds(3600)))
        #expect(daily.longestPause == .seconds(86_400) && daily.allowed == .seconds(3 * 86_400))
        #expect(!daily.isSilent(now) && daily.isSilent(now + .seconds(63 * 3600)))
        let lively = try #require(Silence(times([26, 27, 28, 29, 30, 31]), atLeast: .seconds(86_400)))
        #expect(lively.isSilent(now))
        #expect(Silence(times([1, 2, 3]), atLeast: .zero) == nil)
        // All found at once, but published over weeks.
        let first = (0..<10).map { day in
            (seen: now, published: WrittenDate(now - .seconds(Int64(day) * 7 * 86_400)) as WrittenDate?)
        }
        #expect(Silence(first, atLeast: .seconds(3600))?.allowed == .seconds(21 * 86_400))
        let archive = [(seen: now, published: WrittenDate(Timestamp(milliseconds: 0)) as WrittenDate?)]
        #expect(Silence(first + archive, atLeast: .seconds(3600))?.allowed == .seconds(21 * 86_400))
    }

    @Test func alarmsNameWhatIsWrong() throws {
        let store = try store()
        defer { store.close() }
        let silent = try seed(store, "https://a.example/feed")
        let failing = try seed(store, "https://b.example/feed")
        _ = try seed(store, "https://c.example/feed")
        for number in 0..<8 {
            try article(store, silent, number, ago: .seconds(10 * 86_400 + Int64(number) * 3600))
        }
        try settle(store, silent, failures: 0)
        try settle(store, failing, failures: 3)
        try visit(store, failing.url, .failed, "timeout", ago: .seconds(60))
        try store.frontier.hold(host: "b.example", until: now + .seconds(900))
        var settings = Settings()
        settings.minFreeSpace = ByteCount(Int.max)
        let report = try StatusReport(store, settings: settings, now: now)
        #expect(report.alarms.map(\.kind) == [.notRunning, .notProducing, .lowDisk, .failing, .silent])
        #expect(report.alarms.last?.source == silent.id)
        #expect(report.sources.map(\.condition) == [.silent, .failing, .new])
        #expect(report.errors == ["timeout": 1])
        #expect(report.waiting.map(\.host.host) == ["b.example"] && report.waitingHosts == 1)
        let lines = StatusLines(report: report, screen: terminal).lines
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.contains { $0.hasPrefix("b.example") && $0.hasSuffix("in 15m       backoff: it took too long") })
        #expect(lines.contains("sources    1 failing, 1 silent, 1 new"))
        #expect(report.json.text.contains(#""alarms":[{"alarm":"not-running","source":null"#))
    }

    @Test func aSourceThatNeverAnsweredIsFailingFromItsFirstVisit() throws {
        let store = try store()
        defer { store.close() }
        let misspelt = try seed(store, "https://a.example/fed")
        try settle(store, misspelt, failures: 1)
        let report = try StatusReport(store, settings: Settings(), now: now)
        #expect(report.sources.map(\.condition) == [.failing])
        #expect(report.alarms.last?.text.contains("timeout, at its first visit; http") == true)
    }

    /// Its host may be down, and with it the robots.txt.
    @Test func aSourceThatIsRefusedForADayOrWasNeverGoodIsFailing() throws {
        let store = try store()
        defer { store.close() }
        let names = ["never", "long", "lately", "gone"]
        let sources = try names.map { try seed(store, "https://\($0).example/feed") }
        func settle(_ source: Source, _ outcome: Outcome.Word, _ reason: Reason.Word? = nil, ago: Duration = .zero)
            throws
        {
            let id = try #require(try store.frontier.find(url: try source.url.seedURL)).id
            try store.frontier.settle(id, Settled(outcome, reason: reason?.rawValue, at: now - ago, next: now))
        }
        try settle(sources[1], .listed, ago: .seconds(90_000))
        try settle(sources[2], .listed, ago: .seconds(3600))
        for source in sources.dropLast() { try settle(source, .refused, .robotsUnreachable) }
        try settle(sources[3], .refused, .expired)
        let report = try StatusReport(store, settings: Settings(), now: now)
        #expect(report.sources.map(\.condition) == [.failing, .failing, .good, .good])
        let texts = report.alarms.filter { $0.kind == .failing }.map(\.text)
        #expect(texts.first?.contains("refused/robots-unreachable, never good; http") == true)
        #expect(texts.last?.contains("good last at \(now - .seconds(90_000)); http") == true)
    }

    @Test func aSourceThatIsGoneForGoodIsFailing() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://a.example/feed")
        try settle(store, source, failures: 0)
        let id = try #require(try store.frontier.find(url: try source.url.seedURL)).id
        var settled = Settled(.failed, reason: "status", at: now, next: nil)
        (settled.status, settled.failures) = (410, 2)
        try store.frontier.settle(id, settled)
        let report = try StatusReport(store, settings: Settings(), now: now)
        #expect(report.sources.map(\.condition) == [.failing])
        #expect(report.alarms.contains { $0.kind == .failing })
    }

    @Test func aSourceThatIsPausedOrWellRaisesNoAlarm() throws {
        let store = try store()
        defer { store.close() }
        let good = try seed(store, "https://a.example/feed")
        let paused = try seed(store, "https://b.example/feed")
        for number in 0..<8 { try article(store, good, number, ago: .seconds(Int64(number + 1) * 3600)) }
        try settle(store, good, failures: 0)
        try settle(store, good, failures: 2)
        try settle(store, paused, failures: 9)
        try store.sources.setState(paused.id, .paused)
        let report = try StatusReport(store, settings: Settings(), now: now)
        #expect(report.sources.map(\.condition) == [.good, .paused])
        #expect(report.alarms.map(\.kind) == [.notRunning])
        let lines = SourceReport.lines(
            try SourceReport.all(store, settings: Settings(), now: now, rhythms: true), on: .plain, now: now)
        #expect(lines[0].hasPrefix("good    1  8  60m ago  60m  0s ago"))
        #expect(report.sources[0].json(detail: nil).text.contains(#""condition":"good","articles":8"#))
    }

    @Test func theRhythmOfALivelySourceIsOnlyReadWhenAskedFor() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://a.example/feed")
        for number in 0..<8 { try article(store, source, number, ago: .seconds(Int64(number + 1) * 3600)) }
        func reports(_ now: Timestamp, rhythms: Bool = false) throws -> [SourceReport] {
            try SourceReport.all(store, settings: Settings(), now: now, rhythms: rhythms)
        }
        #expect(try reports(now).map(\.silence) == [nil])
        #expect(try reports(now, rhythms: true)[0].silence?.longestPause == .seconds(3600))
        #expect(try reports(now + .seconds(3 * 86_400))[0].silence?.isSilent(now + .seconds(3 * 86_400)) == true)
    }

    @Test func healthAndListFitANarrowTerminal() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://a.example/%D8%AE%D9%88%D8%B1%D8%A7%DA%A9/of-a-long-name-for-a-feed")
        try settle(store, source, failures: 3)
        let report = try StatusReport(store, settings: Settings(), now: now)
        let health = SourceReport.lines(report.sources, on: terminal, now: now)
        #expect(health.map(\.count).max() ?? 0 <= 80)
        #expect(health[1].hasPrefix("failing   1  -       failed/timeout       3  https://a.example/خوراک/of-a-lo"))
        let list = SeedListCommand.lines(report.sources, on: terminal, now: now)
        #expect(list.count == 2 && list.allSatisfy { $0.count <= 80 })
        #expect(list[0] == "ID  STATE    KIND     ARTICLES  OUTCOME         NEXT    URL")
        #expect(list[1].hasPrefix(" 1  failing  unknown         0  failed/timeout  0s ago  https://a.example/خوراک/"))
        let narrow = Screen(width: 60, isTerminal: true, hasColor: false)
        let below = "    https://a.example/خوراک/of-a-long-name-for-a-feed"
        let slim = SeedListCommand.lines(report.sources, on: narrow, now: now)
        #expect(slim.suffix(2) == [" 1  failing  unknown         0  failed/timeout  0s ago", below])
        let slimHealth = SourceReport.lines(report.sources, on: narrow, now: now)
        #expect(slimHealth.prefix(4).suffix(2) == ["failing   1  -       failed/timeout       3", below])
        let piped = SeedListCommand.lines(report.sources, on: .plain, now: now)
        #expect(piped[0].contains("  https://a.example/%D8%AE%D9%88%D8%B1%D8%A7%DA%A9/of-a-long-name-for-a-feed  -"))
    }

    @Test func healthTellsSinceWhenAndWhatFailed() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://a.example/feed")
        try settle(store, source, failures: 0)
        try settle(store, source, failures: 3)
        let reports = try StatusReport(store, settings: Settings(), now: now).sources
        let lines = SourceReport.lines(
            reports, details: [source.id: "HTTP status 404"], on: .plain, now: now + .seconds(7200))
        // The names of the columns are for people.
        #expect(lines.first?.hasPrefix("failing  1  ") == true)
        #expect(lines.last == "1 good last 2h ago (\(now)): HTTP status 404")
        #expect(reports[0].json(detail: "x").text.hasSuffix(#""last_ok":"\#(now)","detail":"x"}"#))
    }

    @Test func aPausedSourceHasNoNextVisit() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://a.example/feed")
        try settle(store, source, failures: 0)
        try store.sources.setState(source.id, .paused)
        let reports = try StatusReport(store, settings: Settings(), now: now).sources
        let fields = SeedListCommand.lines(reports, on: .plain, now: now)[0].split(separator: " ")
        #expect(fields.suffix(3) == ["-", "https://a.example/feed", "-"])
    }

    @Test func anAlarmIsToldWholeOnANarrowTerminal() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://a.example/of/a/long/name/for/a/feed/of/a/paper")
        try settle(store, source, failures: 3)
        let report = try StatusReport(store, settings: Settings(), now: now)
        let lines = StatusLines(report: report, screen: terminal).lines
        #expect(lines.contains { $0.hasSuffix(source.url) } && lines.allSatisfy { $0.count <= 80 })
    }

    /// What was put off later, or was in flight, does not hide it.
    @Test func theVisitThatHoldsAHostIsFoundBehindLaterOnes() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://b.example/feed")
        let hold = now + .seconds(900)
        func trouble() throws -> HostTrouble? { try HostTrouble("b.example", until: hold, store) }
        try visit(store, source.url, .failed, "status", ago: .seconds(60)) {
            ($0.status, $0.detail, $0.next) = (503, "HTTP status 503, Retry-After 900", hold)
        }
        try visit(store, "https://b.example/a", .listed, ago: .seconds(59))
        try visit(store, "https://b.example/b", .failed, "status", ago: .seconds(58)) { $0.status = 404 }
        try visit(store, "https://b.example/c", .postponed, "horizon", ago: .seconds(5))
        #expect(try trouble()?.reason == .retryAfter && trouble()?.words == "HTTP status 503, Retry-After 900")
        // A later visit shows that this wait was over.
        try visit(store, "https://b.example/a", .listed, ago: .seconds(-901))
        #expect(try trouble() == nil)
    }

    @Test func ourOwnRuleIsCalledBackoff() throws {
        var row = LogRow(
            time: now, url: try #require(WebURL("https://b.example/")), kind: .feed, outcome: .failed, reason: "status")
        (row.status, row.detail) = (503, "HTTP status 503")
        #expect(row.hostWait == .backoff)
        row.detail = "HTTP status 503, Retry-After 60"
        #expect(row.hostWait == .retryAfter)
        (row.reason, row.detail) = ("timeout", nil)
        row.status = nil
        #expect(row.hostWait == .backoff)
        row.reason = "parse"
        #expect(row.hostWait == nil)
    }

    @Test func healthNamesSourcesWhoseCertificatesAreNotLookedAt() throws {
        let store = try store()
        defer { store.close() }
        _ = try seed(store, "https://a.example/feed")
        let url = try "https://b.example/feed".seedURL
        _ = try store.sources.add(url, settings: ["tls-verify": "false"], now: now)
        let report = try StatusReport(store, settings: Settings(), now: now)
        let lines = SourceReport.lines(report.sources, on: .plain, now: now)
        #expect(
            lines.suffix(2) == [
                "The certificates of 1 source are not looked at (tls-verify=false):", "2 https://b.example/feed",
            ])
        #expect(report.sources.map { $0.json(detail: nil).text.contains(#""tls_verify":false"#) } == [false, true])
    }

    @Test func theHistoryOfASourceShowsItsVisits() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://a.example/feed")
        for number in (1...5).reversed() {
            try visit(store, source.url, .listed, ago: .seconds(Int64(number) * 60)) {
                $0.next = $0.time + .seconds(776 * 60)
            }
        }
        try visit(store, "https://a.example/other", .stored, ago: .seconds(1))
        let visits = try SourceHistory.visits(of: source, 3, store)
        #expect(visits.map { now - $0.time } == [.seconds(180), .seconds(120), .seconds(60)])
        let lines = SourceHistory.lines(visits, on: .plain)
        #expect(lines[0] == "2026-03-01T00:27:00Z  listed  -  200  -  120ms  4000  +12h56m  -")
        #expect(SourceHistory.lines(visits, on: terminal)[0] == "latency ███ longest 120 ms")
        let narrow = SourceHistory.lines(visits, on: Screen(width: 60, isTerminal: true, hasColor: false))
        #expect(narrow.allSatisfy { $0.count <= 60 })
        #expect(SourceHistory.lines([], on: .plain) == ["no visits"])
    }

    @Test func metricsHaveBoundedLabels() throws {
        let store = try store()
        defer { store.close() }
        let source = try seed(store, "https://a.example/feed")
        try visit(store, source.url, .failed, "timeout", ago: .seconds(60))
        let text = Metrics(try StatusReport(store, settings: Settings(), now: now)).text
        #expect(text.contains("# TYPE offprint_visits_total counter\noffprint_visits_total 1\n"))
        #expect(text.contains("offprint_up 0\n") && text.contains("offprint_frontier_urls 1\n"))
        #expect(text.contains("offprint_hour_visits{outcome=\"failed\",reason=\"timeout\"} 1\n"))
        #expect(text.contains("offprint_sources{condition=\"new\"} 1\n"))
        #expect(!text.contains("a.example"))
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            #expect(
                line.wholeMatch(of: /offprint_[a-z_]+(\{[a-z]+="[a-z0-9.-]*"(,[a-z]+="[a-z0-9.-]*")?\})? -?\d+/) != nil,
                "\(line)")
        }
    }

    @Test func theMetricsFileIsReplacedAsAWhole() throws {
        let store = try store()
        defer { store.close() }
        var settings = Settings()
        settings.store = "/nonexistent/of-a-later-reload.db"
        let path = folder.path + "/offprint.prom"
        try MetricsFile.replace(path, with: "old\n")
        var memory = DriftMemory()
        try MetricsFile.write(path, store: store.path, settings, now: now, &memory)
        #expect(try String(decoding: readFile(path), as: UTF8.self).hasPrefix("# HELP offprint_up "))
        #expect(access(path + ".new", F_OK) != 0)
        #expect(throws: SystemError.self) { try MetricsFile.replace("/nonexistent/folder/x", with: "") }
    }

    /// In a process of its own, which has the umask of the unit.
    @Test func theCollectorMayReadTheMetricsFile() async {
        let path = folder.path + "/offprint.prom"
        await #expect(processExitsWith: .success) { [path = path as String] in
            umask(0o027)
            for text in ["old\n", "new\n"] { try MetricsFile.replace(path, with: text) }
            var facts = stat()
            #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o644)
        }
    }

    /// In a process of its own, which takes the name of the daemon.
    @Test func theDaemonOfAStoreBehindALinkIsSeen() async throws {
        let path = folder.path
        await #expect(processExitsWith: .success) { [path = path as String] in
            let (real, link) = (path + "/offprint.db", path + "/link.db")
            let store = try Store.open(real)
            defer { store.close() }
            try #require(symlink(real, link) == 0)
            let lock = try Store.lock(link)
            let name = open("/proc/self/comm", O_WRONLY)
            writeAll("offprint", to: name)
            close(name)
            let (direct, linked) = (Machine(store: real), Machine(store: link))
            #expect(direct.process == getpid())
            #expect(linked.process == getpid())
            #expect(linked.storeBytes == direct.storeBytes)
            withExtendedLifetime(lock) {}
        }
    }

    @Test func healthAsksOneThingAfterTheOther() throws {
        let path = folder.path + "/offprint.db"
        let configuration = try Configuration(flags: ["store": path], environment: [:], file: nil)
        let none = Health(configuration, producing: true, now: now)
        #expect(none.checks.map(\.isGood) == [false, false] && !none.isGood)
        let store = try store()
        defer { store.close() }
        #expect(Health(configuration, producing: false, now: now).checks.map(\.isGood) == [false, true])
        #expect(
            Health(configuration, producing: false, now: now).checks.map(\.json.text) == [
                #"{"check":"live","good":false,"text":"no `offprint run` works on this store"}"#,
                #"{"check":"ready","good":true,"text":"the store can be read and has room"}"#,
            ])
        #expect(Health(configuration, producing: true, now: now).checks.map(\.isGood) == [false, true, false])
        let source = try seed(store, "https://a.example/feed")
        for number in 0..<8 { try article(store, source, number, ago: .seconds(Int64(number + 1) * 3600)) }
        #expect(Health(configuration, producing: true, now: now).checks.map(\.isGood) == [false, true, true])
        let later = now + .seconds(2 * 86_400)
        #expect(
            Health(configuration, producing: true, now: later).lines.last?.hasPrefix("producing  no   newest") == true)
    }
}
