import Glibc
import Logging
import Testing

@testable import offprint

@Suite struct JournalTests {
    private let server: DatagramServer
    private let journal: Journal

    init() throws {
        server = try DatagramServer()
        journal = try #require(Journal(path: server.path))
    }

    /// The fields of the next entry, read as systemd's journal reads them.
    private func entry() -> [String: String]? {
        guard var rest = server.receive().map({ $0[...] }) else { return nil }
        var fields: [String: String] = [:]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            rest = rest.dropFirst(line.count + 1)
            if let sign = line.firstIndex(of: UInt8(ascii: "=")) {
                let name = String(decoding: line[..<sign], as: UTF8.self)
                fields[name] = String(decoding: line[(sign + 1)...], as: UTF8.self)
            } else {
                let count = rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
                let value = rest.dropFirst(8).prefix(count)
                fields[String(decoding: line, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
                rest = rest.dropFirst(8 + count + 1)
            }
        }
        return fields
    }

    private func logger() -> Logger {
        Logger(label: "x") { JournalLogHandler(label: $0, isJournal: true, file: -1, journal: journal) }
    }

    @Test func aVisitHasFieldsOfItsOwn() {
        logger().info(
            "refused https://a.example/x",
            metadata: [
                "url": "https://a.example/x", "outcome": "refused", "reason": "robots", "source": "3", "visit": "17",
            ])
        #expect(
            entry() == [
                "MESSAGE": "refused https://a.example/x reason=robots source=3 visit=17", "PRIORITY": "6",
                "SYSLOG_IDENTIFIER": "offprint", "OFFPRINT_URL": "https://a.example/x", "OFFPRINT_OUTCOME": "refused",
                "OFFPRINT_REASON": "robots", "OFFPRINT_SOURCE": "3", "OFFPRINT_VISIT": "17",
            ])
        #expect(entry() == nil)
    }

    @Test func aValueOfSeveralLinesStaysOneField() {
        logger().error("store is gone\nPRIORITY=0", metadata: ["odd name": "a\nb", "empty": ""])
        let entry = self.entry()
        #expect(entry?["PRIORITY"] == "3")
        #expect(entry?["MESSAGE"] == "store is gone\nPRIORITY=0 empty= odd name=a\nb")
        #expect(entry?["OFFPRINT_ODD_NAME"] == "a\nb")
        #expect(entry?["OFFPRINT_EMPTY"] == "")
    }

    @Test func aHugeValueIsCutBetweenCharacters() throws {
        #expect(journal.write([("MESSAGE", "x" + String(repeating: "ب", count: 1 << 20)), ("PRIORITY", "6")]))
        let entry = try #require(self.entry())
        #expect(entry["PRIORITY"] == "6")
        let message = try #require(entry["MESSAGE"])
        #expect(message.hasSuffix("ب…") && !message.contains("\u{FFFD}") && message.utf8.count < 17_000)
    }

    @Test func withoutAJournalTheLineGoesToStandardError() throws {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        defer { for end in ends { close(end) } }
        let gone = try #require(Journal(path: server.path + "-gone"))
        #expect(!gone.write([("MESSAGE", "x")]))
        Logger(label: "x") { JournalLogHandler(label: $0, isJournal: true, file: ends[1], journal: gone) }
            .warning("slow", metadata: ["reason": "dns"])
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = read(ends[0], &bytes, bytes.count)
        #expect(String(decoding: bytes[..<max(0, count)], as: UTF8.self) == "<4>slow reason=dns\n")
    }

    @Test func onlyWhatCanBeASocketIsTaken() {
        #expect(Journal(path: "journal") == nil)
        #expect(Journal(path: "/" + String(repeating: "x", count: 107)) == nil)
        #expect(Journal() != nil)
    }
}
