import Language
import Model
import Store

/// Decides how a visit ended and writes all that follows, inside the caller's transaction:
/// article, aliases, discovered URLs, next visit, crawl-log row.
struct Judge {
    let store: Store
    let settings: CrawlSettings
    /// The scale of all waits between looks at listings.
    let scale: Duration

    var revisit: Revisit { Revisit(settings: settings, scale: scale) }
    private var limits: FrontierLimits {
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
        /// What the log says beside the outcome's own detail.
        var remark: String?
    }

    func judge(_ report: VisitReport, now: Timestamp) throws -> Judgement {
        var verdict = try verdict(on: report, now: now)
        if let note = try Moving(store: store, settings: settings).note(report, now: now) {
            verdict.remark = note.words
            if note.isMade { verdict.next = nil }
        }
        verdict.next = verdict.next.map { settings.hours.opening(from: $0) }
        var judgement = Judgement(visit: report.visit, outcome: verdict.outcome, next: verdict.next)
        (judgement.discovered, judgement.transport) = (verdict.discovered, report.transport)
        judgement.status = report.status
        judgement.hold = hold(after: report, now: now)
        let pause = report.delay > .zero ? now + report.delay : nil
        try settle(report, verdict, hostReady: judgement.hold ?? pause, now: now)
        judgement.row = try store.log.append(row(report, verdict))
        return judgement
    }

    private func verdict(on report: VisitReport, now: Timestamp) throws -> Verdict {
        let visit = report.visit
        switch report.finding {
        case .judged(let outcome): return Verdict(outcome: outcome, kind: visit.kind, rhythm: visit.rhythm)
        case .postponed(let reason, let until):
            return Verdict(outcome: .postponed(reason), next: until, kind: visit.kind, rhythm: visit.rhythm)
        case .refused(let reason): return refusal(reason, visit, now)
        case .failed(let failure):
            return report.isOutage ? outage(failure, visit, now) : self.failure(failure, visit, now)
        case .notModified: return try unchanged(report, now)
        case .redirected(let target): return try redirect(to: target, visit, now)
        case .read(let reading):
            return try reading.kind == .article ? article(reading, report, now) : listing(reading, report, now)
        }
    }

    // MARK: - What is not read

    private func refusal(_ reason: Reason, _ visit: Visit, _ now: Timestamp) -> Verdict {
        let isListing = visit.isListing
        let wait: Duration? =
            switch reason.word {
            case .robotsUnreachable: .seconds(3600)
            case .robots, .address, .scheme, .tooManyRedirects, .noindex: isListing ? settings.revisitMax : nil
            default: nil
            }
        return Verdict(outcome: .refused(reason), next: wait.map { now + $0 }, kind: visit.kind, rhythm: visit.rhythm)
    }

    private func failure(_ failure: Failure, _ visit: Visit, _ now: Timestamp) -> Verdict {
        var failure = failure
        let wait = Ladder(settings: settings).wait(after: failure, of: visit)
        if wait == nil, visit.isListing { failure.detail += "; twice, so it is left until it is seeded again" }
        return Verdict(outcome: .failed(failure), next: wait.map { now + $0 }, kind: visit.kind, rhythm: visit.rhythm)
    }

    /// Charged to nobody: tried again soon, on the same rung.
    private func outage(_ failure: Failure, _ visit: Visit, _ now: Timestamp) -> Verdict {
        var failure = failure
        failure.detail += "; no other host answers either, so it is not charged"
        let wait = revisit.spread(Outage.retry, salt: visit.salt, visits: visit.visits + 1)
        return Verdict(outcome: .failed(failure), next: now + wait, kind: visit.kind, rhythm: visit.rhythm)
    }

    private func unchanged(_ report: VisitReport, _ now: Timestamp) throws -> Verdict {
        let visit = report.visit
        var verdict = Verdict(outcome: .unchanged, kind: visit.kind, rhythm: visit.rhythm)
        if !visit.isChannel, let id = try store.articles.find(url: visit.url),
            let firstSeen = try store.articles.firstSeen(id)
        {
            verdict.article = id
            verdict.next = revisit.article(firstSeen: firstSeen, now: now)
        } else {
            (verdict.next, verdict.rhythm) = next(after: Rhythm.Look(), of: rhythm(of: visit), report, now)
        }
        return verdict
    }

