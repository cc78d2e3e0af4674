import Queues

/// How the scheduler sleeps until there is something to do.
extension Scheduler {
    func ring() {
        isRung = true
        bell?.resume()
        bell = nil
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

    /// One that is set for an earlier moment stays: to look once in vain is cheaper than an alarm for each pause.
    private func setAlarm(_ deadline: Duration) {
        if let alarm {
            guard deadline < alarm.at else { return }
            alarm.task.cancel()
        }
        alarm = (Task(executorPreference: executor) { await self.sleep(until: deadline) }, deadline)
    }

    private func sleep(until deadline: Duration) async {
        // Cancelled where an earlier alarm takes its place: then there is nothing to do.
        try? await time.sleep(until: deadline)
        guard !Task.isCancelled else { return }
        alarm = nil
        ring()
    }

    /// Ends the last alarm.
    func silence() async {
        alarm?.task.cancel()
        await alarm?.task.value
        alarm = nil
    }
}
