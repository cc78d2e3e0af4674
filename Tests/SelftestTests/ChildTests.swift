import Glibc
import Testing

@testable import Selftest

struct ChildTests {
    /// More than a pipe holds.
    @Test(.timeLimit(.minutes(1))) func endsHoweverMuchItSaysAtLast() throws {
        let child = try Child("/bin/sh", ["-c", "head -c 300000 /dev/zero | tr '\\0' '\\n' >&2; exit 3"])
        #expect(child.waitForEnd() == 3)
    }

    @Test func tellsTheSignalThatEndedIt() throws {
        let child = try Child("/bin/sh", ["-c", "echo ready >&2; exec sleep 60"])
        #expect(child.wait(for: "ready"))
        #expect(child.kill(SIGKILL))
        #expect(child.waitForEnd() == -SIGKILL)
    }
}
