import Model
import Store

/// Decides how a visit ended, and takes in what it found (article, aliases, discovered URLs) inside the caller's
/// transaction; `VisitWriting` then writes the visit itself.
struct Judge {
    let store: Store
    let settings: CrawlSettings
    /// The scale of all waits between looks at listings.
    let scale: Duration

    var revisit: Revisit { Revisit(settings: settings, scale: scale) }
    var limits: FrontierLimits {
        var limits = FrontierLimits()
        (limits.maxDepth, limits.maxPagesPerHost) = (settings.maxDepth, settings.maxPagesPerHost)
        return limits
    }

    /// What a finding comes to, before it is written.
    struct Verdict {
        var outcome: Outcome
        var next: Timestamp?
        var kind: VisitKind
        var rhythm: String?
        var discovered = 0
        var article: ArticleID?
        /// It is a further page of that article.
        var isPart = false
        /// What the log says beside the outcome's own detail.
        var remark: String?
    }

    func judge(_ report: VisitReport, now: Timestamp) throws -> Judgement {
        var verdict = try verdict(on: report, now: now)
        if let note = try Moving(store: store, settings: settings).note(report, now: now) {
            verdict.remark = note.words
            if note.isMade { verdict.next = nil }
        }
        if try isLeft(report, verdict) {
            verdict.next = nil
            verdict.remark = Self.leftWords
        }
        verdict.next = verdict.next.map { settings.hours.opening(from: $0) }
        return try VisitWriting(store: store, settings: settings, report: report, verdict: verdict, now: now).write()
    }

    /// Whether it stands in the place of a seed that leads elsewhere by now. A site that leads to a new address each day
    /// would else be asked for each of them for ever. Of an article the revisions are looked for all the same.
    private func isLeft(_ report: VisitReport, _ verdict: Verdict) throws -> Bool {
        guard let id = report.visit.id, report.visit.standsForSeed, verdict.article == nil, verdict.next != nil,
            !report.isOutage, verdict.outcome.word != .postponed
        else { return false }
        return try !store.frontier.isLed(to: id, hops: settings.maxRedirects)
    }

    static let leftWords = "no source leads here any more, so it is left until one does again"

    private func verdict(on report: VisitReport, now: Timestamp) throws -> Verdict {
        let visit = report.visit
        switch report.finding {
        case .judged(let outcome): return Verdict(outcome: outcome, kind: visit.kind, rhythm: visit.rhythm)
        case .postponed(let reason, let until):
            return Verdict(outcome: .postponed(reason), next: until, kind: visit.kind, rhythm: visit.rhythm)
        case .refused(let reason) where report.isOutage: return outage(.refused(reason), visit, now)
        case .refused(let reason): return refusal(reason, visit, now)
        case .failed(let failure):
            guard report.isOutage else { return self.failure(failure, visit, now) }
            var failure = failure
            failure.detail += "; no other host answers either, so it is not charged"
            return outage(.failed(failure), visit, now)
        case .notModified: return try unchanged(report, now)
        case .redirected(let target): return try redirect(to: target, report, now)
        case .read(let reading) where isInterlude(reading, visit): return interlude(reading, visit, now)
        case .read(let reading) where reading.kind == .article: return try article(reading, report, now)
        case .read(let reading) where visit.hint?.page != nil: return try noFurtherPage(reading, visit, now)
        case .read(let reading): return try listing(reading, report, now)
        }
    }

    // MARK: - What is not read

    func refusal(_ reason: Reason, _ visit: Visit, _ now: Timestamp) -> Verdict {
        let isListing = visit.isListing
        let wait: Duration? =
            switch reason.word {
            case .robotsUnreachable: robotsWait(visit)
            // A site that was closed by mistake opens again; the next robots.txt will say so.
            case .robots where visit.visits == 0 && visit.isAnnounced(now: now) && !isListing: settings.robots.lifetime
            case .tooManyRedirects: visit.isEstablished ? settings.revisitMax : nil
            case .robots, .address, .scheme, .noindex: isListing ? settings.revisitMax : nil
            default: nil
            }
        return Verdict(outcome: .refused(reason), next: wait.map { now + $0 }, kind: visit.kind, rhythm: visit.rhythm)
    }

