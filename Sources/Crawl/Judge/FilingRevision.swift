import Model
import Store

/// What the page of a known article says now.
extension Filing {
    /// A revision of it, unless it says the same as before or is no page of the article any more.
    func revise(
        _ known: ArticleID, _ old: StoredArticle, with article: Article, at own: WebURL, _ digest: [UInt8],
        _ now: Timestamp
    ) throws -> Judge.Verdict {
        if let page = try absence(of: known, old, article, digest, site: own.site) {
            return verdict(.refused(Reason(.notArticle, Absence.detail(page, of: known))), known)
        }
        let corrects = try article.corrects(old.article) && speaks(own, for: old)
        guard !old.article.parts.isEmpty else {
            let isSame = old.digest == digest && old.article.title == article.title
            guard !isSame || corrects else { return verdict(.unchanged, known) }
            return try revised(known, article, from: old, digest, now)
        }
        let paging = Paging(old: old, page: article, url: own, digest: digest)
        guard let whole = paging.revised(corrects: corrects) else { return verdict(.unchanged, known) }
        let digest = Paging.digest(whole)
        guard old.digest != digest || old.article.title != whole.title || corrects else {
            // The same words, on other pages than before.
            try store.articles.extend(known, with: whole, digest: digest)
            return verdict(.unchanged, known)
        }
        return try revised(known, whole, from: old, digest, now)
    }

    private func absence(
        of known: ArticleID, _ old: StoredArticle, _ article: Article, _ digest: [UInt8], site: String
    ) throws -> String? {
        guard old.digest != digest else { return nil }
        let absence = Absence(old: old.article, page: article)
        if absence.isStub { return "the first lines, for those who do not subscribe," }
        let twin = try store.articles.find(digest: digest, site: site)
        let words = absence.words(twin: twin == known ? nil : twin)
        // The story has to stay where the store keeps but what a page says last.
        return words != nil && settings.keepRevisions && absence.isRetraction ? nil : words
    }
}
