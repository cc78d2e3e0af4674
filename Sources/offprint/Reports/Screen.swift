import Glibc
import Store

/// What lines for people may use: a width, and on a terminal bars and colors.
struct Screen {
    enum Color: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
        case faint = "2"
        case bold = "1"
    }

    /// Columns; nil where the output goes to a file or another program.
    var width: Int?
    var isTerminal: Bool
    var hasColor: Bool

    /// A file or a pipe: all of it, in plain characters.
    static let plain = Screen(width: nil, isTerminal: false, hasColor: false)

    /// Standard output. NO_COLOR and TERM=dumb are heeded (https://no-color.org).
    static var output: Screen {
        let environment = offprint.environment()
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let wantsColor = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        return Screen(width: screenWidth(), isTerminal: isTerminal, hasColor: isTerminal && wantsColor)
    }

    /// The sentence on as many lines as the screen needs, broken between words; one line where there is no screen.
    func wrapped(_ sentence: String) -> [String] {
        guard isTerminal, let width, !sentence.hasPrefix(" ") else { return [sentence] }
        var lines: [String] = []
        for word in sentence.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append((lines.isEmpty ? "" : "  ") + word)
            }
        }
        return lines
    }

    /// Too narrow for one line a visit.
    var isNarrow: Bool { isTerminal && (width ?? LogRow.fullWidth) < LogRow.fullWidth }

    /// For lines that are indented.
    func narrower(by columns: Int) -> Screen {
        var screen = self
        screen.width = width.map { $0 - columns }
        return screen
    }

    func paint(_ text: String, _ color: Color?) -> String {
        guard hasColor, let color else { return text }
        return "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
    }
}

/// How wide lines for people may be: what COLUMNS says, else the terminal; nil where the output goes elsewhere.
func screenWidth(_ environment: String? = getenv("COLUMNS").map { String(cString: $0) }) -> Int? {
    if let width = environment.flatMap({ Int($0) }), width > 0 { return min(width, 10_000) }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
}
