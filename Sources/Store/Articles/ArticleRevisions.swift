public import Model

/// That an article was revised: what it said before is kept under one number, and what it said then under another.
public struct RevisionStep: Hashable, Sendable {
    public var article: ArticleID
    public var before: Int
    public var after: Int
    /// When the later one was stored.
    public var time: Timestamp
}

/// That every address at which an article was read answers that there is no such page.
public struct Removal: Hashable, Sendable {
    public var article: ArticleID
    /// When that was seen first, as far as the log goes back; else when it was seen last.
    public var time: Timestamp
    /// 404 or 410.
    public var status: Int
}

/// Whose revisions are asked for; nil means all.
public struct RevisionFilter: Hashable, Sendable {
    public var article: ArticleID?
    public var source: SourceID?
    public var since: Timestamp?

    public init(article: ArticleID? = nil, source: SourceID? = nil, since: Timestamp? = nil) {
        (self.article, self.source, self.since) = (article, source, since)
    }

    fileprivate var condition: String {
        var terms = ["a.pruned IS NULL"]
        if article != nil { terms.append("a.id = $article") }
        if source != nil { terms.append("a.source = $source") }
        return terms.joined(separator: " AND ")
    }

    fileprivate var values: Bindings {
        var values: Bindings = ["since": Value(since ?? Timestamp(milliseconds: 0))]
        if let article { values["article"] = .integer(article) }
        if let source { values["source"] = .integer(source) }
        return values
    }
}

extension Articles {
    /// Newest first. What `keep-revisions` left out has no step of its own.
    public func steps(_ filter: RevisionFilter = RevisionFilter()) throws -> [RevisionStep] {
        try database.all(Self.stepping(filter), filter.values) { row in
            RevisionStep(
                article: row.integer(0) ?? 0, before: row.int(1) ?? 0, after: row.int(2) ?? 0, time: row.time(3))
        }
    }

    static func stepping(_ filter: RevisionFilter) -> String {
        """
        SELECT s.id, s.number, coalesce(n.revision, s.latest), coalesce(n.last_changed, s.changed) AS time FROM
            (SELECT a.id, r.revision AS number, a.revision AS latest, a.last_changed AS changed,
                (SELECT min(revision) FROM revision WHERE article = r.article AND revision > r.revision) AS following
            FROM revision r JOIN article a ON a.id = r.article WHERE \(filter.condition)) s
        LEFT JOIN revision n ON n.article = s.id AND n.revision = s.following
        WHERE time >= $since ORDER BY time DESC, s.id DESC, s.number DESC
        """
    }

    /// Newest first. A 404 counts when it is no longer looked at whether the page has come back; a page that is there at
    /// one of its addresses has not gone.
    public func removals(_ filter: RevisionFilter = RevisionFilter()) throws -> [Removal] {
        try database.all(
            Self.removing(filter), filter.values.with(["failed": Lists.outcome.sought(.failed)])
        ) { row in
            Removal(article: row.integer(0) ?? 0, time: row.time(1), status: row.int(2) ?? 0)
        }
    }

    static func removing(_ filter: RevisionFilter) -> String {
        """
        SELECT a.id, max(coalesce((SELECT min(l.time) FROM log l WHERE l.address = f.address AND l.outcome = $failed
                AND l.status IN (404, 410) AND l.time > coalesce(f.last_ok, 0)), f.last_visit)) AS time, f.status
        FROM frontier f JOIN article a ON a.id = f.article
        WHERE f.outcome = $failed AND (f.status = 410 OR f.status = 404 AND f.next IS NULL) AND \(filter.condition)
            AND NOT EXISTS (SELECT 1 FROM alias l JOIN frontier g ON g.address = l.address AND g.article = a.id
                WHERE l.article = a.id AND g.outcome IN (SELECT code FROM word WHERE list = 'outcome'
                    AND word IN ('stored', 'revised', 'unchanged', 'duplicate', 'copy')))
        GROUP BY a.id HAVING time >= $since ORDER BY time DESC, a.id DESC
        """
    }
}