    private func redirect(to target: WebURL, _ visit: Visit, _ now: Timestamp) throws -> Verdict {
        guard visit.hops < settings.maxRedirects else {
            let detail = "\(visit.hops) redirects in a row, the limit is max-redirects = \(settings.maxRedirects)"
            return refusal(Reason(.tooManyRedirects, detail), visit, now)
        }
        var verdict = Verdict(outcome: .moved(to: target), kind: visit.kind, rhythm: visit.rhythm)
        verdict.discovered = try store.frontier.add(
            [
                Discovery(
                    target, kind: visit.kind, rule: .redirect, foundOn: visit.id, source: visit.source,
                    depth: visit.depth, hops: visit.hops + 1, hint: visit.hint)
            ], limits: limits, now: now)
        if let known = try store.articles.find(url: target) {
            try store.articles.addAlias(visit.url, to: known, how: .redirect, now: now)
        }
        verdict.next = visit.depth == 0 ? now + settings.revisitMax : nil
        return verdict
    }

    // MARK: - What is read

    private func listing(_ reading: Reading, _ report: VisitReport, _ now: Timestamp) throws -> Verdict {
        let visit = report.visit
        guard reading.kind != .unknown else { return unreadable(reading, visit, now) }
        var verdict = Verdict(outcome: .unchanged, kind: reading.kind, rhythm: visit.rhythm)
        let links = Links(settings: settings, visit: visit, sitemaps: report.sitemaps)
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
        if look.isGap {
            let searched = try Gap(store: store, settings: settings, limits: limits).search(report, now: now)
            verdict.remark =
                "no item of the last look is listed any more, some may have been missed; "
                + "\(searched) sitemaps and section pages are looked at now"
        }
        if let source = visit.source, visit.depth == 0 {
            if visit.visits == 0 || visit.kind != reading.kind { try store.sources.setKind(source, reading.kind) }
            if let title = reading.title { try store.sources.setTitle(source, title) }
        }
        return verdict
    }

    private func unreadable(_ reading: Reading, _ visit: Visit, _ now: Timestamp) -> Verdict {
        let detail = reading.problems.isEmpty ? nil : reading.problems.joined(separator: "; ")
        guard visit.kind == .feed || visit.kind == .sitemap else {
            let reason = Reason(reading.refusal ?? .notArticle, detail)
            var verdict = refusal(reason, visit, now)
            if visit.depth == 0 { verdict.next = now + settings.revisitMax }
            return verdict
        }
        return failure(Failure(.parse, detail: detail ?? "neither a feed nor a sitemap"), visit, now)
    }

    private func article(_ reading: Reading, _ report: VisitReport, _ now: Timestamp) throws -> Verdict {
        let visit = report.visit
        guard let article = reading.article, !article.text.isEmpty else {
            return refusal(Reason(.empty, "an article without text"), visit, now)
        }
        if settings.pageRobots, let line = reading.robots.noindex {
            var verdict = refusal(Reason(.noindex, line), visit, now)
            verdict.discovered = try follow(reading, visit, now)
            return verdict
        }
        let filing = Filing(store: store, visit: visit, settings: settings)
        var verdict = try filing.file(article, canonical: reading.canonical, isAMP: reading.isAMP, now: now)
        if case .moved(let target) = verdict.outcome {
            verdict.discovered = try store.frontier.add(
                [
                    Discovery(
                        target, kind: .article, rule: .canonical, foundOn: visit.id, source: visit.source,
                        depth: visit.depth, hops: visit.hops + 1, hint: visit.hint)
                ], limits: limits, now: now)
        }
        verdict.discovered += try follow(reading, visit, now)
        if verdict.outcome.isNewStory {
            try store.blocks.note(reading.blocks, host: visit.url.authority, limits: settings.boilerplate.limits)
        }
        if let id = verdict.article, let firstSeen = try store.articles.firstSeen(id) {
            verdict.next = revisit.article(firstSeen: firstSeen, now: now)
        }
        return verdict
    }

