import Crawl
import Model
import Store

/// When a source may be visited, and what it and its host have cost today (SCHED-19, OPS-14).
struct SourceToday {
    /// Why it is not visited now; nil where nothing stands against it.
    let closing: Closing?
    private let rules: CrawlSettings
    private let costs: [(payer: Payer, spent: Spent)]

    /// `url` is one of the source's pages; `words` are the source's own settings.
    init(_ url: WebURL, source: SourceID?, words: [String: String], _ store: Store, settings: Settings, now: Timestamp)
        throws
    {
        let rules = settings.crawl(of: words, day: settings.dayZone)
        let payers = (source.map { [Payer.source($0)] } ?? []) + [.host(url.authority)]
        let start = rules.quota.zone.wholeDay(at: now).lowerBound
        costs = try payers.filter { !rules.quota.limit(of: $0).isNone }.map {
            ($0, try store.log.spent(by: $0, since: start))
        }
        closing =
            Closing(hours: rules, now: now)
            ?? costs.lazy.compactMap { Closing(of: $0.payer, $0.spent, settings: rules, now: now) }.first
        self.rules = rules
    }

    var fields: [(String, String?)] {
        let hours = rules.hours.spans.isEmpty ? nil : rules.hours.description
        return [("visit hours", hours)] + costs.map { (Self.name($0.payer), text($0.payer, $0.spent)) }
            + [("waits for", closing?.sentence)]
    }

    private static func name(_ payer: Payer) -> String { if case .source = payer { "today" } else { "its host today" } }

    /// `37 of 500 requests, 1.2 MB`.
    private func text(_ payer: Payer, _ spent: Spent) -> String {
        let limit = rules.quota.limit(of: payer)
        let requests = limit.requests.map { " of \($0)" } ?? ""
        let bytes = limit.bytes.map { " of \(ByteCount.rounded(Int64($0)))" } ?? ""
        let noun = requests.isEmpty && spent.requests == 1 ? "request" : "requests"
        return "\(spent.requests)\(requests) \(noun), \(ByteCount.rounded(Int64(spent.bytes)))\(bytes)"
    }
}

extension Closing {
    /// `quota until 2015-01-10T00:00:00Z: 500 of 500 requests of the source today`.
    var sentence: String { "\(reason.word.rawValue) until \(until)" + (reason.detail.map { ": \($0)" } ?? "") }
}
