import Glibc
import Model
import Testing

@testable import Store

struct DatabaseTests {
    @Test func anErrorIsToldOnOneLine() {
        func told(_ sql: String) -> String { "\(DatabaseError.engine(code: 13, message: "full", subject: sql))" }
        #expect(told("PRAGMA a;\nPRAGMA b;\n") == "full (SQLite 13): make room, nothing is lost, at: PRAGMA a; …")
        #expect("\(DatabaseError.engine(code: 1544, message: "no", subject: "x"))".contains("act as the owner"))
        #expect(told("SELECT 1\nFROM t").hasSuffix("at: SELECT 1 FROM t"))
    }

    @Test func givesBackWhatWasBound() throws {
        let test = try TestStore()
        let raw = try test.raw()
        let values: [Value] = [
            .null, .integer(.min), .integer(.max), .real(0.1), .text(""), .text("a\0b"), .text("گزارش"), .blob([]),
            .blob([0, 255]),
        ]
        for value in values {
            #expect(try raw.first("SELECT $value", ["value": value]) { $0.value(0) } == value)
        }
    }

    @Test func bindsByNameWhateverTheOrder() throws {
        let test = try TestStore()
        let raw = try test.raw()
        let row = try raw.first("SELECT $b, $a, $b", ["a": 1, "b": 2]) { [$0.int(0), $0.int(1), $0.int(2)] }
        #expect(row == [2, 1, 2])
    }

    @Test func bindsInOrderWhatHasTheNamesOfTheStatement() async throws {
        let test = try TestStore()
        let row = try test.raw().first("SELECT $b, $a, $b", Bindings(inOrder: [.init("b", 2), .init("a", .null)])) {
            [$0.int(0), $0.int(1), $0.int(2)]
        }
        #expect(row == [2, nil, 2])
        let swapped = try await #require(
            processExitsWith: .failure, observing: [\.standardErrorContent],
            performing: {
                let raw = try SQLiteDatabase(":memory:", flags: 0x6, busyTimeout: .zero)
                try raw.run("SELECT $b, $a", Bindings(inOrder: [.init("a", 1), .init("b", 2)]))
            })
        #expect(String(decoding: swapped.standardErrorContent, as: UTF8.self).contains("only $b, $a in SELECT"))
    }

    @Test func readsMissingColumnsAsNil() throws {
        let test = try TestStore()
        let raw = try test.raw()
        try raw.run("SELECT 1, 'x'") { row in
            #expect(row.int(9) == nil)
            #expect(row.text(9) == nil)
            #expect(row.bytes(-1) == nil)
            #expect(row.int(1) == 0)
        }
    }

    @Test func runsAStatementInsideItsOwnRows() throws {
        let test = try TestStore()
        let raw = try test.raw()
        let sql = "SELECT value FROM json_each('[1,2,3]')"
        var pairs: [[Int?]] = []
        try raw.run(sql) { outer in
            let first = outer.int(0)
            try raw.run(sql) { pairs.append([first, $0.int(0)]) }
        }
        #expect(pairs.count == 9)
        #expect(pairs.last == [3, 3])
    }

    @Test func keepsTheSQLInAnError() throws {
        let test = try TestStore()
        let error = #expect(throws: DatabaseError.self) { try test.raw().run("SELECT absent FROM host") }
        #expect(error?.description.contains("no such column: absent") == true)
        #expect(error?.description.contains("SELECT absent FROM host") == true)
    }

    @Test func undoesATransactionThatThrows() throws {
        let test = try TestStore()
        #expect(throws: CancellationError.self) {
            try test.store.transaction {
                try test.store.frontier.hold(host: "a.example", until: at(0))
                throw CancellationError()
            }
        }
        #expect(try test.raw().first("SELECT count(*) FROM host") { $0.int(0) } == 0)
        try test.store.transaction { try test.store.frontier.hold(host: "b.example", until: at(0)) }
        #expect(try test.raw().first("SELECT name FROM host") { $0.text(0) } == "b.example")
    }

    @Test func countsAnInnerTransactionAsPartOfTheOuter() throws {
        let test = try TestStore()
        #expect(throws: CancellationError.self) {
            try test.store.transaction {
                try test.store.transaction { try test.store.frontier.hold(host: "a.example", until: at(0)) }
                throw CancellationError()
            }
        }
        #expect(try test.raw().first("SELECT count(*) FROM host") { $0.int(0) } == 0)
    }

    @Test func runsNothingAfterSQLiteRolledBackByItself() throws {
        let test = try TestStore()
        let raw = try test.raw()
        #expect(throws: DatabaseError.self) {
            try raw.transaction {
                try raw.run("INSERT INTO host (name) VALUES ('a.example')")
                try? raw.run("INSERT OR ROLLBACK INTO host (name) VALUES ('a.example')")
                try raw.run("INSERT INTO host (name) VALUES ('b.example')")
            }
        }
        #expect(try raw.first("SELECT count(*) FROM host") { $0.int(0) } == 0)
    }

    @Test func saysThatTheDiskIsFull() throws {
        let test = try TestStore()
        let raw = try test.raw()
        let pages = try raw.first("PRAGMA page_count") { $0.int(0) } ?? 0
        try raw.run("PRAGMA max_page_count = \(pages + 1)")
        let error = #expect(throws: DatabaseError.self) {
            try raw.run(
                "INSERT INTO robots (origin, fetched, expires, body) VALUES ('o', 0, 0, zeroblob(100000))")
        }
        #expect(error?.isFull == true)
        #expect(error?.description.contains("disk is full (SQLite 13): make room") == true)
        #expect(try raw.first("SELECT count(*) FROM robots") { $0.int(0) } == 0)
    }

    @Test func saysThatAnotherProcessHasTheDatabase() throws {
        let test = try TestStore()
        let holder = try test.raw()
        var settings = Store.Settings()
        settings.busyTimeout = .milliseconds(1)
        let other = try Store.open(test.path, settings: settings)
        try holder.transaction {
            let error = #expect(throws: DatabaseError.self) {
                try other.frontier.hold(host: "a.example", until: at(0))
            }
            #expect(error?.isBusy == true)
            #expect(error?.description.contains("locked by another process") == true)
        }
        try other.frontier.hold(host: "a.example", until: at(0))
    }

    @Test func keepsBoundedNumbersOfStatements() throws {
        let test = try TestStore()
        let raw = try SQLiteDatabase(test.path, flags: 0x2, busyTimeout: .seconds(1), statementLimit: 3)
        for number in 0..<20 { #expect(try raw.first("SELECT \(number)") { $0.int(0) } == number) }
        #expect(raw.statementCount <= 3)
    }

    @Test func aCheckpointGivesTheRoomOfTheLogBack() throws {
        let test = try TestStore()
        try test.raw().script("CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('kept')")
        #expect(try size(test.path + "-wal") > 0)
        try test.store.checkpoint()
        #expect(try size(test.path + "-wal") == 0)
        #expect(try test.raw().first("SELECT text FROM note") { $0.text(0) } == "kept")
    }

    private func size(_ path: String) throws -> Int {
        var facts = stat()
        try #require(stat(path, &facts) == 0)
        return Int(facts.st_size)
    }
}

