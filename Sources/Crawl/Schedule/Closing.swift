public import Model
public import Store

/// Why a source or a host is not visited for now, and until when. Pure.
public struct Closing: Equatable, Sendable {
    public var reason: Reason
    public var until: Timestamp

    /// The hours of a source; nil while they are open.
    public init?(hours settings: CrawlSettings, now: Timestamp) {
        until = settings.hours.opening(from: now)
        guard until > now else { return nil }
        reason = Reason(.hours, "visit-hours \(settings.hours)")
    }

    /// The quota of one that has cost so much today; nil while something is left of it.
    public init?(of payer: Payer, _ spent: Spent, settings: CrawlSettings, now: Timestamp) {
        guard let excess = settings.quota.limit(of: payer).excess(spent) else { return nil }
        let whose = if case .source = payer { "the source" } else { "the host" }
        reason = Reason(.quota, "\(excess) of \(whose) today")
        until = settings.hours.opening(from: settings.quota.zone.wholeDay(at: now).upperBound)
    }
}
