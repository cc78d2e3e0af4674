public import Model
public import Store

/// What fetching a robots.txt means for its host (RFC 9309, 2.3.1).
public struct RobotsPolicy: Sendable {
    /// The three outcomes of the RFC.
    public enum Basis: Sendable {
        case rules(Robots)
        /// There is none: everything is allowed. The text says why.
        case unavailable(String)
        /// Nobody knows: nothing is allowed until it is asked for again.
        case unreachable(String)
    }

    public let basis: Basis
    /// How long from now it holds.
    public let lifetime: Duration

    /// The policy after a fetch.
    /// - Parameters:
    ///   - result: the last answer; a failure with a status counts as that status.
    ///   - hops: redirects before it.
    ///   - earlier: the policy before and its age: rules not yet a `lifetime` old still hold while unreachable (2.4).
    public static func after(
        _ result: Result<Page, Failure>, hops: Int, agent: String, settings: RobotsSettings = .init(),
        earlier: (policy: RobotsPolicy, age: Duration)? = nil
    ) -> RobotsPolicy {
        if hops > settings.maxHops { return unavailable("more than \(settings.maxHops) redirects", settings) }
        switch result {
        case .success(let page):
            return after(status: page.status, body: page.body, agent: agent, settings: settings, earlier: earlier)
        case .failure(let failure) where failure.kind == .address && hops == 0:
            // Nothing can be fetched from there anyway; then the page's own visit says so.
            return RobotsPolicy(basis: .unavailable(failure.detail), lifetime: settings.errorLifetime)
        case .failure(let failure) where failure.kind == .redirect:
            return unavailable(failure.detail, settings)
        case .failure(let failure):
            guard let status = failure.status, (300..<500).contains(status) else {
                return unreachable(failure.detail, settings, earlier)
            }
            return after(status: status, body: [], agent: agent, settings: settings, earlier: earlier)
        }
    }

    /// The policy that a text in the store stands for.
    public static func of(_ text: RobotsText, agent: String, settings: RobotsSettings = .init()) -> RobotsPolicy {
        guard let status = text.status else { return unreachable("no answer", settings, nil) }
        return after(status: status, body: text.body, agent: agent, settings: settings, earlier: nil)
    }

    private static func after(
        status: Int, body: [UInt8], agent: String, settings: RobotsSettings,
        earlier: (policy: RobotsPolicy, age: Duration)?
    ) -> RobotsPolicy {
        switch status {
        case 200..<300:
            let robots = Robots(body, agent: agent, settings: settings)
            return RobotsPolicy(basis: .rules(robots), lifetime: settings.lifetime)
        case 304:
            // Not changed since the earlier one, which then holds anew.
            guard let earlier, case .rules = earlier.policy.basis else { fallthrough }
            return RobotsPolicy(basis: earlier.policy.basis, lifetime: settings.lifetime)
        case 300..<500 where !isUnreachable(status): return unavailable("status \(status)", settings)
        default: return unreachable("status \(status)", settings, earlier)
        }
    }

    /// A server error; and 429, since who asks to wait has not said that all is allowed: so Google reads it
    /// (https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt, "Handling of errors"). So with
    /// what a proxy says that wants a login (407), and what speaks of the connection alone (408, 421, 425).
    static func isUnreachable(_ status: Int) -> Bool { status >= 500 || [407, 408, 421, 425, 429].contains(status) }

    private static func unavailable(_ why: String, _ settings: RobotsSettings) -> RobotsPolicy {
        RobotsPolicy(basis: .unavailable(why), lifetime: settings.lifetime)
    }

    private static func unreachable(
        _ why: String, _ settings: RobotsSettings, _ earlier: (policy: RobotsPolicy, age: Duration)?
    ) -> RobotsPolicy {
        if let earlier, earlier.age < settings.lifetime, case .rules = earlier.policy.basis {
            return RobotsPolicy(
                basis: earlier.policy.basis, lifetime: min(settings.errorLifetime, settings.lifetime - earlier.age))
        }
        return RobotsPolicy(basis: .unreachable(why), lifetime: settings.errorLifetime)
    }

    /// robots.txt itself may always be fetched.
    public func verdict(for url: WebURL) -> Robots.Verdict {
        switch basis {
        case .rules(let robots): return robots.verdict(for: url)
        case .unavailable(let why): return .init(isAllowed: true, reason: "no robots.txt (\(why))")
        case .unreachable(let why):
            let isRobots = Robots.isRobots(url)
            return .init(
                isAllowed: isRobots, reason: isRobots ? "robots.txt itself" : "robots.txt cannot be read (\(why))")
        }
    }

    /// Why the URL may not be fetched, in the log's words; nil where it may.
    public func refusal(of url: WebURL) -> Reason? {
        switch basis {
        case .rules(let robots): robots.refusal(of: url).map { Reason(.robots, $0) }
        case .unavailable: nil
        case .unreachable: Robots.isRobots(url) ? nil : Reason(.robotsUnreachable, verdict(for: url).reason)
        }
    }

    public var crawlDelay: Duration? { if case .rules(let robots) = basis { robots.crawlDelay } else { nil } }
}
