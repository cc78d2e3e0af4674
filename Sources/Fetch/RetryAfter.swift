public import Model

/// More than `max-retry-after` can be, and little enough to be added to any moment.
private let longestRetryAfter: Duration = .seconds(366 * 86_400)

extension ResponseHead {
    /// What Retry-After asks for (RFC 9110 10.2.3), at most 366 days, zero for a date that has passed, nil when there is none.
    public func retryAfter(now: Timestamp) -> Duration? {
        guard let value = headers["Retry-After"] else { return nil }
        if !value.isEmpty, value.utf8.allSatisfy({ (48...57).contains($0) }) {
            return min(Int64(value).map { .seconds($0) } ?? longestRetryAfter, longestRetryAfter)
        }
        return HTTPDate.parse(value, now: now).map { min(max($0 - now, .zero), longestRetryAfter) }
    }
}
