import Glibc
import Testing

@testable import offprint

struct StandardOutputTests {
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
