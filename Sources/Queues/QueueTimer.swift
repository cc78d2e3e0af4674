public import Dispatch

/// Calls back on a queue when a moment has come. Lives on that queue.
///
/// A moment that is set stays where a later one is asked for: to call back once in vain is cheaper than to set the timer
/// again and again.
public final class QueueTimer {
    private let timer: any DispatchSourceTimer
    private var moment: DispatchTime = .distantFuture

    public init(queue: DispatchQueue, onTime: @escaping () -> Void) {
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.setEventHandler { [weak self] in
            self?.moment = .distantFuture
            onTime()
        }
        timer.activate()
    }

    deinit { timer.cancel() }

    /// Calls back when that long has passed, or before.
    public func set(in wait: Duration) {
        let moment = DispatchTime.now() + wait / .seconds(1)
        guard moment < self.moment else { return }
        self.moment = moment
        timer.schedule(deadline: moment)
    }
}
