import CSQLite
import Glibc

/// Where a copy of a store is to be. A name under which a store is in use is none: what is renamed over it would take the
/// file from under a daemon, and would be read together with the write-ahead log of the one before it.
public struct BackupPlace {
    public let path: String
    private let source: String
    /// Held where a store is there that may run.
    private let lock: RunLock?

    /// Throws where the copy may not be: on the store that it is made of, or on one in use.
    public init(_ path: String, of store: Store) throws {
        (self.path, source) = (path, store.path)
        try Self.check(path, source)
        let hasRun = access(Store.realPath(path) + RunLock.suffix, F_OK) == 0
        lock = hasRun ? try RunLock(path) : nil
    }

    /// Gives the finished copy its name; `replace` says whether a file that is there may go.
    public func take(_ copy: String, replace: Bool) throws {
        try Self.check(path, source)
        guard replace || !Self.isThere(path) else { throw DatabaseError.system(EEXIST, path) }
        guard rename(copy, path) == 0 else { throw DatabaseError.system(path) }
    }

    /// Whether something has that name, be it a link that leads nowhere.
    public static func isThere(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0
    }

    private static func check(_ path: String, _ source: String) throws {
        let isInUse = ["-wal", "-shm"].contains { access(Store.realPath(path) + $0, F_OK) == 0 }
        if isInUse || Store.isOne(path, source) { throw DatabaseError.inUse(path: path) }
    }
}

extension Store {
    /// Whether two paths lead to one file.
    static func isOne(_ path: String, _ other: String) -> Bool {
        var (facts, others) = (stat(), stat())
        guard stat(path, &facts) == 0, stat(other, &others) == 0 else { return false }
        return facts.st_dev == others.st_dev && facts.st_ino == others.st_ino
    }

    /// Throws where there is no store of this Offprint or an older one; an empty file is none.
    static func require(_ path: String) throws {
        guard access(path, F_OK) == 0 else { throw DatabaseError.missing(path: path) }
        let database = try SQLiteDatabase(path, flags: SQLITE_OPEN_READONLY, busyTimeout: .seconds(5))
        defer { database.close() }
        do {
            try Migration(database).check()
            guard try Migration(database).version > 0 else { throw DatabaseError.notAStore(path: path) }
        } catch DatabaseError.engine(let code, _, _) where code & 0xFF == SQLITE_NOTADB {
            throw DatabaseError.notAStore(path: path)
        }
    }
}
