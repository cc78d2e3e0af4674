import Crawl
import Extract
import Logging

extension Configuration {
    /// What the crawler is made with, the rules of sites included. A rules file that is wrong is no reason not to run:
    /// what is wrong goes to the log, and all other rules are used.
    func crawler(_ logger: Logger) throws -> Crawler.Settings {
        var crawler = try settings.crawler()
        let folder = RuleFolder(rules, limit: settings.maxRules)
        for problem in folder.problems { logger.warning("\(problem)") }
        if !folder.rules.isEmpty { logger.notice("\(rules): \(folder.sentence)") }
        crawler.rules = folder.book
        if isReplay, let reading = crawler.bySource { crawler.bySource = Self.withoutWaiting(reading) }
        return crawler
    }

    private static let ofWaiting: Set = ["min-delay", "visit-hours", "source-requests-per-day", "source-bytes-per-day"]

    private static func withoutWaiting(
        _ reading: @escaping @Sendable ([String: String]) -> CrawlSettings
    ) -> @Sendable ([String: String]) -> CrawlSettings {
        { words in reading(words.filter { !Self.ofWaiting.contains($0.key) }) }
    }
}
