public import Model

/// Which articles to show; nil means all.
public struct ArticleFilter: Hashable, Sendable {
    public var source: SourceID?
    /// By when an article was first seen.
    public var since: Timestamp?
    /// The first moment that is no longer shown.
    public var until: Timestamp?
    public var limit: Int?
    public var isNewestFirst = true
    /// Only those stored after that one, in the order of storing whatever `isNewestFirst` says: clocks go back, numbers
    /// do not.
    public var after: ArticleID?
    /// Only those that are not known as copies.
    public var isOriginal = false

    public init(
        source: SourceID? = nil, since: Timestamp? = nil, until: Timestamp? = nil, limit: Int? = nil,
        isNewestFirst: Bool = true, after: ArticleID? = nil
    ) {
        (self.source, self.since, self.until) = (source, since, until)
        (self.limit, self.isNewestFirst, self.after) = (limit, isNewestFirst, after)
    }

    var condition: String {
        var terms = ["a.pruned IS NULL"]
        if source != nil { terms.append("a.source = $source") }
        if since != nil { terms.append("a.first_seen >= $since") }
        if until != nil { terms.append("a.first_seen < $until") }
        if after != nil { terms.append("a.id > $after") }
        if isOriginal { terms.append("a.copy_of IS NULL") }
        return "WHERE " + terms.joined(separator: " AND ")
    }

    var values: Bindings {
        var values: Bindings = ["limit": Value(limit ?? -1)]
        if let source { values["source"] = .integer(source) }
        if let since { values["since"] = Value(since) }
        if let until { values["until"] = Value(until) }
        if let after { values["after"] = .integer(after) }
        return values
    }
}

extension Articles {
    public func list(_ filter: ArticleFilter = ArticleFilter()) throws -> [StoredArticle] {
        var articles: [StoredArticle] = []
        try each(filter) { articles.append($0) }
        return articles
    }

    /// One after the other, without holding them all. A damaged one goes to `damaged`, which by default ends it.
    public func each(
        _ filter: ArticleFilter = ArticleFilter(), damaged: (DatabaseError) throws -> Void = { throw $0 },
        _ body: (StoredArticle) throws -> Void
    ) throws {
        try database.run(Self.listing(filter), filter.values) { row in
            let article: StoredArticle
            do {
                article = try stored(row)
            } catch let error as DatabaseError {
                guard case .damaged = error else { throw error }
                return try damaged(error)
            }
            try body(article)
        }
    }

    static func listing(_ filter: ArticleFilter) -> String {
        let order = filter.isNewestFirst ? "DESC" : "ASC"
        let key = filter.after == nil ? "a.first_seen \(order), a.id \(order)" : "a.id"
        return "\(telling) \(filter.condition) ORDER BY \(key) LIMIT $limit"
    }

    /// The number of the article that was stored last; 0 where there is none.
    public func lastID() throws -> ArticleID {
        try database.first("SELECT max(id) FROM article") { $0.integer(0) } ?? 0
    }
}
