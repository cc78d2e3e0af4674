public import Model

/// What was found in one article, as far as it tells whether its source is still read well (EXTR-08).
public struct ArticleReading: Hashable, Sendable {
    /// When the article was first seen.
    public var seen: Timestamp
    public var title: String
    public var hasAuthors: Bool
    public var hasDate: Bool
    /// Characters of the text.
    public var letters: Int
    /// The fields that a rule written for the site gave.
    public var ruled: Set<String>

    public init(
        seen: Timestamp, title: String, hasAuthors: Bool, hasDate: Bool, letters: Int, ruled: Set<String> = []
    ) {
        (self.seen, self.title, self.hasAuthors, self.hasDate) = (seen, title, hasAuthors, hasDate)
        (self.letters, self.ruled) = (letters, ruled)
    }
}

extension Articles {
    /// What was found in the newest articles of a source, newest first. `mark`: how the names of rules for single sites
    /// begin.
    public func readings(source: SourceID, mark: String, limit: Int) throws -> [ArticleReading] {
        let values: Bindings = ["source": .integer(source), "mark": .text("\"rule\":\"\(mark)"), "limit": Value(limit)]
        return try database.all(Self.reading, values) { row in
            let provenance = try JSON.read([String: Evidence].self, row.text(5), of: "an article's provenance")
            return ArticleReading(
                seen: Timestamp(milliseconds: row.integer(0) ?? 0), title: row.text(1) ?? "",
                hasAuthors: row.int(2) == 1, hasDate: row.int(3) == 1, letters: row.int(4) ?? 0,
                ruled: Set((provenance ?? [:]).filter { $0.value.rule.hasPrefix(mark) }.keys))
        }
    }

    /// Provenance is only taken out, and so decoded, where a site's rule had a part.
    static let reading = """
        SELECT first_seen, title, authors IS NOT NULL, published IS NOT NULL, length(text),
            CASE WHEN instr(provenance, $mark) > 0 THEN provenance END FROM article
        WHERE pruned IS NULL AND source = $source ORDER BY first_seen DESC LIMIT $limit
        """
}

extension CrawlLog {
    /// When pages of each source were last found to hold no article since then, newest first and at most `limit` of a
    /// source; read by the index of reasons.
    public func unread(since: Timestamp, limit: Int) throws -> [SourceID: [Timestamp]] {
        var found: [SourceID: [Timestamp]] = [:]
        try database.run(
            Self.unreadPages,
            [
                "empty": Lists.reason.sought(Reason.Word.empty.rawValue), "since": Value(since),
                "none": Lists.reason.sought(Reason.Word.notArticle.rawValue),
            ]
        ) { row in
            guard let source = row.integer(0), found[source]?.count ?? 0 < limit else { return }
            found[source, default: []].append(Timestamp(milliseconds: row.integer(1) ?? 0))
        }
        return found
    }

    /// A page counts once, however often it was visited.
    static let unreadPages = """
        SELECT source, max(time) FROM log WHERE reason IN ($none, $empty) AND time >= $since AND source IS NOT NULL
        GROUP BY source, coalesce(address, url) ORDER BY 2 DESC
        """
}
