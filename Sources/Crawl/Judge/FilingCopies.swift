import Compare
import Model
import Store

/// Whose text an article has.
extension Filing {
    /// The original of the article at another site that has the same text, or that the page names and has most of the
    /// text of.
    func original(of article: Article, _ digest: [UInt8], at own: WebURL) throws -> ArticleID? {
        try toldElsewhere(article, digest, site: own.site) ?? namedOriginal(of: article, at: own)
    }

    /// Of a copy its original, unless that stands at the same site as the article.
    private func toldElsewhere(_ article: Article, _ digest: [UInt8], site: String) throws -> ArticleID? {
        let isTitled = Likeness.isTitled(like: article)
        guard let known = try store.articles.find(digest: digest, otherThan: site, isTitled: isTitled) else {
            return nil
        }
        guard case .whole(let told) = try kept(known), let original = told.copyOf else { return known }
        if case .whole(let first) = try kept(original), first.site == site { return nil }
        return original
    }

    /// The article at another site that the page names as its source or as canonical, if it tells most of its text; of a
    /// copy its original.
    private func namedOriginal(of article: Article, at own: WebURL) throws -> ArticleID? {
        for written in [article.origin?.url, article.canonical] {
            guard let named = written.flatMap({ WebURL($0) }), named.site != own.site,
                let url = named.canonicalForm?.url, url.site != own.site
            else { continue }
            guard let known = try store.articles.find(url: url), case .whole(let told) = try kept(known),
                CopySearch.isCopy(article, of: told.article)
            else { continue }
            return told.copyOf ?? known
        }
        return nil
    }

    /// Notes whose copy the new words of an article make it: one that tells something else is none any more, one that
    /// now has an earlier article's text word for word is one. What somebody has said of two stays.
    func noteOriginal(of old: StoredArticle, now article: Article, _ digest: [UInt8]) throws {
        let said = try store.articles.kin(of: old.id)
        if let original = old.copyOf {
            guard said[original] != true, try !isCopy(article, digest, of: original) else { return }
            try store.articles.setOriginal(of: old.id, to: nil)
        } else if let original = try toldElsewhere(article, digest, site: old.site), original < old.id,
            said[original] != false
        {
            try store.articles.setOriginal(of: old.id, to: original)
        }
    }

    /// Of what cannot be read nothing tells them apart.
    private func isCopy(_ article: Article, _ digest: [UInt8], of original: ArticleID) throws -> Bool {
        guard case .whole(let told) = try kept(original) else { return true }
        return told.digest == digest || CopySearch.isCopy(article, of: told.article)
    }
}
