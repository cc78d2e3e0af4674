import FoundationEssentials
import Glibc
import Model

/// When a URL is visited again (SCHED-02, -05, -08, -12). Pure: what was seen goes in, a moment comes out.
struct Revisit: Sendable {
    var settings: CrawlSettings

    /// What the rule remembers of a listing between visits.
    struct Rhythm: Codable, Hashable {
        /// New items, each weighing half as much after every 14 days.
        var items = 0.0
        /// Days observed, decayed in the same way.
        var days = 0.0
        /// The last look, milliseconds.
        var seen: Int64 = 0
    }

    /// Ages at which an article is looked at again for revisions (REV-01).
    static let articleAges: [Duration] = [.seconds(3600), .seconds(21_600), .seconds(86_400), .seconds(604_800)]
    /// A source listed for the first time is taken to bring this many items a day until it has shown its own rhythm.
    static let priorItemsPerDay = 6.0
    static let priorDays = 0.5
    static let halfLife = 14.0

    /// The next look at a feed, sitemap or section page, and what to remember for it.
    ///
    /// T ∝ 1/√rate minimizes the mean delay over independent Poisson sources at a fixed number of polls; a source with
    /// six items a day is polled once an hour. Never longer than the time in which half its window fills.
    func listing(_ memory: String?, new: Int, window: Int, freshFor: Duration?, now: Timestamp) -> (Timestamp, String?)
    {
        var rhythm = Self.decode(memory)
        let isFirst = rhythm.seen == 0
        let days = isFirst ? 0 : max(0, Double(now.milliseconds - rhythm.seen) / 86_400_000)
        let decay = exp2(-days / Self.halfLife)
        rhythm.items = rhythm.items * decay + (isFirst ? 0 : Double(new))
        rhythm.days = rhythm.days * decay + days
        rhythm.seen = now.milliseconds
        let rate =
            (rhythm.items + Self.priorItemsPerDay * Self.priorDays) / (rhythm.days + Self.priorDays)
        var seconds = 3600 * (Self.priorItemsPerDay / max(rate, 0.001)).squareRoot()
        if window > 0 { seconds = min(seconds, Double(window) / 2 / max(rate, 0.001) * 86_400) }
        var wait = bounded(.milliseconds(Int64(min(seconds, 1e7) * 1000)))
        if settings.httpFreshness, let freshFor { wait = max(wait, min(freshFor, settings.revisitMax)) }
        return (now + wait, Self.encode(rhythm))
    }

    /// The next look at an article first seen at `firstSeen`; nil when it is left in peace.
    func article(firstSeen: Timestamp, now: Timestamp) -> Timestamp? {
        for age in Self.articleAges where firstSeen + age > now {
            return max(firstSeen + age, now + settings.revisitMin)
        }
        return nil
    }

    /// The next try after a failure; nil when there is none. A listing is never given up, only asked less often.
    func retry(_ failure: Failure, isListing: Bool, failures: Int, salt: UInt64, now: Timestamp) -> Timestamp? {
        let politeness = Politeness(settings: settings)
        if let asked = failure.retryAfter {
            return now + politeness.wait(asked: asked, failures: failures, salt: salt)
        }
        let isGone = failure.status == 404 || failure.status == 410
        let isPermanent = isGone || (failure.kind == .status && (failure.status ?? 0) < 500 && failure.status != 429)
        let isHopeless = failure.kind == .address || failure.kind == .redirect || isPermanent
        guard isListing else {
            return isHopeless || failures > 5 ? nil : now + politeness.backoff(failures: failures, salt: salt)
        }
        let wait = politeness.backoff(failures: failures, salt: salt)
        return now + (isHopeless ? settings.revisitMax : min(max(wait, settings.revisitMin), settings.revisitMax))
    }

    private func bounded(_ wait: Duration) -> Duration { min(max(wait, settings.revisitMin), settings.revisitMax) }

    /// A memory that cannot be read is no memory: the rule starts anew.
    private static func decode(_ memory: String?) -> Rhythm {
        guard let memory, let rhythm = try? JSONDecoder().decode(Rhythm.self, from: Data(memory.utf8)) else {
            return Rhythm()
        }
        return rhythm
    }

    private static func encode(_ rhythm: Rhythm) -> String? {
        // Three finite numbers always encode.
        (try? JSONEncoder().encode(rhythm)).map { String(decoding: $0, as: UTF8.self) }
    }
}
