import Model
import Store

/// The visits of a source's own URL, and of those that it has moved away from.
enum SourceHistory {
    /// Oldest first.
    static func visits(of source: Source, _ limit: Int, _ store: Store) throws -> [LogRow] {
        let urls = try Set([source.url] + store.moves.all(of: source.id).filter { $0.moved != nil }.map(\.from))
        var visits: [LogRow] = []
        for address in try urls.compactMap({ WebURL($0) }).compactMap(store.frontier.address) {
            var filter = LogFilter()
            (filter.visit, filter.limit, filter.isNewestFirst) = (address, limit, true)
            try store.log.query(filter) { visits.append($0) }
        }
        return visits.sorted { ($0.time, $0.id) < ($1.time, $1.id) }.suffix(limit)
    }

    static func lines(_ visits: [LogRow], on screen: Screen) -> [String] {
        guard !visits.isEmpty else { return ["no visits"] }
        var columns = Columns([.left, .left, .left, .right, .right, .right, .right, .left, .left], on: screen)
        if screen.isTerminal {
            columns.add(["TIME", "OUTCOME", "REASON", "STATUS", "FIRST", "WHOLE", "BYTES", "NEXT", "DETAIL"])
        }
        for visit in visits {
            columns.add([
                visit.time.description, visit.outcome.rawValue, visit.reason, visit.status.map(String.init),
                visit.firstByteMS.map { "\($0)ms" }, "\(visit.ms)ms", String(visit.bytes),
                visit.next.map { "+" + ($0 - visit.time).brief }, visit.detail,
            ])
        }
        guard screen.isTerminal else { return columns.lines }
        if screen.isNarrow { columns = columns.without([4, 6]) }
        let rows = screen.width.map { columns.rows(fitting: $0).flatMap(\.self) } ?? columns.lines
        // A terminal gets the course of the latency on top.
        let spark = Bars.spark(visits.suffix(60).map(\.ms))
        return ["latency \(spark) longest \(visits.map(\.ms).max() ?? 0) ms", ""] + rows
    }
}
