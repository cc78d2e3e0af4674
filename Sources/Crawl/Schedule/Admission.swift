import Model
import Store

/// Which leased visits may be made now: those within the hours of their source and the day's quotas (SCHED-19, OPS-14).
///
/// A source that is closed is put off as a whole, a host is held; the first visit of it tells why in the crawl log.
/// Visits under way count as made, so that none goes beyond a quota of requests; robots.txt is asked for all the same,
/// and counts.
struct Admission {
    let store: Store
    let now: Timestamp
    /// Read from the log where that was necessary.
    private(set) var usage: DayUsage
    /// What may still be begun, of those that have a limit.
    private var rooms: [Payer: Int] = [:]
    private var closed: [Payer: Closing] = [:]
    /// Leased with the visits at hand, and not given back.
    private var pending: [Payer: Int] = [:]

    /// When a visit is looked at again that those under way leave no room for.
    static let pause: Duration = .seconds(5)

    init(_ store: Store, _ usage: DayUsage, now: Timestamp) { (self.store, self.usage, self.now) = (store, usage, now) }

    /// Gives the others back.
    mutating func admit(_ visits: [Visit], settings: (Visit) -> CrawlSettings) throws -> [Visit] {
        for payer in visits.flatMap(\.payers) { pending[payer, default: 0] += 1 }
        return try visits.filter { try admits($0, settings($0)) }
    }

    private mutating func admits(_ visit: Visit, _ settings: CrawlSettings) throws -> Bool {
        for payer in visit.payers {
            if let known = closed[payer] {
                try putOff(visit, until: known.until)
                return false
            }
            if let closing = try closing(of: payer, settings) {
                closed[payer] = closing
                try close(payer, closing, at: visit)
                return false
            }
        }
        guard visit.payers.allSatisfy({ rooms[$0] ?? 1 > 0 }) else {
            try putOff(visit, until: now + Self.pause)
            return false
        }
        for payer in visit.payers { rooms[payer]? -= 1 }
        return true
    }

    private mutating func closing(of payer: Payer, _ settings: CrawlSettings) throws -> Closing? {
        if case .source = payer, let closing = Closing(hours: settings, now: now) { return closing }
        let limit = settings.quota.limit(of: payer)
        guard !limit.isNone, rooms[payer] == nil else { return nil }
        let spent = try usage.spent(by: payer, in: store.log)
        if let closing = Closing(of: payer, spent, settings: settings, now: now) { return closing }
        let underWay = try store.frontier.leased(by: payer) - pending[payer, default: 0]
        rooms[payer] = limit.room(spent, underWay: underWay)
        return nil
    }

    private mutating func close(_ payer: Payer, _ closing: Closing, at visit: Visit) throws {
        try putOff(visit, until: closing.until)
        switch payer {
        case .source(let id): try store.frontier.putOff(id, until: closing.until)
        case .host(let name): try store.frontier.hold(host: name, until: closing.until)
        }
        let report = VisitReport(visit, started: now, finding: .postponed(closing.reason, until: closing.until))
        var row = report.row(.postponed(closing.reason))
        row.next = closing.until
        try store.log.append(row)
    }

    private mutating func putOff(_ visit: Visit, until: Timestamp) throws {
        for payer in visit.payers { pending[payer, default: 0] -= 1 }
        if let id = visit.id { try store.frontier.release(id, next: until) }
    }
}
