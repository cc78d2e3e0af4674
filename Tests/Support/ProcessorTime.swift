import Glibc

/// The processor time that work took on this thread: unlike wall time it does not grow when the machine is busy.
public func processorTime(of work: () throws -> Void) rethrows -> Duration {
    let before = processorTimeOfThread()
    try work()
    return processorTimeOfThread() - before
}

private func processorTimeOfThread() -> Duration {
    var time = timespec()
    let result = clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    precondition(result == 0, "clock_gettime fails only for a clock that does not exist")
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
