import CSQLite
import Glibc

/// One SQLite file with everything Offprint keeps; lives on one queue.
public final class Store {
    public enum Access: Sendable {
        /// Creates the file and brings an older one up to date.
        case readWrite
        /// Brings an older one up to date, but creates none.
        case readWriteExisting
        case readOnly
    }

    /// How a connection works.
    public struct Settings: Hashable, Sendable {
        /// Bytes of pages kept in memory at most (`store-cache`); see `cacheSize`.
        public var cache = 64 << 20
        /// How long a statement waits for another process's transaction.
        public var busyTimeout: Duration = .seconds(5)
        /// Bytes that the write-ahead log may keep after a checkpoint.
        public var logFile = 64 << 20
        /// Pages in the write-ahead log from which on they are copied into the store. More would save CPU, but a small
        /// disk has to hold them: the log of a daemon that pauses on it does not shrink.
        public var checkpointPages = 1_000

        public init() {}
    }

    public let path: String
    public let sources: Sources
    public let frontier: Frontier
    public let moves: Moves
    public let articles: Articles
    public let log: CrawlLog
    public let robots: RobotsTexts
    public let backup: Backup
    public let inspection: Inspection
    let database: SQLiteDatabase
    public let paces: Paces
    public let blocks: BlockCounts

    private init(_ database: SQLiteDatabase) {
        self.database = database
        path = database.path
        frontier = Frontier(database: database)
        sources = Sources(database: database, frontier: frontier)
        moves = Moves(database: database, frontier: frontier)
        articles = Articles(database: database)
        log = CrawlLog(database: database)
        robots = RobotsTexts(database: database)
        backup = Backup(database: database)
        inspection = Inspection(database: database)
        paces = Paces(database: database)
        blocks = BlockCounts(database: database)
    }

    /// Opens the store, creating or migrating it as `access` says.
    public static func open(
        _ path: String, access: Access = .readWrite, settings: Settings = Settings()
    ) throws -> Store {
        if access != .readWrite, Glibc.access(path, F_OK) != 0 { throw DatabaseError.missing(path: path) }
        let database = try SQLiteDatabase(path, flags: flags(access), busyTimeout: settings.busyTimeout)
        do {
            try prepare(database, access, settings)
        } catch DatabaseError.engine(let code, _, _) where code & 0xFF == SQLITE_NOTADB {
            throw DatabaseError.notAStore(path: path)
        }
        return Store(database)
    }

    /// Takes the store for one running instance; the lock ends with the value.
    public static func lock(_ path: String) throws -> RunLock { try RunLock(path) }

    /// At most so many bytes of pages from now on, as far as the store as it is now makes use of them.
    public func keepInMemory(_ bytes: Int) throws {
        try database.script(Self.caching(Self.cacheSize(bytes, of: Self.size(database))))
    }

    /// An eighth of a store holds what is asked for again and again; the rest is read once in a while.
    static func cacheSize(_ limit: Int, of store: Int) -> Int { min(limit, max(leastCache, store / 8)) }

    private static let leastCache = 4 << 20

    /// The whole of it or nothing; one inside another is a part of that.
    @discardableResult
    public func transaction<R>(_ body: () throws -> R) throws -> R { try database.transaction(body) }

    /// Changes when another connection has written (`PRAGMA data_version`).
    public var dataVersion: Int64 {
        get throws { try database.first("PRAGMA data_version") { $0.integer(0) } ?? 0 }
    }

    /// The problems that `PRAGMA quick_check` finds, at most 20; none in a sound store. Reads the whole file.
    public func quickCheck() throws -> [String] {
        do {
            return try database.all("PRAGMA quick_check(20)") { $0.text(0) ?? "" }.filter { $0 != "ok" }
        } catch DatabaseError.engine(let code, let message, _) where code & 0xFF == SQLITE_CORRUPT {
            return [message]
        }
    }

    /// Puts what the write-ahead log holds into the store and gives its room on the disk back, as far as no reader is
    /// in the way.
    public func checkpoint() throws { try database.script("PRAGMA wal_checkpoint(TRUNCATE)") }

    /// Whatever is asked of the store afterwards throws.
    public func close() { database.close() }

    private static func size(_ database: SQLiteDatabase) throws -> Int {
        let pages = try database.first("PRAGMA page_count") { $0.int(0) } ?? 0
        return try pages * (database.first("PRAGMA page_size") { $0.int(0) } ?? 0)
    }

    private static func caching(_ bytes: Int) -> String { "PRAGMA cache_size = -\(bytes / 1024)" }

    private static func flags(_ access: Access) -> Int32 {
        switch access {
        case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        case .readWriteExisting: SQLITE_OPEN_READWRITE
        case .readOnly: SQLITE_OPEN_READONLY
        }
    }

    private static func prepare(_ database: SQLiteDatabase, _ access: Access, _ settings: Settings) throws {
        try database.script(caching(cacheSize(settings.cache, of: size(database))))
        guard access != .readOnly else { return try Migration(database).checkCurrent() }
        // Before anything is changed in a file that may belong to another program.
        try Migration(database).check()
        // Says how the file is laid out, so it has an effect on an empty one only, and before anything is written.
        try database.script(
            """
            PRAGMA auto_vacuum = INCREMENTAL;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA foreign_keys = ON;
            PRAGMA journal_size_limit = \(settings.logFile);
            PRAGMA wal_autocheckpoint = \(settings.checkpointPages);
            """)
        database.keepWAL()
        try Migration(database).run()
    }
}
