import Glibc
import Model
import Support
import Testing

@testable import Store

struct OpeningTests {
    @Test func createsTheFileWithWALAndStrictTables() throws {
        let test = try TestStore()
        let raw = try test.raw()
        #expect(try raw.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
        #expect(try raw.first("PRAGMA auto_vacuum") { $0.int(0) } == 2)
        let loose = try raw.all(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'"
        ) { $0.text(0) ?? "" }
        #expect(loose == [])
        #expect(try raw.first("PRAGMA user_version") { $0.int(0) } == Schema.migrations.count)
        #expect(try test.store.quickCheck() == [])
    }

    @Test func opensAgainWithWhatWasWritten() throws {
        let test = try TestStore()
        _ = try test.store.sources.add(try url("https://a.example/feed"), now: at(0))
        let again = try Store.open(test.path, access: .readWriteExisting)
        #expect(try again.sources.all().map(\.url) == ["https://a.example/feed"])
        #expect(try Store.open(test.path, access: .readOnly).sources.all().count == 1)
    }

    /// Limit, size of the store, what is kept of it; in MiB.
    @Test(arguments: [(64, 0, 4), (64, 32, 4), (64, 160, 20), (64, 512, 64), (64, 9000, 64), (2, 9000, 2)])
    func keepsAnEighthOfTheStoreInMemory(limit: Int, size: Int, kept: Int) {
        #expect(Store.cacheSize(limit << 20, of: size << 20) == kept << 20)
    }

    @Test func copiesTheLogIntoTheStoreFromSoManyPagesOn() throws {
        let folder = TemporaryFolder()
        var settings = Store.Settings()
        settings.checkpointPages = 20
        let store = try Store.open(folder.path + "/offprint.db", settings: settings)
        #expect(try store.database.first("PRAGMA wal_autocheckpoint") { $0.int(0) } == 20)
        for number in 0..<200 { _ = try store.sources.add(try url("https://a.example/\(number)"), now: at(0)) }
        var facts = stat()
        try #require(stat(folder.path + "/offprint.db-wal", &facts) == 0)
        // One transaction may stand above it.
        #expect(facts.st_size < 80 * 4_096)
    }

    @Test func keepsNoMoreInMemoryThanItIsTold() throws {
        let test = try TestStore()
        try test.store.keepInMemory(1 << 20)
        #expect(try test.store.database.first("PRAGMA cache_size") { $0.int(0) } == -1024)
        try test.store.keepInMemory(64 << 20)
        #expect(try test.store.database.first("PRAGMA cache_size") { $0.int(0) } == -4096)
    }

    @Test func refusesToWriteThroughAReadOnlyStore() throws {
        let test = try TestStore()
        let reader = try Store.open(test.path, access: .readOnly)
        #expect(throws: DatabaseError.self) { try reader.frontier.hold(host: "a.example", until: at(0)) }
    }

    @Test func createsNothingWhenOnlyAnExistingStoreWillDo() throws {
        let test = try TestStore()
        let path = test.folder + "/other.db"
        for access in [Store.Access.readOnly, .readWriteExisting] {
            #expect(throws: DatabaseError.missing(path: path)) { try Store.open(path, access: access) }
        }
        #expect(access(path, F_OK) != 0)
    }

    @Test func refusesANewerSchema() throws {
        let test = try TestStore()
        try test.raw().script("PRAGMA user_version = 99")
        let error = DatabaseError.newerSchema(path: test.path, version: 99, known: Schema.migrations.count)
        #expect(throws: error) { try Store.open(test.path) }
        #expect(throws: error) { try Store.open(test.path, access: .readOnly) }
        #expect(error.description.contains("upgrade offprint"))
    }

