/// Finds the line on which each key of a TOML text stands, since TOMLKit tells none.
///
/// It reads only what it needs to skip values: quotes, brackets and comments. What it gives for a text that TOMLKit
/// refuses does not matter.
struct TOMLLines {
    /// Lines, from 1, by key with the names of its tables in front: `masthead.title`; a table of a list by its number
    /// in it: `source.0.url`.
    private(set) var lines: [String: Int] = [:]

    private var table: [String] = []
    /// How many tables of each list have begun.
    private var lengths: [String: Int] = [:]
    private var brackets = 0
    /// What ends the string that runs over line ends: `"""` or `'''`.
    private var fence: String?

    init(_ text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            read(line.trimmed, number: index + 1)
        }
    }

    subscript(_ path: [String]) -> Int? { lines[path.joined(separator: ".")] }

    private mutating func read(_ line: Substring, number: Int) {
        guard brackets == 0, fence == nil else { return skipValue(line) }
        guard let first = line.first, first != "#" else { return }
        if first == "[" {
            table = names(line.drop { $0 == "[" }.prefix { $0 != "]" })
            if line.hasPrefix("[[") { table.append(nextNumber(of: table)) }
            note(table, number)
        } else if let equals = line.firstIndex(of: "=") {
            note(table + names(line[..<equals]), number)
            skipValue(line[line.index(after: equals)...])
        }
    }

    private mutating func nextNumber(of list: [String]) -> String {
        let key = list.joined(separator: ".")
        defer { lengths[key, default: 0] += 1 }
        return String(lengths[key] ?? 0)
    }

    private mutating func note(_ path: [String], _ number: Int) {
        let key = path.joined(separator: ".")
        if lines[key] == nil { lines[key] = number }
    }

    private func names(_ key: Substring) -> [String] {
        key.split(separator: ".").map { $0.trimmed.filter { $0 != "\"" && $0 != "'" } }
    }

    private mutating func skipValue(_ text: Substring) {
        var rest = text
        while let character = rest.first {
            if let open = fence {
                if rest.hasPrefix(open) {
                    fence = nil
                    rest = rest.dropFirst(3)
                    continue
                }
                rest = rest.dropFirst(character == "\\" && open == "\"\"\"" ? 2 : 1)
                continue
            }
            switch character {
            case "#": return
            case "[", "{": brackets += 1
            case "]", "}": brackets -= 1
            case "\"", "'":
                if rest.hasPrefix(String(repeating: character, count: 3)) {
                    fence = String(repeating: character, count: 3)
                    rest = rest.dropFirst(3)
                } else {
                    rest = Self.afterString(rest.dropFirst(), quote: character)
                }
                continue
            default: break
            }
            rest = rest.dropFirst()
        }
    }

    /// What follows a string of one line.
    private static func afterString(_ text: Substring, quote: Character) -> Substring {
        var rest = text
        while let character = rest.first, character != quote {
            rest = rest.dropFirst(character == "\\" && quote == "\"" ? 2 : 1)
        }
        return rest.dropFirst()
    }
}
