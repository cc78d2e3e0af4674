import Crawl
import Dispatch
import Model
import Queues
import Support
import Synchronization
import Testing

@testable import Store

/// Another process that writes to the store for longer than a statement waits, as a long import does.
struct BusyStoreTests {
    @Test func aCrawlWaitsForWhoeverWritesToItsStore() async throws {
        let crawl = try TestCrawl.of { $0.storeWait = .milliseconds(1) }
        let other = OtherWriter(path: crawl.path)
        let server = try LoopbackServer { request, _ in
            if request.target == "/robots.txt" { return Reply(404, text: "") }
            // The visit that brings this page cannot be written for a while.
            other.write()
            return Reply(text: Site.story("Bridge opens"))
        }
        let url = try #require(WebURL(server.origin + "/a"))
        try crawl.store { _ = try $0.sources.add(url, kind: .article, now: SystemTime().now()) }
        try await crawl.run()
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(other.problem.withLock { $0 } == nil)
    }
}

/// Holds the store, as `seed import` of a long list does, for as long as counting to a few millions takes.
private final class OtherWriter: Sendable {
    private let path: String
    let problem = Mutex<String?>("it has not written")

    init(path: String) { self.path = path }

    /// Returns when it holds the store.
    func write() {
        let began = DispatchSemaphore(value: 0)
        DispatchQueue(label: "other").async { [self] in
            do {
                let database = try SQLiteDatabase(path, flags: 0x2, busyTimeout: .seconds(60))
                try database.script("BEGIN IMMEDIATE")
                began.signal()
                try database.run(
                    "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 3000000) SELECT sum(i) FROM n"
                )
                try database.script("COMMIT")
                problem.withLock { $0 = nil }
            } catch {
                problem.withLock { $0 = "\(error)" }
                began.signal()
            }
        }
        began.wait()
    }
}