struct WordsTests {
    @Test func hasANumberForEveryWord() {
        #expect(Set(Lists.kind.words) == Set(VisitKind.allCases))
        #expect(Set(Lists.rule.words) == Set(Discovery.Rule.allCases))
        #expect(Set(Lists.outcome.words) == Set(Outcome.Word.allCases))
        let reasons = Reason.Word.allCases.map(\.rawValue) + Failure.Kind.allCases.map(\.rawValue)
        #expect(Set(Lists.reason.words) == Set(reasons))
        #expect(Set(Lists.reason.words).count == Lists.reason.words.count)
    }

    /// What is in people's stores must keep its meaning.
    @Test func neverRenumbers() {
        #expect(Lists.rows.filter { $0.list == "outcome" }.map(\.word).prefix(3) == ["stored", "revised", "unchanged"])
        #expect(Lists.reason.words.prefix(20).last == "dns")
        #expect(Lists.reason.words.prefix(34).last == "stopped")
        #expect(Lists.kind.words.prefix(6).last == .article)
        #expect(Lists.rule.words.prefix(9).last == .robots)
    }

    @Test func readsNoUnknownNumber() {
        #expect(throws: DatabaseError.self) { try Lists.kind.word(99) }
        #expect(throws: DatabaseError.self) { try Lists.kind.word(0) }
        #expect(throws: DatabaseError.self) { try Lists.kind.word(.min) }
        #expect(throws: DatabaseError.self) { try Lists.reason.value("no such reason") }
    }

    @Test func tellsThemToReadersInSQL() throws {
        let test = try TestStore()
        let raw = try test.raw()
        #expect(try raw.first("SELECT count(*) FROM word") { $0.int(0) } == Lists.rows.count)
    }
}
