import Dispatch
import Queues
import Synchronization
import Testing

struct WorkPoolTests {
    @Test func neverRunsMoreThanItsWidthAtOnce() async {
        let pool = WorkPool(label: "test", width: 3)
        let count = Count()
        let sum = await withTaskGroup(of: Int.self) { group in
            for number in 1...200 {
                group.addTask {
                    await pool.run {
                        count.enter()
                        var work = 0
                        for step in 0..<20_000 { work &+= step ^ number }
                        count.leave()
                        return work == Int.min ? 0 : number
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(sum == 20_100)
        #expect(count.most.load(ordering: .relaxed) <= 3)
    }

    @Test func twoOfItsPiecesRunAtOnce() async {
        let pool = WorkPool(label: "test", width: 2)
        let (one, other) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        // Each waits for the other: one after the other they would never end.
        async let first: Bool = pool.run {
            one.signal()
            return other.wait(timeout: .now() + 30) == .success
        }
        async let second: Bool = pool.run {
            other.signal()
            return one.wait(timeout: .now() + 30) == .success
        }
        let met = await (first, second)
        #expect(met.0 && met.1)
    }

    @Test func whatIsGivenAwayBelongsToTheWorkAlone() async {
        let pool = WorkPool(label: "test", width: 1)
        let isAlone = await pool.run(giving: Count()) { (count: consuming Count) in
            isKnownUniquelyReferenced(&count)
        }
        #expect(isAlone)
    }

    @Test func actorsRunOnTheirQueue() async {
        #expect(await Probe().isOnItsQueue())
    }

    @Test func systemTimeSleepsByTheMonotonicClock() async throws {
        let time = SystemTime()
        let deadline = time.uptime() + .milliseconds(20)
        try await time.sleep(until: deadline)
        #expect(time.uptime() >= deadline)
    }
}

/// How many are at work, and how many were at most.
private final class Count: Sendable {
    let most = Atomic(0)
    private let running = Atomic(0)

    func enter() { most.max(running.add(1, ordering: .relaxed).newValue, ordering: .relaxed) }
    func leave() { running.subtract(1, ordering: .relaxed) }
}

private actor Probe {
    private let executor = QueueExecutor(label: "test.probe")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func isOnItsQueue() -> Bool {
        executor.checkIsolated()
        return true
    }
}
