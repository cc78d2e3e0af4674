import Model

/// Two sources of which one lists little that the other does not.
public struct SourceOverlap: Hashable, Sendable {
    /// The one that lists fewer URLs.
    public var source: Source
    public var other: Source
    /// URLs that `source` has listed, and how many of these `other` has listed too.
    public var listed: Int
    public var common: Int

    /// 0 to 1.
    public var share: Double { Double(common) / Double(max(1, listed)) }
}

extension Sources {
    /// Fewer common URLs are chance: two papers name one report.
    static let leastOverlap = 5

    /// Sources of one kind of which one lists at least that share of its URLs in common with the other, the most alike
    /// first (SEED-16). Reads all URLs that several sources list.
    public func overlaps(share: Double) throws -> [SourceOverlap] {
        let pairs = try database.all(Self.overlapping, ["least": Value(Self.leastOverlap)]) { row in
            (one: row.integer(0) ?? 0, other: row.integer(1) ?? 0, common: row.int(2) ?? 0)
        }
        guard !pairs.isEmpty else { return [] }
        let sources = Dictionary(uniqueKeysWithValues: try all().map { ($0.id, $0) })
        var counts: [SourceID: Int] = [:]
        let found = try pairs.compactMap { pair -> SourceOverlap? in
            guard let one = sources[pair.one], let other = sources[pair.other], one.kind == other.kind else {
                return nil
            }
            for source in [one, other] where counts[source.id] == nil {
                counts[source.id] = try listed(by: source.id)
            }
            let (first, second) = (counts[one.id] ?? 0, counts[other.id] ?? 0)
            return first <= second
                ? SourceOverlap(source: one, other: other, listed: first, common: pair.common)
                : SourceOverlap(source: other, other: one, listed: second, common: pair.common)
        }
        return found.filter { $0.share >= share }.sorted { ($0.share, $0.common) > ($1.share, $1.common) }
    }

    private func listed(by source: SourceID) throws -> Int {
        try database.first(Self.listing, ["source": .integer(source)]) { $0.int(0) } ?? 0
    }

    /// The seed itself is no find.
    static let listing = """
        SELECT (SELECT count(*) FROM frontier WHERE source = $source AND depth > 0)
            + (SELECT count(*) FROM shared s JOIN frontier f ON f.address = s.address
                WHERE s.source = $source AND f.source IS NOT $source AND f.depth > 0)
        """

    /// A URL has one source of its own, and a row in `shared` for each other one.
    static let overlapping = """
        SELECT min(one, other), max(one, other), count(*) AS common FROM
            (SELECT s.source AS one, f.source AS other FROM shared s JOIN frontier f ON f.address = s.address
                WHERE f.depth > 0 AND f.source <> s.source
            UNION ALL SELECT s.source, t.source FROM shared s JOIN shared t ON t.address = s.address
                JOIN frontier f ON f.address = s.address
                WHERE t.source < s.source AND f.depth > 0 AND f.source NOT IN (s.source, t.source))
        GROUP BY 1, 2 HAVING common >= $least
        """
}
