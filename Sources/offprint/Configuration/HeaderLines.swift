/// Header lines of requests, `Name: value` each.
struct HeaderLines: SettingValue {
    var lines: [String] = []

    static let noun = "a list of header lines"
    static let example = "[\"Accept-Language: fa\"]"

    init() {}

    /// In a flag, a variable or a line of a list they are parted by commas: one begins another line where a name, a
    /// colon and a blank follow it, so that a value may hold commas too.
    init?(_ written: Written) {
        switch written {
        case .list(let items): lines = items
        case .word(let text), .string(let text):
            for part in text.split(separator: ",", omittingEmptySubsequences: false) {
                if lines.isEmpty || Self.beginsLine(part) {
                    lines.append(String(part.trimmed))
                } else {
                    lines[lines.count - 1] += "," + part
                }
            }
            lines.removeAll(where: \.isEmpty)
        default: return nil
        }
    }

    var toml: String? { lines.toml }

    /// As a line of a list has them: a blank behind each name shows where a line begins.
    var word: String { lines.map(Self.spaced).joined(separator: ",") }

    private static func spaced(_ line: String) -> String {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? "\(parts[0]): \(parts[1].trimmed)" : line
    }

    private static func beginsLine(_ part: Substring) -> Bool {
        guard let colon = part.trimmed.firstRange(of: ": ") else { return false }
        return part.trimmed[..<colon.lowerBound].utf8.allSatisfy(isNameByte)
    }

    /// Of a token (RFC 9110 5.6.2).
    static func isNameByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
}
