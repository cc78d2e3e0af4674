import Model
import Store

/// What addresses say about the articles they lead to.
extension Filing {
    /// Whether the page is the print or the mobile form of an article that is read under the address that it names: what
    /// that page says counts, or the two would revise each other for ever. Two stories that name each other's addresses are
    /// none.
    func isTwin(_ article: Article, at own: WebURL, of known: ArticleID, stated: WebURL?) throws -> Bool {
        guard let stated, try store.articles.find(url: stated) == known, try isRead(stated, known) else {
            return false
        }
        guard case .whole(let old) = try kept(known) else { return false }
        return !old.article.parts.contains { $0.url == own.href } && !Likeness(old.article, article).isAnotherStory
    }

    /// Whether the address is that of the article, or the one that it has got since; not one that has but its words.
    func speaks(_ own: WebURL, for old: StoredArticle) throws -> Bool {
        try old.url == own.href || store.articles.alias(of: own)?.how == .redirect
    }

    /// Whether an address that led to an article tells a story of its own now: both had said no more than "more to
    /// follow" when one was taken for the other, or it had redirected there. At the address that the article has got
    /// since it may have been written anew, as at its own; elsewhere some of its words or its headline have to be there.
    func isAnother(_ article: Article, than known: ArticleID, how: Discovery.Rule, at own: WebURL) throws -> Bool {
        guard case .whole(let old) = try kept(known), !old.article.parts.contains(where: { $0.url == own.href }) else {
            return false
        }
        let likeness = Likeness(old.article, article)
        if likeness.isAnotherStory { return true }
        guard !likeness.isOneStory, !likeness.isOneTextEdited else { return false }
        return try !mayStand(old, how, earlierAddresses())
    }

    /// Whether another address of an article says it in other words while its own is read: that one speaks, or the two
    /// would revise each other for ever. The address that the article's page names as its own is none.
    func isEcho(_ article: Article, at own: WebURL, of known: ArticleID, digest: [UInt8]) throws -> Bool {
        guard case .whole(let old) = try kept(known), !old.article.parts.contains(where: { $0.url == own.href }),
            old.digest != digest || old.article.title != article.title,
            let first = WebURL(old.url), first.href != own.href,
            old.article.canonical.flatMap({ WebURL($0)?.canonicalForm?.url }) != own
        else { return false }
        return try isRead(first, known)
    }

    /// Whether the article may stand at an address now that it was not read at: its own leads there, or redirected to it
    /// and is read no more.
    private func mayStand(_ old: StoredArticle, _ how: Discovery.Rule, _ earlier: [WebURL]) throws -> Bool {
        if earlier.contains(where: { $0.href == old.url }) { return true }
        guard how == .redirect else { return false }
        return try WebURL(old.url).map { try !isRead($0, old.id) } ?? true
    }

    /// Whether the last visit to that address found the article there.
    private func isRead(_ url: WebURL, _ known: ArticleID) throws -> Bool {
        guard let row = try store.frontier.find(url: url), row.article == known, let outcome = row.outcome else {
            return false
        }
        return [.stored, .copy, .revised, .unchanged].contains(outcome)
    }

    /// The article of an address that redirects here now, where the page still tells its story: it was edited, and
    /// with its headline its address has changed. Of another site only where the article itself stood at that address: a
    /// paper that has moved brings its archive along, a redirector has none. An address that leads to the day's newest
    /// makes no two of them one.
    func former(_ article: Article, at own: WebURL, _ earlier: [WebURL]) throws -> ArticleID? {
        for url in earlier {
            guard let known = try store.articles.find(url: url), case .whole(let old) = try kept(known),
                url.site == own.site || old.url == url.href
            else { continue }
            let likeness = Likeness(old.article, article)
            let isMoved = try mayStand(old, .redirect, earlier) && likeness.isOneStory
            if isMoved || likeness.isOneText { return known }
        }
        return nil
    }

    /// The addresses that redirected here, so that they lead to the article.
    func earlierAddresses() throws -> [WebURL] {
        try visit.id.map { try store.frontier.leading(to: $0, hops: settings.maxRedirects) } ?? []
    }

    /// The page's own word on its address counts within its site, and never when it names the home page.
    func sameSite(_ canonical: WebURL?, as own: WebURL) -> WebURL? {
        guard let canonical = canonical?.canonicalForm, canonical.url != own, let this = own.canonicalForm,
            canonical.key != this.key, canonical.url.site == own.site
        else { return nil }
        let isHome = canonical.url.path == "/" && canonical.url.query == nil
        return isHome ? nil : canonical.url
    }
}

extension WebURL {
    /// Nil for a URL that is too long or not fetched at all.
    var canonicalForm: CanonicalURL? { try? CanonicalURL(self) }
}
