import Model
import Publish
import Store

extension Terms.Rights: SettingChoice {}

/// Under which terms the articles of each source are given out: those of the settings, or of its own.
struct SourceTerms {
    private let common: Terms
    private var own: [SourceID: Terms] = [:]

    /// A source that was removed keeps its terms, and words that say nothing or cannot be read give nothing away.
    init(_ settings: Settings, _ sources: Sources) throws {
        common = settings.terms
        let own = try sources.settings { _ in ["rights": ""] }
        for (source, words) in own where !Self.names.isDisjoint(with: words.keys) {
            self.own[source] = settings.refined(by: words).terms
            if let word = words["rights"], Terms.Rights(rawValue: word) == nil { self.own[source]?.rights = .link }
        }
    }

    private static let names: Set = ["rights", "extract-words"]

    func callAsFunction(_ article: StoredArticle) -> Terms { self(article.source) }

    /// What came from no source has the common ones.
    func callAsFunction(_ source: SourceID?) -> Terms { source.flatMap { own[$0] } ?? common }
}

extension Settings {
    fileprivate var terms: Terms { Terms(rights, words: extractWords) }
}
