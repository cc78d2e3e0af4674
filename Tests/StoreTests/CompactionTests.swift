import Glibc
import Model
import Testing

@testable import Store

struct CompactionTests {
    @Test func givesFreePagesBackAndLetsTheFileShrinkFromThenOn() throws {
        let test = try TestStore()
        test.store.close()
        let old = try test.raw()
        // As the first Offprints made their files.
        try old.script(
            """
            PRAGMA auto_vacuum = NONE; VACUUM;
            CREATE TABLE scrap (bytes BLOB); INSERT INTO scrap VALUES (zeroblob(1000000)); DROP TABLE scrap;
            PRAGMA wal_checkpoint(TRUNCATE);
            """)
        old.close()
        let (before, after) = try Compaction(test.path).run()
        #expect(before > 1_000_000 && after < before - 900_000)
        let store = try Store.open(test.path)
        defer { store.close() }
        #expect(try test.raw().first("PRAGMA auto_vacuum") { $0.int(0) } == 2)
        #expect(try store.quickCheck() == [])
    }

    @Test func makesNoStoreWhereThereIsNone() throws {
        let test = try TestStore()
        let path = test.folder + "/none.db"
        #expect(throws: DatabaseError.missing(path: path)) { try Compaction(path) }
        close(open(path, O_WRONLY | O_CREAT, 0o600))
        #expect(throws: DatabaseError.notAStore(path: path)) { try Compaction(path) }
        var facts = stat()
        #expect(stat(path, &facts) == 0 && facts.st_size == 0 && access(path + ".lock", F_OK) != 0)
    }

    @Test func refusesAStoreThatRuns() throws {
        let test = try TestStore()
        let lock = try Store.lock(test.path)
        #expect(throws: DatabaseError.self) { try Compaction(test.path) }
        withExtendedLifetime(lock) {}
    }
}
