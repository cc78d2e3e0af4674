import Model
import Store

extension Settings {
    /// What the store keeps, with the settings that sources have of their own.
    func retention(sources: [SourceID: [String: String]]) -> Retention {
        var retention = Retention()
        retention.articles = articlesKept
        for (source, words) in sources where !Self.ofArticles.isDisjoint(with: words.keys) {
            retention.bySource[source] = refined(by: words).articlesKept
        }
        (retention.size, retention.least) = (maxStore?.bytes, keepAtLeast)
        (retention.tombstones, retention.log, retention.refusals) = (keepTombstones, keepLog, keepRefusals)
        return retention
    }

    private static let ofArticles: Set = ["keep-articles", "keep-articles-per-source"]

    private var articlesKept: Retention.Articles {
        Retention.Articles(age: keepArticles, count: keepArticlesPerSource)
    }
}

extension Pruned {
    /// `12 articles, 0 tombstones, 340 visits, 0 refusals`, and by how much the file shrinks if it does.
    var sentence: String {
        [(articles, "article"), (tombstones, "tombstone"), (visits, "visit"), (refusals, "refusal")]
            .map(counted).joined(separator: ", ")
            + (bytes > 0 ? ", \(ByteCount.rounded(Int64(bytes))) of the file" : "")
    }
}

extension Store {
    /// Why the file stays larger than `max-store` after retention took out all that it may; nil where it does not.
    func obstacle(to limit: ByteCount?, now: Timestamp) throws -> String? {
        guard let limit, let excess = try excess(over: limit.bytes, now: now) else { return nil }
        let largest = excess.largest.map { ": \(Self.name($0.name)) takes \(ByteCount.rounded(Int64($0.bytes)))" } ?? ""
        return "max-store cannot be met, \(ByteCount.rounded(Int64(excess.bytes))) are too much\(largest)"
    }

    private static func name(_ table: String) -> String { table == "log" ? "the crawl log" : "the table \(table)" }
}
