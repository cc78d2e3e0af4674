import Compare
import Language
import Model
import Store

/// Pages that stand, with status 200, where an article was: "no longer available", another story, the home page
/// (soft 404s; Bar-Yossef and others, Sic transit gloria telae, WWW 2004). They revise nothing, and the log says so.
struct Absence {
    let old: Article
    /// What is read as an article there now.
    let page: Article

    /// What the page is, in words; nil where it may be the article, rewritten.
    ///
    /// - Parameter twin: another article of the site that has this text already.
    func words(twin: ArticleID?) -> String? {
        guard Likeness(old, page).sharesNothing else { return nil }
        if let twin { return "the text of article \(twin)" }
        if isRemnant { return "\"\(page.title)\", \(letters(page)) letters of text" }
        return isUnsigned ? "\"\(page.title)\", without the day or the names that were there" : nil
    }

    /// The first lines of a story that was read whole: the wall before it is new, its words are not.
    var isStub: Bool {
        page.kind == .paywalled && old.kind != .paywalled && old.parts.isEmpty && letters(page) < letters(old)
    }

    /// A paper's own notice that it takes the story back, signed or dated, is no error page however short it is, nor
    /// however long the story was.
    var isRetraction: Bool {
        states(page) && page.text.utf8.count <= Filing.comparable.bytes && page.tellsRetraction
    }

    /// A line or two where a story was.
    private var isRemnant: Bool { letters(page) < Likeness.telling && letters(old) >= 2 * Likeness.telling }

    /// The page says neither when it was published nor by whom, which the article's page did. What a feed or the address
    /// says is no word of the page.
    private var isUnsigned: Bool { states(old) && !states(page) && !Likeness(old, page).isOneTitle }

    private func states(_ article: Article) -> Bool {
        !article.authors.isEmpty && isStated("authors", by: article)
            || article.published != nil && isStated("published", by: article)
    }

    private func isStated(_ field: String, by article: Article) -> Bool {
        guard let rule = article.provenance[field]?.rule else { return false }
        return !rule.hasPrefix("item.") && !rule.hasPrefix("url")
    }

    private func letters(_ article: Article) -> Int { article.text.unicodeScalars.count }
}

extension Judge {
    /// The verdict on a page at an article's address that is none: what is stored stays, and is looked at as before.
    /// Nil where no article is stored.
    func absent(_ reading: Reading, _ visit: Visit, _ now: Timestamp) throws -> Verdict? {
        guard visit.kind == .article, visit.depth > 0, visit.hint?.page == nil, reading.kind != .article,
            let known = try store.articles.find(url: visit.url)
        else { return nil }
        let title = reading.title.map { " (\"\($0)\")" } ?? ""
        let page =
            switch reading.kind {
            case .section: "a page of links\(title)"
            case .feed, .sitemap: "a \(reading.kind.rawValue)\(title)"
            case .unknown, .article, .robots: reading.problems.first ?? "no article\(title)"
            }
        let reason = Reason(reading.refusal ?? .notArticle, Absence.detail(page, of: known))
        var verdict = refusal(reason, visit, now)
        verdict.article = known
        if let firstSeen = try store.articles.firstSeen(known) {
            verdict.next = revisit.article(firstSeen: firstSeen, now: now)
        }
        return verdict
    }
}

extension Absence {
    static func detail(_ page: String, of known: ArticleID) -> String {
        "\(page) in the place of article \(known), which stays as it is"
    }
}
