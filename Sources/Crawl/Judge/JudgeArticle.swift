import Language
import Model
import Store

/// What a page brings that was read as an article.
extension Judge {
    func article(_ reading: Reading, _ report: VisitReport, _ now: Timestamp) throws -> Verdict {
        let visit = report.visit
        guard var article = reading.article, article.hasText else {
            return nothing(Reason(.empty, "an article without text"), visit, now)
        }
        // A listing may have told its date while it was being fetched.
        if article.published?.secondOfDay == nil, visit.hint?.published == nil, let id = visit.id,
            let told = try store.frontier.hint(of: id)
        {
            _ = article.takeDate(from: told, now: now)
        }
        if settings.pageRobots, let line = reading.robots.noindex {
            var verdict = refusal(Reason(.noindex, line), visit, now)
            verdict.discovered = try follow(reading, visit, now)
            return verdict
        }
        let filing = Filing(store: store, visit: visit, settings: settings)
        var verdict = try filing.file(article, canonical: reading.canonical, isAMP: reading.isAMP, now: now)
        if case .moved(let target) = verdict.outcome {
            verdict.discovered = try pass(visit, to: target, .article, .canonical, now)
        }
        if verdict.goesOn,
            let next = Links(settings: settings, visit: visit, sitemaps: []).nextPage(of: reading, article: article)
        {
            verdict.discovered += try store.frontier.add([next], limits: limits, now: now)
        }
        verdict.discovered += try follow(reading, visit, now)
        if verdict.outcome.isNewStory {
            try store.blocks.note(reading.blocks, host: visit.url.authority, limits: settings.boilerplate.limits)
        }
        if let id = verdict.article, let firstSeen = try store.articles.firstSeen(id) {
            verdict.next = revisit.article(firstSeen: firstSeen, now: now)
        }
        // What has listed others once is not left because an old text stands there now.
        if visit.rhythm != nil, visit.isListing {
            (verdict.rhythm, verdict.next) = (visit.rhythm, verdict.next ?? now + settings.revisitMax)
        }
        return verdict
    }

    /// A page that an article named as its next one and that is none: what it lists is not followed. It is looked at
    /// again as long as the article is.
    func noFurtherPage(_ reading: Reading, _ visit: Visit, _ now: Timestamp) throws -> Verdict {
        let page = "the article at \(visit.hint?.url ?? "") names it as its page \(visit.hint?.page ?? 0)"
        var verdict = refusal(Reason(reading.refusal ?? .notArticle, page), visit, now)
        if let first = visit.hint.flatMap({ WebURL($0.url) }), let id = try store.articles.find(url: first),
            let firstSeen = try store.articles.firstSeen(id)
        {
            verdict.next = revisit.article(firstSeen: firstSeen, now: now)
        }
        return verdict
    }

    /// How many of an article's links are new to the frontier.
    private func follow(_ reading: Reading, _ visit: Visit, _ now: Timestamp) throws -> Int {
        let links = Links(settings: settings, visit: visit, sitemaps: []).outlinks(of: reading)
        return try store.frontier.add(links, limits: limits, now: now)
    }
}

extension Judge.Verdict {
    /// Whether a next page may follow: of the article itself, not of what is only another address of it.
    fileprivate var goesOn: Bool {
        switch outcome {
        case .stored, .copy, .revised, .unchanged: true
        case .duplicate: isPart
        default: false
        }
    }
}

extension Outcome {
    /// Whether it is an article that the host had not had.
    fileprivate var isNewStory: Bool {
        switch self {
        case .stored, .copy: true
        default: false
        }
    }
}
