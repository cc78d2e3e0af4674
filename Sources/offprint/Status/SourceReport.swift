import Model
import Publish
import Store

/// How a source does, against its own rhythm.
struct SourceReport {
    /// The closed list: what a source is, in a word.
    enum Condition: String, CaseIterable {
        case failing, silent, paused, new, good
    }

    var health: SourceHealth
    /// Nil before it has a rhythm, and where that was not looked at.
    var silence: Silence?
    var condition: Condition
    /// Whether it is asked without a look at its certificate (`tls-verify`).
    var isUnverified: Bool

    /// The rhythm of a source takes a page of the store for each of its last articles. What brought something lately is
    /// not silent whatever its rhythm, which then is only looked at when asked for.
    static func all(_ store: Store, settings: Settings, now: Timestamp, rhythms: Bool = false) throws
        -> [SourceReport]
    {
        try store.sources.health().map { health in
            let isLate = health.source.lastNew.map { now - $0 > settings.silentAfter } ?? true
            let times =
                rhythms || isLate ? try store.articles.times(source: health.source.id, limit: Silence.looked) : []
            let silence = Silence(times, atLeast: settings.silentAfter)
            return SourceReport(
                health: health, silence: silence, condition: condition(health, silence, settings, now),
                isUnverified: !settings.refined(by: health.source.settings).tlsVerify)
        }
    }

    private static func condition(
        _ health: SourceHealth, _ silence: Silence?, _ settings: Settings, _ now: Timestamp
    ) -> Condition {
        if health.source.state == .paused { return .paused }
        if health.lastVisit == nil { return .new }
        // One that has never answered well is most likely misspelt: its user need not wait for more failures.
        let wasGood = health.source.lastOK != nil
        if health.failures >= (wasGood ? settings.failingAfter : 1) { return .failing }
        return silence?.isSilent(now) == true ? .silent : .good
    }

    func alarm(_ now: Timestamp) -> Alarm? {
        let (name, url) = ("source \(health.source.id)", health.source.url)
        switch condition {
        case .failing:
            let times = health.failures == 1 ? "at its first visit" : "\(health.failures) times in a row"
            let text = "\(name): \(health.ending ?? ""), \(times); \(url)"
            return Alarm(kind: .failing, source: health.source.id, text: text)
        case .silent:
            let words = silence?.words(now) ?? ""
            return Alarm(kind: .silent, source: health.source.id, text: "\(name): nothing new \(words); \(url)")
        case .paused, .new, .good: return nil
        }
    }
}
