import Model
import Store

/// The status as metrics (https://prometheus.io/docs/instrumenting/exposition_formats/). Labels come from closed lists
/// only, never from what was crawled, so that their number is bounded.
struct Metrics {
    private var lines: [String] = []

    init(_ report: StatusReport) {
        gauge("up", "Whether a process runs on the store.", report.machine.process == nil ? 0 : 1)
        gauge("memory_bytes", "Memory of that process.", report.machine.memory)
        gauge("store_bytes", "Size of the store.", report.machine.storeBytes)
        gauge("disk_free_bytes", "Room on the store's disk.", report.machine.freeBytes)
        add("visits_total", "counter", "Visits ever written.", [("", report.visits)])
        gauge("articles", "Articles in the store.", Int64(report.articles))
        gauge("articles_day", "Articles that were new in the last 24 hours.", Int64(report.articlesToday))
        gauge("frontier_urls", "URLs of the frontier.", Int64(report.frontier.total))
        gauge("frontier_due", "URLs that are due.", Int64(report.frontier.due))
        gauge("frontier_leased", "URLs that are being fetched.", Int64(report.frontier.leased))
        gauge("hosts_waiting", "Hosts with due URLs that may not be asked yet.", Int64(report.waitingHosts))
        gauge("last_visit_timestamp_seconds", "When the last visit began.", report.last?.time.wholeSeconds)
        gauge("last_article_timestamp_seconds", "When an article was new last.", report.silence?.last.wholeSeconds)
        sources(report)
        lastHour(report.hour)
    }

    var text: String { lines.map { $0 + "\n" }.joined() }

    private mutating func sources(_ report: StatusReport) {
        let conditions = SourceReport.Condition.allCases.map { condition in
            ("{condition=\"\(condition.rawValue)\"}", Int64(report.sources.count { $0.condition == condition }))
        }
        add("sources", "gauge", "Sources by their condition.", conditions)
        let alarms = Alarm.Kind.allCases.map { kind in
            ("{alarm=\"\(kind.rawValue)\"}", Int64(report.alarms.count { $0.kind == kind }))
        }
        add("alarms", "gauge", "Alarms by kind.", alarms)
    }

    private mutating func lastHour(_ hour: LogStats) {
        let counts = hour.sorted.map { kind, count in
            ("{outcome=\"\(kind.outcome.rawValue)\",reason=\"\(kind.reason ?? "")\"}", Int64(count))
        }
        add("hour_visits", "gauge", "Visits of the last hour.", counts)
        let sum = hour.total
        gauge("hour_bytes", "Bytes of bodies on the wire in the last hour.", Int64(sum.bytes))
        gauge("hour_not_modified", "Answers of the last hour with status 304.", Int64(sum.notModified))
        let quantiles = [("0.5", sum.median), ("0.95", sum.p95), ("0.99", sum.p99)]
        add(
            "hour_latency_milliseconds", "gauge", "Latency of the answers of the last hour.",
            quantiles.map { ("{quantile=\"\($0)\"}", Int64($1)) })
    }

    /// What is not known is left out.
    private mutating func gauge(_ name: String, _ help: String, _ value: Int64?) {
        if let value { add(name, "gauge", help, [("", value)]) }
    }

    private mutating func add(_ name: String, _ type: String, _ help: String, _ values: [(labels: String, Int64)]) {
        let name = "offprint_" + name
        lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"] + values.map { "\(name)\($0) \($1)" }
    }
}

extension Timestamp {
    fileprivate var wholeSeconds: Int64 { milliseconds / 1000 }
}
