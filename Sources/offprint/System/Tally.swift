import Model
import Store

/// What a run has done so far, by outcome.
struct Tally: Sendable {
    private(set) var counts: [Outcome.Word: Int] = [:]
    private(set) var visits = 0
    private(set) var bytes = 0

    mutating func count(_ outcome: Outcome, bytes: Int) {
        counts[outcome.word, default: 0] += 1
        visits += 1
        self.bytes += bytes
    }

    /// `412 visits: 390 stored, 12 listed, 10 refused`, in the order of the vocabulary.
    var sentence: String { counted(visits, "visit") + outcomes }

    private var outcomes: String {
        let parts = Outcome.Word.allCases.compactMap { word in counts[word].map { "\($0) \(word.rawValue)" } }
        return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    }
}

extension Tally {
    /// What there is to do.
    struct Work: Equatable, Sendable {
        var sources: Int
        var due: Int
        /// Nil where nothing is to be visited.
        var next: Timestamp?
    }

    /// For a daemon that has run since then: `12 visits since 12:10Z: 5 stored, 7 listed; next visit in 4m`.
    func sentence(since start: Timestamp, _ work: Work, now: Timestamp) -> String {
        guard work.sources > 0 || visits > 0 else { return "no sources: offprint seed add URL" }
        return "\(counted(visits, "visit")) since \(Self.clock(start, now))\(outcomes)\(Self.ahead(work, now))"
    }

    /// The hour, and the day where it is another.
    private static func clock(_ moment: Timestamp, _ now: Timestamp) -> String {
        let text = "\(moment)"
        let hour = text.dropFirst(11).prefix(5) + "Z"
        return text.prefix(10) == "\(now)".prefix(10) ? String(hour) : "\(text.prefix(10)) \(hour)"
    }

    private static func ahead(_ work: Work, _ now: Timestamp) -> String {
        if work.due > 0 { return "; \(work.due) due" }
        return work.next.map { $0 > now ? "; next visit \($0.relative(to: now))" : "; next visit now" } ?? ""
    }
}

extension Tally.Work {
    /// As it stands in the store now.
    init(_ store: Store, now: Timestamp) throws {
        self.init(
            sources: try store.sources.count(), due: try store.frontier.counts(now: now).due,
            next: try store.frontier.nextDue())
    }

    /// As it stands in the store of that path, over a connection of its own.
    init(in path: String, now: Timestamp) throws {
        let store = try Store.open(path, access: .readOnly)
        defer { store.close() }
        try self.init(store, now: now)
    }

    /// The notice of a daemon that is ready: `Offprint 0.1.0, store /var/lib/…, settings /etc/…, 3 sources, 12 due`.
    func greeting(store: String, settings: String?) -> String {
        let settings = settings.map { "settings \($0)" } ?? "no settings file"
        return "Offprint \(Offprint.version), store \(store), \(settings), \(counted(sources, "source")), \(due) due"
    }
}
