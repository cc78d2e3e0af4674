import Model
import Store

/// Judges reports and writes all that follows from them, one transaction for each batch, and keeps the pace of all
/// visits. Lives on the store's queue; a simulation drives it without one.
struct Ledger {
    let store: Store
    var settings: CrawlSettings
    private var rules: SourceRules
    private(set) var pace: Pace
    private var usage = DayUsage()
    /// The pace as it stands in the store.
    private var written: PaceRow?

    /// How much of the reckoning of visits a kill may lose.
    private static let paceLoss: Duration = .seconds(60)

    init(store: Store, settings: CrawlSettings, rules: SourceRules = SourceRules()) throws {
        (self.store, self.settings, self.rules) = (store, settings, rules)
        written = try store.paces.find()
        pace = written.map(Pace.init) ?? Pace()
    }

    /// New settings, and how those of single sources are read.
    mutating func update(_ settings: CrawlSettings, _ rules: SourceRules) {
        (self.settings, self.rules) = (settings, rules)
        pace.at = nil
    }

    /// Reads the settings of single sources again where they may have changed.
    mutating func refreshRules() throws { try rules.refresh(store) }

    /// Those of the visit's source, or those of all.
    func settings(of visit: Visit) -> CrawlSettings { visit.source.flatMap { rules[$0] } ?? settings }

    /// Those of leased visits that may be made now, each with the moment until which it is ours to make; the others
    /// have gone back.
    mutating func admit(_ visits: [Visit], until: Timestamp, now: Timestamp) throws -> [HostSlot.Leased] {
        try refreshRules()
        guard !visits.isEmpty else { return [] }
        return try admitted(visits, now).map { visit in
            let settings = settings(of: visit)
            let closing = settings.hours.closing(after: now)
            return HostSlot.Leased(visit: visit, until: closing.map { min($0, until) } ?? until, settings: settings)
        }
    }

    private mutating func admitted(_ visits: [Visit], _ now: Timestamp) throws -> [Visit] {
        guard visits.contains(where: { settings(of: $0).isBound }) else { return visits }
        usage.follow(settings.quota.zone, now: now)
        var admission = Admission(store, usage, now: now)
        let admitted = try store.transaction { try admission.admit(visits, settings: settings(of:)) }
        usage = admission.usage
        return admitted
    }

    mutating func write(_ reports: [VisitReport], now: Timestamp) throws -> [Judgement] {
        var (pace, written) = (pace, written)
        let judgements = try store.transaction {
            try refreshRules()
            try solve(&pace, now)
            let scale = pace.scale(settings)
            let judgements = try reports.map {
                try Judge(store: store, settings: settings(of: $0.visit), scale: scale).judge($0, now: now)
            }
            spend(reports, &pace, now)
            try keep(pace, &written, now)
            return judgements
        }
        (self.pace, self.written) = (pace, written)
        usage.note(reports)
        return judgements
    }

    private func solve(_ pace: inout Pace, _ now: Timestamp) throws {
        guard let budget = settings.requestsPerDay, pace.isStale(settings, now: now) else { return }
        var demands: [Pace.Demand] = []
        try store.paces.rhythms { memory, source in
            guard let rhythm = Rhythm(text: memory) else { return }
            let settings = source.flatMap { rules[$0] } ?? settings
            demands.append(Revisit(settings: settings).demand(rhythm, now: now))
        }
        pace.solve(demands, budget: budget, now: now)
    }

    private func spend(_ reports: [VisitReport], _ pace: inout Pace, _ now: Timestamp) {
        guard let budget = settings.requestsPerDay else { return }
        pace.spend(reports.count(where: \.isPoll), budget: budget, now: now)
    }

    /// A new solution is written at once, what is spent of it once in a while, and when the clock was set back.
    private func keep(_ pace: Pace, _ written: inout PaceRow?, _ now: Timestamp) throws {
        guard settings.requestsPerDay != nil, let row = PaceRow(pace) else { return }
        if let written, written.solved == row.solved,
            (Duration.zero..<Self.paceLoss).contains(now - written.reckoned)
        {
            return
        }
        try store.paces.store(row)
        written = row
    }
}

extension VisitReport {
    /// Whether it counts against `requests-per-day`: a feed, sitemap or section page has been asked for.
    var isPoll: Bool {
        switch finding {
        case .postponed, .judged, .refused: false
        case .read, .notModified, .redirected, .failed: visit.isListing
        }
    }
}

extension Pace {
    init(_ row: PaceRow) {
        self.init(
            solved: .milliseconds(row.scale), at: row.solved, debt: row.debt, reckoned: row.reckoned)
    }
}

extension PaceRow {
    /// Nil before the first solution.
    init?(_ pace: Pace) {
        guard let solved = pace.solved, let at = pace.at, let reckoned = pace.reckoned else { return nil }
        self.init(scale: solved.milliseconds, solved: at, debt: pace.debt, reckoned: reckoned)
    }
}
