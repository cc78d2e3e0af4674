import ArgumentParser
import Model
import Publish
import Store

struct QueueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "List what is being visited, and what is visited next.",
        discussion: """
            Columns: when (at the soonest: others of its host may go before it), what for (news, source, revision \
            or retry, backlog, in this order at a host; retry is a page that gave no article yet), kind, source, URL. Below stands how much waits for each. `offprint why URL` \
            tells all of one.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a URL.") var json = false
    @Option(help: "Only this host: HOST with all its ports, HOST:PORT, or a URL of it.") var host: String?
    @Option(help: "Only this source (number or URL).") var source: String?
    @Option(name: [.long, .customShort("n")], parsing: .unconditional, help: "At most so many (0: all).")
    var limit = 20

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit \(limit) is negative") }
    }

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let filter = QueueFilter(
            host: try host.map(LogWords.host), source: try source.map { try store.sources.named($0).id },
            limit: limit == 0 ? nil : limit)
        let rows = try store.frontier.queue(filter)
        if json { return say(rows.map(\.json.text)) }
        guard !rows.isEmpty else { return FileHandle.standardError("offprint: nothing waits to be visited\n") }
        let now = now()
        say(QueueRow.lines(rows, on: .output, now: now) + ["", try Self.summary(filter, store, now)])
    }

    private static func summary(_ filter: QueueFilter, _ store: Store, _ now: Timestamp) throws -> String {
        let counts = try store.frontier.queued(filter, now: now)
        let parts = QueueRow.Purpose.allCases.compactMap { purpose in
            counts[purpose].map { "\(purpose.rawValue) \($0.all) (\($0.due) due)" }
        }
        return "Waiting: " + parts.joined(separator: ", ")
    }
}

extension QueueRow {
    static func lines(_ rows: [QueueRow], on screen: Screen, now: Timestamp) -> [String] {
        var columns = Columns([.left, .left, .left, .right, .left], on: screen)
        for row in rows {
            let time = row.due <= now ? "now" : row.due.relative(to: now)
            columns.add([
                row.leasedUntil == nil ? time : "fetching", row.purpose.rawValue, row.kind.rawValue,
                row.source.map(String.init), row.url,
            ])
        }
        return screen.width.map { columns.rows(fitting: $0).flatMap(\.self) } ?? columns.lines
    }

    var json: JSON {
        [
            "url": .string(url), "for": .string(purpose.rawValue), "kind": .string(kind.rawValue),
            "source": JSON(source), "due": .string(due.description), "fetching": .bool(leasedUntil != nil),
        ]
    }
}
