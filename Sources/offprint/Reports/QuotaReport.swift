import Crawl
import Model
import Publish
import Store

/// What today has cost, beside the quotas of a day (OPS-14) and the budget (SCHED-03).
struct QuotaReport {
    /// One source or host.
    struct Row {
        let payer: Payer
        /// The URL of a source, or the name of a host; nil of a source that is no longer one.
        let name: String?
        let spent: Spent
        let limit: DailyQuota.Limit
        /// Until when it waits because the quota is used up.
        let waitsUntil: Timestamp?

        /// How much of the quota that is nearest to its end is used; nil without one.
        var share: Double? {
            func part(_ spent: Int, _ limit: Int?) -> Double? { limit.map { Double(spent) / Double(max($0, 1)) } }
            return [part(spent.requests, limit.requests), part(spent.bytes, limit.bytes)].compactMap(\.self).max()
        }
    }

    /// Visits of seeds, feeds, sitemaps and section pages.
    struct Budget {
        let perDay: Int
        let visits: Int
        /// How it is kept; nil before it was solved for the first time.
        let pace: PaceRow?
    }

    let day: Range<Timestamp>
    let budget: Budget?
    let sources: [Row]
    let hosts: [Row]

    /// Sources and hosts without a request today are left out; those nearest to a quota come first, then those that cost
    /// most.
    init(_ store: Store, settings: Settings, now: Timestamp) throws {
        let zone = settings.dayZone
        let day = zone.wholeDay(at: now)
        let spent = try store.log.spent(since: day.lowerBound)
        let ofAll = settings.crawl(of: [:], day: zone)
        let known = Dictionary(uniqueKeysWithValues: try store.sources.all().map { ($0.id, $0) })
        let rows = spent.map { payer, spent in
            var (name, rules): (String?, CrawlSettings) = (nil, ofAll)
            switch payer {
            case .host(let host): name = host
            case .source(let id):
                guard let source = known[id] else {
                    return Row(payer: payer, name: nil, spent: spent, limit: DailyQuota().source, waitsUntil: nil)
                }
                name = source.url
                if !source.settings.isEmpty { rules = settings.crawl(of: source.settings, day: zone) }
            }
            return Row(
                payer: payer, name: name, spent: spent, limit: rules.quota.limit(of: payer),
                waitsUntil: Closing(of: payer, spent, settings: rules, now: now)?.until)
        }
        let sorted = rows.sorted { $0.comes(before: $1) }
        sources = sorted.filter { if case .source = $0.payer { true } else { false } }
        hosts = sorted.filter { if case .host = $0.payer { true } else { false } }
        budget = try settings.requestsPerDay.map {
            Budget(perDay: $0, visits: try store.log.polls(since: day.lowerBound), pace: try store.paces.find())
        }
        self.day = day
    }

    // MARK: - For people

    /// At most `limit` sources and hosts.
    func lines(on screen: Screen, limit: Int, now: Timestamp) -> [String] {
        let head = [
            "The day began \(day.lowerBound.relative(to: now)) and ends \(day.upperBound.relative(to: now)).",
            budget?.sentence(now) ?? "No budget of visits is set (requests-per-day).",
        ]
        return head.flatMap { screen.wrapped($0) }
            + Self.table("SOURCE", sources, on: screen, limit: limit, now: now)
            + Self.table("HOST", hosts, on: screen, limit: limit, now: now)
    }

    private static func table(_ title: String, _ rows: [Row], on screen: Screen, limit: Int, now: Timestamp) -> [String]
    {
        guard !rows.isEmpty else { return [] }
        var columns = Columns([.left, .right, .right, .right, .right, .right, .left], on: screen)
        columns.add(["WAITS", "USED", "REQUESTS", "OF", "BYTES", "OF", title])
        for row in rows.prefix(limit) { columns.add(row.fields(now)) }
        if rows.allSatisfy({ $0.limit.isNone }) {
            columns = columns.without([0, 1, 3, 5])
        } else if screen.isNarrow {
            columns = columns.without([3, 5])
        }
        let lines = screen.width.map { columns.rows(fitting: $0) } ?? columns.lines.map { [$0] }
        let colors = [.bold] + rows.map(\.color)
        return [""] + zip(colors, lines).flatMap { color, lines in lines.map { screen.paint($0, color) } }
            + linesLeft(rows.count - limit)
    }

    // MARK: - For programs

    /// One object for the budget, if there is one, and one for each of at most `limit` sources and hosts.
    func json(limit: Int) -> [JSON] {
        (budget.map { [$0.json(day)] } ?? []) + (sources.prefix(limit) + hosts.prefix(limit)).map { $0.json(day) }
    }
}

extension QuotaReport.Row {
    /// Those nearest to a quota, then those that cost most, then by name.
    fileprivate func comes(before other: Self) -> Bool {
        let (mine, others) = (share ?? -1, other.share ?? -1)
        if mine != others { return mine > others }
        if spent.requests != other.spent.requests { return spent.requests > other.spent.requests }
        return (name ?? "") < (other.name ?? "")
    }

    fileprivate func fields(_ now: Timestamp) -> [String?] {
        var title = name
        if case .source(let id) = payer { title = "\(id) \(name ?? "(removed)")" }
        return [
            waitsUntil?.relative(to: now), share.map { "\(Int($0 * 100))%" }, String(spent.requests),
            limit.requests.map { String($0) }, ByteCount.rounded(Int64(spent.bytes)),
            limit.bytes.map { ByteCount.rounded(Int64($0)) }, title,
        ]
    }

    /// The share of a quota from which a row stands out.
    private static let nearlyUsed = 0.8

    fileprivate var color: Screen.Color? {
        if waitsUntil != nil { return .red }
        return (share ?? 0) >= Self.nearlyUsed ? .yellow : nil
    }

    fileprivate func json(_ day: Range<Timestamp>) -> JSON {
        var fields: [JSON.Field] = []
        switch payer {
        case .source(let id):
            fields = [.init("of", "source"), .init("source", .integer(id)), .init("url", JSON(name))]
        case .host(let host): fields = [.init("of", "host"), .init("host", .string(host))]
        }
        fields += [
            .init("since", .string(day.lowerBound.description)), .init("requests", JSON(spent.requests)),
            .init("requests_per_day", JSON(limit.requests)), .init("bytes", JSON(spent.bytes)),
            .init("bytes_per_day", JSON(limit.bytes)), .init("waits_until", JSON(waitsUntil?.description)),
        ]
        return .object(fields)
    }
}

extension QuotaReport.Budget {
    func sentence(_ now: Timestamp) -> String {
        var parts = [
            "\(counted(visits, "visit")) of feeds, sitemaps and section pages of \(perDay) a day (requests-per-day)"
        ]
        if let pace {
            let debt = Int(pace.debt.rounded())
            if debt != 0 {
                parts.append("\(abs(debt)) too \(debt > 0 ? "many" : "few") so far, made up for within days")
            }
            parts.append("pace worked out \(pace.solved.relative(to: now))")
        }
        return parts.joined(separator: "; ") + "."
    }

    fileprivate func json(_ day: Range<Timestamp>) -> JSON {
        [
            "of": "budget", "since": .string(day.lowerBound.description), "visits": JSON(visits),
            "requests_per_day": JSON(perDay), "debt": JSON(pace.map { Int($0.debt.rounded()) }),
            "scale_seconds": JSON(pace.map { $0.scale / 1000 }), "solved": JSON(pace?.solved.description),
        ]
    }
}
