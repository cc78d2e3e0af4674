public import Model
public import Store

/// Finds the articles that tell the text of another, whole, cut, extended or reworded in places.
public struct CopySearch {
    let store: Store
    /// How long before and after an article was first seen its copies are looked for.
    let within: Duration
    /// The share of the shorter text's runs of words that makes it a copy, 0 to 1.
    public static let share = 0.4

    public init(_ store: Store, within: Duration) { (self.store, self.within) = (store, within) }

    /// One text, to see how much of it others have.
    public struct Texts {
        private let shingles: Shingles
        private let digest: [UInt8]

        public init(_ stored: StoredArticle) { (shingles, digest) = (Shingles(stored.article.text), stored.digest) }

        /// 0 to 1; texts too short to be told apart are the same or are not.
        public func share(in other: StoredArticle) -> Double {
            digest == other.digest ? 1 : shingles.share(in: Shingles(other.article.text))
        }
    }

    /// Whether one text holds so much of the other that it is a copy.
    public static func isCopy(_ article: Article, of other: Article) -> Bool {
        isCopy(Shingles(article.text), Shingles(other.text))
    }

    /// In the order of their storing; what somebody has said stands above what the texts tell. A damaged one goes to
    /// `damaged`, and how many texts were looked at to `progress`: every text of the time, so that the time it takes
    /// grows with the number of articles.
    public func copies(
        of asked: StoredArticle, damaged: (DatabaseError) -> Void, progress: (Int) -> Void = { _ in }
    ) throws -> [StoredArticle] {
        let own = Shingles(asked.article.text)
        let said = try store.articles.kin(of: asked.id)
        var (found, looked): ([ArticleID], Int) = ([], 0)
        try store.articles.eachText(
            from: asked.firstSeen - within, until: asked.firstSeen + within, relatedTo: asked.id
        ) { other in
            let isKnown = other.copyOf == asked.id || asked.copyOf.map { $0 == other.id || $0 == other.copyOf } ?? false
            if said[other.id] ?? (isKnown || Self.isCopy(own, Shingles(other.text))) { found.append(other.id) }
            looked += 1
            progress(looked)
        }
        return try found.compactMap { id in
            do { return try store.articles.get(id) } catch let error as DatabaseError {
                guard case .damaged = error else { throw error }
                damaged(error)
                return nil
            }
        }
    }

    private static func isCopy(_ one: Shingles, _ other: Shingles) -> Bool {
        !one.isTooShort && !other.isTooShort && max(one.share(in: other), other.share(in: one)) >= share
    }
}
