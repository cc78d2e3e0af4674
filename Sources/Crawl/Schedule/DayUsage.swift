import Model
import Store

/// What sources and hosts have cost since the day began, as far as somebody has asked; the crawl log tells it at first.
struct DayUsage {
    private var day: Range<Timestamp>?
    private var spent: [Payer: Spent] = [:]

    /// Forgets all when another day has begun.
    mutating func follow(_ zone: Zone, now: Timestamp) {
        guard day?.contains(now) != true else { return }
        (day, spent) = (zone.wholeDay(at: now), [:])
    }

    mutating func spent(by payer: Payer, in log: CrawlLog) throws -> Spent {
        guard let day else { return Spent() }
        if let known = spent[payer] { return known }
        let sum = try log.spent(by: payer, since: day.lowerBound)
        spent[payer] = sum
        return sum
    }

    /// Visits that have been written.
    mutating func note(_ reports: [VisitReport]) {
        guard let day, !spent.isEmpty else { return }
        for report in reports where report.isRequest && day.contains(report.started) {
            for payer in report.visit.payers {
                spent[payer]?.requests += 1 + report.again
                spent[payer]?.bytes += report.transport.wireBytes
            }
        }
    }
}

extension Visit {
    /// Whose quotas it counts against.
    var payers: [Payer] { (source.map { [.source($0)] } ?? []) + [.host(url.authority)] }
}

extension VisitReport {
    /// Whether somebody was asked: as `CrawlLog.spent` counts.
    var isRequest: Bool { status != nil || transport.address != nil }
}
