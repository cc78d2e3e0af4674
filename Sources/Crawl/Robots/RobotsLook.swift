public import Fetch
public import Model

/// What one look at the robots.txt of an origin gave, whatever is kept of it.
public struct RobotsLook: Sendable {
    /// What was asked for, each redirected to the next.
    public let hops: [WebURL]
    public let result: Result<Page, Failure>
    public let policy: RobotsPolicy

    /// Asks the host of that URL, follows redirects as far as the settings allow, and keeps nothing.
    public init(at url: WebURL, fetcher: Fetcher, settings: CrawlSettings) async {
        guard let place = url.robots else { preconditionFailure("an origin makes a URL: \(url.origin)") }
        (result, hops) = await Self.follow(from: place, maxHops: settings.robots.maxHops) { url, _ in
            var request = Request(robots: url, maxBytes: settings.robots.maxBytes)
            request.access = settings.access.withoutSecrets
            return await fetcher.fetch(request)
        }
        policy = RobotsPolicy.after(
            result, hops: hops.count - 1, agent: settings.robotsAgent, settings: settings.robots)
    }

    /// The answer at the end of at most `maxHops` redirects, and what was asked for: one more than that tells that there
    /// are too many. `fetch` is called with each URL and the number of redirects before it.
    nonisolated(nonsending) static func follow(
        from start: WebURL, maxHops: Int,
        _ fetch: nonisolated(nonsending) (WebURL, Int) async throws -> Result<Page, Failure>
    ) async rethrows -> (Result<Page, Failure>, hops: [WebURL]) {
        var hops = [start]
        while true {
            let result = try await fetch(hops[hops.count - 1], hops.count - 1)
            guard let target = redirect(result), hops.count <= maxHops + 1 else { return (result, hops) }
            guard !hops.contains(target) else {
                let status = try? result.get().status
                return (.failure(Failure(.redirect, status: status, detail: "redirects in a circle")), hops)
            }
            hops.append(target)
        }
    }

    /// Where the answer leads; nil of any that is no redirect.
    static func redirect(_ result: Result<Page, Failure>) -> WebURL? {
        guard case .success(let page) = result, page.isRedirect,
            let location = page.headers["Location"], let target = WebURL(location, base: page.url), target.isHTTP
        else { return nil }
        return target
    }
}

extension WebURL {
    /// Where the robots.txt of its origin stands.
    public var robots: WebURL? { WebURL(origin + "/robots.txt") }
}
