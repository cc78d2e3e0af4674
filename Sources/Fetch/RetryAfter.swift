public import Model

/// More than `max-retry-after` can be, and little enough to be added to any moment.
private let longestRetryAfter: Duration = .seconds(366 * 86_400)

extension ResponseHead {
    /// What Retry-After asks for (RFC 9110 10.2.3), at most 366 days, zero for a date that has passed, nil when there is
    /// none; of several the longest.
    public func retryAfter(now: Timestamp) -> Duration? {
        headers.all("Retry-After").compactMap { wait(asked: $0, now: now) }.max()
    }

    /// A date, or seconds, also with what some write behind them (`120.5`, `120s`, `120, 120`).
    private func wait(asked value: String, now: Timestamp) -> Duration? {
        if let date = HTTPDate.parse(value, now: now) { return min(max(date - now, .zero), longestRetryAfter) }
        let digits = value.utf8.prefix { $0 &- 0x30 < 10 }
        guard !digits.isEmpty, [nil, ".", ",", "s", " "].contains(value.dropFirst(digits.count).first) else {
            return nil
        }
        return min(
            Int64(String(decoding: digits, as: UTF8.self)).map { .seconds($0) } ?? longestRetryAfter, longestRetryAfter)
    }
}
