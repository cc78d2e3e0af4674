import Language
import Model
import Store

/// An article that its site spreads over several pages (EXTR-10): a further page is added to what is stored, and each
/// page is revised by itself.
struct Paging {
    let old: StoredArticle
    /// What one of its pages says now.
    let page: Article
    let url: WebURL
    let digest: [UInt8]

    /// What adding a page comes to.
    enum Addition {
        case whole(Article)
        /// The page says what the article says already: a pager of something else, or without an end.
        case nothingNew
    }

    /// The article with the page as its next one; nil where the page is a story of its own.
    ///
    /// - Parameter namesFirst: whether the page names the article's address as its own.
    func added(number: Int, namesFirst: Bool) -> Addition? {
        guard number == max(1, old.article.parts.count) + 1, namesFirst || isAlike(page.title, old.article.title) else {
            return nil
        }
        guard !old.article.holds(page.body) else { return .nothingNew }
        var whole = old.article
        whole.append(
            page.body, from: part(page.body, at: url.href, digest),
            first: part(old.article.body, at: old.url, old.digest))
        return .whole(whole)
    }

    /// The article after the page has been read anew; nil where that says nothing new. `corrects`: it credits others, or
    /// has got the day that was lacking.
    func revised(corrects: Bool) -> Article? {
        guard let place = old.article.parts.firstIndex(where: { $0.url == url.href }), place > 0 else {
            return revisedFirst(corrects)
        }
        guard old.article.parts[place].digest != digest else { return nil }
        var whole = old.article
        whole.replace(part: place, with: page.body, digest: digest)
        return whole
    }

    /// The first page speaks for the article; the other pages give their blocks alone.
    private func revisedFirst(_ corrects: Bool) -> Article? {
        guard old.article.parts[0].digest != digest || old.article.title != page.title || corrects else { return nil }
        var whole = old.article
        whole.replace(first: page, digest: digest)
        whole.dropRepeatedParts()
        return whole
    }

    private func part(_ blocks: [Block], at url: String, _ digest: [UInt8]) -> ArticlePart {
        ArticlePart(url: url, blocks: blocks.count, digest: digest)
    }

    /// "The story", "The story – page 2".
    private func isAlike(_ one: String, _ other: String) -> Bool {
        let (one, other) = (one.lowercased(), other.lowercased())
        return !one.isEmpty && !other.isEmpty && (one.contains(other) || other.contains(one))
    }

    static func digest(_ article: Article) -> [UInt8] { Fingerprint.body(article.text).bytes }
}
