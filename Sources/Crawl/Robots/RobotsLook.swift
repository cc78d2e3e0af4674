public import Fetch
public import Model

/// What one look at the robots.txt of an origin gave, whatever is kept of it.
public struct RobotsLook: Sendable {
    /// What was asked for, each redirected to the next.
    public private(set) var hops: [WebURL]
    public let result: Result<Page, Failure>
    public let policy: RobotsPolicy

    /// Asks the host of that URL, follows redirects as far as the settings allow, and keeps nothing.
    public init(at url: WebURL, fetcher: Fetcher, settings: CrawlSettings) async {
        guard let place = url.robots else { preconditionFailure("an origin makes a URL: \(url.origin)") }
        hops = [place]
        var target = place
        while true {
            var request = Request(robots: target, maxBytes: settings.robots.maxBytes)
            request.access = settings.access.withoutSecrets
            let result = await fetcher.fetch(request)
            if let next = RobotsDesk.redirect(result), hops.count <= settings.robots.maxHops + 1 {
                target = next
                hops.append(next)
                continue
            }
            self.result = result
            policy = Self.policy(after: result, hops: hops.count - 1, settings)
            return
        }
    }

    private static func policy(after result: Result<Page, Failure>, hops: Int, _ settings: CrawlSettings)
        -> RobotsPolicy
    {
        // The page's own visit says so then.
        if case .failure(let failure) = result, failure.kind == .address {
            return RobotsPolicy(basis: .unavailable(failure.detail), lifetime: .zero)
        }
        return RobotsPolicy.after(result, hops: hops, agent: settings.robotsAgent, settings: settings.robots)
    }
}

extension WebURL {
    /// Where the robots.txt of its origin stands.
    public var robots: WebURL? { WebURL(origin + "/robots.txt") }
}
