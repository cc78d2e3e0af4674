import ArgumentParser
import Glibc
import Model
import Publish
import Queues
import Store

struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Read the crawl log: one line a visit.",
        discussion:
            """
            Nine columns, an empty one is -: time (UTC), outcome, reason, status, bytes, duration, source, URL, detail. \
            Only the last has blanks. On a terminal narrower than 120 columns a visit takes two or three lines instead, and URLs are shown in \
            their own letters. Moments: \(Moment.help).
            """
    )

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a visit.") var json = false
    @Flag(name: .shortAndLong, help: "Wait for more.") var follow = false
    @Flag(help: "Sum up instead of list: by outcome, hour, host and source.") var stats = false
    @Flag(help: "Explain the words for outcomes and reasons, or the word behind it.") var words = false
    @Option(parsing: .unconditional, help: "From this moment on.") var since: String?
    @Option(parsing: .unconditional, help: "Before this moment.") var until: String?
    @Option(help: "Only this host: HOST with all its ports, HOST:PORT, or a URL of it.") var host: String?
    @Option(help: "Only this source (number or URL).") var source: String?
    @Option(
        help:
            "Only this outcome: \(LogWords.outcomes.joined(separator: ", ")). Several are parted by commas, or the flag is given again.",
        completion: .list(LogWords.outcomes)) var outcome: [String] = []
    @Option(
        help: "Only this reason: robots, timeout, dns …; several as with --outcome.",
        completion: .list(Vocabulary.reasons.map(\.word))) var reason: [String] = []
    @Option(help: "Only this HTTP status (404), or those of its class (4xx); several as with --outcome.") var status:
        [String] = []
    @Option(
        help:
            "Only URLs like this, in their own letters or as they are fetched; * and ? stand for any. What begins with neither http nor * may stand anywhere in them."
    ) var url: String?
    @Option(
        name: [.long, .customShort("n")], parsing: .unconditional,
        help: "The last so many visits (default: 50 unless --since, --until or --stats is given; 0: all).")
    var limit: Int?
    @Argument(
        help: ArgumentHelp(
            "Only visits of this URL; a host is the same as --host, a pattern or path the same as --url.",
            valueName: "url")) var subject: String?

    func validate() throws {
        if words && (follow || stats) { throw ValidationError("--words goes with neither --follow nor --stats") }
        if follow && (stats || until != nil) { throw ValidationError("--follow goes with neither --stats nor --until") }
        if let limit, limit < 0 { throw ValidationError("--limit \(limit) is negative") }
        if let subject, host != nil || url != nil {
            throw ValidationError("\(printable(subject)) goes with neither --host nor --url")
        }
    }

    func run() async throws {
        if words { return say(try explained) }
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        var filter = try filter(store)
        if stats { return try showStats(filter, store) }
        let screen = Screen.output
        let show = { (row: LogRow) in
            if json { return print(row.json.text) }
            say(screen.isNarrow ? row.compact(on: screen) : [row.line(on: screen)])
        }
        var tail = try LogTail(store.log, filter)
        // The newest ones are found from the end and shown in the order of time.
        filter.isNewestFirst = filter.limit != nil
        var rows: [LogRow] = []
        var count = 0
        try store.log.query(filter) { row in
            count += 1
            tail.note(row)
            if filter.isNewestFirst { rows.append(row) } else { show(row) }
        }
        for row in rows.reversed() { show(row) }
        if count == 0, !follow { writeAll("offprint: \(try nothing(filter, store))\n", to: STDERR_FILENO) }
        guard follow else { return }
        try store.follow { try tail.next(store.log, show) }
    }

    /// All words, or the one that is asked for.
    private var explained: [String] {
        get throws {
            let view = try VocabularyLines(only: subject)
            return json ? view.json.map(\.text) : view.lines(on: .output)
        }
    }

    /// Why nothing is shown.
    private func nothing(_ filter: LogFilter, _ store: Store) throws -> String {
        guard let first = try store.log.firstTime() else { return "no visits yet: `offprint run` makes them" }
        if let host = filter.host, try !store.log.knows(host: filter) {
            return "no visits match: the store knows no host \(printable(host))"
        }
        if let since = filter.since, since > now() { return "no visits match: --since \(since) lies in the future" }
        if let until = filter.until, until <= first { return "no visits match: the log begins at \(first)" }
        let url = subject.flatMap { $0.contains("://") ? printable($0) : nil }
        return "no visits match" + (url.map { ": `offprint why \($0)` says what is known of it" } ?? "")
    }

    private func filter(_ store: Store) throws -> LogFilter {
        var filter = LogFilter()
        (filter.since, filter.until) = try moments(since: since, until: until)
        (filter.host, filter.coversPorts) = (try host.map(LogWords.host), true)
        filter.source = try source.map { try store.sources.recalled($0).id }
        filter.outcomes = try LogWords.outcomes(outcome)
        filter.reasons = try LogWords.reasons(reason)
        (filter.statuses, filter.url) = (try LogWords.statuses(status), url.map(LogWords.pattern))
        switch try subject.map(LogWords.subject) {
        case .url(let url)?: filter.only(url, try store.frontier.address(of: url))
        case .host(let host)?: filter.host = host
        case .pattern(let pattern)?: filter.url = pattern
        case nil: break
        }
        let isOpen = since == nil && until == nil && !stats
        filter.limit = limit.map { $0 == 0 ? nil : $0 } ?? (isOpen ? 50 : nil)
        return filter
    }

    private func showStats(_ filter: LogFilter, _ store: Store) throws {
        let stats = try store.log.stats(filter)
        if json { return print(stats.json.text) }
        var view = LogStatsLines(stats: stats, screen: .output)
        for row in stats.sources { view.sources[row.key] = try store.sources.recall(row.key)?.name }
        say(view.lines)
    }
}
