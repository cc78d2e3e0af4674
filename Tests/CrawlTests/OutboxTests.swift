import Dispatch
import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

struct OutboxTests {
    /// How many judgements each batch had.
    private final class Batches: Sendable {
        private let sizes = Locked<[Int]>([])

        var all: [Int] { sizes.withLock { $0 } }

        func note(_ judgements: [Judgement]) { sizes.withLock { $0.append(judgements.count) } }
    }

    private func report(_ number: Int, kind: VisitKind = .article) throws -> VisitReport {
        let now = Timestamp(seconds: 1_700_000_000)
        let url = try #require(WebURL("https://a.example/\(number)"))
        let failure = Failure(.timeout, detail: "no answer")
        return VisitReport(Visit(url: url, kind: kind, due: now), started: now, finding: .failed(failure))
    }

    private func rows(_ folder: TemporaryFolder) throws -> Int64 {
        let store = try Store.open(folder.path + "/offprint.db", access: .readOnly)
        defer { store.close() }
        return try store.log.lastID()
    }

    @Test func writesManyReportsAtOnceAndEachOfThem() async throws {
        let folder = TemporaryFolder()
        let executor = QueueExecutor(label: "test.outbox")
        let batches = Batches()
        let keeper = try await Keeper(
            path: folder.path + "/offprint.db", owner: "test", settings: CrawlSettings(), time: SystemTime())
        let outbox = Outbox(executor: executor, keeper: keeper) { batches.note($0) }
        let count = Outbox.commitSize * 2 + 3
        let reports = try (0..<count).map { try report($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for report in reports {
                group.addTask(executorPreference: executor) {
                    let judgement = try await outbox.finish(report)
                    #expect(judgement.visit.url == report.visit.url)
                }
            }
            try await group.waitForAll()
        }
        await keeper.stop()
        #expect(batches.all.reduce(0, +) == count)
        #expect(batches.all.allSatisfy { $0 <= Outbox.commitSize })
        #expect(batches.all.count < count / 10, "\(batches.all)")
        #expect(try rows(folder) == Int64(count))
    }

    @Test func tellsNobodyOfVisitsOfRobots() async throws {
        let folder = TemporaryFolder()
        let batches = Batches()
        let keeper = try await Keeper(
            path: folder.path + "/offprint.db", owner: "test", settings: CrawlSettings(), time: SystemTime())
        let outbox = Outbox(executor: QueueExecutor(label: "test.outbox"), keeper: keeper) { batches.note($0) }
        _ = try await outbox.finish(try report(1, kind: .robots))
        await keeper.stop()
        #expect(batches.all.reduce(0, +) == 0)
        #expect(try rows(folder) == 1)
    }

    @Test func anErrorOfTheStoreIsToldToAllWhoWait() async throws {
        let folder = TemporaryFolder()
        let keeper = try await Keeper(
            path: folder.path + "/offprint.db", owner: "test", settings: CrawlSettings(), time: SystemTime())
        let outbox = Outbox(executor: QueueExecutor(label: "test.outbox"), keeper: keeper) { _ in }
        await keeper.stop()
        await #expect(throws: DatabaseError.self) { try await outbox.finish(try report(1)) }
    }
}
