import CSQLite
import Glibc

/// Writes a store anew without its free pages, and so that its file can shrink by itself from then on.
public struct Compaction {
    let path: String
    private let lock: RunLock

    /// Takes the store for itself; throws when a daemon runs on it, and where there is none.
    public init(_ path: String) throws {
        try Store.require(path)
        (self.path, lock) = (path, try RunLock(path))
    }

    /// The bytes of the file before and after. Needs room for as much again beside the store
    /// (https://sqlite.org/lang_vacuum.html).
    public func run() throws -> (before: Int, after: Int) {
        try Store.open(path, access: .readWriteExisting).close()
        let database = try SQLiteDatabase(path, flags: SQLITE_OPEN_READWRITE, busyTimeout: .seconds(5))
        defer { database.close() }
        database.keepWAL()
        let before = try size()
        try database.script("PRAGMA auto_vacuum = INCREMENTAL; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
        return (before, try size())
    }

    private func size() throws -> Int {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw DatabaseError.system(path) }
        return Int(facts.st_size)
    }
}
