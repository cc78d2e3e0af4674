import ArgumentParser
import Crawl
import Model
import Publish
import Store

struct SeedShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one source.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print a JSON object.") var json = false
    @Argument(help: "Number or URL of the source.") var source: String

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let source = try store.sources.named(source)
        guard let health = try store.sources.health().first(where: { $0.source.id == source.id }) else { return }
        let plan = try plan(of: source, store)
        let today = try WebURL(source.url).map {
            try SourceToday(
                $0, source: source.id, words: source.settings, store, settings: configuration.settings, now: now())
        }
        let delay = PublicationDelay(
            try store.articles.times(source: source.id, limit: PublicationDelay.looked), seeded: source.added,
            zone: configuration.settings.refined(by: source.settings).zone?.minutes)
        if json { return print(health.json(plan, today, delay).text) }
        var columns = Columns([.left, .left], on: .output)
        for (name, value) in fields(of: health) { columns.add([name, value]) }
        columns.add(["why then", plan?.words])
        columns.add(["from print to store", delay?.words])
        for (name, value) in today?.fields ?? [] { columns.add([name, value]) }
        for move in try store.moves.all(of: source.id) { columns.add(["permanent redirect", move.sentence]) }
        say(columns.wrappedLines)
    }

    /// How the wait for the next visit was decided; nil for what is no listing, or has not been visited.
    private func plan(of source: Source, _ store: Store) throws -> Plan? {
        guard let url = WebURL(source.url), let row = try store.frontier.find(url: url) else { return nil }
        return row.outcome == .failed ? nil : row.rhythm.flatMap(Plan.init(memory:))
    }

    private func fields(of health: SourceHealth) -> [(String, String?)] {
        let (source, now) = (health.source, now())
        func time(_ moment: Timestamp?) -> String? { moment.map { "\($0) (\($0.relative(to: now)))" } }
        let settings = source.settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return [
            ("id", String(source.id)), ("url", source.url), ("title", source.title), ("kind", source.kind.rawValue),
            ("state", source.state.rawValue), ("added", time(source.added)),
            ("settings", settings.joined(separator: " ")), ("list", source.file), ("articles", String(source.articles)),
            ("last new article", time(source.lastNew)), ("known URLs", String(health.addresses)),
            ("last visit", time(health.lastVisit)), ("its outcome", health.ending),
            ("its status", health.status.map(String.init)), ("last good visit", time(source.lastOK)),
            ("failures since", String(health.failures)), ("next visit", time(health.nextVisit)),
        ]
    }
}

extension SourceHealth {
    /// With how the wait for the next visit was decided, what stands against a visit now, and how late articles come.
    func json(_ plan: Plan?, _ today: SourceToday?, _ delay: PublicationDelay?) -> JSON {
        guard case .object(var fields) = json else { return json }
        fields.append(.init("next_visit_why", plan.map(\.json) ?? .null))
        fields.append(.init("delay_median_seconds", JSON(delay.map { Int($0.median.inSeconds) })))
        fields.append(.init("delay_p95_seconds", JSON(delay.map { Int($0.p95.inSeconds) })))
        fields.append(.init("delay_articles", JSON(delay?.articles)))
        fields.append(.init("waits_for", JSON(today?.closing?.reason.word.rawValue)))
        fields.append(.init("waits_until", JSON(today?.closing?.until.description)))
        return .object(fields)
    }
}

extension Plan {
    fileprivate var json: JSON {
        [
            "rule": .string(String(describing: rule)), "wait_seconds": .integer(Int64(wait.inSeconds)),
            "items_per_day": .number(rate), "items_per_day_now": .number(rateNow),
            "scale_seconds": .integer(Int64(scale.inSeconds)),
            "fresh_seconds": freshFor.map { .integer(Int64($0.inSeconds)) } ?? .null, "window": JSON(window),
        ]
    }
}
