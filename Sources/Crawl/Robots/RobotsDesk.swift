import Fetch
import Model
import Queues
import Store

/// Gets the robots.txt of an origin: from the store while it is fresh, else from the host (FETCH-07).
struct RobotsDesk: Sendable {
    let fetcher: Fetcher
    let keeper: Keeper
    let outbox: Outbox
    let time: any TimeSource
    let agent: String
    var settings = RobotsSettings()
    /// Proxy and TLS of the source that leads there.
    var access = Access()
    /// Waits for the pause of a host, where a redirect leads back to it; false where the run ends before.
    let rest: @Sendable () async -> Bool

    /// What was come to know.
    struct Finding: Sendable {
        let entry: RobotsEntry
        /// The hosts that were asked for it just now.
        var asked: [String] = []
        /// For how long the host asks to be left alone.
        var retryAfter: Duration?

        /// Until when its pages are not asked for, though they may be. Where nothing may be fetched anyway, they are told
        /// so; the robots.txt is asked for again then.
        func holdsUntil(most: Duration, now: Timestamp) -> Timestamp? {
            if case .unreachable = entry.policy.basis { return nil }
            return retryAfter.map { now + min($0, most) }
        }
    }

    /// `isOutage` is told how the host took the request, and says whether our own line is down: then nothing is kept, and
    /// it is asked for again soon.
    func entry(for origin: String, isOutage: @Sendable (HostMood) async -> Bool) async throws -> Finding {
        guard let url = WebURL(origin)?.robots else { preconditionFailure("an origin makes a URL: \(origin)") }
        let now = time.now()
        let stored = try await keeper.robots(origin)
        let earlier = stored.map {
            (policy: RobotsPolicy.of($0, agent: agent, settings: settings), age: max(now - $0.fetched, .zero))
        }
        if let stored, let earlier, settings.isCurrent(until: stored.expires, now: now) {
            return Finding(entry: RobotsEntry(earlier.policy, at: url, expires: stored.expires))
        }
        let (result, hops) = try await answer(from: url)
        let asked = hops.map(\.authority)
        var policy = RobotsPolicy.after(
            result, hops: hops.count - 1, agent: agent, settings: settings, earlier: earlier)
        // A host that redirects has answered, whatever becomes of the rest.
        if await isOutage(hops.count > 1 ? .fine : HostMood(result)) {
            let expires = time.now() + min(policy.lifetime, Outage.retry)
            return Finding(entry: RobotsEntry(policy, at: url, expires: expires, readInOutage: true), asked: asked)
        }
        policy = patient(policy, result)
        let entry = RobotsEntry(policy, at: url, expires: time.now() + term(of: policy))
        if let text = text(result, policy, stored: stored, expires: entry.expires) {
            try await keeper.keep(text, origin: origin)
        }
        var finding = Finding(entry: entry, asked: asked)
        if hops.count == 1, case .success(let page) = result, RobotsPolicy.isUnreachable(page.status) {
            finding.retryAfter = page.retryAfter(now: time.now())
        }
        return finding
    }

    /// After this it is asked for again: an answer before it ends, so that a host which is down then is still known.
    private func term(of policy: RobotsPolicy) -> Duration {
        if case .unreachable = policy.basis { return policy.lifetime }
        return min(policy.lifetime, settings.lifetime - min(settings.renewal, settings.lifetime / 4))
    }

    /// Who asks to wait longer than we would is not asked before, as long as a robots.txt may be kept.
    private func patient(_ policy: RobotsPolicy, _ result: Result<Page, Failure>) -> RobotsPolicy {
        guard case .unreachable = policy.basis, case .success(let page) = result,
            let asked = page.retryAfter(now: time.now())
        else { return policy }
        return RobotsPolicy(
            basis: policy.basis, lifetime: max(policy.lifetime, min(asked, settings.lifetime)))
    }

    /// Each hop is a visit of kind robots with its row in the log.
    private func answer(from start: WebURL) async throws -> (Result<Page, Failure>, hops: [WebURL]) {
        var asked: Set<String> = []
        return try await RobotsLook.follow(from: start, maxHops: settings.maxHops) { url, hop in
            if !asked.insert(url.authority).inserted, await !rest() {
                return .failure(Failure(.stopped, detail: "the crawler was stopped"))
            }
            var visit = Visit(url: url, kind: .robots, due: time.now())
            visit.hops = hop
            let started = time.now()
            var request = Request(robots: url, maxBytes: settings.maxBytes)
            request.access = access.withoutSecrets
            let result = await fetcher.fetch(request)
            try await log(visit, result, RobotsLook.redirect(result), started: started)
            return result
        }
    }

    private func log(
        _ visit: Visit, _ result: Result<Page, Failure>, _ target: WebURL?, started: Timestamp
    ) async throws {
        var report = VisitReport(visit, started: started, finding: .judged(outcome(result, target)))
        switch result {
        case .failure(let failure): (report.transport, report.status) = (failure.transport, failure.status)
        case .success(let page): (report.transport, report.status) = (page.transport, page.status)
        }
        _ = try await outbox.finish(report)
    }

    /// A robots.txt lists sitemaps; one that is not there lists none, which is no failure.
    private func outcome(_ result: Result<Page, Failure>, _ target: WebURL?) -> Outcome {
        switch result {
        case .failure(let failure) where failure.kind == .address: return .refused(Reason(blockedAddress: failure))
        case .failure(let failure): return .failed(failure)
        case .success(let page):
            if let target { return .moved(to: target) }
            if RobotsPolicy.isUnreachable(page.status) {
                return .failed(Failure(.status, status: page.status, detail: page.trouble()))
            }
            guard page.status < 300 else { return .listed(new: 0, of: 0) }
            return .listed(new: 0, of: Robots(page.body, agent: agent, settings: settings).sitemaps.count)
        }
    }

    // MARK: - The store's form

    /// What to remember: the rules that hold now, even where the host could not be reached to ask again.
    private func text(
        _ result: Result<Page, Failure>, _ policy: RobotsPolicy, stored: RobotsText?, expires: Timestamp
    ) -> RobotsText? {
        switch (result, policy.basis) {
        case (.success(let page), .rules) where page.status < 300:
            RobotsText(
                status: page.status, body: Array(page.body.prefix(settings.maxBytes + 1)), fetched: time.now(),
                expires: expires)
        case (_, .rules):
            stored.map { RobotsText(status: $0.status, body: $0.body, fetched: $0.fetched, expires: expires) }
        case (.success(let page), _): RobotsText(status: page.status, fetched: time.now(), expires: expires)
        case (.failure(let failure), _) where failure.kind == .stopped || failure.kind == .address: nil
        case (.failure(let failure), _):
            // A good status without its text would be remembered as one that allows everything.
            RobotsText(
                status: failure.status.flatMap { $0 < 300 ? nil : $0 }, fetched: time.now(), expires: expires)
        }
    }
}

extension Reason {
    /// The address guard's word.
    init(blockedAddress failure: Failure) { self.init(.address, failure.detail) }
}

extension Request {
    /// One byte more than is read tells a file that is cut.
    init(robots url: WebURL, maxBytes: Int) {
        self.init(url)
        (maxBody, cutsBody) = (maxBytes + 1, true)
    }
}
