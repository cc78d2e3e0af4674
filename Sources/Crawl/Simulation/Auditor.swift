import Model
import Store

/// Watches from outside that no host is asked too soon, too often in a day or outside the hours of its source: by its
/// own reckoning, not the crawler's.
struct Auditor {
    private(set) var violations = 0
    /// Requests beyond the quotas of a day, and those outside the hours. Both by UTC.
    private(set) var beyondQuota = 0
    private(set) var outsideHours = 0
    private var requests: [Asked: Int] = [:]

    private struct Asked: Hashable {
        var payer: Payer
        var day: Int64
    }

    mutating func ask(_ visit: Visit, _ settings: CrawlSettings, at moment: Timestamp) {
        let seconds = moment.milliseconds / 1000
        for (payer, limit) in [
            (visit.source.map(Payer.source), settings.quota.source.requests),
            (Payer.host(visit.url.authority), settings.quota.host.requests),
        ] {
            guard let payer, let limit else { continue }
            requests[Asked(payer: payer, day: seconds / 86_400), default: 0] += 1
            if requests[Asked(payer: payer, day: seconds / 86_400)] ?? 0 > limit { beyondQuota += 1 }
        }
        let minute = Int(seconds % 86_400 / 60)
        let isWithin = settings.hours.spans.contains { span in
            span.from < span.to ? (span.from..<span.to).contains(minute) : minute >= span.from || minute < span.to
        }
        if !settings.hours.spans.isEmpty, !isWithin { outsideHours += 1 }
    }

    private var readyAt: [String: Duration] = [:]
    private var active: Set<String> = []

    mutating func start(_ host: String, at moment: Duration) {
        if let ready = readyAt[host], moment < ready { violations += 1 }
        if !active.insert(host).inserted { violations += 1 }
    }

    /// The pause is what robots.txt or Retry-After ask for, or the setting.
    mutating func end(_ host: String, at moment: Duration, pause: Duration) {
        active.remove(host)
        readyAt[host] = moment + pause
    }

    /// The process died: its connections with it.
    mutating func end(allAt moment: Duration, pause: Duration) {
        for host in active { readyAt[host] = moment + pause }
        active = []
    }
}
