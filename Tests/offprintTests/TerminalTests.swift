import Glibc
import Logging
import Testing

@testable import offprint

@Suite struct TerminalTests {
    /// What is written into a pipe by `body`.
    private func written(_ body: (Int32) -> Void) -> String {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        body(ends[1])
        close(ends[1])
        defer { close(ends[0]) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(ends[0], &bytes, bytes.count)
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    }

    @Test func logLinesCarryPrioritiesForTheJournal() {
        let text = written { file in
            var logger = Logger(label: "x") { JournalLogHandler(label: $0, isJournal: true, file: file) }
            logger.logLevel = .debug
            logger.error("store is gone\ntry again", metadata: ["url": "http://a/", "id": "1"])
            logger.debug("fine")
            logger.trace("too fine")
        }
        #expect(text == "<3>store is gone\n<3>try again id=1 url=http://a/\n<7>fine\n")
    }

    @Test func logLinesCarryWordsForPeople() {
        let text = written { file in
            Logger(label: "x") { JournalLogHandler(label: $0, isJournal: false, file: file) }.warning("slow")
        }
        #expect(text == "warning: slow\n")
    }

    @Test func theJournalIsKnownByDeviceAndInode() throws {
        var facts = stat()
        try #require(fstat(STDERR_FILENO, &facts) == 0)
        #expect(JournalLogHandler.readsJournal(environment: ["JOURNAL_STREAM": "\(facts.st_dev):\(facts.st_ino)"]))
        #expect(!JournalLogHandler.readsJournal(environment: ["JOURNAL_STREAM": "1:1"]))
        #expect(!JournalLogHandler.readsJournal(environment: [:]))
    }

    @Test func aTerminalGetsOneLiveLine() {
        let text = written { file in
            var progress = Progress(file: file, isTerminal: true)
            progress.show(now: .zero) { "1 page" }
            progress.show(now: .milliseconds(50)) { "too early" }
            progress.show(now: .milliseconds(100)) { "2 pages" }
            progress.finish("done")
        }
        #expect(text == "\r1 page\u{1B}[K\r2 pages\u{1B}[K\rdone\u{1B}[K\n")
    }

    @Test func aFileGetsAPlainLineNowAndThen() {
        let text = written { file in
            var progress = Progress(file: file, isTerminal: false)
            progress.show(now: .zero) { "not yet" }
            progress.show(now: .seconds(9)) { "too early" }
            progress.show(now: .seconds(10)) { "ten" }
            progress.clear()
            progress.finish("done")
        }
        #expect(text == "ten\ndone\n")
    }

    @Test func aLineNeverWraps() {
        #expect(Progress.fitted("abcdef", columns: 5) == "abcd")
        #expect(Progress.fitted("新聞を読む", columns: 6) == "新聞")
        #expect(Progress.fitted("a\r\nb\u{1B}[c", columns: 80) == "ab[c")
        #expect(Progress.fitted("abc", columns: 0) == "")
    }
}
