import Model
import Store

/// One simulated run: what the scheduler and the keeper do, on one thread and one virtual clock.
struct VirtualCrawl {
    /// Work is looked for this often, so that one transaction holds several visits.
    private static let patience: Duration = .seconds(30)
    private static let restart: Duration = .seconds(5)
    /// Steps of one transaction: each costs the journal of a store in memory a copy of all pages that change in it.
    private static let stepsAtOnce = 256
    private static let owner = "simulation"

    private struct Flight {
        var leased: HostSlot.Leased
        var report: VisitReport
        var host: String
        var length: Duration
        var lands: Duration
        var source: Int?
        var count: Int?
    }

    private let settings: Simulation.Settings
    private let store: Store
    private var web: SimulatedWeb
    private var ledger: Ledger
    private var table = HostTable()
    private var flights: [Flight] = []
    private var uptime: Duration = .zero
    private var dice: Dice
    private var auditor = Auditor()
    private var report = Simulation.Report()
    /// Items of each source that have been found.
    private var found: [Int]
    /// URLs of articles that a feed has listed, as far as that was written.
    private var accepted: Set<String> = []
    private var stepsToKill: Int

    init(_ settings: Simulation.Settings, _ store: Store) throws {
        (self.settings, self.store) = (settings, store)
        web = SimulatedWeb(settings)
        ledger = try Ledger(store: store, settings: settings.crawl)
        dice = Dice(seed: settings.seed &+ 0x5EED)
        found = [Int](repeating: 0, count: settings.sources)
        stepsToKill = settings.stepsBetweenKills
        try store.transaction {
            for source in 0..<settings.sources {
                guard let url = WebURL(web.feed(source)) else { continue }
                _ = try store.sources.add(url, kind: .feed, now: Publishing.start)
            }
        }
    }

    mutating func run() throws {
        let end = Duration.seconds(Int64(settings.days) * 86_400)
        while uptime < end {
            try store.transaction {
                for _ in 0..<Self.stepsAtOnce where uptime < end { try step() }
            }
        }
    }

    private mutating func step() throws {
        try refill()
        while flights.count < settings.crawl.connections,
            let host = table.ready(now: uptime, perHost: settings.crawl.connectionsPerHost)
        { begin(host) }
        if try !isKilled() { try land() }
        try advance()
    }

    // MARK: - Time

    /// The world's time.
    private var moment: Timestamp { Publishing.start + uptime }

    /// The crawler's clock, which with faults is an hour fast on some days and slow on others.
    private var now: Timestamp {
        guard settings.hasFaults else { return moment }
        return moment + .seconds([0, 3600, 0, -3600][Int(uptime.inSeconds / 86_400 / 3) % 4])
    }

    private mutating func advance() throws {
        var next = flights.map(\.lands).min() ?? .seconds(Int64.max / 4)
        if flights.count < settings.crawl.connections,
            let ready = table.nextReady(now: uptime, perHost: settings.crawl.connectionsPerHost)
        {
            next = min(next, ready)
        }
        if let due = try store.frontier.nextDue(excluding: table.busy(now: uptime)) {
            next = min(next, uptime + max(due - now, .zero) + Self.patience)
        }
        // A clock that is set while nothing happens is noticed all the same.
        uptime = max(uptime + .milliseconds(1), min(next, uptime + .seconds(3600)))
    }

    // MARK: - Visits

    private mutating func refill() throws {
        let room = settings.crawl.connections * Scheduler.leasesPerConnection - table.leased
        guard room > 0 else { return }
        let until = now + settings.crawl.lease
        let visits = try store.frontier.lease(
            room, perHost: 1, until: until, owner: Self.owner, excluding: table.busy(now: uptime), now: now)
        table.add(try ledger.admit(visits, until: until, now: now))
    }

    private mutating func begin(_ host: String) {
        guard let leased = table.takeFirst(of: host) else { return }
        // The lease runs out before the visit could end: the frontier hands it out again.
        guard leased.until > now + .seconds(30) else { return }
        table.occupy(host)
        auditor.start(host, at: uptime)
        auditor.ask(leased.visit, leased.settings, at: now)
        let place = SimulatedWeb.Place(leased.visit.url)
        let answer = web.answer(to: leased.visit, at: place, moment)
        var report = VisitReport(leased.visit, started: now, finding: answer.finding)
        (report.status, report.etag) = (answer.status, answer.etag)
        flights.append(
            Flight(
                leased: leased, report: report, host: host, length: answer.length, lands: uptime + answer.length,
                source: place?.feedSource, count: answer.count))
    }

