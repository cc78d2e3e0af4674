import Archive
import ArgumentParser
import Crawl
import Extract
import Fetch
import Store

struct RulesTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the tests that stand in the files of rules.",
        discussion: """
            A test's page is the file it names, else the last answer that an archive holds (--archive, else \
            warc-folder), else with --fetch what the site answers now, one request each min-delay. Ends with 1 when a \
            test fails, 78 when a file is wrong.
            """)

    @OptionGroup var options: RuleOptions
    @Option(help: ArgumentHelp("A folder of WARC files.", valueName: "folder"), completion: .directory) var archive:
        String?
    @Flag(help: "Ask sites for the pages that are nowhere else.") var fetch = false
    @Argument(help: "Only rules of these files, as `rules list` names them.") var files: [String] = []

    func run() async throws {
        let configuration = try options.load()
        let folder = RuleFolder(configuration.rules, limit: configuration.settings.maxRules)
        let rules = folder.rules.filter { files.isEmpty || files.contains($0.file) }
        for file in files where !folder.rules.contains(where: { $0.file == file }) {
            throw UsageError("\(folder.path): no rule in \(printable(file)); `offprint rules list` shows the files")
        }
        let store = try configuration.openStoreOrNone()
        defer { store.close() }
        let pages = try pages(configuration, folder.path, store)
        var counts = (passed: 0, failed: 0, skipped: 0)
        for rule in rules {
            for test in rule.tests {
                let ending = await RuleTestRun(rule: rule, test: test, limits: configuration.settings.read).ending(
                    pages)
                switch ending {
                case .passed: counts.passed += 1
                case .failed: counts.failed += 1
                case .skipped: counts.skipped += 1
                }
                say(RuleTestRun.lines(ending, rule: rule, test: test))
            }
        }
        await pages.fetcher?.stop()
        print("\(counts.passed) passed, \(counts.failed) failed, \(counts.skipped) skipped")
        guard folder.problems.isEmpty else { throw ConfigError(problems: folder.problems) }
        if counts.failed > 0 { throw ExitCode.failure }
    }

    private func pages(_ configuration: Configuration, _ folder: String, _ store: Store) throws -> TestPages {
        let settings = configuration.settings
        let web = try (archive ?? settings.warcFolder).map { try RecordedWeb.telling($0) }
        return TestPages(
            folder: folder, archive: web, fetcher: fetch ? Fetcher(try settings.fetcherSettings()) : nil,
            settings: try settings.fetcherSettings(userAgent: "Offprint"), maxRedirects: settings.maxRedirects,
            access: { settings.crawl(of: try store.source(of: $0)).access }, pause: settings.minDelay)
    }
}
