import Glibc
import Model

/// When a URL is visited again (SCHED-02, -05). Pure: what was seen goes in, a moment comes out.
struct Revisit: Sendable {
    var settings: CrawlSettings
    /// The wait of a source that brings one item a day evenly.
    var scale: Duration

    /// Ages at which an article is looked at again for revisions (REV-01).
    static let articleAges: [Duration] = [.seconds(3600), .seconds(21_600), .seconds(86_400), .seconds(604_800)]

    /// Without a scale of its own, a source that brings six items a day evenly is visited once an hour.
    init(settings: CrawlSettings, scale: Duration? = nil) {
        (self.settings, self.scale) = (settings, scale ?? Self.standardScale(settings))
    }

    static func standardScale(_ settings: CrawlSettings) -> Duration {
        .seconds(3600) * pow(6, settings.revisitExponent)
    }

    /// The next look at a feed, sitemap or section page.
    ///
    /// Over independent Poisson sources with a fixed number of visits, the mean delay is least where the pace at each
    /// moment is proportional to √rate; the exponent is the setting `revisit-exponent`, 1 favors the busiest. Never
    /// longer than half a window is expected to take.
    func plan(_ rhythm: Rhythm, freshFor: Duration?, now: Timestamp) -> Plan {
        let rate = rhythm.rate
        let factors = rhythm.since.map { rhythm.profile.factors(since: $0, now: now) } ?? .even
        var (wait, rule) = settled(rate, factors, window: rhythm.window, now: now)
        if rhythm.hasGap, let last = rhythm.plan?.wait, last / 2 < wait { (wait, rule) = (last / 2, .gap) }
        if wait < settings.revisitMin { (wait, rule) = (settings.revisitMin, .shortest) }
        if wait > settings.revisitMax { (wait, rule) = (settings.revisitMax, .longest) }
        if settings.httpFreshness, let floor = freshFor.map({ min($0, settings.revisitMax) }), floor > wait {
            (wait, rule) = (floor, .freshness)
        }
        return Plan(
            wait: wait, rule: rule, rate: rate, rateNow: rate * factors.at(now), scale: scale, freshFor: freshFor,
            window: rhythm.window)
    }

    /// Walks from hour to hour until the pace has added up to one visit, or the items to half a window.
    private func settled(
        _ rate: Double, _ factors: WeekProfile.Factors, window: Int, now: Timestamp
    ) -> (Duration, Plan.Rule) {
        let room = window > 0 ? Double(window) / 2 : .infinity
        let (most, scale) = (settings.revisitMax.inSeconds, scale.inSeconds)
        var (seconds, visits, items) = (0.0, 0.0, 0.0)
        var moment = now
        var left = 3600 - Double((now.milliseconds % 3_600_000 + 3_600_000) % 3_600_000) / 1000
        while seconds < most {
            // Whatever the profile says, an hour without any chance of news would never end.
            let hourly = max(rate * factors.at(moment), 1e-6)
            let pace = power(hourly) / scale
            let perSecond = hourly / 86_400
            let (toVisit, toRoom) = ((1 - visits) / pace, (room - items) / perSecond)
            if min(toVisit, toRoom) <= left {
                seconds += min(toVisit, toRoom)
                return (.milliseconds(Int64(min(seconds, most + 1) * 1000)), toRoom < toVisit ? .window : .rate)
            }
            (visits, items, seconds) = (visits + left * pace, items + left * perSecond, seconds + left)
            moment = moment + .seconds(3600)
            left = 3600
        }
        return (settings.revisitMax, .longest)
    }

    /// The wait a little shorter or longer, within the bounds, so that what was seeded or held together comes apart
    /// (SCHED-10): the first one by up to half, later ones by up to a twentieth.
    func spread(_ wait: Duration, salt: UInt64, visits: Int) -> Duration {
        let share = Double(Self.mixed(salt, visits) % 1000) / 1000
        let spread = visits == 0 ? wait * (1 - share / 2) : wait * (0.95 + share / 10)
        return min(max(spread, settings.revisitMin), max(wait, settings.revisitMax))
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static func mixed(_ salt: UInt64, _ visits: Int) -> UInt64 {
        var bits = salt &+ UInt64(visits) &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    func power(_ rate: Double) -> Double {
        settings.revisitExponent == 0.5 ? rate.squareRoot() : pow(rate, settings.revisitExponent)
    }

    /// The next look at an article first seen at `firstSeen`; nil when it is left in peace.
    func article(firstSeen: Timestamp, now: Timestamp) -> Timestamp? {
        for age in Self.articleAges where firstSeen + age > now {
            return max(firstSeen + age, now + settings.revisitMin)
        }
        return nil
    }
}
