public import Dispatch

/// A serial Dispatch queue that actors can run on. (Linux has no `DispatchSerialQueue`.)
///
/// Actors that share one wait for each other, and a call from one to the other neither changes the thread nor waits
/// for its turn. As a task's preferred executor it also keeps what belongs to no actor on that queue.
public final class QueueExecutor: SerialExecutor, TaskExecutor {
    public let queue: DispatchQueue

    public init(label: String) { queue = DispatchQueue(label: label) }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async {
            job.runSynchronously(isolatedTo: self.asUnownedSerialExecutor(), taskExecutor: self.asUnownedTaskExecutor())
        }
    }

    public func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
