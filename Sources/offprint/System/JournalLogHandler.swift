import Glibc
import Logging
import Synchronization

/// Writes log lines for the journal with a field for each piece of metadata, or to standard error: with the journal's
/// priority in front when the journal reads that (sd-daemon(3)), else with the level as a word. Without timestamps: the
/// journal has its own.
struct JournalLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    private var ownLevel: Logger.Level?
    private let label: String
    private let isJournal: Bool
    private let file: Int32
    /// Nil, or one that does not take the line, leaves standard error.
    private let journal: Journal?

    init(label: String, isJournal: Bool, file: Int32 = STDERR_FILENO, journal: Journal? = nil) {
        (self.label, self.isJournal, self.file, self.journal) = (label, isJournal, file, journal)
    }

    /// The level of its logger where one was set, else that of the process.
    var logLevel: Logger.Level {
        get { ownLevel ?? Self.level(Self.least.load(ordering: .relaxed)) }
        set { ownLevel = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let extra = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
            .map { (name: $0.key, value: $0.value.description) }
        let message = event.message.description
        var text = message
        for (name, value) in extra where !Self.isTold(name, value, in: message) { text += " \(name)=\(value)" }
        if let error = event.error { text += ": \(error)" }
        let fields: [Journal.Field] = [
            ("MESSAGE", text), ("PRIORITY", String(event.level.priority)), ("SYSLOG_IDENTIFIER", "offprint"),
        ]
        if journal?.write(fields + extra.map { ("OFFPRINT_" + $0.name, $0.value) }) == true { return }
        writeAll(format(text, event.level), to: file)
    }

    /// What a visit's message says in its first words.
    private static func isTold(_ name: String, _ value: String, in message: String) -> Bool {
        (name == "url" || name == "outcome") && message.contains(value)
    }

    /// Every line of it with its mark in front.
    private func format(_ text: String, _ level: Logger.Level) -> String {
        let mark = isJournal ? "<\(level.priority)>" : "\(level.rawValue): "
        return text.split(separator: "\n", omittingEmptySubsequences: true).map { mark + $0 + "\n" }.joined()
    }

    // MARK: The process's one handler

    private static let least = Atomic<Int>(2)

    private static func level(_ index: Int) -> Logger.Level {
        let all = Logger.Level.allCases
        return all.indices.contains(index) ? all[index] : .info
    }

    private static let isInstalled: Bool = {
        let isJournal = readsJournal(environment: offprint.environment())
        let journal = isJournal ? Journal() : nil
        LoggingSystem.bootstrap { JournalLogHandler(label: $0, isJournal: isJournal, journal: journal) }
        return true
    }()

    /// Makes this the handler of all loggers of the process.
    static func bootstrap(_ level: LogLevel, untilIdle: Bool) {
        setLevel(level, untilIdle: untilIdle)
        precondition(isInstalled)
    }

    /// A run until idle shows its progress instead of a line for each visit.
    static func setLevel(_ level: LogLevel, untilIdle: Bool) {
        let wanted = Logger.Level(rawValue: (untilIdle ? max(.notice, level) : level).rawValue) ?? .info
        least.store(Logger.Level.allCases.firstIndex(of: wanted) ?? 2, ordering: .relaxed)
    }

    /// Whether standard error is the stream that the service manager connected to the journal (systemd.exec(5),
    /// JOURNAL_STREAM).
    static func readsJournal(environment: [String: String], file: Int32 = STDERR_FILENO) -> Bool {
        guard let stream = environment["JOURNAL_STREAM"] else { return false }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { return false }
        return stream == "\(facts.st_dev):\(facts.st_ino)"
    }
}

extension Logger.Level {
    /// syslog(3)'s number for it.
    var priority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}

/// Writes all of it, in one call where the system allows. What cannot be written is lost: there is nobody to tell.
func writeAll(_ text: String, to file: Int32) { writeAll(Array(text.utf8), to: file) }

func writeAll(_ bytes: [UInt8], to file: Int32) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if count > 0 {
            bytes = bytes.dropFirst(count)
        } else if errno != EINTR {
            return
        }
    }
}
