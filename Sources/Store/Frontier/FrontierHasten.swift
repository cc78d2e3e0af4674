public import Model

extension Frontier {
    /// Makes the sitemaps and section pages of a source due that were last visited before then, without failure; gives
    /// their number. Reads all URLs of the source.
    public func hasten(_ source: SourceID, visitedBefore: Timestamp, now: Timestamp) throws -> Int {
        try database.transaction {
            let touched = try database.all(
                Self.hastening,
                [
                    "now": Value(now), "source": .integer(source), "sitemap": Lists.kind.value(.sitemap),
                    "section": Lists.kind.value(.section), "before": Value(visitedBefore),
                ]
            ) { $0.integer(0) ?? 0 }
            for host in Set(touched) { try hosts.refresh(host) }
            return touched.count
        }
    }

    /// Makes the further pages of an article due, without the validators by which the server would call them unchanged.
    public func hasten(furtherPagesOf article: ArticleID, now: Timestamp) throws {
        try database.transaction {
            let touched = try database.all(
                Self.hasteningPages,
                ["now": Value(now), "article": .integer(article), "next": Lists.rule.value(.next)]
            ) { $0.integer(0) ?? 0 }
            for host in Set(touched) { try hosts.refresh(host) }
        }
    }

    private static let hasteningPages = """
        UPDATE frontier SET next = min(coalesce(next, $now), $now), etag = NULL, last_modified = NULL
        WHERE address IN (SELECT address FROM alias WHERE article = $article AND how = $next)
        RETURNING host
        """

    private static let hastening = """
        UPDATE frontier SET next = $now
        WHERE source = $source AND kind IN ($sitemap, $section) AND parked = 0 AND next > $now AND failures = 0
            AND last_visit < $before AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = frontier.address)
        RETURNING host
        """
}
