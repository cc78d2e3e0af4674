import Glibc
import Model
import Testing

@testable import Store

/// A store of an older Offprint that is brought up to date, and what becomes of it when that ends in the middle.
struct UpgradeTests {
    /// The schema before articles had seals.
    private static let old = 8

    /// Without what no store of that time holds.
    private static var article: Article {
        var article = ArticlesTests.full
        article.parts = []
        return article
    }

    private struct Stopped: Error {}

    /// A store of that time with two articles, one of them revised once.
    private func aged(_ test: TestStore) throws -> String {
        let path = test.folder + "/aged.db"
        let database = try SQLiteDatabase(path, flags: 0x6, busyTimeout: .seconds(1))
        defer { database.close() }
        try database.script("PRAGMA journal_mode = WAL")
        try Migration(database, migrations: Array(Schema.migrations.prefix(Self.old))).run()
        var content = Content(Self.article).values
        content["parts"] = nil
        let inserting = Articles.inserting.replacing(", parts", with: "").replacing(", $parts", with: "")
            .replacing("seal, ", with: "").replacing(", \(Int64.max)", with: "")
        for number in 1...2 {
            let address = try Addresses(database: database).intern(url("https://a.example/\(number)"))
            let values: Bindings = [
                "address": .integer(address), "source": .null, "site": "a.example", "digest": .blob([1]), "copy": .null,
                "now": Value(at(0)),
            ]
            try database.run(inserting, values.with(content))
        }
        let names = Content.columns.filter { $0 != "parts" }.joined(separator: ", ")
        try database.script(
            """
            INSERT INTO revision (article, revision, last_changed, digest, checksum, \(names))
                SELECT id, 1, last_changed, digest, checksum, \(names) FROM article WHERE id = 2;
            UPDATE article SET revision = 2 WHERE id = 2;
            """)
        return path
    }

    private func upgrade(_ path: String, before: @escaping (String) throws -> Void = { _ in }) throws {
        let database = try SQLiteDatabase(path, flags: 0x2, busyTimeout: .seconds(1))
        defer { database.close() }
        var migration = Migration(database)
        migration.before = before
        try migration.run()
    }

    /// Everything as it was, under the old version.
    private func expectUntouched(_ path: String) throws {
        let database = try SQLiteDatabase(path, flags: 0x2, busyTimeout: .seconds(1))
        defer { database.close() }
        #expect(try Migration(database).version == Self.old)
        #expect(try database.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
        #expect(try database.first("SELECT count(*) FROM article") { $0.int(0) } == 2)
        #expect(
            try database.first("SELECT count(*) FROM pragma_table_info('article') WHERE name = 'seal'") { $0.int(0) }
                == 0)
    }

    @Test func sealsWhatWasThereAndFindsItSound() throws {
        let test = try TestStore()
        let path = try aged(test)
        let store = try Store.open(path)
        defer { store.close() }
        #expect(try store.articles.list().map(\.article) == [Self.article, Self.article])
        #expect(try store.articles.revision(1, of: 2) == Self.article)
        var damaged: [String] = []
        try store.inspection.articles { damaged.append($0) }
        #expect(try damaged == [] && store.inspection.structure() == [])
    }

    /// What `Tests/Scripts/upgrade` fills with articles is the schema that the migrations before the last one make.
    @Test func theSchemaOfTheScriptIsTheOneBeforeTheLast() throws {
        let root = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
        let version = Schema.migrations.count - 1
        let file = try #require(fopen("\(root)/Scripts/schema-\(version).sql", "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        let written = String(decoding: bytes[..<count], as: UTF8.self)
        let made = try SQLiteDatabase(":memory:", flags: 0x6, busyTimeout: .zero)
        try Migration(made, migrations: Array(Schema.migrations.prefix(version))).run()
        let read = try SQLiteDatabase(":memory:", flags: 0x6, busyTimeout: .zero)
        try read.script(written)
        #expect(try schema(made) == schema(read))
    }

    private func schema(_ database: SQLiteDatabase) throws -> [String] {
        try database.all("SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name") {
            $0.text(0) ?? ""
        }
    }

    @Test func anUpgradeThatFailsAtAnyStatementLeavesTheStoreAsItWas() throws {
        let test = try TestStore()
        let path = try aged(test)
        var statements = 0
        for stop in 0... {
            var count = 0
            do {
                try upgrade(path) { _ in
                    if count == stop { throw Stopped() }
                    count += 1
                }
                statements = count
                break
            } catch is Stopped { try expectUntouched(path) }
        }
        #expect(statements >= 20)
        #expect(try Store.open(path).articles.count() == 2)
    }

    @Test(arguments: [0, 3, 9, 19]) func anUpgradeThatIsKilledLeavesTheStoreAsItWas(stop: Int) async throws {
        let test = try TestStore()
        let path = try aged(test)
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, stop = stop as Int] in
            let database = try SQLiteDatabase(path, flags: 0x2, busyTimeout: .seconds(1))
            var migration = Migration(database)
            var count = 0
            migration.before = { _ in
                if count == stop { kill(getpid(), SIGKILL) }
                count += 1
            }
            try migration.run()
        }
        try expectUntouched(path)
        #expect(try Store.open(path).articles.list().count == 2)
    }
}
