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

    /// An article that has its text in common with the one that was asked for.
    public struct Copy: Sendable {
        public var stored: StoredArticle
        /// The share of the shorter text that stands in the longer, 0 to 1.
        public var share: Double
    }

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
        let (one, other) = (Shingles(article.text), Shingles(other.text))
        return isCopy(one, other, max(one.share(in: other), other.share(in: one)))
    }

    /// In the order of their storing. A damaged one goes to `damaged`. Looked at is every text of the time, so the
    /// time it takes grows with the number of articles.
    public func copies(of asked: StoredArticle, damaged: (DatabaseError) -> Void) throws -> [Copy] {
        let own = Shingles(asked.article.text)
        var found: [(id: ArticleID, share: Double)] = []
        try store.articles.eachText(
            from: asked.firstSeen - within, until: asked.firstSeen + within, relatedTo: asked.id
        ) { other in
            let isKnown = other.copyOf == asked.id || asked.copyOf.map { $0 == other.id || $0 == other.copyOf } ?? false
            let shingles = Shingles(other.text)
            let share = max(own.share(in: shingles), shingles.share(in: own))
            if isKnown || Self.isCopy(own, shingles, share) { found.append((other.id, share)) }
        }
        return try found.compactMap { id, share in
            do {
                return try store.articles.get(id).map { Copy(stored: $0, share: share) }
            } catch let error as DatabaseError {
                guard case .damaged = error else { throw error }
                damaged(error)
                return nil
            }
        }
    }

    private static func isCopy(_ one: Shingles, _ other: Shingles, _ share: Double) -> Bool {
        !one.isTooShort && !other.isTooShort && share >= self.share
    }
}
