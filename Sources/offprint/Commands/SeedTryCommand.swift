import ArgumentParser
import Crawl
import Model
import Publish
import Store

struct SeedTryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try", abstract: "Show what a source would give now, and keep nothing.",
        discussion: """
            Asks its host as the daemon would: robots.txt first, redirects, the pauses between requests. Says what stands \
            there (feed, sitemap, section page, article), what it lists, which feeds and sitemaps it names, what would not \
            be followed and why, and how the first of its articles are read. A source that is known is asked under its own \
            settings. Ends with 1 where nothing would come in.
            """)

    @OptionGroup var options: SettingOptions
    @Flag(help: "Print one JSON object.") var json = false
    @Option(parsing: .unconditional, help: "Read so many of the articles that it lists.") var articles = 2
    @Option(
        name: [.long, .customShort("n")], parsing: .unconditional, help: "Show so many of what it lists (0: all).")
    var limit = 10
    @Argument(
        help:
            "An address, known as a source or not, or the number of a source; a bare host name means its front page by https."
    ) var url: String

    func validate() throws {
        if articles < 0 { throw ValidationError("--articles \(articles) is negative") }
        if limit < 0 { throw ValidationError("--limit \(limit) is negative") }
    }

    func run() async throws {
        let configuration = try options.load()
        let seed = try Seed(address: address(configuration))
        var settings = try configuration.settings.crawler()
        settings.rules = RuleFolder(configuration.rules, limit: configuration.settings.maxRules).book
        let known = try known(seed, configuration)
        var crawl = known.flatMap { source in settings.bySource.map { $0(source.settings) } } ?? settings.crawl
        crawl.access.home = seed.url
        var trial = Trial(settings, crawl: crawl)
        let answer = try await trial.look(at: seed.url)
        var report = TrialReport(answer, known: known)
        for discovery in report.articles.prefix(articles) {
            report.read.append((discovery.url, try await trial.look(at: discovery)))
        }
        await trial.stop()
        if json { print(report.json.text) } else { say(report.lines(on: .output, limit: limit)) }
        if !report.isGood { throw ExitCode.failure }
    }

    /// A number is that of a source.
    private func address(_ configuration: Configuration) throws -> String {
        guard SourceID(url) != nil else { return url }
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        return try store.sources.recalled(url).url
    }

    private func known(_ seed: Seed, _ configuration: Configuration) throws -> Source? {
        let store = try configuration.openStoreOrNone()
        defer { store.close() }
        return try store.sources.find(url: seed.url)
    }
}
