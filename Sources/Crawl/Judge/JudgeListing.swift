import Model
import Store

/// What a look at a feed, sitemap or section page brings, and what it says about the next one.
extension Judge {
    func listing(_ reading: Reading, _ report: VisitReport, _ now: Timestamp) throws -> Verdict {
        let visit = report.visit
        if let absent = try absent(reading, visit, now) { return absent }
        guard reading.kind != .unknown else { return unreadable(reading, visit, now) }
        var verdict = Verdict(outcome: .unchanged, kind: reading.kind, rhythm: visit.rhythm)
        var links = Links(settings: settings, visit: visit, sitemaps: report.sitemaps)
        if reading.kind == .sitemap { links.home = try home(of: visit) }
        let found = links.discoveries(in: reading)
        verdict.discovered = try store.frontier.add(found.wanted, limits: limits, now: now)
        for (url, reason) in found.refused.prefix(Links.maxRefusalsPerPage) {
            try store.frontier.refuse(
                url, reason, rule: links.rule(reading.kind), foundOn: visit.id, source: visit.source, now: now)
        }
        verdict.outcome = .listed(new: verdict.discovered, of: reading.items.count)
        let rhythm = rhythm(of: visit)
        let look = look(at: reading, discovered: verdict.discovered, since: rhythm)
        (verdict.next, verdict.rhythm) = next(after: look, of: rhythm, report, now)
        if isDeadEnd(reading, visit, discovered: verdict.discovered) {
            (verdict.kind, verdict.rhythm, verdict.next) = (visit.kind, nil, laterLook(visit, now))
        }
        if look.isGap {
            let searched = try Gap(store: store, settings: settings, limits: limits).search(report, now: now)
            verdict.remark =
                "no item of the last look is listed any more, some may have been missed; "
                + "\(searched) sitemaps and section pages are looked at now"
        }
        if reading.isCut || reading.items.isEmpty && reading.channels.isEmpty, !reading.problems.isEmpty {
            verdict.remark = ([verdict.remark].compactMap(\.self) + reading.problems).joined(separator: "; ")
        }
        if let source = visit.source, visit.depth == 0 {
            if visit.visits == 0 || visit.kind != reading.kind { try store.sources.setKind(source, reading.kind) }
            if let title = reading.title { try store.sources.takeTitle(source, title) }
        }
        return verdict
    }

    private func home(of visit: Visit) throws -> String? {
        try visit.source.flatMap { try store.sources.find($0) }.flatMap { WebURL($0.url)?.site }
    }

    /// Whether a page that was announced as an article is a list of what is known anyway: the home page in the place of
    /// what is gone or not there yet, a tag of a sitemap full of tags. It is not looked at as sections are.
    private func isDeadEnd(_ reading: Reading, _ visit: Visit, discovered: Int) -> Bool {
        visit.kind == .article && visit.depth > 0 && visit.rhythm == nil && reading.kind == .section && discovered == 0
    }

    /// Whether a page stands for a moment where a feed, a sitemap or a seeded section page was: "back soon", a bot
    /// check, the home page in the place of an error. What stays there is taken for what it is in the end.
    func isInterlude(_ reading: Reading, _ visit: Visit) -> Bool {
        guard visit.failures < Self.interludes else { return false }
        switch (visit.kind, reading.kind) {
        case (.feed, .article), (.sitemap, .article): return true
        // What is named as a feed is a page about feeds now and then; what has been one is not.
        case (.feed, .section), (.sitemap, .section): return visit.rhythm != nil
        case (.section, .article): return visit.rhythm != nil && visit.depth == 0
        default: return false
        }
    }

    /// So many looks in a row find the same, over almost two days (`Ladder`).
    static let interludes = 20

    func interlude(_ reading: Reading, _ visit: Visit, _ now: Timestamp) -> Verdict {
        let page = reading.kind == .article ? "a page with a text" : "a page of links"
        let title = reading.title.map { " (\"\($0)\")" } ?? ""
        let failure = Failure(.parse, detail: "\(page)\(title) in the place of the \(visit.kind.rawValue)")
        return self.failure(failure, visit, now)
    }

    private func unreadable(_ reading: Reading, _ visit: Visit, _ now: Timestamp) -> Verdict {
        switch Unreadable(reading, at: visit) {
        case .failed(let failure): return self.failure(failure, visit, now)
        case .refused(let reason):
            var verdict = nothing(reason, visit, now)
            if visit.isEstablished { verdict.next = now + settings.revisitMax }
            return verdict
        }
    }

    func next(after look: Rhythm.Look, of rhythm: Rhythm, _ report: VisitReport, _ now: Timestamp)
        -> (next: Timestamp, memory: String)
    {
        var rhythm = rhythm
        rhythm.observe(look, now: now)
        var plan = revisit.plan(rhythm, freshFor: report.freshFor, now: now)
        plan.wait = revisit.spread(plan.wait, salt: report.visit.salt, visits: report.visit.visits)
        let opening = settings.hours.opening(from: now + plan.wait)
        if opening > now + plan.wait { (plan.wait, plan.rule) = (opening - now, .hours) }
        rhythm.plan = plan
        return (now + plan.wait, rhythm.text)
    }

    func rhythm(of visit: Visit) -> Rhythm { visit.rhythm.flatMap(Rhythm.init(text:)) ?? Rhythm() }

    /// What is new among the items of a reading, of which `discovered` URLs were new to the frontier.
    func look(at reading: Reading, discovered: Int, since rhythm: Rhythm) -> Rhythm.Look {
        var look = Rhythm.Look()
        look.window = 0
        guard reading.kind == .feed || rhythm.seen == nil else {
            look.new = [Timestamp?](repeating: nil, count: discovered)
            return look
        }
        let dates = reading.items.map { published($0) }
        guard reading.kind == .feed else {
            look.new = dates
            return look
        }
        let items = ItemSet(reading.items)
        let news = items.news(since: rhythm.known)
        look.window = reading.items.count
        look.items = items
        // An item whose URL is known is none, whatever its id; one listed by another feed before costs us nothing.
        let isCounted = rhythm.seen != nil && settings.follow != .none
        look.new = news.prefix(isCounted ? discovered : news.count).map { dates[$0] }
        look.isGap = !rhythm.known.isEmpty && look.new.count == items.hashes.count && items.hashes.count > 2
        return look
    }

    /// Nil where no time is written: a day alone would put all items into one hour.
    private func published(_ item: Item) -> Timestamp? {
        guard let date = item.published, date.secondOfDay != nil else { return nil }
        return date.moment(zone: settings.zoneOffset ?? 0)
    }
}