    @Test func readsNoOlderSchemaButBringsItUpToDate() throws {
        let test = try TestStore()
        let path = test.folder + "/old.db"
        let old = try SQLiteDatabase(path, flags: 0x6, busyTimeout: .seconds(1))
        try Migration(old, migrations: [Schema.migrations[0]]).run()
        try old.run("INSERT INTO host (name) VALUES ('kept.example')")
        #expect(throws: DatabaseError.olderSchema(path: path, version: 1, known: Schema.migrations.count)) {
            try Store.open(path, access: .readOnly)
        }
        let store = try Store.open(path)
        #expect(try store.articles.count() == 0)
        #expect(try old.first("SELECT name FROM host") { $0.text(0) } == "kept.example")
        #expect(try Migration(old).version == Schema.migrations.count)
    }

    @Test func keepsTheRhythmsOfAnOlderSchema() throws {
        let test = try TestStore()
        let path = test.folder + "/rhythm.db"
        let old = try SQLiteDatabase(path, flags: 0x6, busyTimeout: .seconds(1))
        try Migration(old, migrations: Array(Schema.migrations.prefix(4))).run()
        try old.script(
            """
            INSERT INTO host (id, name) VALUES (1, 'a.example');
            INSERT INTO address (id, hash, host, url) VALUES (1, 1, 1, 'https://a.example/feed');
            INSERT INTO frontier (address, host, priority, parked, next, kind, rule, depth, hops, added, rhythm)
                VALUES (1, 1, 0, 0, 0, 3, 1, 0, 0, 0, '{"days":2.5,"items":15.25,"seen":1700000000000}');
            """)
        let store = try Store.open(path)
        var texts: [String] = []
        try store.paces.rhythms { memory, _ in texts.append(memory) }
        #expect(texts == ["2 15250 2500 1699784000000 1700000000000 0 0"])
    }

    @Test func whatAnOlderOffprintHadLeasedIsDueWhenItIsTakenBack() throws {
        let test = try TestStore()
        let path = test.folder + "/leased.db"
        let old = try SQLiteDatabase(path, flags: 0x6, busyTimeout: .seconds(1))
        try Migration(old, migrations: Array(Schema.migrations.prefix(12))).run()
        try old.script(
            """
            INSERT INTO host (id, name, pages) VALUES (1, 'a.example', 1);
            INSERT INTO address (id, hash, host, url) VALUES (1, 1, 1, 'https://a.example/1');
            INSERT INTO frontier (address, host, priority, parked, next, kind, rule, depth, hops, added)
                VALUES (1, 1, 2, 0, \(at(600).milliseconds), 1, 5, 1, 0, 0);
            INSERT INTO lease (address, owner, until) VALUES (1, 'daemon', \(at(600).milliseconds));
            """)
        let frontier = try Store.open(path).frontier
        #expect(try frontier.take(9, now: at(1)) == [])
        #expect(try frontier.reclaim(now: at(2)) == 1)
        #expect(try frontier.take(9, now: at(2)) == ["https://a.example/1"])
    }

    @Test func rollsBackAMigrationThatFails() throws {
        let test = try TestStore()
        let path = test.folder + "/half.db"
        let database = try SQLiteDatabase(path, flags: 0x6, busyTimeout: .seconds(1))
        #expect(throws: DatabaseError.self) {
            try Migration(database, migrations: ["CREATE TABLE one (a)", "CREATE TABLE two (a); nonsense"]).run()
        }
        #expect(try database.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) } == 0)
        #expect(try Migration(database).version == 0)
    }

    @Test func refusesAFileThatIsNoDatabaseAndLeavesItAlone() throws {
        let test = try TestStore()
        let path = test.folder + "/letter.txt"
        let text = String(repeating: "Dear reader, this is no database at all. ", count: 100)
        let file = open(path, O_WRONLY | O_CREAT, 0o600)
        #expect(write(file, text, text.utf8.count) == text.utf8.count)
        close(file)
        #expect(throws: DatabaseError.notAStore(path: path)) { try Store.open(path) }
        var info = stat()
        #expect(stat(path, &info) == 0 && Int(info.st_size) == text.utf8.count)
    }

    @Test func refusesAnotherProgramsDatabase() throws {
        let test = try TestStore()
        let path = test.folder + "/bookmarks.db"
        let other = try SQLiteDatabase(path, flags: 0x6, busyTimeout: .seconds(1))
        try other.script("CREATE TABLE bookmark (url TEXT)")
        #expect(throws: DatabaseError.notAStore(path: path)) { try Store.open(path) }
        #expect(try other.first("PRAGMA journal_mode") { $0.text(0) } == "delete")
    }

    @Test func saysWhenAFolderIsMissing() throws {
        let error = #expect(throws: DatabaseError.self) { try Store.open("/nonexistent/folder/offprint.db") }
        #expect(error?.description.contains("/nonexistent/folder/offprint.db") == true)
        #expect(error?.description.contains("folder") == true)
    }

    @Test func keepsTheLogFilesForReadersWithoutWriteAccess() throws {
        let test = try TestStore()
        test.store.close()
        #expect(access(test.path + "-wal", F_OK) == 0)
        #expect(access(test.path + "-shm", F_OK) == 0)
    }

    @Test func throwsOnceClosed() throws {
        let test = try TestStore()
        test.store.close()
        #expect(throws: DatabaseError.self) { try test.store.articles.count() }
        #expect(throws: DatabaseError.self) { try test.store.transaction {} }
    }

    @Test func noticesWhatAnotherConnectionWrote() throws {
        let test = try TestStore()
        let before = try test.store.dataVersion
        #expect(try test.store.dataVersion == before)
        let other = try Store.open(test.path)
        _ = try other.sources.add(try url("https://a.example/"), now: at(0))
        #expect(try test.store.dataVersion != before)
    }

    @Test func findsDamageInTheFile() throws {
        let test = try TestStore()
        try test.store.transaction {
            for number in 0..<500 { try test.store.frontier.add([found("https://a.example/\(number)")], now: at(0)) }
        }
        let pages = try test.raw().all("SELECT pageno FROM dbstat WHERE name = 'address' AND pagetype = 'leaf'") {
            $0.int(0) ?? 0
        }
        try test.raw().script("PRAGMA wal_checkpoint(TRUNCATE)")
        test.store.close()
        let file = open(test.path, O_WRONLY)
        let junk = [UInt8](repeating: 0xA5, count: 4096)
        for page in pages { pwrite(file, junk, junk.count, (page - 1) * 4096) }
        close(file)
        let damaged = try Store.open(test.path, access: .readOnly)
        #expect(try !damaged.quickCheck().isEmpty)
    }
}