    /// Judges what has come in by now, in one transaction.
    private mutating func land() throws {
        var landed = flights.filter { $0.lands <= uptime }
        guard !landed.isEmpty else { return }
        flights.removeAll { $0.lands <= uptime }
        for index in landed.indices { end(&landed[index]) }
        let judgements = try ledger.write(landed.map(\.report), now: now)
        for (flight, judgement) in zip(landed, judgements) { try note(judgement, flight) }
        table.forgetIdle(now: uptime, above: 4 * settings.crawl.connections * Scheduler.leasesPerConnection)
    }

    private mutating func end(_ flight: inout Flight) {
        let crawlDelay = web.crawlDelay(flight.host)
        var (mood, latency) = (HostMood.fine, Optional(flight.length))
        var asked = max(settings.crawl.minDelay, min(crawlDelay ?? .zero, settings.crawl.maxCrawlDelay))
        if case .failed(let failure) = flight.report.finding {
            (mood, asked) = (HostMood(failure), max(asked, failure.retryAfter ?? .zero))
            if failure.status == nil { latency = nil }
        }
        (flight.report.hostFailures, flight.report.isOutage) = table.charge(
            mood, to: flight.host, outageHosts: settings.crawl.outageHosts, now: uptime)
        flight.report.delay = table.pause(
            after: flight.leased, of: flight.host, crawlDelay: crawlDelay, latency: latency)
        table.vacate(flight.host, readyAt: uptime + flight.report.delay)
        auditor.end(flight.host, at: uptime, pause: asked)
    }

    private mutating func note(_ judgement: Judgement, _ flight: Flight) throws {
        if let until = judgement.hold {
            let rest = table.leaveAlone(flight.host, until: uptime + max(until - now, .zero))
            try store.transaction {
                for visit in rest { if let id = visit.id { try store.frontier.release(id, next: visit.due) } }
            }
        }
        report.visits += 1
        mix(judgement)
        if settings.crawl.follow != .none, case .read(let reading) = flight.report.finding {
            accepted.formUnion(reading.items.map(\.url))
        }
        guard let source = flight.source, let count = flight.count else { return }
        let counts = uptime >= .seconds(Int64(settings.warmUp) * 86_400)
        if counts { report.polls += 1 }
        find(source, until: count, counts)
    }

    private mutating func find(_ source: Int, until count: Int, _ counts: Bool) {
        let before = found[source]
        found[source] = max(before, count)
        let start = max(before, count - Publishing.window)
        guard counts, before > 0 || settings.warmUp == 0, start <= count else { return }
        report.delays.miss(start - before)
        let first = Publishing.start + .seconds(Int64(settings.warmUp) * 86_400)
        for published in web.source(source).times[start..<count] where published >= first {
            report.delays.add(moment - published)
        }
    }

    /// A hash over what happened.
    private mutating func mix(_ judgement: Judgement) {
        report.hash ^= StableHash.start
        mix(String(uptime.milliseconds))
        mix(" ")
        mix(judgement.visit.url.path)
        mix(" ")
        mix(judgement.outcome.word.rawValue)
        mix(" ")
        mix(String(judgement.next?.milliseconds ?? 0))
    }

    private mutating func mix(_ text: String) {
        report.hash = StableHash.of(text, after: report.hash)
    }

    // MARK: - Death

    /// The process dies now and then: what was in memory is gone, before or after what had come in was written.
    private mutating func isKilled() throws -> Bool {
        guard report.kills < settings.kills else { return false }
        stepsToKill -= 1
        guard stepsToKill <= 0 else { return false }
        stepsToKill = Int(dice.between(1, Double(settings.stepsBetweenKills)))
        report.kills += 1
        if dice.happens(0.5) { try land() }
        auditor.end(allAt: uptime, pause: Self.restart)
        (flights, table) = ([], HostTable())
        uptime += Self.restart
        ledger = try Ledger(store: store, settings: settings.crawl)
        try store.frontier.reclaim(now: now)
        return true
    }

    // MARK: - The end

    mutating func finished() throws -> Simulation.Report {
        report.violations = auditor.violations
        (report.beyondQuota, report.outsideHours) = (auditor.beyondQuota, auditor.outsideHours)
        report.pollsPerDay = Double(report.polls) / Double(max(1, settings.days - settings.warmUp))
        var stored: [String: Int] = [:]
        try store.articles.each { stored[$0.url, default: 0] += 1 }
        (report.accepted, report.stored) = (accepted.count, stored.count)
        report.twice = stored.values.count { $0 > 1 }
        for url in accepted where stored[url] == nil {
            let row = try WebURL(url).flatMap { try store.frontier.find(url: $0) }
            switch (row?.next, row?.outcome) {
            case (nil, .failed), (nil, .refused): report.givenUp += 1
            case (nil, _): report.lost += 1
            default: report.waiting += 1
            }
        }
        return report
    }
}
