import Crawl
import Model
import Store

/// The visit after which a host is left alone, and by which rule: `retry-after` or `backoff`.
struct HostTrouble {
    var row: LogRow
    var reason: Reason.Word

    /// The shortest wait of our own rule.
    private static let shortest: Duration = .seconds(60)
    /// Failed visits that are looked at: those of single pages say nothing against their host.
    private static let looked = 20

    /// Nil where the host only waits between two requests: no visit failed so, or one began after that wait was over.
    init?(_ host: String, until: Timestamp, _ store: Store) throws {
        let failed = try Self.newest(host, [.failed], Self.looked, store)
        guard let row = failed.first(where: { $0.hostWait != nil && $0.time <= until }), let reason = row.hostWait
        else { return nil }
        let isOver = row.next.map { min($0, row.time + Self.shortest) } ?? row.time + Self.shortest
        let answered = Outcome.Word.allCases.filter { ![.postponed, .refused].contains($0) }
        if let last = try Self.newest(host, answered, 1, store).first, last.time > isOver { return nil }
        (self.row, self.reason) = (row, reason)
    }

    private static func newest(
        _ host: String, _ outcomes: [Outcome.Word], _ limit: Int, _ store: Store
    ) throws -> [LogRow] {
        var filter = LogFilter()
        (filter.host, filter.outcomes, filter.limit, filter.isNewestFirst) = (host, outcomes, limit, true)
        var rows: [LogRow] = []
        try store.log.query(filter) { rows.append($0) }
        return rows
    }

    /// `HTTP status 503`, `timeout, it took too long`.
    var words: String {
        let reason = row.status != nil && row.detail != nil ? nil : row.reason
        return [reason, row.detail].compactMap(\.self).joined(separator: ", ")
    }
}
