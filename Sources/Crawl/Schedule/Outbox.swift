import Dispatch
import Model
import Queues
import Store

/// Collects the reports of visits and hands many at once to the keeper.
///
/// A report waits at most `commitDelay` for others, and for the batch before it; then all that have come are judged and
/// written in one transaction. Lives on the scheduler's queue, so that the store's is woken once for each batch.
actor Outbox {
    /// The longest a visit waits to be written.
    static let commitDelay: Duration = .milliseconds(50)
    /// Reports of one transaction.
    static let commitSize = 128
    /// How long to wait for a full disk, or for another process, before the next attempt.
    static let passingDelay: Duration = .seconds(1)

    private let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let keeper: Keeper
    private let onWritten: @Sendable ([Judgement]) -> Void
    private var waiting: [VisitReport] = []
    /// Who waits for each of them.
    private var callers: [CheckedContinuation<Judgement, any Error>] = []
    private var isDue = false
    private var isWriting = false
    /// The run ends: what the store does not take is visited again.
    private var isEnding = false

    init(executor: QueueExecutor, keeper: Keeper, onWritten: @escaping @Sendable ([Judgement]) -> Void) {
        (self.executor, self.keeper, self.onWritten) = (executor, keeper, onWritten)
    }

    /// Has the report judged and returns when its outcome is safe on disk.
    func finish(_ report: VisitReport) async throws -> Judgement {
        try await withCheckedThrowingContinuation { caller in
            waiting.append(report)
            callers.append(caller)
            if waiting.count == Self.commitSize { empty() } else { empty(after: Self.commitDelay) }
        }
    }

    /// From now on a store that does not take visits is an error of these.
    func giveUpWaiting() {
        isEnding = true
        empty()
    }

    private func empty(after delay: Duration) {
        guard !isDue else { return }
        isDue = true
        executor.queue.asyncAfter(deadline: .now() + .milliseconds(Int(delay.milliseconds))) {
            self.assumeIsolated {
                $0.isDue = false
                $0.empty()
            }
        }
    }

    /// Those whose reports are written wait for it.
    private func empty() {
        guard !isWriting, !waiting.isEmpty else { return }
        isWriting = true
        Task(executorPreference: executor) { await self.write() }
    }

    private func write() async {
        let batch = (reports: Self.batch(of: &waiting), callers: Self.batch(of: &callers))
        let result = await written(batch.reports)
        isWriting = false
        switch result {
        case .success(let judgements):
            onWritten(judgements.filter { $0.visit.kind != .robots })
            for (caller, judgement) in zip(batch.callers, judgements) { caller.resume(returning: judgement) }
        case .failure(let error as DatabaseError) where error.isPassing && !isEnding:
            (waiting, callers) = (batch.reports + waiting, batch.callers + callers)
            await keeper.makeRoom()
            return empty(after: Self.passingDelay)
        case .failure(let error): for caller in batch.callers { caller.resume(throwing: error) }
        }
        if waiting.isEmpty { return }
        if waiting.count >= Self.commitSize || isEnding { empty() } else { empty(after: Self.commitDelay) }
    }

    /// Takes the first of a list, all of it where one transaction is enough.
    private static func batch<Element>(of list: inout [Element]) -> [Element] {
        var batch: [Element] = []
        if list.count <= commitSize {
            swap(&batch, &list)
        } else {
            batch = Array(list.prefix(commitSize))
            list.removeFirst(commitSize)
        }
        return batch
    }

    private func written(_ reports: [VisitReport]) async -> Result<[Judgement], any Error> {
        do { return .success(try await keeper.write(reports)) } catch { return .failure(error) }
    }
}
