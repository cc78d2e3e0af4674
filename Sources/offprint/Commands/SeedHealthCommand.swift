import ArgumentParser
import Model
import Publish
import Store

struct SeedHealthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "Tell how each source does against its own past, those in trouble first.",
        discussion: """
            Columns: condition, id, articles, newest article, longest pause, last visit, its outcome, failures in a row, \
            URL; on a terminal narrower than 120 columns some are left out, and the URL may stand on a line of its own. Conditions: failing (failing-after failures \
            in a row, never a good visit, or refused for a day), drifting (most of its drift-articles newest articles \
            lack an author, a date or most of the text that those before had, or its pages hold no article any more), \
            silent (nothing new for three times its longest pause and longer than silent-after), paused, new (never \
            visited), good. Below stand what is no longer found, and the sources whose certificates are not looked at \
            (tls-verify=false).
            """)

    @OptionGroup var options: StoreOptions
    @OptionGroup var selection: SourceSelection
    @Flag(help: "Print one JSON object a source.") var json = false

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let now = now()
        let order = SourceReport.Condition.allCases
        var reports = try selection.reports(store, settings: configuration.settings, now: now, rhythms: true)
        if selection.sort == nil, !selection.reverse {
            let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
            reports.sort { (places[$0.condition] ?? 0) < (places[$1.condition] ?? 0) }
        }
        guard !reports.isEmpty else { return }
        let failing = reports.filter { $0.condition == .failing }.map(\.health.source)
        let details = try Dictionary(uniqueKeysWithValues: failing.map { ($0.id, try Self.detail($0, store)) })
        if json { return say(reports.map { $0.json(detail: details[$0.health.source.id] ?? nil).text }) }
        say(SourceReport.lines(reports, details: details.compactMapValues(\.self), on: .output, now: now))
    }
}

extension SeedHealthCommand {
    /// What the log says beside the words for the last visit that went wrong.
    private static func detail(_ source: Source, _ store: Store) throws -> String? {
        try SourceHistory.visits(of: source, 20, store).last { [.failed, .refused].contains($0.outcome) }?.detail
    }
}

extension SourceReport {
    static func lines(
        _ reports: [SourceReport], details: [SourceID: String] = [:], on screen: Screen, now: Timestamp
    ) -> [String] {
        var columns = Columns([.left, .right, .right, .left, .right, .left, .left, .right, .left], on: screen)
        if screen.isTerminal {
            columns.add(["STATE", "ID", "ARTICLES", "NEWEST", "PAUSE", "VISITED", "OUTCOME", "FAILED", "URL"])
        }
        for report in reports { columns.add(report.fields(now)) }
        if screen.isNarrow { columns = columns.without([2, 4, 5]) }
        let rest = failing(reports, details, now) + drifting(reports) + unverified(reports)
        guard screen.isTerminal, let width = screen.width else { return columns.lines + rest }
        let colors = [.bold] + reports.map(\.color)
        return zip(colors, columns.rows(fitting: width)).flatMap { color, lines in lines.map { screen.paint($0, color) }
        }
            + rest.flatMap { screen.wrapped(printable($0, on: screen)) }
    }

    private func fields(_ now: Timestamp) -> [String?] {
        [
            condition.rawValue, String(health.source.id), String(health.source.articles),
            health.source.lastNew?.relative(to: now), silence?.longestPause.rounded,
            health.lastVisit?.relative(to: now), health.ending, String(health.failures), health.source.url,
        ]
    }

    private static func failing(_ reports: [SourceReport], _ details: [SourceID: String], _ now: Timestamp) -> [String]
    {
        let lines = reports.filter { $0.condition == .failing }.map { report in
            let source = report.health.source
            let good = source.lastOK.map { "good last \($0.relative(to: now)) (\($0))" } ?? "never good"
            return "\(source.id) \(good)" + (details[source.id].map { ": \(printable($0))" } ?? "")
        }
        return lines.isEmpty ? [] : ["", "Since when and what failed (`offprint why URL` tells more):"] + lines
    }

    private static func drifting(_ reports: [SourceReport]) -> [String] {
        let lines = reports.flatMap { report in
            report.drifts.map { "\(report.health.source.id) \($0.sign.rawValue): \($0.text)" }
        }
        guard !lines.isEmpty else { return [] }
        return ["", "What is no longer found in articles (drifting; `offprint seed try URL` shows how they are read):"]
            + lines
    }

    private static func unverified(_ reports: [SourceReport]) -> [String] {
        let sources = reports.filter(\.isUnverified).map(\.health.source)
        guard !sources.isEmpty else { return [] }
        return [
            "", "The certificates of \(counted(sources.count, "source")) are not looked at (tls-verify=false):",
        ] + sources.map { "\($0.id) \(printable($0.url))" }
    }

    private var color: Screen.Color? {
        switch condition {
        case .failing: .red
        case .drifting, .silent: .yellow
        case .paused: .faint
        case .new, .good: nil
        }
    }

    /// `detail`: of the last visit that went wrong.
    func json(detail: String?) -> JSON {
        [
            "source": .integer(health.source.id), "url": .string(health.source.url),
            "condition": .string(condition.rawValue), "articles": JSON(health.source.articles),
            "last_new": JSON(health.source.lastNew?.description),
            "longest_pause_seconds": JSON(silence.map { $0.longestPause.milliseconds / 1000 }),
            "allowed_seconds": JSON(silence.map { $0.allowed.milliseconds / 1000 }),
            "last_visit": JSON(health.lastVisit?.description), "outcome": JSON(health.outcome?.rawValue),
            "reason": JSON(health.reason), "status": JSON(health.status), "failures": JSON(health.failures),
            "next_visit": JSON(health.nextVisit?.description),
            "drifts": .array(drifts.map { ["sign": .string($0.sign.rawValue), "text": .string($0.text)] }),
            "tls_verify": .bool(!isUnverified), "last_ok": JSON(health.source.lastOK?.description),
            "detail": JSON(detail),
        ]
    }
}
