import Queues

/// How the scheduler sleeps until there is something to do.
extension Scheduler {
    func ring() {
        isRung = true
        bell?.resume()
        bell = nil
    }

    /// Returns at the deadline or when `ring` was called since the last pause.
    func pause(until deadline: Duration) async {
        defer { isRung = false }
        guard !isRung else { return }
        let alarm = Task { [time] in
            // Cancelled when the bell rings first: then there is nothing to do.
            try? await time.sleep(until: deadline)
            if !Task.isCancelled { self.ring() }
        }
        await withCheckedContinuation { bell = $0 }
        alarm.cancel()
        await alarm.value
    }
}
