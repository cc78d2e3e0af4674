public import Model

/// Which visits to show; nil means all.
public struct LogFilter: Hashable, Sendable {
    public var since: Timestamp?
    /// The first moment that is no longer shown.
    public var until: Timestamp?
    public var host: String?
    public var source: SourceID?
    /// Any of these; none of them means all.
    public var outcomes: [Outcome.Word] = []
    public var reason: String?
    public var status: Int?
    /// With `*`, `?` and `[…]`, matched against the whole URL.
    public var url: String?
    /// Visits of one URL of the frontier.
    public var visit: AddressID?
    /// Only rows written after the row of this id, in the order of writing.
    public var after: Int64?
    public var limit: Int?
    public var isNewestFirst = false

    public init() {}

    var condition: String {
        let terms = self.terms.map(\.sql) + (outcomes.isEmpty ? [] : [ending])
        return terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ")
    }

    /// Words that no row can have find nothing, which `-1` says.
    var values: Bindings {
        var values: Bindings = ["limit": Value(limit ?? -1)]
        for (index, outcome) in outcomes.enumerated() { values["outcome\(index)"] = Lists.outcome.sought(outcome) }
        for term in terms { values[term.name] = term.value }
        return values
    }

    /// By time, but for what an index gives in the order of writing: a visit is written when it has ended.
    var order: String {
        let direction = isNewestFirst ? "DESC" : "ASC"
        let isAsWritten = after != nil || visit != nil || source != nil
        return isAsWritten ? "l.id \(direction)" : "l.time \(direction), l.id \(direction)"
    }

    private var terms: [(sql: String, name: String, value: Value)] {
        var terms: [(sql: String, name: String, value: Value)] = []
        if let since { terms.append(("l.time >= $since", "since", Value(since))) }
        if let until { terms.append(("l.time < $until", "until", Value(until))) }
        if let host { terms.append(("l.host = (SELECT id FROM host WHERE name = $host)", "host", .text(host))) }
        if let source { terms.append(("l.source = $source", "source", .integer(source))) }
        if let reason { terms.append(("l.reason = $reason", "reason", Lists.reason.sought(reason))) }
        if let status { terms.append(("l.status = $status", "status", Value(status))) }
        if let url { terms.append(("coalesce(l.url, a.url) GLOB $url", "url", .text(url))) }
        if let visit { terms.append(("l.address = $visit", "visit", .integer(visit))) }
        if let after { terms.append(("l.id > $after", "after", .integer(after))) }
        return terms
    }

    /// Repeats the condition of the index `log_trouble`, without which SQLite would not use it.
    private var ending: String {
        let names = outcomes.indices.map { "$outcome\($0)" }.joined(separator: ", ")
        let isTrouble = outcomes.allSatisfy { [.refused, .postponed, .failed].contains($0) }
        return "l.outcome IN (\(names))" + (isTrouble ? " AND l.outcome >= 8" : "")
    }
}
