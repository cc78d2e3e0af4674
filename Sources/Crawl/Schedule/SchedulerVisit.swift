import Extract
import Fetch
import Model
import Queues
import Store

/// How one visit goes: robots.txt, the transfer, the writing.
extension Scheduler {
    func nextHost() -> String? {
        guard hasRoom else { return nil }
        return table.ready(now: time.uptime(), perHost: settings.connectionsPerHost)
    }

    /// When a visit may begin; nil where none waits, or where one has to end first.
    func nextBegin(_ now: Duration) -> Duration? {
        hasRoom ? table.nextReady(now: now, perHost: settings.connectionsPerHost) : nil
    }

    private var hasRoom: Bool {
        active < settings.connections && unfinished < settings.connections + pagesAhead
    }

    /// Answers that may wait to be read or written while no fewer transfers are under way. Each takes memory, and where
    /// reading is slower than fetching, more of them help nobody.
    private var pagesAhead: Int { max(4, settings.connections / 4) }

    func begin(_ host: String, in group: inout DiscardingTaskGroup) {
        guard let (leased, entry) = table.first(of: host) else { return }
        guard let entry, settings.robots.isCurrent(until: entry.expires, now: time.now()) else {
            table.occupy(host)
            active += 1
            group.addTask(executorPreference: executor) {
                await self.learnRobots(at: leased.visit.url, host: host, settings: leased.settings)
            }
            return
        }
        // The lease may run out before the visit could end: then the frontier hands it out again.
        guard leased.until > time.now() + visitor.longestTransfer else {
            table.takeFirst(of: host)
            return
        }
        unfinished += 1
        if let refusal = entry.refusal(of: leased.visit.url) {
            table.takeFirst(of: host)
            var report = VisitReport(leased.visit, started: time.now(), finding: .refused(refusal))
            report.isOutage = entry.isOutage
            group.addTask(executorPreference: executor) { await self.finish(report) }
            return
        }
        table.takeFirst(of: host, occupying: true)
        active += 1
        let crawlDelay = entry.policy.crawlDelay
        group.addTask(executorPreference: executor) {
            await self.make(leased, host: host, crawlDelay: crawlDelay, robots: entry)
        }
    }

    /// `settings` of the source that leads there.
    private func learnRobots(at url: WebURL, host: String, settings: CrawlSettings) async {
        let politeness = Politeness(settings: settings)
        let desk = RobotsDesk(
            fetcher: visitor.fetcher, keeper: keeper, outbox: outbox, time: time, agent: settings.robotsAgent,
            settings: settings.robots, access: settings.access
        ) { await self.hasTurn(after: politeness.delay(crawlDelay: nil)) }
        do {
            let found = try await desk.entry(for: url.origin) { await self.isOutage($0, of: host) }
            table.learn(found.entry, for: url, host: host)
            let delay = politeness.delay(crawlDelay: found.entry.policy.crawlDelay)
            let rest = table.trim(host, delay: delay, lease: settings.lease)
            if !rest.isEmpty { try await keeper.release(rest) }
            if !found.asked.isEmpty, delay > .zero {
                for other in found.asked where other != host { table.rest(other, until: time.uptime() + delay) }
                try await keeper.hold(Set(found.asked), until: time.now() + delay)
            }
            if let until = found.holdsUntil(most: settings.maxRetryAfter, now: time.now()) {
                try await keeper.hold([host], until: until)
                try await leaveAlone(host, until: until)
            }
            vacate(host, pause: found.asked.isEmpty ? .zero : delay)
        } catch {
            vacate(host, pause: max(settings.minDelay, Self.idlePoll))
            fail(error)
        }
    }

    /// Waits for a pause of that length; false where the run ends before.
    func hasTurn(after pause: Duration) async -> Bool {
        let turn = time.uptime() + pause
        while !isStopping, time.uptime() < turn {
            // Only a cancelled task wakes it before, and then the run is over.
            do { try await time.sleep(until: min(turn, time.uptime() + Self.idlePoll)) } catch { return false }
        }
        return !isStopping
    }

    /// Charges the host with how it took a request; whether our own line is down.
    private func isOutage(_ mood: HostMood, of host: String) -> Bool {
        table.charge(mood, to: host, outageHosts: settings.outageHosts, now: time.uptime()).isOutage
    }

    private func make(_ leased: HostSlot.Leased, host: String, crawlDelay: Duration?, robots: RobotsEntry) async {
        let (started, visit) = (time.now(), leased.visit)
        var visitor = visitor
        visitor.settings = leased.settings
        var result = await visitor.fetch(visit)
        var again = 0
        if case .success(let page) = result, page.isRedirect {
            let way = Way(host: host, crawlDelay: crawlDelay, robots: robots)
            (result, again) = await withCookies(page, leased, by: visitor, way)
        }
        let charge = table.charge(
            HostMood(result), to: host, outageHosts: settings.outageHosts, now: time.uptime())
        var latency: Duration?
        if case .success(let page) = result { latency = page.transport.total }
        let delay = table.pause(after: leased, of: host, crawlDelay: crawlDelay, latency: latency)
        vacate(host, pause: delay)
        if case .success(let page) = result, page.status != 304 {
            visitor.boilerplate = await boilerplate(for: leased)
        }
        var report = await visitor.report(visit, consume result, started: started)
        (report.hostFailures, report.isOutage) = (charge.failures, charge.isOutage)
        (report.delay, report.sitemaps) = (delay, robots.sitemaps)
        report.again = again
        if case .failed(let failure) = report.finding, failure.kind == .stopped {
            report.finding = .postponed(Reason(.stopping, "the crawler was stopped"), until: time.now())
        }
        await finish(report)
    }

    private func boilerplate(for leased: HostSlot.Leased) async -> Boilerplate {
        guard !leased.visit.isChannel else { return Boilerplate() }
        do {
            return try await keeper.boilerplate(of: leased.visit.url.authority, rule: leased.settings.boilerplate)
        } catch {
            fail(error)
            return Boilerplate()
        }
    }

    private func vacate(_ host: String, pause: Duration) {
        active -= 1
        table.vacate(host, readyAt: time.uptime() + pause)
        stir()
    }

    private func finish(_ report: VisitReport) async {
        do {
            let judgement = try await outbox.finish(report)
            if let until = judgement.hold { try await leaveAlone(report.visit.url.authority, until: until) }
        } catch { fail(error) }
        unfinished -= 1
        dryUntil = .zero
        table.forgetIdle(now: time.uptime(), above: 4 * settings.connections * Self.leasesPerConnection)
        stir()
    }

    /// The host asked for a longer pause: what was leased for it goes back to the frontier.
    private func leaveAlone(_ host: String, until: Timestamp) async throws {
        let rest = table.leaveAlone(host, until: time.uptime() + max(until - time.now(), .zero))
        try await keeper.release(rest)
    }
}
