public import Model

/// Which visits to show; nil means all.
public struct LogFilter: Hashable, Sendable {
    public var since: Timestamp?
    /// The first moment that is no longer shown.
    public var until: Timestamp?
    /// As it is written in URLs, with a port that is not that of the scheme.
    public var host: String?
    /// Whether a host without a port stands for all of its ports.
    public var coversPorts = false
    public var source: SourceID?
    /// Any of these; none of them means all.
    public var outcomes: [Outcome.Word] = []
    /// Any of these, likewise.
    public var reasons: [String] = []
    /// In any of these, likewise.
    public var statuses: [ClosedRange<Int>] = []
    /// With `*` and `?`, matched against the whole URL; a bracket is one, however the URL spells it.
    public var url: String?
    /// Visits of one URL of the frontier.
    public var visit: AddressID?
    /// Only rows written after the row of this id, in the order of writing.
    public var after: Int64?
    public var limit: Int?
    public var isNewestFirst = false

    /// The host and its ports, by their numbers in the store.
    var hosts: [Int64]?

    public init() {}

    /// With the numbers of the host: by one number SQLite reads in the order of time, by a subquery it would not. The
    /// semicolon comes right after the colon, so that the index on names gives all ports.
    func found(in database: SQLiteDatabase) throws -> LogFilter {
        var filter = self
        let ports = coversPorts ? " OR name > $host || ':' AND name < $host || ';'" : ""
        filter.hosts = try host.map { host in
            try database.all("SELECT id FROM host WHERE name = $host\(ports)", ["host": .text(host)]) {
                $0.integer(0) ?? 0
            }
        }
        return filter
    }

    var condition: String {
        let terms = self.terms.map(\.sql)
        return terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ")
    }

    /// Words that no row can have find nothing, which `-1` says.
    var values: Bindings { terms.reduce(["limit": Value(limit ?? -1)]) { $0.with($1.values) } }

    /// By time, but for what an index gives in the order of writing: a visit is written when it has ended.
    var order: String {
        let direction = isNewestFirst ? "DESC" : "ASC"
        let isAsWritten = after != nil || visit != nil || source != nil
        return isAsWritten ? "l.id \(direction)" : "l.time \(direction), l.id \(direction)"
    }

    private var terms: [Term] {
        var terms: [Term] = []
        if let since { terms.append(Term("l.time >= $since", ["since": Value(since)])) }
        if let until { terms.append(Term("l.time < $until", ["until": Value(until)])) }
        if let hosts { terms.append(Term("host", anyOf: hosts.map(Value.integer))) }
        if let source { terms.append(Term("l.source = $source", ["source": .integer(source)])) }
        if !outcomes.isEmpty { terms.append(ending) }
        if !reasons.isEmpty { terms.append(Term("reason", anyOf: reasons.map(Lists.reason.sought))) }
        if !statuses.isEmpty { terms.append(Term(statuses: statuses)) }
        if let url { terms.append(Term(url: url)) }
        if let visit { terms.append(Term("l.address = $visit", ["visit": .integer(visit)])) }
        if let after { terms.append(Term("l.id > $after", ["after": .integer(after)])) }
        return terms
    }

    /// Repeats the condition of the index `log_trouble`, without which SQLite would not use it.
    private var ending: Term {
        var term = Term("outcome", anyOf: outcomes.map(Lists.outcome.sought))
        if outcomes.allSatisfy({ [.refused, .postponed, .failed].contains($0) }) { term.sql += " AND l.outcome >= 8" }
        return term
    }
}

/// A condition with the values that it names.
private struct Term {
    var sql: String
    let values: Bindings

    init(_ sql: String, _ values: Bindings) { (self.sql, self.values) = (sql, values) }

    /// A bracket would begin a set of letters, and stands encoded in most URLs.
    init(url pattern: String) {
        let plain = pattern.replacing("[", with: "[[]")
        let encoded = pattern.replacing("[", with: "%5B").replacing("]", with: "%5D")
        self.init(
            "(coalesce(l.url, a.url) GLOB $url OR coalesce(l.url, a.url) GLOB $encoded)",
            ["url": .text(plain), "encoded": .text(encoded)])
    }

    init(statuses: [ClosedRange<Int>]) {
        let terms = statuses.indices.map { "l.status BETWEEN $least\($0) AND $most\($0)" }
        let values = statuses.flatMap { [Value($0.lowerBound), Value($0.upperBound)] }
        self.init(
            "(" + terms.joined(separator: " OR ") + ")",
            Bindings(statuses.indices.flatMap { ["least\($0)", "most\($0)"] }, values))
    }

    /// The column of the log has one of these.
    init(_ column: String, anyOf values: [Value]) {
        let names = values.indices.map { "\(column)\($0)" }
        let list = names.map { "$" + $0 }.joined(separator: ", ")
        self.init("l.\(column) IN (\(list))", Bindings(names, values))
    }
}
