import Crawl
import Model
import Store

/// All that the store knows about one URL (OPS-05).
struct URLLife {
    var url: WebURL
    var now: Timestamp
    var row: AddressRow?
    var foundOn: AddressRow?
    var source: Source?
    /// Permanent redirects of its source that lead here or away from here.
    var moves: [SourceMove] = []
    var refusals: [Refusal]
    /// Where each refusal stood.
    var refusedOn: [AddressID: String] = [:]
    var robots: RobotsText?
    /// The last visits, oldest first.
    var visits: [LogRow]
    var article: StoredArticle?
    /// How an address that is not the article's own came to lead to it.
    var alias: ArticleAlias?
    /// Why its host is left alone.
    var hostTrouble: HostTrouble?
    /// The source that it left the frontier with.
    var removed: Source?
    /// Why its source or host is not visited now: hours, a quota.
    var closing: Closing?
    /// What stands in the way of a URL that was never seen.
    var obstacle: URLObstacle?

    /// How many visits are told.
    static let visitsShown = 100

    init(_ url: WebURL, _ store: Store, settings: Settings, now: Timestamp) throws {
        (self.url, self.now) = (url, now)
        row = try store.frontier.find(url: url)
        foundOn = try row?.foundOn.flatMap { try store.frontier.find($0) }
        source = try row?.source.flatMap { try store.sources.find($0) }
        let known = row?.url
        moves = try source.map { try store.moves.all(of: $0.id) }?.filter { $0.from == known || $0.to == known } ?? []
        refusals = try store.frontier.refusals(of: url)
        robots = try store.robots.find(origin: url.origin)
        article = try row?.article.flatMap { try store.articles.get($0) } ?? store.articles.get(url: url)
        alias = try store.articles.alias(of: url)
        visits = try Self.visits(of: url, store)
        if row != nil {
            closing = try SourceToday(
                url, source: row?.source, words: source?.settings ?? [:], store, settings: settings, now: now
            ).closing
        }
        for id in refusals.compactMap(\.foundOn) { refusedOn[id] = try store.frontier.find(id)?.url }
        if let ready = row?.hostReady, ready > now { hostTrouble = try HostTrouble(url.authority, until: ready, store) }
        if row == nil { removed = try Self.removed(url, article?.source ?? visits.last?.source, store) }
        if row == nil, removed == nil, refusals.isEmpty, article == nil, visits.isEmpty {
            obstacle = try URLObstacle(url, robots: robotsVerdict, store, settings: settings)
        }
    }

    /// The source at that URL, else the one that led there.
    private static func removed(_ url: WebURL, _ id: SourceID?, _ store: Store) throws -> Source? {
        let source = try store.sources.recall(url: url) ?? id.flatMap(store.sources.recall)
        return source.flatMap { $0.isRemoved ? $0 : nil }
    }

    private static func visits(of url: WebURL, _ store: Store) throws -> [LogRow] {
        var filter = LogFilter()
        (filter.limit, filter.isNewestFirst) = (visitsShown, true)
        filter.only(url, try store.frontier.address(of: url))
        var visits: [LogRow] = []
        try store.log.query(filter) { visits.append($0) }
        return visits.reversed()
    }

    /// What the robots.txt says of the URL, and by which line; nil before it was fetched.
    var robotsVerdict: Robots.Verdict? { robotsPolicy?.verdict(for: url) }

    var robotsPolicy: RobotsPolicy? { robots.map { RobotsPolicy.of($0, agent: CrawlSettings().robotsAgent) } }

    /// The word that answers the question: of the last visit where there was one, else of what it waits for or of what
    /// kept it out.
    var answer: String {
        guard let row else { return answerWithoutRow }
        if row.isPaused { return Reason.Word.paused.rawValue }
        if let until = row.leasedUntil, until > now { return Vocabulary.fetching }
        if row.outcome == nil, let closing { return closing.reason.word.rawValue }
        if let last = visits.last, last.outcome == .postponed, last.time >= row.lastVisit ?? last.time {
            return last.reason ?? last.outcome.rawValue
        }
        if let outcome = row.outcome { return row.reason ?? lastGain?.rawValue ?? outcome.rawValue }
        return hostTrouble?.reason.rawValue ?? Vocabulary.waiting
    }

    /// An article that has not changed since is still the answer to what became of its URL.
    private var lastGain: Outcome.Word? {
        guard row?.outcome == .unchanged else { return nil }
        return visits.last { [.stored, .revised, .copy].contains($0.outcome) }?.outcome
    }

    private var answerWithoutRow: String {
        if let article { return outcome(of: article).rawValue }
        if let refusal = refusals.first { return refusal.reason.word.rawValue }
        if let last = visits.last { return last.reason ?? last.outcome.rawValue }
        return Vocabulary.unseen
    }

    /// The article's own address is no duplicate of it.
    private func outcome(of article: StoredArticle) -> Outcome.Word {
        guard isSame(article.url) || isSame(article.canonical) else { return .duplicate }
        return article.copyOf == nil ? .stored : .copy
    }

    private func isSame(_ other: String) -> Bool {
        guard let other = WebURL(other) else { return false }
        // What has no canonical form stands for itself.
        return url.href == other.href || (try? CanonicalURL(url).key == CanonicalURL(other).key) == true
    }
}
