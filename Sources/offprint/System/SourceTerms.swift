import Model
import Publish
import Store

extension Terms.Rights: SettingChoice {}

/// Under which terms the articles of each source are given out: those of the settings, or of its own.
struct SourceTerms {
    private let common: Terms
    private var own: [SourceID: Terms] = [:]

    /// A source that was removed keeps its terms, and words that say nothing give nothing away.
    init(_ settings: Settings, _ sources: Sources) throws {
        common = settings.terms
        for (source, words) in try sources.settingsWithRemoved() where !Self.names.isDisjoint(with: words.keys) {
            own[source] = settings.refined(by: words).terms
            if let word = words["rights"], Terms.Rights(rawValue: word) == nil { own[source]?.rights = .link }
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
