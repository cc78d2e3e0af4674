public import Model

/// Seven days: who asks for more is asked again after that.
private let longestRetryAfter: Duration = .seconds(7 * 86_400)

extension ResponseHead {
    /// What Retry-After asks for (RFC 9110 10.2.3), zero for a date that has passed, nil when there is none.
    public func retryAfter(now: Timestamp) -> Duration? {
        guard let value = headers["Retry-After"] else { return nil }
        if !value.isEmpty, value.utf8.allSatisfy({ (48...57).contains($0) }) {
            return min(Int64(value).map { .seconds($0) } ?? longestRetryAfter, longestRetryAfter)
        }
        return HTTPDate.parse(value, now: now).map { min(max($0 - now, .zero), longestRetryAfter) }
    }
}
