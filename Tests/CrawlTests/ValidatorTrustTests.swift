import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

struct ValidatorTrustTests {
    private let rule = ValidatorTrust(interval: 3)

    private func report(
        _ trust: Int, _ finding: VisitReport.Finding, old: String? = "\"1\"", new: String? = "\"2\""
    ) throws -> VisitReport {
        let now = Timestamp(milliseconds: 0)
        var visit = Visit(url: try #require(WebURL("http://news.test/feed")), due: now)
        (visit.trust, visit.etag) = (trust, old)
        var report = VisitReport(visit, started: now, finding: finding)
        report.etag = new
        return report
    }

    private func trust(
        _ trust: Int, _ finding: VisitReport.Finding, new: String? = "\"2\"", isChanged: Bool = false
    ) throws -> ValidatorTrust.Memory {
        rule.memory(after: try report(trust, finding, new: new), isChanged: isChanged)
    }

    @Test func asksForThePageItselfAfterSoManyAnswersOfNotModified() throws {
        #expect([0, 2, ValidatorTrust.onTrial].allSatisfy(rule.isConditional))
        #expect([3, 4, ValidatorTrust.lost].allSatisfy { !rule.isConditional($0) })
        #expect(ValidatorTrust(interval: 0).isConditional(1000))
        #expect(try trust(2, .notModified) == .init(trust: 3, etag: "\"1\""))
        #expect(try trust(3, .read(Reading())) == .init(trust: 0, etag: "\"2\""))
    }

    @Test func putsAServerOnTrialWhosePageHasChanged() throws {
        #expect(try trust(3, .read(Reading()), isChanged: true) == .init(trust: -1, etag: "\"1\""))
        #expect(try trust(2, .read(Reading()), isChanged: true) == .init(trust: 0, etag: "\"2\""))
        #expect(try trust(-1, .read(Reading())) == .init(trust: 0, etag: "\"2\""))
        #expect(try trust(-1, .notModified) == .init(trust: -2))
    }

    @Test func believesNoServerThatGivesNewContentOldValidators() throws {
        #expect(try trust(3, .read(Reading()), new: "\"1\"", isChanged: true) == .init(trust: -2))
        #expect(try trust(-2, .read(Reading())) == .init(trust: -2))
        #expect(try trust(-2, .redirected(to: #require(WebURL("http://news.test/")))) == .init(trust: -2))
        let failure = Failure(.timeout, detail: "x")
        #expect(try trust(2, .failed(failure)) == .init(trust: 2, etag: "\"1\""))
    }

    /// A feed that says 304 to whoever brings an ETag, whatever has been published since.
    @Test(arguments: ["\"fixed\"", nil]) func findsNewsBehindALyingServer(tag: String?) async throws {
        let shown = Locked(1)
        let server = try LoopbackServer { request, _ in
            guard request.target == "/feed" else { return Reply(404, text: "") }
            let fields = [("ETag", tag ?? "\"\(shown.withLock { $0 })\""), ("Content-Type", "application/rss+xml")]
            if request.headers["If-None-Match"] != nil { return Reply(304, headers: fields) }
            let items = (1...shown.withLock { $0 }).map { "<item><title>\($0)</title><link>/\($0)</link></item>" }
            return Reply(headers: fields, text: "<rss version=\"2.0\"><channel>\(items.joined())</channel></rss>")
        }
        let url = try #require(WebURL(server.origin + "/feed"))
        let crawl = try TestCrawl.of { $0.validatorCheck = 2 }
        for round in 1...8 {
            shown.withLock { $0 = round }
            try crawl.store { _ = try $0.sources.add(url, now: SystemTime().now()) }
            try await crawl.run()
        }
        let rows = try crawl.rows("/feed")
        #expect(rows.count == 8)
        #expect(rows.count { $0.detail?.contains("no longer used") == true } == 1)
        #expect(rows.suffix(2).allSatisfy { $0.status == 200 })
    }
}
