public import Dispatch

/// Calls back on a queue when a moment has come. Lives on that queue.
///
/// A moment that is set stays where a later one is asked for, or one that is hardly earlier: to call back once in vain is
/// cheaper than to set the timer again and again.
public final class QueueTimer {
    private let timer: any DispatchSourceTimer
    private var moment: DispatchTime = .distantFuture
    /// What is less than this earlier is not worth a system call and a change of thread.
    private static let slack: DispatchTimeInterval = .milliseconds(1)

    public init(queue: DispatchQueue, onTime: @escaping () -> Void) {
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.setEventHandler { [weak self] in
            self?.moment = .distantFuture
            onTime()
        }
        timer.activate()
    }

    deinit { timer.cancel() }

    /// Calls back when that long has passed, a millisecond later, or before.
    public func set(in wait: Duration) {
        let moment = DispatchTime.now() + .nanoseconds(Int(clamping: wait.attoseconds / 1_000_000_000))
        guard moment + Self.slack < self.moment else { return }
        self.moment = moment
        timer.schedule(deadline: moment)
    }
}
