import Glibc
public import Model
public import Queues

/// Writes exchanges into WARC files of a folder, a gzip member for each record.
///
/// The file being written is called `….warc.gz.open` and is locked. All records of an exchange go out in one write; a
/// crash can still leave part of them, so what an earlier run left open is cut after its last whole exchange and closed.
public actor WARCFolder {
    private let executor = QueueExecutor(label: "offprint.archive")
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private var settings: ArchiveSettings?
    private let time: any TimeSource
    private var file: WARCFile?
    /// When it was begun.
    private var begun: Duration = .zero
    private var serial = 0
    /// What was lost of files that earlier runs left open, as long as nobody has asked.
    private var losses: [String] = []

    /// Closes what earlier runs left open; without settings nothing is written until there are some.
    public init(_ settings: ArchiveSettings?, time: any TimeSource) throws {
        (self.settings, self.time) = (settings, time)
        if let settings { losses = try WARCRecovery(folder: settings.folder).run() }
    }

    /// Returns what was set before.
    @discardableResult
    public func update(_ settings: ArchiveSettings?) throws -> ArchiveSettings? {
        let old = self.settings
        guard settings != old else { return old }
        if let settings { losses += try WARCRecovery(folder: settings.folder).run() }
        try close()
        self.settings = settings
        return old
    }

    /// What was lost of the files that were found open since this was asked last, a line each.
    public func takeLosses() -> [String] {
        defer { losses = [] }
        return losses
    }

    /// Returns when the exchange is in the file; the answer says why it is not.
    public func keep(_ exchange: Exchange) -> ArchiveError? {
        guard let settings else { return nil }
        do throws(ArchiveError) {
            // Before the next exchange and not after the last: what goes wrong here is told of one that is in no file.
            if let file, isFull(file, settings) { try close() }
            let file = if let open = self.file { open } else { try begin(settings) }
            self.file = file
            try file.append(ExchangeRecords(exchange).all)
            return nil
        } catch {
            // Closed as it is, under its open name, for recovery to mend.
            if file?.isTorn == true { file = nil }
            return error
        }
    }

    public func close() throws(ArchiveError) {
        defer { file = nil }
        try file?.close()
    }

    private func isFull(_ file: WARCFile, _ settings: ArchiveSettings) -> Bool {
        file.size >= settings.size || settings.age.map { time.uptime() - begun >= $0 } ?? false
    }

    private func begin(_ settings: ArchiveSettings) throws(ArchiveError) -> WARCFile {
        let now = time.now()
        begun = time.uptime()
        let digits = now.withMilliseconds.filter(\.isNumber)
        let number = String(serial)
        serial += 1
        let name =
            "offprint-\(digits)-\(String(repeating: "0", count: max(0, 5 - number.count)))\(number)-\(getpid()).warc.gz"
        let file = try WARCFile(folder: settings.folder, name: name)
        do throws(ArchiveError) {
            try file.append([Self.info(settings, name: name, now: now)])
        } catch {
            file.discard()
            throw error
        }
        return file
    }

    private static func info(_ settings: ArchiveSettings, name: String, now: Timestamp) -> WARCRecord {
        let text = """
            software: \(settings.software)\r
            format: WARC File Format 1.1\r
            conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r
            robots: obey\r
            http-header-user-agent: \(settings.userAgent)\r

            """
        var record = WARCRecord(
            .warcinfo, id: ExchangeRecords.newID(), date: now.withMilliseconds, type: "application/warc-fields",
            block: Array(text.utf8))
        record.add("WARC-Filename", name)
        return record
    }
}
