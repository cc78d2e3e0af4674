import Glibc
import Testing

@testable import offprint

struct StandardOutputTests {
    @Test func knowsWhenNobodyReadsAnyMore() {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        defer { close(ends[1]) }
        #expect(StandardOutput.isRead(within: .zero, ends[1]))
        close(ends[0])
        #expect(!StandardOutput.isRead(within: .seconds(60), ends[1]))
    }

    @Test func tellsOfOutputThatWasLost() throws {
        let full = try #require(fopen("/dev/full", "w"))
        defer { fclose(full) }
        try StandardOutput.finish(full)
        fputs("an article", full)
        let error = #expect(throws: CommandError.self) { try StandardOutput.finish(full) }
        #expect(error?.description == "standard output: not all could be written: No space left on device")
        // It stays lost, though nothing is held back any more.
        #expect(throws: CommandError.self) { try StandardOutput.finish(full) }
    }
}
