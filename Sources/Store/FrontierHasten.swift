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

    private static let hastening = """
        UPDATE frontier SET next = $now
        WHERE source = $source AND kind IN ($sitemap, $section) AND parked = 0 AND next > $now AND failures = 0
            AND last_visit < $before AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = frontier.address)
        RETURNING host
        """
}
