import Dispatch
import Queues
import Testing

/// One clock for all, so that what is compared was measured alike.
struct QueueTimerTests {
    private let queue = DispatchQueue(label: "test.timer")

    /// The moments at which the timer called back, until there were `count`, with how long that took from `set` on.
    private func calls(_ count: Int, _ set: @escaping @Sendable (QueueTimer) -> Void) -> [Duration] {
        let start = ContinuousClock.now
        let box = Box()
        let done = DispatchSemaphore(value: 0)
        queue.sync {
            box.timer = QueueTimer(queue: queue) {
                box.calls.append(.now - start)
                if box.calls.count == count { done.signal() } else if let timer = box.timer { set(timer) }
            }
            if let timer = box.timer { set(timer) }
        }
        #expect(done.wait(timeout: .now() + 30) == .success)
        return queue.sync {
            box.timer = nil
            return box.calls
        }
    }

    @Test func callsBackWhenItsMomentHasCome() {
        let calls = calls(1) { $0.set(in: .milliseconds(30)) }
        #expect(calls[0] >= .milliseconds(30))
    }

    @Test func anEarlierMomentStays() {
        let calls = calls(1) {
            $0.set(in: .milliseconds(10))
            $0.set(in: .seconds(3600))
        }
        #expect(calls.count == 1)
    }

    @Test func anEarlierMomentTakesThePlaceOfALaterOne() {
        let calls = calls(1) {
            $0.set(in: .seconds(3600))
            $0.set(in: .milliseconds(10))
        }
        #expect(calls[0] >= .milliseconds(10))
    }

    @Test func canBeSetAgainWhenItHasCalledBack() {
        let calls = calls(3) { $0.set(in: .milliseconds(10)) }
        #expect(zip(calls, calls.dropFirst()).allSatisfy { $1 - $0 >= .milliseconds(10) })
    }

    @Test func aTimerThatIsGoneCallsNobody() {
        let called = Box()
        queue.sync {
            let timer = QueueTimer(queue: queue) { called.calls.append(.zero) }
            timer.set(in: .zero)
        }
        // What was to run on the queue has run behind two more turns of it.
        for _ in 0..<2 { queue.sync {} }
        #expect(queue.sync { called.calls.isEmpty })
    }

    /// Touched on the queue alone.
    private final class Box: @unchecked Sendable {
        var timer: QueueTimer?
        var calls: [Duration] = []
    }
}
