import Glibc
import Model
import Store

/// The file that the textfile collector reads: whole at any moment, since it is written beside and renamed.
enum MetricsFile {
    /// Reads the store over a connection of its own.
    static func write(
        _ path: String, store: String, _ settings: Settings, now: Timestamp, _ memory: inout DriftMemory
    ) throws {
        let store = try Store.open(store, access: .readOnly)
        defer { store.close() }
        try replace(path, with: Metrics(try StatusReport(store, settings: settings, now: now, &memory)).text)
    }

    static func replace(_ path: String, with text: String) throws(SystemError) {
        let draft = path + ".new"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw SystemError(subject: draft, code: errno) }
        // The collector is another user, whatever the umask: the unit's keeps others from all else.
        fchmod(file, 0o644)
        let bytes = Array(text.utf8)
        // A collector's file is small: one call writes it or the disk is full.
        let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        let code = errno
        close(file)
        guard count == bytes.count else {
            unlink(draft)
            throw SystemError(subject: draft, code: count < 0 ? code : ENOSPC)
        }
        guard rename(draft, path) == 0 else { throw SystemError(subject: path, code: errno) }
    }
}