    /// A page without a story. Where one was announced it may come yet: the server had a bad moment and called it 200.
    func nothing(_ reason: Reason, _ visit: Visit, _ now: Timestamp) -> Verdict {
        var verdict = refusal(reason, visit, now)
        if reason.word == .empty || reason.word == .notArticle { verdict.next = laterLook(visit, now) }
        return verdict
    }

    /// Another look for a story that was announced.
    func laterLook(_ visit: Visit, _ now: Timestamp) -> Timestamp? {
        guard visit.isAnnounced(now: now) else { return nil }
        return Ladder.laterLook(visit.visits, salt: visit.salt).map { now + $0 }
    }

    /// An hour, as long as nobody knows; what waits behind one that stays closed comes back ever less often, and is
    /// given up after a month.
    private func robotsWait(_ visit: Visit) -> Duration? {
        let hour = settings.robots.errorLifetime
        if visit.isListing { return hour }
        return Ladder.closedWait(visit.visits, first: hour, longest: max(hour, settings.revisitMax))
    }

    func failure(_ failure: Failure, _ visit: Visit, _ now: Timestamp) -> Verdict {
        var failure = failure
        let wait = Ladder(settings: settings).wait(after: failure, of: visit, now: now)
        if wait == nil, visit.isListing { failure.detail += "; twice, so it is left until it is seeded again" }
        return Verdict(outcome: .failed(failure), next: wait.map { now + $0 }, kind: visit.kind, rhythm: visit.rhythm)
    }

    /// Charged to nobody: tried again soon, on the same rung.
    private func outage(_ outcome: Outcome, _ visit: Visit, _ now: Timestamp) -> Verdict {
        let wait = revisit.spread(Outage.retry, salt: visit.salt, visits: visit.visits + 1)
        return Verdict(outcome: outcome, next: now + wait, kind: visit.kind, rhythm: visit.rhythm)
    }

    private func unchanged(_ report: VisitReport, _ now: Timestamp) throws -> Verdict {
        let visit = report.visit
        var verdict = Verdict(outcome: .unchanged, kind: visit.kind, rhythm: visit.rhythm)
        if !visit.isChannel, let id = try store.articles.find(url: visit.url),
            let firstSeen = try store.articles.firstSeen(id)
        {
            verdict.article = id
            verdict.next = revisit.article(firstSeen: firstSeen, now: now)
        } else if visit.isListing {
            (verdict.next, verdict.rhythm) = next(after: Rhythm.Look(), of: rhythm(of: visit), report, now)
        } else {
            verdict.next = laterLook(visit, now)
        }
        return verdict
    }

    private func redirect(to target: WebURL, _ report: VisitReport, _ now: Timestamp) throws -> Verdict {
        let visit = report.visit
        if let circle = try Circle(store: store, settings: settings).words(visit, to: target) {
            return failure(Failure(.redirect, status: report.status, detail: circle), visit, now)
        }
        guard visit.hops < settings.maxRedirects else {
            let detail = "\(visit.hops) redirects in a row, the limit is max-redirects = \(settings.maxRedirects)"
            return refusal(Reason(.tooManyRedirects, detail), visit, now)
        }
        var verdict = Verdict(outcome: .moved(to: target), kind: visit.kind, rhythm: visit.rhythm)
        verdict.discovered = try pass(visit, to: target, visit.kind, .redirect, now)
        if let known = try store.articles.find(url: target) {
            try store.articles.addAlias(visit.url, to: known, how: .redirect, now: now)
        }
        // To the home page leads what is not there, for good or not yet.
        let isNowhere = target.path == "/" && target.query == nil
        verdict.next = visit.isEstablished ? now + settings.revisitMax : isNowhere ? laterLook(visit, now) : nil
        return verdict
    }

    /// Takes in the address that stands for the visit's, no link further from the seed; how many that are new.
    func pass(_ visit: Visit, to target: WebURL, _ kind: VisitKind, _ rule: Discovery.Rule, _ now: Timestamp) throws
        -> Int
    {
        let discovery = Discovery(
            target, kind: kind, rule: rule, foundOn: visit.id, source: visit.source, depth: visit.depth,
            hops: visit.hops + 1, hint: visit.hint)
        return try store.frontier.add([discovery], limits: limits, now: now)
    }
}
