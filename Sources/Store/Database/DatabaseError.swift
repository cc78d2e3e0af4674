import CSQLite

/// Our own storage failing: what happened, where, and what to do about it.
public enum DatabaseError: Error, Hashable, Sendable {
    /// Another `offprint run` has the store; its process id where the lock file tells it.
    case locked(path: String, pid: Int32?)
    /// The file was written by a newer Offprint.
    case newerSchema(path: String, version: Int, known: Int)
    /// The file was written by an older Offprint, and this connection only reads.
    case olderSchema(path: String, version: Int, known: Int)
    /// There is no file of that name.
    case missing(path: String)
    /// A store stands there that is in use, or has a write-ahead log: nothing else may take its name.
    case inUse(path: String)
    /// The file is no SQLite database, or one of another program.
    case notAStore(path: String)
    /// A row that does not fit its digest, or that cannot be read.
    case damaged(subject: String, detail: String)
    /// SQLite's extended result code and message; the subject is the SQL or the path.
    case engine(code: Int32, message: String, subject: String)
    /// `errno` of a system call on that path.
    case system(code: Int32, message: String, path: String)

    /// Whether the disk (or the quota) is full: wait and try again, nothing is lost.
    public var isFull: Bool {
        // The second: no room to lengthen the shared-memory file beside the store.
        if case .engine(let code, _, _) = self {
            code & 0xFF == SQLITE_FULL || code == Self.noSharedMemory
        } else {
            false
        }
    }

    /// SQLITE_IOERR_SHMSIZE, a macro that Swift does not see.
    private static let noSharedMemory = SQLITE_IOERR | 19 << 8

    /// SQLITE_READONLY_DIRECTORY, likewise.
    private static let cannotMakeLog = SQLITE_READONLY | 6 << 8

    /// Whether another process held the database longer than `busy_timeout`.
    public var isBusy: Bool { primary == SQLITE_BUSY || primary == SQLITE_LOCKED }

    /// Whether it passes by itself, or by what others do.
    public var isPassing: Bool { isFull || isBusy }

    /// Whether what is on disk is not what was written.
    public var isDamage: Bool {
        if case .damaged = self { true } else { primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB }
    }

    private var primary: Int32? {
        if case .engine(let code, _, _) = self { code & 0xFF } else { nil }
    }
}

extension DatabaseError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .locked(let path, let pid):
            "\(path): in use by another offprint run\(pid.map { " (process \($0))" } ?? ""): stop it or choose another --store"
        case .newerSchema(let path, let version, let known):
            "\(path): its schema is version \(version), this offprint knows \(known): upgrade offprint"
        case .olderSchema(let path, let version, let known):
            "\(path): its schema is version \(version), this offprint needs \(known): start `offprint run` once"
        case .missing(let path):
            "\(path): no store there: add a source with `offprint seed add`, or choose another --store"
        case .inUse(let path): "\(path): a store that is in use: nothing may take its place, choose another name"
        case .notAStore(let path): "\(path): not an offprint store: choose another --store"
        case .damaged(let subject, let detail): "\(subject) is damaged: \(detail): restore it from a backup"
        case .system(_, let message, let path): "\(path): \(message)"
        case .engine(let code, let message, let subject):
            "\(message) (SQLite \(code))\(Self.advice(code).map { ": \($0)" } ?? ""), at: \(Self.onOneLine(subject))"
        }
    }

    /// The first of several statements.
    private static func onOneLine(_ sql: String) -> String {
        let lines = sql.split(whereSeparator: \.isNewline)
        return lines.count > 1 && lines[0].hasSuffix(";") ? lines[0] + " …" : lines.joined(separator: " ")
    }

    private static func advice(_ code: Int32) -> String? {
        if code == cannotMakeLog { return "even to read it files are made beside it: act as the owner of its folder" }
        return switch code & 0xFF {
        case SQLITE_FULL: "make room, nothing is lost"
        case SQLITE_BUSY, SQLITE_LOCKED: "database is locked by another process: try again when it has finished"
        case SQLITE_READONLY: "check owner and permissions of the file and its folder"
        case SQLITE_CANTOPEN: "check that the folder exists and is readable"
        case SQLITE_CORRUPT: "the file is damaged: restore a backup"
        default: nil
        }
    }
}
