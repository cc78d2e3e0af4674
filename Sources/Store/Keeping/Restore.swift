import CSQLite
import Glibc

/// Puts a backup in the place of a store; what was there stays beside it under another name.
public struct Restore {
    /// Where the store is to be.
    let path: String
    private let lock: RunLock

    /// Takes the store for itself; throws when a daemon runs on it.
    public init(_ path: String) throws { (self.path, lock) = (Store.realPath(path), try RunLock(path)) }

    /// Copies the backup beside the store and brings it up to date there, where `inspect` may refuse it; then gives it
    /// the store's name in one rename. Returns the name that the old store has now; nil when there was none.
    public func run(
        from backup: String, stamp: String, progress: (Int, Int) throws -> Void = { _, _ in },
        inspect: (String) throws -> Void
    ) throws -> String? {
        let new = try copy(backup, progress)
        do {
            try Self.update(new)
            try inspect(new)
            return try exchange(new, stamp)
        } catch {
            Backup.remove(new)
            throw error
        }
    }

    /// Beside the store; tells the name.
    private func copy(_ backup: String, _ progress: (Int, Int) throws -> Void) throws -> String {
        try Store.require(backup)
        let database = try SQLiteDatabase(backup, flags: SQLITE_OPEN_READONLY, busyTimeout: .seconds(5))
        defer { database.close() }
        return try Backup(database: database).write(beside: path, progress: progress)
    }

    /// A backup of an older Offprint gets this one's schema; it stays one file.
    private static func update(_ new: String) throws {
        try Store.open(new, access: .readWriteExisting).close()
        let database = try SQLiteDatabase(new, flags: SQLITE_OPEN_READWRITE, busyTimeout: .seconds(5))
        defer { database.close() }
        try database.script("PRAGMA journal_mode = DELETE")
    }

    private func exchange(_ new: String, _ stamp: String) throws -> String? {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            try Self.check(rename(new, path), path)
            return nil
        }
        // The new one belongs to whom the old one did; who may not give it away keeps it, which the next start tells.
        _ = chown(new, facts.st_uid, facts.st_gid)
        try Self.check(chmod(new, facts.st_mode & 0o777), new)
        let old = "\(path).\(stamp)"
        emptyLog()
        // Under both names for a moment: no end of the process leaves the path without a store.
        for suffix in ["", "-wal"] where access(path + suffix, F_OK) == 0 {
            try Self.check(link(path + suffix, old + suffix), old + suffix)
        }
        for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
        try Self.check(rename(new, path), path)
        Self.syncFolder(of: path)
        return old
    }

    /// Brings the old store's write-ahead log into it. A damaged store may refuse; then its log goes with it.
    private func emptyLog() {
        guard let database = try? SQLiteDatabase(path, flags: SQLITE_OPEN_READWRITE, busyTimeout: .seconds(5)) else {
            return
        }
        defer { database.close() }
        database.keepWAL()
        try? database.script("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    private static func check(_ result: Int32, _ path: String) throws {
        guard result == 0 else { throw DatabaseError.system(path) }
    }

    /// The rename is safe on disk once the folder is. What cannot be synced (some network file systems) is not lost.
    private static func syncFolder(of path: String) {
        let slash = path.lastIndex(of: "/")
        let folder = open(slash.map { String(path[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}
