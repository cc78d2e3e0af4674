import Model

/// Names whose lookup failed a moment ago: they are not looked up again for each of their URLs (FETCH-17). libcurl
/// keeps only lookups that went well.
struct NameFailures {
    /// Names that are remembered at once; more than that are forgotten together.
    static let limit = 10_000

    private var known: [String: (until: ContinuousClock.Instant, detail: String)] = [:]

    /// Why that name is not looked up now.
    func failure(of host: String, now: @autoclosure () -> ContinuousClock.Instant) -> Failure? {
        guard let (until, detail) = known[host], until > now() else { return nil }
        return Failure(.dns, detail: "\(detail); not asked again so soon (dns-failures)")
    }

    mutating func note(_ failure: Failure, of host: String, until: ContinuousClock.Instant) {
        if known.count >= Self.limit { known = [:] }
        known[host] = (until, failure.detail)
    }
}
