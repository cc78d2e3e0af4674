import Language
public import Markup
public import Model

/// Reads the story of a page: each field is chosen by a judge among candidates.
///
/// A value without state: the same page with the same arguments gives the same result.
public struct ArticleExtractor: Sendable {
    let knowledge: SiteKnowledge

    public init(knowledge: SiteKnowledge = SiteKnowledge()) { self.knowledge = knowledge }

    /// - Parameters:
    ///   - url: the page's address, for its date, its host and relative links.
    ///   - hint: what the feed or sitemap said of the page.
    ///   - language: of the source; the page's own `lang` beats it.
    ///   - offset: the source's zone in minutes east of UTC.
    ///   - explain: fills `candidates`.
    public func extract(
        _ document: HTMLDocument, url: WebURL?, hint: Item? = nil, language: String? = nil, offset: Int? = nil,
        now: Timestamp,
        explain: Bool = false
    ) -> ArticleResult {
        var result = ArticleResult()
        result.problems = document.problems
        guard !document.nodes.isEmpty else { return result }
        var reading = PageReading(
            document, url: url, hint: hint, language: language, offset: offset, now: now, knowledge: knowledge,
            explain: explain)
        reading.read()
        result.article = reading.article
        (result.candidates, result.blocks) = (reading.notes.candidates, reading.blocks)
        result.next = reading.next
        result.problems += reading.problems
        (result.isArticle, result.score) = (reading.isArticle, reading.score)
        return result
    }
}
