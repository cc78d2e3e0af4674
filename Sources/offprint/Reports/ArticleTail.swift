import Model
import Store

/// The articles that were stored since the last look, each once.
struct ArticleTail {
    private var filter: ArticleFilter
    private let words: ArticleWords
    private var last: ArticleID

    /// Begins behind `end`, unless the filter says where.
    init(_ filter: ArticleFilter, _ words: ArticleWords = ArticleWords([]), end: ArticleID) {
        (self.filter, self.words) = (filter, words)
        last = filter.after ?? (filter.since == nil ? end : 0)
    }

    mutating func next(
        _ articles: Articles, damaged: (DatabaseError) -> Void, _ show: (StoredArticle) -> Void
    ) throws {
        // Read before the query, so that a damaged one is told once; what is written in between comes with the query.
        var newest = max(last, try articles.lastID())
        filter.after = last
        try articles.each(filter, damaged: damaged) { article in
            if words.fit(article) { show(article) }
            newest = max(newest, article.id)
        }
        last = newest
    }
}
