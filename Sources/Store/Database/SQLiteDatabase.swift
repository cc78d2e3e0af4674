import CSQLite
import Model

/// The one owner of a SQLite connection and of its prepared statements; lives on one queue.
final class SQLiteDatabase {
    let path: String
    /// Nil when closed.
    private var handle: OpaquePointer?
    private var statements: [Statement.Key: Statement] = [:]
    /// Those used last, by where their text stands in memory: most texts are constants.
    private var recent = [Statement?](repeating: nil, count: 256)
    /// Prepared statements kept; the log's filters make many.
    private let statementLimit: Int
    private var depth = 0

    init(_ path: String, flags: Int32, busyTimeout: Duration, statementLimit: Int = 200) throws {
        _ = Self.isUncounted
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let handle else {
            defer { sqlite3_close_v2(handle) }
            throw DatabaseError.engine(code: code, message: String(cString: sqlite3_errstr(code)), subject: path)
        }
        (self.path, self.handle, self.statementLimit) = (path, handle, statementLimit)
        guard Seal.register(handle) == SQLITE_OK else { throw error("offprint_seal") }
        sqlite3_busy_timeout(handle, Int32(clamping: busyTimeout.milliseconds))
    }

    deinit { close() }

    /// Once in a process. Where SQLite runs already it stays as it is, which is only slower.
    private static let isUncounted = csqlite_leave_memory_uncounted() == SQLITE_OK

    /// Ends the connection; whatever is run afterwards throws.
    func close() {
        forgetStatements()
        sqlite3_close_v2(handle)
        handle = nil
    }

    /// Runs one statement with `$name` bound to the values, and calls `row` for each row.
    func run(_ sql: String, _ values: Bindings = [:], row: (Row) throws -> Void = { _ in }) throws {
        try checkUsable(sql)
        let statement = try statement(sql)
        statement.isRunning = true
        defer { statement.rest() }
        guard statement.bind(values) == SQLITE_OK else { throw error(sql) }
        while true {
            switch sqlite3_step(statement.pointer) {
            case SQLITE_ROW: try row(Row(statement: statement.pointer))
            case SQLITE_DONE: return
            default: throw error(sql)
            }
        }
    }

    /// The first row's result, or nil when there is none.
    func first<R>(
        _ sql: String, _ values: Bindings = [:], _ read: (Row) throws -> R?
    ) throws -> R? {
        var result: R?
        var isFirst = true
        try run(sql, values) { row in
            if isFirst { result = try read(row) }
            isFirst = false
        }
        return result
    }

    /// All rows' results.
    func all<R>(_ sql: String, _ values: Bindings = [:], _ read: (Row) throws -> R) throws -> [R] {
        var results: [R] = []
        try run(sql, values) { results.append(try read($0)) }
        return results
    }

    /// Runs statements without values or rows.
    func script(_ sql: String) throws {
        try checkUsable(sql)
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw error(sql) }
    }

    /// Runs the statements one by one, each of which `before` may stop.
    func script(_ sql: String, before: (String) throws -> Void) throws {
        try checkUsable(sql)
        try sql.withCString { start in
            var rest: UnsafePointer<CChar>? = start
            while let text = rest, text.pointee != 0 {
                var statement: OpaquePointer?
                guard sqlite3_prepare_v2(handle, text, -1, &statement, &rest) == SQLITE_OK else { throw error(sql) }
                // Nothing but blanks.
                guard let statement else { continue }
                defer { sqlite3_finalize(statement) }
                try before(String(cString: sqlite3_sql(statement)))
                var code = SQLITE_ROW
                while code == SQLITE_ROW { code = sqlite3_step(statement) }
                guard code == SQLITE_DONE else { throw error(sql) }
            }
        }
    }

    /// The whole of it or nothing; inside another one it is a part of that. Takes the write lock at once, so that two
    /// writers wait for each other and neither fails half way.
    @discardableResult
    func transaction<R>(_ body: () throws -> R) throws -> R {
        guard depth == 0 else { return try body() }
        try run("BEGIN IMMEDIATE")
        depth = 1
        do {
            let result = try body()
            try run("COMMIT")
            depth = 0
            return result
        } catch {
            depth = 0
            // The first error says more than a failed rollback, after which there is no transaction either.
            if isInTransaction { try? run("ROLLBACK") }
            throw error
        }
    }

    var statementCount: Int { statements.count }

    /// Rows changed by the last INSERT, UPDATE or DELETE.
    var changes: Int { Int(sqlite3_changes(handle)) }

    var lastInsertID: Int64 { sqlite3_last_insert_rowid(handle) }

    /// Leaves the -wal and -shm files in place when the last connection closes, since a reader without the right to
    /// write the folder cannot make them (https://sqlite.org/wal.html#read_only_databases).
    func keepWAL() {
        var on: Int32 = 1
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &on)
    }

    /// Copies all pages into another database, `step` of them at once (https://sqlite.org/c3ref/backup_finish.html).
    func copyPages(to target: SQLiteDatabase, step: Int32, _ progress: (Int, Int) throws -> Void) throws {
        guard let copy = sqlite3_backup_init(target.handle, "main", handle, "main") else {
            throw target.error("backup to \(target.path)")
        }
        defer { sqlite3_backup_finish(copy) }
        while true {
            let code = sqlite3_backup_step(copy, step)
            let total = Int(sqlite3_backup_pagecount(copy))
            try progress(total - Int(sqlite3_backup_remaining(copy)), total)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_OK else {
                let message = String(cString: sqlite3_errstr(code))
                throw DatabaseError.engine(code: code, message: message, subject: "backup to \(target.path)")
            }
        }
    }

    private var isInTransaction: Bool { handle != nil && sqlite3_get_autocommit(handle) == 0 }

    /// Nothing runs when closed. After some errors (disk full) SQLite rolls back by itself; what follows must not
    /// commit on its own.
    private func checkUsable(_ sql: String) throws {
        guard handle != nil else {
            throw DatabaseError.engine(code: SQLITE_MISUSE, message: "the store is closed", subject: sql)
        }
        guard depth > 0, !isInTransaction else { return }
        throw DatabaseError.engine(code: SQLITE_ABORT, message: "the transaction was rolled back", subject: sql)
    }

    /// One at rest: a statement may run inside its own rows, and has a twin then.
    private func statement(_ sql: String) throws -> Statement {
        let place = Statement.place(of: sql, among: recent.count)
        if let last = recent[place], !last.isRunning, last.sql == sql { return last }
        let key = Statement.Key(sql: sql)
        let known = statements[key]
        if let known, !known.isRunning {
            recent[place] = known
            return known
        }
        let made = Statement(try prepare(sql), sql)
        if statements.count >= statementLimit { forgetStatements() }
        if known == nil { statements[key] = made }
        return made
    }

    private func forgetStatements() {
        statements.removeAll()
        recent = [Statement?](repeating: nil, count: recent.count)
    }

    private func prepare(_ sql: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw error(sql) }
        return statement
    }

    private func error(_ sql: String) -> DatabaseError {
        .engine(
            code: sqlite3_extended_errcode(handle), message: String(cString: sqlite3_errmsg(handle)), subject: sql)
    }
}
