import Glibc
import Model

/// The one scale of all waits, solved so that the visits of feeds, sitemaps and section pages come to the budget
/// `requests-per-day` (SCHED-03).
///
/// Since all sources share the scale, a visit goes where it shortens the mean delay most. What the solution gets wrong
/// is paid back over `payback`: visits beyond the budget slow everything down a little, saved ones speed it up.
struct Pace: Hashable, Sendable {
    /// As solved, before what is to be paid back; nil without a budget.
    var solved: Duration?
    /// When it was solved.
    var at: Timestamp?
    /// Visits made beyond the budget.
    var debt = 0.0
    /// Until when the debt is reckoned.
    var reckoned: Timestamp?

    /// The rates move slowly, and reading them all costs time.
    static let lifetime: Duration = .seconds(6 * 3600)
    static let payback: Duration = .seconds(3 * 86_400)
    /// A pause is not made up for: more time than this between two visits counts as this.
    static let longestPause: Duration = .seconds(3600)

    /// What solving needs of one source: its visits are `weight / scale` a day, within bounds.
    struct Demand: Hashable, Sendable {
        var weight: Double
        /// Visits a day, by `revisit-min`, `revisit-max` and the window.
        var least: Double
        var most: Double
    }

    /// The scale in force.
    func scale(_ settings: CrawlSettings) -> Duration {
        guard let budget = settings.requestsPerDay, let solved else { return Revisit.standardScale(settings) }
        let most = Double(budget) * Self.payback.inSeconds / 86_400
        return solved * exp(min(max(debt / most, -1), 1))
    }

    func isStale(_ settings: CrawlSettings, now: Timestamp) -> Bool {
        guard settings.requestsPerDay != nil else { return false }
        guard let at else { return true }
        return now - at >= Self.lifetime || now < at
    }

    mutating func solve(_ demands: [Demand], budget: Int, now: Timestamp) {
        at = now
        guard !demands.isEmpty else { return }
        var (low, high) = (1e-3, 1e12)
        for _ in 0..<60 {
            let middle = (low * high).squareRoot()
            let visits = demands.reduce(0) { $0 + min(max($1.weight / middle, $1.least), $1.most) }
            if visits > Double(budget) { low = middle } else { high = middle }
        }
        solved = .milliseconds(Int64(high * 1000))
    }

    /// Visits have been made.
    mutating func spend(_ visits: Int, budget: Int, now: Timestamp) {
        let passed = reckoned.map { min(max(now - $0, .zero), Self.longestPause) } ?? .zero
        reckoned = now
        let most = Double(budget) * Self.payback.inSeconds / 86_400
        debt = min(max(debt + Double(visits) - Double(budget) * passed.inSeconds / 86_400, -most), most)
    }
}

extension Revisit {
    /// How many visits that source asks for.
    func demand(_ rhythm: Rhythm, now: Timestamp) -> Pace.Demand {
        let factors = rhythm.since.map { rhythm.profile.factors(since: $0, now: now) } ?? .even
        let mean = { (list: [Double]) in list.reduce(0) { $0 + power($1) } / Double(list.count) }
        let weight = power(rhythm.rate) * mean(factors.hours) * mean(factors.weekdays) * 86_400
        let byWindow = rhythm.window > 0 ? rhythm.rate * 2 / Double(rhythm.window) : 0
        let most = 86_400 / max(settings.revisitMin.inSeconds, 1)
        let least = max(byWindow, 86_400 / max(settings.revisitMax.inSeconds, 1))
        return Pace.Demand(weight: weight, least: min(least, most), most: most)
    }
}
