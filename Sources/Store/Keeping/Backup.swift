import CSQLite
import Glibc

/// A copy of a store as it was at one moment, made while others read and write (https://sqlite.org/backup.html).
public struct Backup {
    let database: SQLiteDatabase
    /// Pages copied at once; between two such steps the caller is told how far it is.
    var step: Int32 = 1024

    /// Writes the copy to `path`, which must not be there, and syncs it; what is half done is removed again.
    /// `progress` gets the pages that are copied and those that there are.
    public func write(to path: String, progress: (Int, Int) throws -> Void = { _, _ in }) throws {
        try Self.create(path)
        try fill(path, progress)
    }

    /// Writes the copy beside `path` under a name that no other file has, and tells the name.
    public func write(beside path: String, progress: (Int, Int) throws -> Void = { _, _ in }) throws -> String {
        let name = try Self.createBeside(path)
        try fill(name, progress)
        return name
    }

    private func fill(_ path: String, _ progress: (Int, Int) throws -> Void) throws {
        do {
            try copy(to: path, progress)
        } catch {
            Self.remove(path)
            throw error
        }
    }

    private func copy(to path: String, _ progress: (Int, Int) throws -> Void) throws {
        let target = try SQLiteDatabase(path, flags: SQLITE_OPEN_READWRITE, busyTimeout: .seconds(5))
        defer { target.close() }
        // A read transaction holds the moment: without one each write of the daemon would begin the copy anew.
        try database.script("BEGIN")
        defer { database.endReading() }
        _ = try database.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) }
        try database.copyPages(to: target, step: step, progress)
        // One file without a write-ahead log beside it, so that it can be carried away.
        try target.script("PRAGMA journal_mode = DELETE")
    }

    private static func create(_ path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw DatabaseError.system(path) }
        close(file)
    }

    /// A name drawn by lot until there is no file of it: nothing that is there is touched, whoever made it.
    private static func createBeside(_ path: String) throws -> String {
        while true {
            let name = "\(path).\(String(UInt32.random(in: .min ... .max), radix: 36)).part"
            do {
                try create(name)
                return name
            } catch DatabaseError.system(EEXIST, _, _) { continue }
        }
    }

    /// Takes such a copy away again, with what SQLite may have put beside it.
    public static func remove(_ path: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
    }
}

extension SQLiteDatabase {
    fileprivate func endReading() {
        // Nothing was written, so a failed end loses nothing; closing ends it too.
        try? script("ROLLBACK")
    }
}
