import Model
import Store

/// The status on one screen.
struct StatusLines {
    var report: StatusReport
    var screen: Screen

    var lines: [String] {
        let all = summary + alarms + errors + hosts
        guard screen.isTerminal, let width = screen.width else { return all }
        // Colors stand outside of what is cut.
        return all.map { Progress.fitted($0, columns: width + 1) }.map(colored)
    }

    private func colored(_ line: String) -> String {
        if line.hasPrefix("ALARMS") { return screen.paint(line, .red) }
        return line.first?.isUppercase == true && line.prefix { $0 != " " }.allSatisfy(\.isUppercase)
            ? screen.paint(line, .bold) : line
    }

    private var now: Timestamp { report.now }

    private var summary: [String] {
        var columns = Columns([.left, .left], on: screen)
        for (name, text) in fields { columns.add([name, text]) }
        return columns.lines
    }

    private var fields: [(String, String?)] {
        let (machine, frontier, sum) = (report.machine, report.frontier, report.hour.total)
        let memory = machine.memory.map { ", \(ByteCount.rounded($0)) of memory" } ?? ""
        let free = machine.freeBytes.map { "; \(ByteCount.rounded($0)) free on its disk" } ?? ""
        let next = report.nextDue.map { "; next visit \($0 <= now ? "now" : $0.relative(to: now))" } ?? ""
        return [
            ("time", now.description),
            ("daemon", machine.process.map { "running (process \($0))\(memory)" } ?? "not running"),
            ("store", "\(report.path), \(ByteCount.rounded(machine.storeBytes))\(free)"),
            ("sources", sources), ("articles", "\(report.articles), \(report.articlesToday) new in 24 hours"),
            (
                "frontier",
                "\(counted(frontier.total, "URL")), \(frontier.due) due, \(frontier.leased) being fetched\(next)"
            ),
            (
                "last hour",
                "\(counted(sum.visits, "visit")), \(sum.failed) failed, \(ByteCount.rounded(Int64(sum.bytes))); p50 \(sum.median) ms, p95 \(sum.p95) ms"
            ), ("24 hours", screen.isTerminal ? spark : counted(report.hours.reduce(0, +), "visit")),
            ("last", report.last.map { "\($0.time.relative(to: now)): \($0.outcome.rawValue) \($0.url)" }),
        ]
    }

    private var spark: String {
        "\(Bars.spark(report.hours)) \(counted(report.hours.reduce(0, +), "visit")), most \(report.hours.max() ?? 0) an hour"
    }

    private var sources: String {
        let counts = SourceReport.Condition.allCases.compactMap { condition -> String? in
            let count = report.sources.count { $0.condition == condition }
            return count > 0 ? "\(count) \(condition.rawValue)" : nil
        }
        return counts.isEmpty ? "none: `offprint seed add URL`" : counts.joined(separator: ", ")
    }

    private var alarms: [String] {
        guard !report.alarms.isEmpty else { return [] }
        var columns = Columns([.left, .left], on: screen)
        for alarm in report.alarms.prefix(8) { columns.add([alarm.kind.rawValue, alarm.text]) }
        let lines = screen.isTerminal ? columns.wrappedLines : columns.lines
        let rest = report.alarms.count - 8
        return ["", "ALARMS"] + lines + (rest > 0 ? ["and \(rest) more: `offprint seed health`"] : [])
    }

    /// By reason, most frequent first.
    private var errors: [String] {
        guard let most = report.errors.values.max() else { return [] }
        let sorted = report.errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var columns = Columns([.left, .right, .left], on: screen)
        for (reason, count) in sorted.prefix(8) {
            // Where there is little room, it is for the words.
            let width = screen.width.map { $0 < 80 } == true ? 6 : 24
            let bar = screen.isTerminal ? Bars.bar(Double(count) / Double(most), width: width) + " " : ""
            columns.add([reason, String(count), bar + (Vocabulary.term(reason)?.meaning ?? "")])
        }
        return ["", "ERRORS and refusals of 24 hours"] + columns.lines
    }

    private var hosts: [String] {
        guard !report.waiting.isEmpty else { return [] }
        var columns = Columns([.left, .right, .left, .left], on: screen)
        columns.add(["HOST", "DUE", "ASKED AGAIN", "WHY"])
        for waiting in report.waiting {
            let why = waiting.trouble.map { "\($0.reason.rawValue): \($0.words)" } ?? "politeness"
            columns.add([
                waiting.host.host, String(waiting.host.due), waiting.host.ready?.relative(to: now), why,
            ])
        }
        return ["", "HOSTS that wait: \(report.waitingHosts)"] + columns.lines
    }
}
