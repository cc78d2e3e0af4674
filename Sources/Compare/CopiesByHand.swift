public import Model
public import Store

/// Joins articles to the copies of one, and splits them off, as somebody says; no later search undoes it (DEDUP-11).
public struct CopiesByHand {
    private let store: Store
    private let asked: StoredArticle
    /// Those of `asked`, without it.
    private var copies: [StoredArticle]
    private let now: Timestamp

    public init(_ store: Store, asked: StoredArticle, copies: [StoredArticle], now: Timestamp) {
        (self.store, self.asked, self.copies, self.now) = (store, asked, copies, now)
    }

    /// It is a copy of `asked` and of all its copies, or they are copies of it.
    public mutating func join(_ other: StoredArticle) throws {
        let group = rest(without: other)
        copies = group.filter { $0.id != asked.id } + [other]
        try say(other, group, areCopies: true)
        guard let original = Original(among: group + [other])?.id else { return }
        for article in [asked, other] { try note(original, of: article, among: group + [other]) }
    }

    /// It is no copy of `asked` nor of any of its copies. Those that were known as copies of it are known as copies of
    /// what is the original among the rest.
    public mutating func split(_ other: StoredArticle) throws {
        let group = rest(without: other)
        copies = group.filter { $0.id != asked.id }
        try say(other, group, areCopies: false)
        if let known = other.copyOf, group.contains(where: { $0.id == known }) {
            try store.articles.setOriginal(of: other.id, to: nil)
        }
        guard let original = Original(among: group)?.id else { return }
        for article in group where article.copyOf == other.id { try note(original, of: article, among: group) }
    }

    private func rest(without other: StoredArticle) -> [StoredArticle] {
        ([asked] + copies).filter { $0.id != other.id }
    }

    private func say(_ other: StoredArticle, _ group: [StoredArticle], areCopies: Bool) throws {
        for article in group { try store.articles.setKin(article.id, other.id, areCopies: areCopies, now: now) }
    }

    /// A copy is one at another site.
    private func note(_ original: ArticleID, of article: StoredArticle, among group: [StoredArticle]) throws {
        let isElsewhere = group.contains { $0.id == original && $0.site != article.site }
        try store.articles.setOriginal(of: article.id, to: isElsewhere ? original : nil)
    }
}
