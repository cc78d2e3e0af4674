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
    /// Failures in a row after which an article is given up.
    static let articleTries = 5

    enum Rung: Hashable {
        /// No answer, no secure connection.
        case hard
        /// The server had a bad moment, or sent what cannot be read: half a step.
        case soft
        /// The server means it: 401, 403 and their like, a redirect to nowhere, an address that is not fetched.
        case refused
        case missing
        case gone

        init(_ failure: Failure) {
            switch (failure.kind, failure.status) {
            case (_, 404): self = .missing
            case (_, 410): self = .gone
            case (.dns, _), (.connect, _), (.tls, _), (.timeout, _): self = .hard
            case (.address, _), (.redirect, _): self = .refused
            case (.status, let status?) where (400..<500).contains(status) && status != 429 && status != 408:
                self = .refused
            default: self = .soft
            }
        }
    }

    /// Nil when it is not tried again.
    func wait(after failure: Failure, of visit: Visit) -> Duration? {
        let failures = visit.failures + 1
        let politeness = Politeness(settings: settings)
        if let asked = failure.retryAfter {
            return politeness.wait(asked: asked, failures: failures, salt: visit.salt)
        }
        let rung = Rung(failure)
        // What is wrong with a credential is ours to mend: no page is given up for it.
        guard visit.isListing || failure.kind == .credential else {
            let isOver = rung == .missing || rung == .gone || rung == .refused || failures > Self.articleTries
            return isOver ? nil : politeness.backoff(failures: failures, salt: visit.salt)
        }
        switch rung {
        case .hard: return bounded(politeness.backoff(failures: failures, salt: visit.salt))
        case .soft: return bounded(spread(60, pow(2, Double(failures - 1) / 2), visit.salt))
        case .refused:
            let wait = spread(3600, pow(2, Double(failures - 1) / 2), visit.salt)
            return max(settings.revisitMax, min(wait, Self.refusedMax))
        case .missing: return max(settings.revisitMin, spread(3600, pow(2, Double(failures - 1) / 2), visit.salt))
        case .gone: return visit.failures > 0 && visit.status == 410 ? nil : Self.goneAgain
        }
    }

    private func bounded(_ wait: Duration) -> Duration { min(max(wait, settings.revisitMin), settings.revisitMax) }

    /// With up to a tenth more, so that what failed together comes apart.
    private func spread(_ seconds: Double, _ factor: Double, _ salt: UInt64) -> Duration {
        let jitter = 1 + Double(salt % 1000) / 10_000
        return .milliseconds(Int64(min(seconds * min(factor, 1e6) * jitter, Self.goneMax.inSeconds) * 1000))
    }
}
