import Queues

/// How the scheduler sleeps until there is something to do.
extension Scheduler {
    func ring() {
        isRung = true
        bell?.resume()
        bell = nil
    }

    /// Has the run look again: at once where a visit may begin or all is done, else when there may be more to do, so that
    /// many visits that end one after the other wake it once.
    func stir() {
        guard bell != nil, isBusy else { return ring() }
        let now = time.uptime()
        let moment = min(askableAt, nextBegin(now) ?? askableAt)
        if moment > now { setAlarm(moment) } else { ring() }
    }

    /// Returns when `ring` was called since the last pause, at the deadline, or some time before it.
    func pause(until deadline: Duration) async {
        defer { isRung = false }
        await withCheckedContinuation { continuation in
            // In one go: what rings before the bell is there would be lost, and a call of an async function may let
            // others go first.
            guard !isRung else { return continuation.resume() }
            bell = continuation
            setAlarm(deadline)
        }
    }

    private func setAlarm(_ deadline: Duration) {
        let alarm =
            alarm ?? QueueTimer(queue: executor.queue) { [weak self] in self?.assumeIsolated { $0.ring() } }
        self.alarm = alarm
        alarm.set(in: max(deadline - time.uptime(), .zero))
    }
}
