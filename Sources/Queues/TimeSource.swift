import Glibc
public import Model

/// Where the crawler gets its time from, so that tests and simulations can pass in theirs (SCHED-20).
public protocol TimeSource: Sendable {
    /// The time of day, which may be set back or forth.
    func now() -> Timestamp
    /// Time since some fixed moment; never goes back. Deadlines are measured with it.
    func uptime() -> Duration
    /// Returns when `uptime` has reached that; at once when it has passed. Ends early, throwing, when the task is
    /// cancelled.
    func sleep(until deadline: Duration) async throws
}

/// The machine's clocks.
public struct SystemTime: TimeSource {
    private let start = ContinuousClock.now

    public init() {}

    public func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    public func uptime() -> Duration { ContinuousClock.now - start }

    public func sleep(until deadline: Duration) async throws {
        try await ContinuousClock().sleep(until: start + deadline)
    }
}

extension Timestamp {
    /// When a file was last written; nil for what is no regular file.
    public init?(fileWrittenAt path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(milliseconds: Int64(status.st_mtim.tv_sec) * 1000)
    }
}
