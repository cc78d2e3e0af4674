import Glibc
import Model

/// Tells how far a long command is: one live line on a terminal, else a plain line now and then. To standard error.
struct Progress {
    /// How often a line is written, at most.
    private let interval: Duration
    private let isTerminal: Bool
    private let file: Int32
    private var lastWritten: Duration?
    private var isLineOpen = false

    /// Terminal or not is asked of the file unless told.
    init(
        file: Int32 = STDERR_FILENO, isTerminal: Bool? = nil, liveInterval: Duration = .milliseconds(100),
        plainInterval: Duration = .seconds(10)
    ) {
        self.file = file
        self.isTerminal = isTerminal ?? (isatty(file) == 1)
        interval = self.isTerminal ? liveInterval : plainInterval
    }

    /// Shows the line if it is time; `line` is only made then. `now` is monotonic.
    mutating func show(now: Duration = Self.uptime(), _ line: () -> String) {
        if let lastWritten, now - lastWritten < interval { return }
        // Without a terminal the first line waits for its interval, so that a short command stays quiet.
        defer { lastWritten = now }
        guard isTerminal || lastWritten != nil else { return }
        put(line())
    }

    /// Writes the last line, whatever the time, and ends it.
    mutating func finish(_ line: String) {
        put(line)
        if isLineOpen { writeAll("\n", to: file) }
        isLineOpen = false
    }

    /// Makes room for other output: wipes the live line.
    mutating func clear() {
        if isLineOpen { writeAll("\r\u{1B}[K", to: file) }
        isLineOpen = false
    }

    private mutating func put(_ line: String) {
        guard isTerminal else { return writeAll(line + "\n", to: file) }
        isLineOpen = true
        writeAll("\r" + Self.fitted(line, columns: columns()) + "\u{1B}[K", to: file)
    }

    /// The line cut so that it stays on one row of the terminal; control characters are taken out.
    static func fitted(_ line: String, columns: Int) -> String {
        var width = 0
        var result = ""
        for character in line {
            guard let scalar = character.unicodeScalars.first, scalar.value >= 0x20, scalar.value != 0x7F else {
                continue
            }
            width += cellWidth(scalar)
            // The last column stays free: some terminals wrap once it is filled.
            guard width < columns else { break }
            result.append(character)
        }
        return result
    }

    /// Two cells for East Asian wide characters and most emoji, else one: by block, which is near enough to not wrap.
    private static func cellWidth(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    private func columns() -> Int {
        var size = winsize()
        guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// CLOCK_MONOTONIC.
    static func uptime() -> Duration {
        let clock = SuspendingClock()
        return clock.systemEpoch.duration(to: clock.now)
    }
}
