import Model

/// What a look at a feed, sitemap or section page says about the next one.
extension Judge {
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
