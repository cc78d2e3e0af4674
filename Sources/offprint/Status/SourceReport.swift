import Extract
import Model
import Publish
import Store

/// How a source does, against its own rhythm.
struct SourceReport {
    /// The closed list: what a source is, in a word.
    enum Condition: String, CaseIterable {
        case failing, drifting, silent, paused, new, good
    }

    var health: SourceHealth
    /// Nil before it has a rhythm, and where that was not looked at.
    var silence: Silence?
    /// What is no longer found in its articles.
    var drifts: [Drift]
    var condition: Condition
    /// Whether it is asked without a look at its certificate (`tls-verify`).
    var isUnverified: Bool

    /// The rhythm of a source takes a page of the store for each of its last articles. What brought something lately is
    /// not silent whatever its rhythm, which then is only looked at when asked for.
    static func all(_ store: Store, settings: Settings, now: Timestamp, rhythms: Bool = false) throws
        -> [SourceReport]
    {
        var memory = DriftMemory()
        return try all(store, settings: settings, now: now, rhythms: rhythms, &memory)
    }

    static func all(
        _ store: Store, settings: Settings, now: Timestamp, rhythms: Bool = false, _ memory: inout DriftMemory
    ) throws -> [SourceReport] {
        let unread =
            settings.driftArticles > 0
            ? try store.log.unread(since: now - Drift.memory, limit: settings.driftArticles + Drift.looked) : [:]
        return try store.sources.health().map { health in
            let isLate = health.source.lastNew.map { now - $0 > settings.silentAfter } ?? true
            let times =
                rhythms || isLate ? try store.articles.times(source: health.source.id, limit: Silence.looked) : []
            let silence = Silence(times, atLeast: settings.silentAfter)
            let drifts = try drifts(of: health.source, store, unread, newest: settings.driftArticles, &memory)
            return SourceReport(
                health: health, silence: silence, drifts: drifts,
                condition: condition(health, silence, drifts, settings, now),
                isUnverified: !settings.refined(by: health.source.settings).tlsVerify)
        }
    }

    private static func drifts(
        of source: Source, _ store: Store, _ unread: [SourceID: [Timestamp]], newest: Int, _ memory: inout DriftMemory
    ) throws -> [Drift] {
        guard newest > 0, source.state != .paused else { return [] }
        let unread = unread[source.id] ?? []
        return try memory.drifts(of: source, unread: unread, newest: newest) {
            let readings = try store.articles.readings(
                source: source.id, mark: SiteRule.mark, limit: newest + Drift.looked)
            return Drift.all(readings, unread: unread, newest: newest)
        }
    }

    private static func condition(
        _ health: SourceHealth, _ silence: Silence?, _ drifts: [Drift], _ settings: Settings, _ now: Timestamp
    ) -> Condition {
        if health.source.state == .paused { return .paused }
        if health.lastVisit == nil { return .new }
        // One that has never answered well is most likely misspelt: its user need not wait for more failures.
        let wasGood = health.source.lastOK != nil
        if health.failures >= (wasGood ? settings.failingAfter : 1) { return .failing }
        if isShut(health, now) || isGivenUp(health) { return .failing }
        // A source of which no page is read any more brings nothing new either: this tells more.
        if !drifts.isEmpty { return .drifting }
        return silence?.isSilent(now) == true ? .silent : .good
    }

    /// Whether it failed and is not asked again, as one that is gone for good (410, twice).
    private static func isGivenUp(_ health: SourceHealth) -> Bool {
        health.nextVisit == nil && health.outcome == .failed
    }

    /// After so long without a good visit a source that is refused is in trouble, though nothing failed.
    private static let refusedAfter: Duration = .seconds(86_400)

    /// Whether its own address is refused (its host is down, and with it the robots.txt; disallowed; no feed and no
    /// article), and not for a moment only.
    private static func isShut(_ health: SourceHealth, _ now: Timestamp) -> Bool {
        guard health.outcome == .refused, health.reason != Reason.Word.expired.rawValue else { return false }
        return health.source.lastOK.map { now - $0 > refusedAfter } ?? true
    }

    func alarm(_ now: Timestamp) -> Alarm? {
        let (name, url) = ("source \(health.source.id)", health.source.url)
        switch condition {
        case .failing:
            let times =
                switch health.failures {
                case 0: health.source.lastOK.map { "good last at \($0)" } ?? "never good"
                case 1: "at its first visit"
                default: "\(health.failures) times in a row"
                }
            let text = "\(name): \(health.ending ?? ""), \(times); \(url)"
            return Alarm(kind: .failing, source: health.source.id, text: text)
        case .drifting:
            let words = drifts.map(\.text).joined(separator: "; ")
            return Alarm(kind: .drifting, source: health.source.id, text: "\(name): \(words); \(url)")
        case .silent:
            let words = silence?.words(now) ?? ""
            return Alarm(kind: .silent, source: health.source.id, text: "\(name): nothing new \(words); \(url)")
        case .paused, .new, .good: return nil
        }
    }
}
