import Model

/// A robots.txt as it counts now.
struct RobotsEntry: Sendable {
    let policy: RobotsPolicy
    let sitemaps: [WebURL]
    let expires: Timestamp
    /// It is not known since our own line was down.
    let isOutage: Bool

    init(_ policy: RobotsPolicy, at url: WebURL, expires: Timestamp, readInOutage: Bool = false) {
        (self.policy, self.expires) = (policy, expires)
        isOutage = if case .unreachable = policy.basis { readInOutage } else { false }
        if case .rules(let robots) = policy.basis { sitemaps = robots.sitemapURLs(at: url) } else { sitemaps = [] }
    }

    /// Nil when the URL may be fetched.
    func refusal(of url: WebURL) -> Reason? { policy.refusal(of: url) }
}
