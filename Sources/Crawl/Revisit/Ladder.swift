import Glibc
import Model

/// When what failed is tried again, by the class of the failure (SCHED-08, -12). Pure. A listing is never given up in
/// silence: each rung is longer than the one before, up to a bound.
struct Ladder: Sendable {
    var settings: CrawlSettings

    /// A 404 of a listing is tried again at least so often: active feeds are missing for weeks and come back.
    static let goneMax: Duration = .seconds(30 * 86_400)
    /// A listing that is refused, likewise.
    static let refusedMax: Duration = .seconds(7 * 86_400)
    /// The second look at a 410, which settles it.
    static let goneAgain: Duration = .seconds(12 * 3600)
    /// Failures in a row after which an article is given up: a day and a half of doubled waits and three days more, so
    /// that a server that is down over a weekend loses none.
    static let articleTries = 14
    /// Between looks for an article that is not there, or not for us: caches lag behind the feed that announces it, and
    /// whoever shuts crawlers out today may let them in tomorrow.
    static let laterLooks: [Duration] = [.seconds(3600), .seconds(21_600), .seconds(86_400)]
    /// Looks at an article behind a robots.txt that cannot be read: once a day in the end, for a month.
    static let closedTries = 30

    enum Rung: Hashable {
        /// No answer, no secure connection.
        case hard
        /// The server had a bad moment, or sent what cannot be read: half a step.
        case soft
        /// The server means it: 401, 403 and their like, a redirect to nowhere, an address that is not fetched.
        case refused
        case missing
        case gone

        /// Answers that speak of the moment, the connection or the way there: a proxy that wants a login, a request that
        /// took too long, came too early, to the wrong server or too often.
        private static let passing = [407, 408, 421, 425, 429]

        init(_ failure: Failure) {
            switch (failure.kind, failure.status) {
            case (_, 404): self = .missing
            case (_, 410): self = .gone
            case (.dns, _), (.connect, _), (.tls, _), (.timeout, _): self = .hard
            case (.address, _), (.redirect, _): self = .refused
            case (.status, let status?) where (400..<500).contains(status) && !Self.passing.contains(status):
                self = .refused
            default: self = .soft
            }
        }
    }

    /// Nil when it is not tried again.
    func wait(after failure: Failure, of visit: Visit, now: Timestamp) -> Duration? {
        let failures = visit.failures + 1
        // What is wrong with a credential is ours to mend: no page is given up for it.
        let isKept = visit.isListing || failure.kind == .credential
        guard isKept || failures <= Self.articleTries else { return nil }
        let politeness = Politeness(settings: settings)
        if let asked = failure.retryAfter, !failure.isOfPageAlone {
            return politeness.wait(asked: asked, failures: failures, salt: visit.salt)
        }
        let own =
            isKept
            ? listingWait(after: failure, of: visit, failures) : articleWait(after: failure, of: visit, now: now)
        return own.map { max($0, min(failure.retryAfter ?? .zero, settings.maxRetryAfter)) }
    }

    private func listingWait(after failure: Failure, of visit: Visit, _ failures: Int) -> Duration? {
        let politeness = Politeness(settings: settings)
        switch Rung(failure) {
        case .hard: return bounded(politeness.backoff(failures: failures, salt: visit.salt))
        case .soft: return bounded(Self.spread(60, pow(2, Double(failures - 1) / 2), visit.salt))
        case .refused:
            let wait = Self.spread(3600, pow(2, Double(failures - 1) / 2), visit.salt)
            return max(settings.revisitMax, min(wait, Self.refusedMax))
        case .missing: return max(settings.revisitMin, Self.spread(3600, pow(2, Double(failures - 1) / 2), visit.salt))
        case .gone: return visit.failures > 0 && visit.status == 410 ? nil : Self.goneAgain
        }
    }

    private func articleWait(after failure: Failure, of visit: Visit, now: Timestamp) -> Duration? {
        switch Rung(failure) {
        case .gone: return nil
        // An old link that leads nowhere is no news; a source that does may soon lead somewhere.
        case .missing where !visit.isAnnounced(now: now) && !visit.isPassage: return nil
        case .missing, .refused: return Self.laterLook(visit.failures, salt: visit.salt)
        case .hard, .soft:
            return failure.isLasting
                ? Self.laterLook(visit.failures, salt: visit.salt)
                : Politeness(settings: settings).backoff(failures: visit.failures + 1, salt: visit.salt)
        }
    }

    /// The wait for a robots.txt that cannot be read, doubled each time; nil after the last.
    static func closedWait(_ looks: Int, first: Duration, longest: Duration) -> Duration? {
        looks < closedTries ? min(first * (1 << min(looks, 10)), longest) : nil
    }

    /// The wait after so many looks before this one; nil after the last.
    static func laterLook(_ looks: Int, salt: UInt64) -> Duration? {
        looks < laterLooks.count ? spread(laterLooks[looks].inSeconds, 1, salt) : nil
    }

    private func bounded(_ wait: Duration) -> Duration { min(max(wait, settings.revisitMin), settings.revisitMax) }

    /// With up to a tenth more, so that what failed together comes apart.
    private static func spread(_ seconds: Double, _ factor: Double, _ salt: UInt64) -> Duration {
        let jitter = 1 + Double(salt % 1000) / 10_000
        return .milliseconds(Int64(min(seconds * min(factor, 1e6) * jitter, goneMax.inSeconds) * 1000))
    }
}

extension Failure {
    /// Whether the next answer will hardly be another one.
    fileprivate var isLasting: Bool {
        switch kind {
        case .blocked, .headers, .parse, .protocolError, .ratio, .tooLarge: true
        default: false
        }
    }
}
