import ArgumentParser
import Model
import Publish
import Store

struct SeedListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the sources, with how each does.",
        discussion: """
            Columns: id, state (as in `seed health`), kind, articles, last visit, its outcome, next visit, URL, title; on a terminal narrower \
            than 120 columns some are left out, and the URL may stand on a line of its own.
            """)

    @OptionGroup var options: StoreOptions
    @OptionGroup var selection: SourceSelection
    @Flag(help: "Print one JSON object a source.") var json = false

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let reports = try selection.reports(store, settings: configuration.settings, now: now())
        guard !reports.isEmpty else { return }
        say(json ? reports.map(\.listed.text) : Self.lines(reports, on: .output, now: now()))
    }

    /// A terminal gets the names of the columns on top. On a narrow one moments are told in words, and some are left out.
    static func lines(_ reports: [SourceReport], on screen: Screen, now: Timestamp) -> [String] {
        var columns = Columns([.right, .left, .left, .right, .left, .left, .left, .left, .left], on: screen)
        if screen.isTerminal {
            columns.add(["ID", "STATE", "KIND", "ARTICLES", "VISITED", "OUTCOME", "NEXT", "URL", "TITLE"])
        }
        for report in reports {
            let row = report.health
            let source = row.source
            let moments = [row.lastVisit, source.state == .paused ? nil : row.nextVisit].map { moment in
                moment.map { screen.isNarrow ? $0.relative(to: now) : $0.description }
            }
            columns.add([
                String(source.id), report.condition.rawValue, source.kind.rawValue, String(source.articles),
                moments[0], row.ending, moments[1], source.url, source.title,
            ])
        }
        let rows =
            if screen.isNarrow, let width = screen.width { columns.without([4, 8]).rows(fitting: width) } else {
                columns.lines.map { [$0] }
            }
        return rows.enumerated().flatMap { index, lines in
            lines.map { screen.isTerminal && index == 0 ? screen.paint($0, .bold) : $0 }
        }
    }
}

extension SourceHealth {
    /// `failed/timeout`, `listed`; nil before the first visit.
    var ending: String? { outcome.map { $0.rawValue + (reason.map { "/\($0)" } ?? "") } }

    var json: JSON {
        guard case .object(var fields) = source.json() else { return source.json() }
        fields += [
            .init("last_visit", JSON(lastVisit?.description)), .init("outcome", JSON(outcome?.rawValue)),
            .init("reason", JSON(reason)), .init("status", JSON(status)), .init("failures", JSON(failures)),
            .init("next_visit", JSON(nextVisit?.description)), .init("addresses", JSON(addresses)),
        ]
        return .object(fields)
    }
}

extension SourceReport {
    /// With what it is in a word.
    fileprivate var listed: JSON {
        guard case .object(let fields) = health.json else { return health.json }
        return .object(fields + [.init("condition", .string(condition.rawValue))])
    }
}
