import ArgumentParser
import Crawl
import Model
import Publish
import Store

struct SeedPollCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Visit sources as soon as politeness allows, and say when that is.",
        discussion: """
            What was expected later is due now; pauses of the host, Crawl-delay and Retry-After hold as ever. The \
            running daemon takes it up within a second.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a source.") var json = false
    @Argument(help: "Numbers or URLs of sources.") var source: [String]

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readWriteExisting)
        defer { store.close() }
        let now = now()
        let polls = try store.transaction {
            try source.map {
                try SourcePoll(try store.sources.named($0), store, settings: configuration.settings, now: now)
            }
        }
        say(polls.map { json ? $0.json.text : $0.line })
    }
}

/// A source made due now, and when its visit may begin.
struct SourcePoll {
    let source: Source
    /// When its host may be asked.
    let start: Timestamp
    private let isWaiting: Bool
    /// Its hours or a quota stand against it.
    private let closing: Closing?

    /// Throws where the source is paused.
    init(_ source: Source, _ store: Store, settings: Settings, now: Timestamp) throws {
        guard source.state == .active else {
            throw CommandError("source \(source.id) is paused (offprint seed resume \(source.id))")
        }
        let url = try source.url.seedURL
        try store.frontier.add([Discovery(url, kind: source.kind, rule: .seed, source: source.id)], now: now)
        self.source = source
        closing = try SourceToday(
            url, source: source.id, words: source.settings, store, settings: settings, now: now
        ).closing
        start = max(now, try store.frontier.find(url: url)?.hostReady ?? now, closing?.until ?? now)
        isWaiting = start > now
    }

    /// `start` is the moment of the poll itself where nothing stands against it.
    var json: JSON {
        [
            "id": .integer(source.id), "url": .string(source.url), "start": .string(start.description),
            "waits_for": JSON(closing?.reason.word.rawValue ?? (isWaiting ? "host" : nil)),
        ]
    }

    var line: String {
        let host = isWaiting ? "not before \(start), when its host may be asked again" : "now"
        let moment = closing.map { "not before \($0.until) (\($0.reason.word.rawValue))" } ?? host
        return "\(source.id)  \(printable(source.url, on: .output))  \(moment)"
    }
}
