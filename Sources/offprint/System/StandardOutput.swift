// Glibc's streams are variables, which Swift takes for shared state; nothing assigns them.
@preconcurrency import Glibc
import Model

/// What was printed, on its way to a file, a pipe or a terminal.
enum StandardOutput {
    /// Waits for that long, or until nobody reads a pipe any more; then false, also where nothing is written for hours.
    static func isRead(within pause: Duration, _ file: Int32 = STDOUT_FILENO) -> Bool {
        var facts = pollfd(fd: file, events: 0, revents: 0)
        return poll(&facts, 1, Int32(clamping: pause.milliseconds)) <= 0
    }

    /// Writes out what is still held back. Throws when part of it was lost, now or before: on a full disk a command that
    /// ended with 0 would leave half a file behind, and nobody would know.
    static func finish(_ stream: UnsafeMutablePointer<FILE> = stdout) throws {
        errno = 0
        guard fflush(stream) != 0 || ferror(stream) != 0 else { return }
        let reason = errno == 0 ? "" : ": " + String(cString: strerror(errno))
        throw CommandError("standard output: not all could be written\(reason)")
    }
}
