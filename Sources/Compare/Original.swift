public import Model
public import Store

/// Which of several articles with one text is the original, and why.
public struct Original: Sendable {
    public enum Reason: Hashable, Sendable {
        /// These articles name an address of it as canonical or as their source.
        case named(by: [ArticleID])
        /// These articles credit its site.
        case credited(by: [ArticleID])
        /// By the dates on the pages.
        case publishedFirst
        /// Others are certainly later by their dates; of the rest, of which no page tells, it was stored first.
        case seenFirstOfEarliest
        /// No page tells; it was stored first.
        case seenFirst
    }

    public let id: ArticleID
    public let reason: Reason
    /// The names that articles of the group credit and that are none of their own sites: the original may be elsewhere.
    public let elsewhere: [String]

    /// Nil where there are none.
    public init?(among articles: [StoredArticle]) {
        let earliest = Self.earliest(articles)
        guard let first = earliest.min(by: { ($0.firstSeen, $0.id) < ($1.firstSeen, $1.id) }) else { return nil }
        elsewhere = Self.elsewhere(articles)
        if let (id, by) = Self.most(articles, where: Self.names) {
            (self.id, reason) = (id, .named(by: by))
        } else if let (id, by) = Self.most(articles, where: Self.credits) {
            (self.id, reason) = (id, .credited(by: by))
        } else {
            (id, reason) = (first.id, Self.reason(first, earliest, of: articles))
        }
    }

    /// The article to which most others point, if it is one alone.
    private static func most(_ articles: [StoredArticle], where points: (StoredArticle, StoredArticle) -> Bool) -> (
        ArticleID, [ArticleID]
    )? {
        let pointed = articles.map { target in
            (target.id, articles.filter { $0.id != target.id && points($0, target) }.map(\.id))
        }
        let most = pointed.map(\.1.count).max() ?? 0
        let first = pointed.filter { $0.1.count == most }
        return most > 0 && first.count == 1 ? first[0] : nil
    }

    /// Whether a page says that the other's address is where its text comes from.
    private static func names(_ page: StoredArticle, _ other: StoredArticle) -> Bool {
        let told = [page.article.canonical, page.article.origin?.url].compactMap { $0.flatMap(key) }
        return !Set(told).isDisjoint(with: (other.aliases + [other.url]).compactMap(key))
    }

    private static func key(_ url: String) -> String? { WebURL(url).flatMap { try? CanonicalURL($0).key } }

    /// Whether a page credits the site of the other, by its name or by an address there.
    private static func credits(_ page: StoredArticle, _ other: StoredArticle) -> Bool {
        guard page.site != other.site else { return false }
        if let site = page.article.origin?.url.flatMap({ WebURL($0) })?.site, site == other.site { return true }
        guard let name = other.article.siteName.map(Credits.padded), name.contains(where: \.isLetter) else {
            return false
        }
        return credited(page).map(Credits.padded).contains(name)
    }

    private static func credited(_ page: StoredArticle) -> [String] {
        page.article.authors.filter { $0.kind == .agency }.map(\.name)
            + [page.article.origin?.name].compactMap(\.self)
    }

    private static func elsewhere(_ articles: [StoredArticle]) -> [String] {
        let own = Set(articles.compactMap { $0.article.siteName.map(Credits.padded) })
        var seen: Set<String> = []
        return articles.flatMap(credited).filter { name in
            let key = Credits.padded(name)
            return !own.contains(key) && seen.insert(key).inserted
        }
    }

    /// Those that no other is certainly dated before; a day without a time is before the next day only. All where each has
    /// another before it, as days and moments of other zones may say.
    private static func earliest(_ articles: [StoredArticle]) -> [StoredArticle] {
        let earliest = articles.filter { article in !articles.contains { isDated($0, before: article) } }
        return earliest.isEmpty ? articles : earliest
    }

    private static func reason(
        _ first: StoredArticle, _ earliest: [StoredArticle], of articles: [StoredArticle]
    ) -> Reason {
        guard earliest.count < articles.count else { return .seenFirst }
        let isFirst = articles.allSatisfy { $0.id == first.id || isDated(first, before: $0) }
        return isFirst ? .publishedFirst : .seenFirstOfEarliest
    }

    private static func isDated(_ one: StoredArticle, before other: StoredArticle) -> Bool {
        guard let date = one.article.published, let later = other.article.published else { return false }
        return date.isBefore(later)
    }
}

extension WrittenDate {
    /// For certain: moments where both have a time and a zone, else days as they are written.
    func isBefore(_ other: WrittenDate) -> Bool {
        if secondOfDay != nil, other.secondOfDay != nil, offset != nil, other.offset != nil {
            return moment() < other.moment()
        }
        return day < other.day
    }
}
