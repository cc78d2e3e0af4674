import Glibc
import Model
import Testing

@testable import Store

struct BackupTests {
    let test: TestStore
    private var copy: String { test.folder + "/copy.db" }

    init() throws {
        test = try TestStore()
        for number in 1...40 { try insert(number, into: test.store) }
    }

    private func insert(_ number: Int, into store: Store) throws {
        var article = Article()
        article.title = "Story \(number)"
        article.body = [Block(.paragraph, RichText(String(repeating: "word \(number) ", count: 500)))]
        _ = try store.articles.insert(
            article, url: url("https://a.example/\(number)"), site: "a.example", digest: [UInt8(number & 0xFF)],
            source: nil, now: at(Int64(number)))
    }

    private func count(_ path: String) throws -> Int {
        let store = try Store.open(path, access: .readOnly)
        defer { store.close() }
        #expect(try store.inspection.structure() == [])
        try store.inspection.articles { Issue.record("\($0)") }
        return try store.articles.count()
    }

    @Test func holdsOneMomentWhileAnotherConnectionWrites() throws {
        var backup = test.store.backup
        backup.step = 4
        let writer = try Store.open(test.path)
        defer { writer.close() }
        var written = 40
        try backup.write(to: copy) { _, _ in
            written += 1
            try insert(written, into: writer)
        }
        #expect(written > 50)
        #expect(try count(copy) == 40)
        #expect(try test.store.articles.count() == written)
        #expect(access(copy + "-wal", F_OK) != 0)
    }

    @Test func leavesNothingWhenItIsBrokenOff() throws {
        struct Stop: Error {}
        #expect(throws: Stop.self) { try test.store.backup.write(to: copy) { _, _ in throw Stop() } }
        #expect(access(copy, F_OK) != 0)
        try insert(41, into: test.store)
    }

    @Test func neverWritesOverAFile() throws {
        try test.store.backup.write(to: copy)
        #expect(throws: DatabaseError.self) { try test.store.backup.write(to: copy) }
        #expect(try count(copy) == 40)
    }

    @Test func noCopyTakesThePlaceOfAStoreInUse() throws {
        let name = test.folder + "/link.db"
        try #require(symlink(test.path, name) == 0)
        for path in [test.path, test.folder + "/./offprint.db", name] {
            #expect(throws: DatabaseError.inUse(path: path)) { try BackupPlace(path, of: test.store) }
        }
        let other = try TestStore()
        #expect(throws: DatabaseError.inUse(path: other.path)) { try BackupPlace(other.path, of: test.store) }
        // One whose log is gone, with a daemon that begins on it.
        try test.store.backup.write(to: copy)
        let lock = try Store.lock(copy)
        #expect(throws: DatabaseError.locked(path: copy, pid: getpid())) { try BackupPlace(copy, of: test.store) }
        withExtendedLifetime(lock) {}
    }

    @Test func aCopyTakesThePlaceOfAnEarlierOneOnly() throws {
        try test.store.backup.write(to: copy)
        try insert(41, into: test.store)
        let place = try BackupPlace(copy, of: test.store)
        let part = try test.store.backup.write(beside: copy)
        #expect(throws: DatabaseError.self) { try place.take(part, replace: false) }
        #expect(try count(copy) == 40)
        try place.take(part, replace: true)
        #expect(try count(copy) == 41 && access(part, F_OK) != 0)
    }

    @Test func whatIsCalledAsACopyThatIsBeingMadeStays() throws {
        for suffix in [".part", ".restored"] {
            close(open(copy + suffix, O_WRONLY | O_CREAT, 0o600))
            close(open(test.path + suffix, O_WRONLY | O_CREAT, 0o600))
        }
        let backup = test.path + ".restored"
        unlink(backup)
        try test.store.backup.write(to: backup)
        Backup.remove(try test.store.backup.write(beside: copy))
        _ = try Restore(test.path).run(from: backup, stamp: "then") { _ in }
        #expect(try count(backup) == 40 && count(test.path) == 40)
        for path in [copy + ".part", copy + ".restored", test.path + ".part"] { #expect(access(path, F_OK) == 0) }
    }

    @Test func restoreKeepsTheOldStoreWithItsLog() throws {
        try test.store.backup.write(to: copy)
        for number in 41...50 { try insert(number, into: test.store) }
        let kept = try Restore(test.path).run(from: copy, stamp: "then") { path in
            let articles = try count(path)
            #expect(articles == 40)
        }
        let old = try #require(kept)
        #expect(old == test.path + ".then")
        #expect(try count(test.path) == 40)
        #expect(try count(old) == 50)
    }

    @Test func restoreFollowsALinkToTheStore() throws {
        try test.store.backup.write(to: copy)
        try insert(41, into: test.store)
        let name = test.folder + "/link.db"
        try #require(symlink(test.path, name) == 0)
        let kept = try Restore(name).run(from: copy, stamp: "then") { _ in }
        let old = try #require(kept)
        #expect(old == test.path + ".then")
        var facts = stat()
        try #require(lstat(name, &facts) == 0)
        #expect(facts.st_mode & S_IFMT == S_IFLNK)
        #expect(try count(test.path) == 40)
        #expect(try count(old) == 41)
    }

    @Test func restoreRefusesWhileAnInstanceRunsAndWhatIsNoStore() throws {
        try test.store.backup.write(to: copy)
        let lock = try Store.lock(test.path)
        #expect(throws: DatabaseError.locked(path: test.path, pid: getpid())) { try Restore(test.path) }
        withExtendedLifetime(lock) {}
    }

    @Test func restoreRefusesWhatIsNoStoreAndWhatTheInspectionRefuses() throws {
        struct Refused: Error {}
        let restore = try Restore(test.path)
        #expect(throws: DatabaseError.missing(path: copy)) { try restore.run(from: copy, stamp: "x") { _ in } }
        close(open(copy, O_WRONLY | O_CREAT, 0o600))
        #expect(throws: DatabaseError.notAStore(path: copy)) { try restore.run(from: copy, stamp: "x") { _ in } }
        unlink(copy)
        try test.store.backup.write(to: copy)
        #expect(throws: Refused.self) { try restore.run(from: copy, stamp: "x") { _ in throw Refused() } }
        #expect(access(test.path + ".x", F_OK) != 0)
        #expect(access(test.path + ".restored", F_OK) != 0)
        #expect(try test.store.articles.count() == 40)
    }

    @Test func restoreBringsAnOlderBackupUpToDate() throws {
        let older = try SQLiteDatabase(copy, flags: 0x6, busyTimeout: .seconds(5))
        try Migration(older, migrations: Array(Schema.migrations.dropLast())).run()
        older.close()
        let kept = try Restore(test.path).run(from: copy, stamp: "then") { path in
            let articles = try count(path)
            #expect(articles == 0)
        }
        let old = try #require(kept)
        #expect(try count(test.path) == 0)
        #expect(try count(old) == 40)
    }
}
