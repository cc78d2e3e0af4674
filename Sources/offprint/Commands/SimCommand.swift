import ArgumentParser
import Crawl
import Glibc
import Model
import Publish

struct SimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sim", abstract: "Crawl a simulated web in virtual time.",
        discussion: """
            Runs frontier, politeness, revisit rule and store over simulated sources whose rates of new items are \
            log-normal (median six a day), and prints how long items waited to be found, in minutes. The same seed \
            gives the same trace. --compare puts the revisit rules of other crawlers, with their defaults, beside ours \
            on the same sources and at the same number of visits a day.
            """)

    @Flag(help: "Compare our revisit rule with those of other crawlers.") var compare = false
    @Flag(help: "Hosts that are slow, fail, move or vanish, our own line down, clocks set back and forth.")
    var faults = false
    @Flag(help: "Visit the articles that the feeds list too.") var articles = false
    @Option(parsing: .unconditional, help: "How often the process is killed on the way.") var kills = 0
    @Option(parsing: .unconditional, help: "Of the random numbers.") var seed: UInt64 = 1
    @Option(help: "How sources publish: daily-wave or flat.", transform: simulatedWorld) var world = World.dailyWave
    @Option(parsing: .unconditional, help: "Sources of the simulated web.") var sources = 2000
    @Option(parsing: .unconditional, help: "Sources that share a host.") var sourcesPerHost = 1
    @Option(parsing: .unconditional, help: "Simulated days.") var days = 40
    @Option(parsing: .unconditional, help: "Days at the start that do not count.") var warmUp = 15
    @Option(parsing: .unconditional, help: "Visits of feeds a day, over all sources; unset, each has its own pace.")
    var requestsPerDay: Int?
    @Option(parsing: .unconditional, help: "Requests a day for a source.") var sourceRequestsPerDay: Int?
    @Option(parsing: .unconditional, help: "Requests a day to a host.") var hostRequestsPerDay: Int?
    @Option(help: "When anything is visited, UTC: 22:00-06:00 (may be given several times).") var visitHours: [String] =
        []
    @Flag(help: "Print JSON objects.") var json = false

    func validate() throws {
        guard sources > 0, sourcesPerHost > 0, warmUp >= 0, days > warmUp, days <= 3660, kills >= 0 else {
            throw ValidationError("there must be sources, and days after the warm-up")
        }
        let counts = [requestsPerDay, sourceRequestsPerDay, hostRequestsPerDay]
        guard counts.allSatisfy({ $0 ?? 1 > 0 }) else { throw ValidationError("requests a day must be above 0") }
        if let wrong = visitHours.first(where: { VisitHours.Span($0) == nil }) {
            throw ValidationError("--visit-hours \"\(printable(wrong))\" is not hh:mm-hh:mm")
        }
    }

    func run() throws { if compare { printComparison() } else { try printSimulation() } }

    private func printComparison() {
        var settings = Comparison.Settings()
        (settings.sources, settings.days, settings.warmUp) = (sources, days, warmUp)
        (settings.seed, settings.world) = (seed, world)
        let comparison = Comparison(settings)
        var table = Columns([.left, .right, .right, .right, .right, .right, .right])
        table.add(["rule", "visits a day", "mean", "median", "p95", "missed", "mean to theirs"])
        for peer in Peer.allCases {
            let row = comparison.row(peer)
            if json { print(row.json.text) }
            let (theirs, ours) = (row.theirs, row.ours)
            table.add([peer.rawValue] + theirs.cells + [nil])
            table.add(["  ours"] + ours.cells + [(ours.delays.mean / theirs.delays.mean).rounded(to: 3)])
        }
        if !json { say(table.lines) }
    }

    private func printSimulation() throws {
        let report = try Simulation.run(settings)
        if json { return print(report.json.text) }
        var table = Columns([.left, .left])
        for case .object(let fields) in [report.json] {
            for field in fields { table.add([field.name.replacing("_", with: " "), field.value.text]) }
        }
        say(table.lines)
    }

    private var settings: Simulation.Settings {
        var settings = Simulation.Settings()
        (settings.sources, settings.sourcesPerHost) = (sources, sourcesPerHost)
        (settings.days, settings.warmUp, settings.seed, settings.world) = (days, warmUp, seed, world)
        (settings.hasFaults, settings.kills) = (faults, kills)
        settings.crawl.requestsPerDay = requestsPerDay
        settings.crawl.quota.source.requests = sourceRequestsPerDay
        settings.crawl.quota.host.requests = hostRequestsPerDay
        settings.crawl.hours.spans = visitHours.compactMap(VisitHours.Span.init)
        settings.crawl.follow = articles ? .listed : .none
        return settings
    }
}

extension Comparison.Result {
    fileprivate var cells: [String?] {
        let quantiles = delays.quantiles([0.5, 0.95])
        return [
            visitsPerDay.rounded(to: 2), delays.mean.rounded(to: 1), quantiles[0].rounded(to: 1),
            quantiles[1].rounded(to: 1), String(delays.missed),
        ]
    }
}

extension Comparison.Row {
    fileprivate var json: JSON {
        [
            "peer": .string(peer.rawValue), "ratio": .number(ours.delays.mean / theirs.delays.mean),
            "theirs_mean": .number(theirs.delays.mean), "ours_mean": .number(ours.delays.mean),
            "theirs_visits": .number(theirs.visitsPerDay), "ours_visits": .number(ours.visitsPerDay),
            "theirs_missed": JSON(theirs.delays.missed), "ours_missed": JSON(ours.delays.missed),
        ]
    }
}

extension Simulation.Report {
    fileprivate var json: JSON {
        let quantiles = delays.quantiles([0.5, 0.95])
        return [
            "visits": JSON(visits), "polls_per_day": .number(pollsPerDay), "found": JSON(delays.count),
            "missed": JSON(delays.missed), "delay_mean": .number(delays.mean), "delay_median": .number(quantiles[0]),
            "delay_p95": .number(quantiles[1]), "politeness_violations": JSON(violations),
            "beyond_quota": JSON(beyondQuota), "outside_hours": JSON(outsideHours), "kills": JSON(kills),
            "accepted": JSON(accepted), "stored": JSON(stored), "waiting": JSON(waiting), "given_up": JSON(givenUp),
            "lost": JSON(lost),
            "stored_twice": JSON(twice), "trace": .string(String(hash, radix: 16)),
        ]
    }
}

extension Double {
    fileprivate func rounded(to places: Int) -> String {
        let unit = places == 1 ? 10.0 : places == 2 ? 100 : 1000
        return String((self * unit).rounded() / unit)
    }
}

@Sendable private func simulatedWorld(_ word: String) throws -> World {
    guard let world = World(rawValue: word) else {
        let words = World.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--world \"\(printable(word))\" is not one of \(words)")
    }
    return world
}
