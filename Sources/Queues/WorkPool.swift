import Dispatch
import Glibc
import Synchronization

/// Runs blocking or long computations off the actors' queues, at most `width` at once.
public final class WorkPool: Sendable {
    private let queue: DispatchQueue
    private let gate: OperationGate

    /// A pool that is used from one queue mostly takes that as `executor`: entering it then costs no change of thread.
    public init(label: String, width: Int, executor: QueueExecutor? = nil) {
        precondition(width > 0)
        queue = DispatchQueue(label: label, attributes: .concurrent)
        gate = OperationGate(width: width, executor: executor ?? QueueExecutor(label: label + ".gate"))
    }

    /// One for each core of the machine.
    public static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// The result of `work`, computed on the pool.
    public nonisolated(nonsending) func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result
    {
        await gate.enter()
        let result = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
        await gate.leave()
        return result
    }

    /// The same of a value that is given away: only `work` has it, which frees what it needs no more as early as it likes.
    public nonisolated(nonsending) func run<Value: Sendable, Result: Sendable>(
        giving value: consuming Value, _ work: @escaping @Sendable (consuming Value) -> Result
    ) async -> Result {
        let gift = Gift(value)
        return await run { work(gift.take()) }
    }
}

/// What is handed over to another thread, once.
private final class Gift<Value: Sendable>: Sendable {
    private let value: Mutex<Value?>

    init(_ value: consuming Value) { self.value = Mutex(value) }

    func take() -> Value {
        guard let value = value.withLock({ $0.take() }) else { preconditionFailure("taken twice") }
        return value
    }
}

/// Lets `width` callers in; the others wait in the order of their arrival.
actor OperationGate {
    private let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(width: Int, executor: QueueExecutor) { (free, self.executor) = (width, executor) }

    func enter() async {
        await withCheckedContinuation { continuation in
            // Looked at here and not before the call, which may let others go first: the last one to leave would not
            // see who waits.
            if free > 0 {
                free -= 1
                continuation.resume()
            } else {
                waiting.append(continuation)
            }
        }
    }

    func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
