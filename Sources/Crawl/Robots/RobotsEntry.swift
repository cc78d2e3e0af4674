import Model

/// A robots.txt as it counts now.
struct RobotsEntry: Sendable {
    let policy: RobotsPolicy
    let sitemaps: [WebURL]
    let expires: Timestamp

    init(_ policy: RobotsPolicy, at url: WebURL, expires: Timestamp) {
        (self.policy, self.expires) = (policy, expires)
        if case .rules(let robots) = policy.basis { sitemaps = robots.sitemapURLs(at: url) } else { sitemaps = [] }
    }

    /// Nil when the URL may be fetched.
    func refusal(of url: WebURL) -> Reason? { policy.refusal(of: url) }
}
