import Model
import Store

/// The sums of the crawl log for people: tables, and on a terminal bars and sparklines.
struct LogStatsLines {
    var stats: LogStats
    var screen: Screen
    /// What to call the sources, by their number.
    var sources: [SourceID: String] = [:]

    /// Rows of a table on a terminal; elsewhere all are written.
    static let rowsShown = 8
    /// Columns of a sparkline.
    static let sparkWidth = 48

    var lines: [String] {
        guard stats.total.visits > 0 else { return ["no visits"] }
        return totals + [""] + outcomes + (stats.statuses.isEmpty ? [] : [""] + statuses) + [""] + hours + [""] + hosts
            + (stats.sources.isEmpty ? [] : [""] + sourceTable)
    }

    var totals: [String] {
        let sum = stats.total
        let sizes = [sum.bytes, sum.bodyBytes].map { ByteCount.rounded(Int64($0)) }
        return [
            "\(counted(sum.visits, "visit")), \(sum.failed) failed; \(sizes[0]) on the wire, \(sizes[1]) of body",
            "304 share \(percent(sum.notModifiedShare)); latency p50 \(sum.median) ms, p95 \(sum.p95) ms, p99 \(sum.p99) ms, longest \(sum.longest) ms",
        ]
    }

    /// Most frequent first.
    var outcomes: [String] {
        var columns = Columns([.left, .left, .right, .right] + (screen.isTerminal ? [.left] : []))
        columns.add(["OUTCOME", "REASON", "VISITS", "SHARE"] + (screen.isTerminal ? [" "] : []))
        for (kind, count) in stats.sorted {
            columns.add([kind.outcome.rawValue, kind.reason] + share(count))
        }
        return columns.lines
    }

    /// Of the visits that came to an HTTP status, by that.
    private var statuses: [String] {
        var columns = Columns([.left, .right, .right] + (screen.isTerminal ? [.left] : []))
        columns.add(["STATUS", "VISITS", "SHARE"] + (screen.isTerminal ? [" "] : []))
        for (status, count) in stats.statuses.sorted(by: { $0.key < $1.key }) {
            columns.add([String(status)] + share(count))
        }
        return columns.lines
    }

    /// The number, its share in all visits, and on a terminal a bar.
    private func share(_ count: Int) -> [String] {
        let share = Double(count) / Double(stats.total.visits)
        return [String(count), percent(share)] + (screen.isTerminal ? [Bars.bar(share, width: 30)] : [])
    }

    private var hosts: [String] { table("HOST", stats.hosts) { $0 } }

    private var sourceTable: [String] {
        table("SOURCE", stats.sources) { "\($0)" + (sources[$0].map { screen.isTerminal ? " \($0)" : "" } ?? "") }
    }

    private var hours: [String] {
        guard screen.isTerminal else { return table("HOUR", stats.hours) { Self.hour($0) } }
        let series = everyHour
        guard let first = stats.hours.first?.key, let last = stats.hours.last?.key else { return [] }
        let each = (series.count + Self.sparkWidth - 1) / Self.sparkWidth
        let buckets = stride(from: 0, to: series.count, by: each).map { series[$0..<min($0 + each, series.count)] }
        func line(_ name: String, _ unit: String, _ number: (ArraySlice<LogSum>) -> Int) -> [String] {
            let numbers = buckets.map(number)
            return [name, Bars.spark(numbers), "most \(numbers.max() ?? 0)\(unit)"]
        }
        var columns = Columns([.left, .left, .left])
        columns.add(line("visits", "") { $0.reduce(0) { $0 + $1.visits } })
        columns.add(line("failed", "") { $0.reduce(0) { $0 + $1.failed } })
        columns.add(line("p95", " ms") { $0.map(\.p95).max() ?? 0 })
        let length = each == 1 ? "an hour" : "\(each) hours"
        return ["from \(Self.hour(first)) to \(Self.hour(last + .seconds(3600))), a column is \(length)"]
            + columns.lines
    }

    /// With the hours in which there was no visit.
    private var everyHour: [LogSum] {
        guard let first = stats.hours.first?.key, let last = stats.hours.last?.key else { return [] }
        func index(_ hour: Timestamp) -> Int { Int((hour - first).milliseconds / 3_600_000) }
        var series = [LogSum](repeating: LogSum(), count: min(index(last) + 1, 1_000_000))
        for hour in stats.hours where index(hour.key) < series.count { series[index(hour.key)] = hour.sum }
        return series
    }

    private func table<Key>(
        _ name: String, _ groups: [LogStats.Group<Key>], _ text: (Key) -> String
    ) -> [String] {
        let isCut = screen.isTerminal && groups.count > Self.rowsShown
        let shown = isCut ? groups.prefix(Self.rowsShown) : groups[...]
        var columns = Columns([.left, .right, .right, .right, .right, .right, .right])
        columns.add([name, "VISITS", "FAILED", "304", "P50", "P95", "BYTES"])
        for group in shown {
            let sum = group.sum
            columns.add([
                fitted(text(group.key)), String(sum.visits), String(sum.failed), percent(sum.notModifiedShare),
                "\(sum.median)ms", "\(sum.p95)ms",
                screen.isTerminal ? ByteCount.rounded(Int64(sum.bytes)) : String(sum.bytes),
            ])
        }
        return columns.lines + (isCut ? ["… and \(groups.count - shown.count) more"] : [])
    }

    /// The rest of the table takes 52 columns.
    private func fitted(_ text: String) -> String {
        guard screen.isTerminal, let width = screen.width else { return text }
        let text = ReadableURL.text(text)
        let room = max(12, width - 52)
        return text.count > room ? text.prefix(room - 1) + "…" : text
    }

    private static func hour(_ moment: Timestamp) -> String { moment.description.prefix(16) + "Z" }

    private func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded(.down))
        return "\(tenths / 10).\(tenths % 10)%"
    }
}

extension LogStats {
    /// Most frequent outcomes first.
    var sorted: [(class: Class, count: Int)] {
        counts.map { ($0.key, $0.value) }.sorted {
            ($1.1, $0.0.outcome.rawValue, $0.0.reason ?? "") < ($0.1, $1.0.outcome.rawValue, $1.0.reason ?? "")
        }
    }
}
