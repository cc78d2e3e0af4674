import Model
import Store

/// The settings of sources that have some for themselves (`revisit-max` of a seed list, say).
struct SourceRules: Sendable {
    /// What the words of a source make of the settings of all.
    typealias Reading = @Sendable ([String: String]) -> CrawlSettings

    private let reading: Reading?
    private var rules: [SourceID: CrawlSettings] = [:]
    /// Of the store when the rules were read.
    private var version: Int64?

    init(_ reading: Reading? = nil) { self.reading = reading }

    subscript(source: SourceID) -> CrawlSettings? { rules[source] }

    /// Reads them again when another process has written to the store.
    mutating func refresh(_ store: Store) throws {
        guard let reading else { return }
        let version = try store.dataVersion
        guard version != self.version else { return }
        self.version = version
        rules = try store.sources.refined().mapValues { source in
            var settings = reading(source.settings)
            settings.access.home = WebURL(source.url)
            return settings
        }
    }
}