struct RunLockTests {
    @Test func letsOneInstanceIn() throws {
        let test = try TestStore()
        let first = try Store.lock(test.path)
        let error = DatabaseError.locked(path: test.path, pid: getpid())
        #expect(throws: error) { try Store.lock(test.path) }
        #expect(error.description.contains("process \(getpid())"))
        withExtendedLifetime(first) {}
    }

    @Test func letsTheNextOneInAfterwards() throws {
        let test = try TestStore()
        do { _ = try Store.lock(test.path) }
        #expect(throws: Never.self) { try Store.lock(test.path) }
    }

    /// A descriptor that is closed twice is somebody else's the second time.
    @Test func aRefusalClosesNothingOfOthers() async throws {
        let test = try TestStore()
        let lock = try Store.lock(test.path)
        let lost = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<2 {
                group.addTask { [path = test.path] in
                    for _ in 0..<2000 { _ = try? Store.lock(path) }
                    return 0
                }
                group.addTask { (0..<4000).count { _ in close(open("/dev/null", O_RDONLY)) != 0 } }
            }
            return await group.reduce(0, +)
        }
        #expect(lost == 0)
        withExtendedLifetime(lock) {}
    }

    @Test func seesOneStoreBehindTwoNames() throws {
        let test = try TestStore()
        let name = test.folder + "/link.db"
        #expect(symlink(test.path, name) == 0)
        let first = try Store.lock(test.path)
        #expect(throws: DatabaseError.self) { try Store.lock(name) }
        withExtendedLifetime(first) {}
    }
}