    /// How many of an article's links are new to the frontier.
    private func follow(_ reading: Reading, _ visit: Visit, _ now: Timestamp) throws -> Int {
        let links = Links(settings: settings, visit: visit, sitemaps: []).outlinks(of: reading)
        return try store.frontier.add(links, limits: limits, now: now)
    }

    // MARK: - What is written

    private func hold(after report: VisitReport, now: Timestamp) -> Timestamp? {
        guard case .failed(let failure) = report.finding, !report.isOutage else { return nil }
        return Politeness(settings: settings)
            .hold(after: failure, failures: report.hostFailures, salt: report.visit.salt).map { now + $0 }
    }

    private func settle(_ report: VisitReport, _ verdict: Verdict, hostReady: Timestamp?, now: Timestamp) throws {
        if let id = report.visit.id {
            if case .postponed = verdict.outcome {
                try store.frontier.release(id, next: verdict.next ?? now)
            } else if try store.frontier.settle(id, settled(report, verdict, hostReady: hostReady, now: now)) {
                return
            }
        }
        if let hostReady { try store.frontier.hold(host: report.visit.url.authority, until: hostReady) }
    }

    private func settled(_ report: VisitReport, _ verdict: Verdict, hostReady: Timestamp?, now: Timestamp) -> Settled {
        var settled = Settled(verdict.outcome.word, reason: verdict.outcome.reason, at: now, next: verdict.next)
        settled.hostReady = hostReady
        (settled.kind, settled.rhythm, settled.status) = (verdict.kind, verdict.rhythm, report.status)
        let memory = validators(report, verdict)
        (settled.etag, settled.lastModified, settled.trust) = (memory.etag, memory.lastModified, memory.trust)
        if case .failed = verdict.outcome { settled.failures = report.visit.failures + (report.isOutage ? 0 : 1) }
        settled.article = verdict.article
        if case .moved(let target) = verdict.outcome { settled.leadsTo = target }
        return settled
    }

    private func validators(_ report: VisitReport, _ verdict: Verdict) -> ValidatorTrust.Memory {
        let rule = ValidatorTrust(interval: settings.validatorCheck)
        return rule.memory(after: report, isChanged: verdict.outcome.bringsNews)
    }

    private func row(_ report: VisitReport, _ verdict: Verdict) -> LogRow {
        var row = LogRow(report, outcome: verdict.outcome)
        (row.article, row.next) = (verdict.article, verdict.next)
        var remarks = [row.detail, verdict.remark].compactMap(\.self)
        if validators(report, verdict).trust == ValidatorTrust.lost, report.visit.trust != ValidatorTrust.lost {
            remarks.append("the server says 304 of what has changed: its validators are no longer used")
        }
        row.detail = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
        return row
    }
}

extension LogRow {
    init(_ report: VisitReport, outcome: Outcome) {
        let visit = report.visit
        self.init(time: report.started, url: visit.url, kind: visit.kind, outcome: outcome.word, reason: outcome.reason)
        (self.visit, source, hops, detail) = (visit.id, visit.source, visit.hops, outcome.detail)
        let wire = report.transport
        (status, address, bytes, bodyBytes) = (report.status, wire.address, wire.wireBytes, wire.bodyBytes)
        (ms, firstByteMS) = (Int(wire.total.milliseconds), Int(wire.firstByte.milliseconds))
        self.wire = LogWire(wire)
    }
}

extension Visit {
    /// Whether it has been found to list others.
    var isChannel: Bool { kind == .feed || kind == .sitemap || kind == .section }

    /// Whether it is asked again for ever, however often it fails: what was seeded, and feeds and sitemaps.
    var isListing: Bool { depth == 0 || isChannel }

    /// A number that is the same for the same URL, to spread what would else happen together.
    var salt: UInt64 { url.href.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } }
}

extension Outcome {
    /// Whether it is an article that the host had not had.
    fileprivate var isNewStory: Bool {
        switch self {
        case .stored, .copy: true
        default: false
        }
    }

    /// Whether something was there that was not there before.
    fileprivate var bringsNews: Bool {
        switch self {
        case .stored, .revised, .copy: true
        case .listed(let new, _): new > 0
        default: false
        }
    }
}
