public import Model

/// A URL that is to be visited, or is being visited.
public struct QueueRow: Hashable, Sendable {
    /// Why it is visited, the most urgent at a host first (SCHED-16).
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        case news, source, revision
        /// A page that was visited and gave no article.
        case retry
        case backlog
    }

    public var url: String
    public var kind: VisitKind
    public var purpose: Purpose
    public var source: SourceID?
    /// When it is due and its host may be asked; others of the host may go before it.
    public var due: Timestamp
    /// Nil where it is not being visited now.
    public var leasedUntil: Timestamp?
}

/// Whose URLs are asked for; nil means all.
public struct QueueFilter: Hashable, Sendable {
    /// With all of its ports where it has none.
    public var host: String?
    public var source: SourceID?
    public var limit: Int?

    public init(host: String? = nil, source: SourceID? = nil, limit: Int? = nil) {
        (self.host, self.source, self.limit) = (host, source, limit)
    }

    fileprivate func rows(joining join: String = "") -> String {
        var terms = ["f.next IS NOT NULL", "f.parked = 0"]
        if host != nil {
            terms.append("f.host IN (SELECT id FROM host WHERE name = $host OR name LIKE $ports ESCAPE '\\')")
        }
        if source != nil { terms.append("f.source = $source") }
        return "FROM frontier f JOIN host h ON h.id = f.host \(join) WHERE " + terms.joined(separator: " AND ")
    }

    fileprivate var values: Bindings {
        var values: Bindings = [:]
        if let host {
            values["host"] = .text(host)
            values["ports"] = .text(host.replacing("_", with: "\\_").replacing("%", with: "\\%") + ":%")
        }
        if let source { values["source"] = .integer(source) }
        return values
    }
}

/// Both read all of the frontier that is asked for: for people, not for the loop.
extension Frontier {
    /// What is being visited, then what is due next.
    public func queue(_ filter: QueueFilter) throws -> [QueueRow] {
        let picked = """
            SELECT f.address, f.kind, \(Self.purpose) AS purpose, f.source, max(f.next, h.ready) AS due, l.until AS until
            \(filter.rows(joining: "LEFT JOIN lease l ON l.address = f.address"))
            ORDER BY until IS NULL, due, f.address LIMIT $limit
            """
        return try database.all(
            """
            SELECT a.url, p.kind, p.purpose, p.source, p.due, p.until FROM (\(picked)) p
            JOIN address a ON a.id = p.address ORDER BY p.until IS NULL, p.due, p.address
            """, filter.values.with(["limit": Value(filter.limit ?? -1)])
        ) { row in
            QueueRow(
                url: row.text(0) ?? "", kind: try Lists.kind.word(row, 1), purpose: Self.purpose(row.integer(2)),
                source: row.integer(3), due: row.time(4), leasedUntil: row.moment(5))
        }
    }

    /// How many URLs wait for each purpose, and how many of these are due.
    public func queued(_ filter: QueueFilter, now: Timestamp) throws -> [QueueRow.Purpose: (all: Int, due: Int)] {
        let counts = try database.all(
            "SELECT \(Self.purpose), count(*), sum(max(f.next, h.ready) <= $now) \(filter.rows()) GROUP BY 1",
            filter.values.with(["now": Value(now)])
        ) { (Self.purpose($0.integer(0)), (all: $0.int(1) ?? 0, due: $0.int(2) ?? 0)) }
        return Dictionary(counts) { ($0.all + $1.all, $0.due + $1.due) }
    }

    /// The number of the priority; of what is visited again and never gave an article one of its own.
    private static let purpose =
        "iif(f.priority = \(Priority.revisits.rawValue) AND f.article IS NULL, \(again), f.priority)"
    private static let again: Int64 = 100

    private static func purpose(_ number: Int64?) -> QueueRow.Purpose {
        if number == again { return .retry }
        return switch number.flatMap(Priority.init) {
        case .fresh: .news
        case .channels: .source
        case .revisits: .revision
        case .backfill, nil: .backlog
        }
    }
}
