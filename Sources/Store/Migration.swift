/// Brings a database up to this Offprint's schema, or says why not.
struct Migration {
    let database: SQLiteDatabase
    let migrations: [String]
    /// Called before each statement of a migration; what it throws ends the whole of it.
    var before: (String) throws -> Void = { _ in }

    init(_ database: SQLiteDatabase, migrations: [String] = Schema.migrations) {
        (self.database, self.migrations) = (database, migrations)
    }

    /// Refuses a database of another program and one of a newer Offprint.
    func check() throws {
        let isEmpty = try database.first("SELECT count(*) FROM sqlite_schema") { $0.integer(0) } == 0
        let id = try database.first("PRAGMA application_id") { $0.integer(0) }
        guard isEmpty || id == Schema.applicationID else { throw DatabaseError.notAStore(path: database.path) }
        let version = try version
        guard version <= migrations.count else {
            throw DatabaseError.newerSchema(path: database.path, version: version, known: migrations.count)
        }
    }

    /// Refuses an older schema too, for a connection that cannot change it.
    func checkCurrent() throws {
        try check()
        let version = try version
        guard version == migrations.count else {
            throw DatabaseError.olderSchema(path: database.path, version: version, known: migrations.count)
        }
    }

    /// Runs what is missing, all in one transaction.
    func run() throws {
        try check()
        guard try version < migrations.count || !hasWords else { return }
        try database.transaction {
            // Another process may have done it while this one waited for the lock.
            try check()
            for migration in migrations.dropFirst(try version) { try database.script(migration, before: before) }
            try database.script("PRAGMA application_id = \(Schema.applicationID)")
            try database.script("PRAGMA user_version = \(migrations.count)")
            try writeWords()
        }
    }

    var version: Int {
        get throws { try database.first("PRAGMA user_version") { $0.int(0) } ?? 0 }
    }

    private var hasWords: Bool {
        get throws { try database.first("SELECT count(*) FROM word") { $0.int(0) } ?? 0 >= Lists.rows.count }
    }

    private func writeWords() throws {
        let exists = try database.first("SELECT count(*) FROM sqlite_schema WHERE name = 'word'") { $0.int(0) } == 1
        guard exists else { return }
        for row in Lists.rows {
            try database.run(
                "INSERT INTO word VALUES ($list, $code, $word) ON CONFLICT (list, code) DO NOTHING",
                ["list": .text(row.list), "code": Value(row.code), "word": .text(row.word)])
        }
    }
}
