import Compare
import Language
import Model
import Store

/// Finds the place of an article among those stored: a new one, a revision, another address of one, a copy.
struct Filing {
    let store: Store
    let visit: Visit
    let settings: CrawlSettings

    func file(_ article: Article, canonical: WebURL?, isAMP: Bool, now: Timestamp) throws -> Judge.Verdict {
        let own = visit.url.canonicalForm?.url ?? visit.url
        let stated = sameSite(canonical, as: own)
        if isAMP, let stated { return verdict(.moved(to: stated), nil) }
        let digest = Paging.digest(article)
        if let verdict = try further(article, at: own, stated: stated, digest, now) { return verdict }
        if let alias = try store.articles.alias(of: own) {
            let known = alias.article
            if try isTwin(article, at: own, of: known, stated: stated) { return verdict(.duplicate(of: known), known) }
            guard let how = alias.how else { return try revise(known, article, at: own, digest, now) }
            guard try isAnother(article, than: known, how: how, at: own) else {
                let isEcho = try isEcho(article, at: own, of: known, digest: digest)
                return isEcho
                    ? verdict(.duplicate(of: known), known) : try revise(known, article, at: own, digest, now)
            }
            try store.articles.dropAlias(own)
        }
        if let stated, let known = try store.articles.find(url: stated), try isSame(known, article, digest) {
            return try duplicate(of: known, own, .canonical, now)
        }
        if settings.foldDuplicates,
            let known = try store.articles.find(
                digest: digest, site: own.site, isTitled: Likeness.isTitled(like: article))
        {
            return try duplicate(of: known, own, .link, now)
        }
        let earlier = try earlierAddresses()
        if let known = try former(article, at: own, earlier) {
            try store.articles.addAlias(own, to: known, how: .redirect, now: now)
            return try revise(known, article, at: own, digest, now)
        }
        return try insert(article, at: own, stated: stated, earlier, digest, now)
    }

    /// What the store still has of an article.
    enum Kept {
        case whole(StoredArticle)
        case damaged
        /// Retention took it out.
        case expired
    }

    func kept(_ known: ArticleID) throws -> Kept {
        do { return try store.articles.get(known).map(Kept.whole) ?? .expired } catch DatabaseError.damaged {
            return .damaged
        }
    }

    /// Adds a page to the article whose next one it is; nil where it was added before, and where it is a story of its
    /// own.
    private func further(
        _ article: Article, at own: WebURL, stated: WebURL?, _ digest: [UInt8], _ now: Timestamp
    ) throws -> Judge.Verdict? {
        guard let hint = visit.hint, let number = hint.page, let first = WebURL(hint.url),
            let known = try store.articles.find(url: first)
        else { return nil }
        let leads = try store.articles.find(url: own)
        guard leads == nil || leads == known else { return nil }
        switch try kept(known) {
        case .expired: return try expired(known)
        // A further page does not stand for the whole; the first one mends it.
        case .damaged: return try duplicate(of: known, own, .next, now, remark: "which is damaged")
        case .whole(let old):
            guard !old.article.parts.contains(where: { $0.url == own.href }) else { return nil }
            let namesFirst = try stated.map { try store.articles.find(url: $0) == known } ?? false
            let paging = Paging(old: old, page: article, url: own, digest: digest)
            switch paging.added(number: number, namesFirst: namesFirst) {
            case nil where leads == nil: return nil
            case nil, .nothingNew: return try duplicate(of: known, own, .next, now, remark: "nothing new on it")
            case .whole(let whole):
                try store.articles.extend(known, with: whole, digest: Paging.digest(whole))
                var verdict = try duplicate(of: known, own, .next, now, remark: "its page \(number)")
                verdict.isPart = true
                return verdict
            }
        }
    }

    private func revise(
        _ known: ArticleID, _ article: Article, at own: WebURL, _ digest: [UInt8], _ now: Timestamp
    ) throws -> Judge.Verdict {
        switch try kept(known) {
        case .expired: return try expired(known)
        // What the page says now takes its place; what is left of it stays, known as damaged. It stands on its first
        // page alone until the others have been read again.
        case .damaged:
            try store.frontier.hasten(furtherPagesOf: known, now: now)
            return try revised(known, article, from: nil, digest, now)
        case .whole(let old):
            return try revise(known, old, with: article, at: own, digest, now)
        }
    }

    /// Bytes and sentences of an old and a new text together up to which they are compared while all other visits wait:
    /// a fifth of a second at the worst. `offprint revisions` compares longer ones.
    static let comparable = (bytes: 200_000, sentences: 4_000)

    /// With what the page said before, the log tells what sort of change it is.
    func revised(
        _ known: ArticleID, _ article: Article, from old: StoredArticle?, _ digest: [UInt8], _ now: Timestamp
    ) throws -> Judge.Verdict {
        _ = try store.articles.revise(
            known, with: article, digest: digest, keepsOld: settings.keepRevisions, now: now)
        if let old, old.digest != digest { try noteOriginal(of: old, now: article, digest) }
        var verdict = verdict(.revised(known), known)
        guard let old, let classes = Self.classes(old.article, article), !classes.isEmpty else { return verdict }
        verdict.remark = classes.map(\.rawValue).joined(separator: ", ")
        return verdict
    }

    /// Nil where the texts are too long to compare while others wait.
    static func classes(_ old: Article, _ new: Article) -> [ChangeClass]? {
        let size = old.text.utf8.count + new.text.utf8.count
        guard size <= comparable.bytes else { return nil }
        return StoryDifference(old, new, upTo: comparable.sentences)?.classes
    }

    private func expired(_ known: ArticleID) throws -> Judge.Verdict {
        let day = try store.articles.pruned(known).map { ", taken out \($0)" } ?? ""
        return verdict(.refused(Reason(.expired, "article \(known)\(day)")), known)
    }

    private func duplicate(
        of known: ArticleID, _ own: WebURL, _ how: Discovery.Rule, _ now: Timestamp, remark: String? = nil
    ) throws -> Judge.Verdict {
        try store.articles.addAlias(own, to: known, how: how, now: now)
        var verdict = verdict(.duplicate(of: known), known)
        verdict.remark = remark
        return verdict
    }

    private func insert(
        _ article: Article, at own: WebURL, stated: WebURL?, _ earlier: [WebURL], _ digest: [UInt8], _ now: Timestamp
    ) throws -> Judge.Verdict {
        // A canonical that already belongs to another story is no address of this one.
        let canonical = try stated.flatMap { try store.articles.find(url: $0) == nil ? $0 : nil }
        let original = try original(of: article, digest, at: own)
        let id = try store.articles.insert(
            article, url: visit.url, aliases: [own] + (canonical.map { [$0] } ?? []) + earlier,
            site: own.site, digest: digest, source: visit.source, copyOf: original, now: now)
        return verdict(original.map { .copy(id, of: $0) } ?? .stored(id), id)
    }

    /// Whether a page that names the address of a stored article tells the same story.
    private func isSame(_ known: ArticleID, _ article: Article, _ digest: [UInt8]) throws -> Bool {
        // Of one that is damaged or no longer kept nothing tells them apart, and to store it again would be worse.
        guard case .whole(let old) = try kept(known) else { return true }
        return old.digest == digest || Likeness(old.article, article).isOneStory
    }

    func verdict(_ outcome: Outcome, _ article: ArticleID?) -> Judge.Verdict {
        Judge.Verdict(outcome: outcome, kind: .article, article: article)
    }
}
