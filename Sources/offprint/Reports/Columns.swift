/// Lines of fields for people and for `awk`: two spaces or more between fields, `-` for what is empty.
struct Columns {
    enum Side { case left, right }

    private let sides: [Side]
    private let screen: Screen
    private var rows: [[String]] = []

    /// One side for each column; the last column is never padded.
    init(_ sides: [Side], on screen: Screen = .plain) { (self.sides, self.screen) = (sides, screen) }

    mutating func add(_ fields: [String?]) { rows.append(fields.map { Self.field($0, on: screen) }) }

    /// Without some of the columns, counted from 0.
    func without(_ columns: Set<Int>) -> Columns {
        func rest<Part>(_ parts: [Part]) -> [Part] {
            parts.indices.filter { !columns.contains($0) }.map { parts[$0] }
        }
        var narrower = Columns(rest(sides), on: screen)
        narrower.rows = rows.map(rest)
        return narrower
    }

    /// For a screen of that width: lines are cut to it, and where they would leave next to no room for the last column,
    /// it stands on lines of its own. Each row with its lines.
    func rows(fitting width: Int) -> [[String]] {
        let last = sides.count - 1
        let names = without([last]).lines
        let room = width - 2 - (names.map(\.count).max() ?? 0)
        guard room < Self.leastRoom else { return lines.map { [Progress.fitted($0, columns: width + 1)] } }
        return zip(names, rows).map { name, row in
            [name, "    " + row[last]].map { Progress.fitted($0, columns: width + 1) }
        }
    }

    /// Of a URL the host and a little more.
    private static let leastRoom = 24

    /// On a terminal the last column broken between words, with its further lines below its beginning.
    var wrappedLines: [String] {
        let names = without([sides.count - 1]).lines
        let indent = (names.map(\.count).max() ?? 0) + 2
        guard let width = screen.width, width - indent >= Self.leastRoom else { return lines }
        let blank = String(repeating: " ", count: indent)
        return lines.flatMap { line in
            let broken = screen.narrower(by: indent).wrapped(String(line.dropFirst(indent)))
            return broken.enumerated().map { ($0 == 0 ? String(line.prefix(indent)) : blank) + $1 }
        }
    }

    var lines: [String] {
        let widths = sides.indices.map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (index, (field, side)) in zip(row, sides).enumerated() {
                if index > 0 { line += "  " }
                let isLast = index == row.count - 1
                line +=
                    isLast && side == .left ? field : Self.padded(field, widths[index], side)
            }
            return line
        }
    }

    /// One line whose columns have fixed widths, for output that does not wait for its end.
    static func line(_ fields: [(text: String?, width: Int, side: Side)], on screen: Screen = .plain) -> String {
        var line = ""
        for (index, part) in fields.enumerated() {
            if index > 0 { line += "  " }
            line += padded(field(part.text, on: screen), part.width, part.side)
        }
        return line
    }

    /// What came from outside must not steer the terminal nor break the line.
    static func field(_ text: String?, on screen: Screen = .plain) -> String {
        guard let text, !text.isEmpty else { return "-" }
        return printable(text, on: screen)
    }

    private static func padded(_ text: String, _ width: Int, _ side: Side) -> String {
        let blank = String(repeating: " ", count: max(0, width - text.count))
        return side == .left ? kept(text) + blank : blank + kept(text)
    }

    /// A text from right to left, ended by a mark (U+200E) without which the next such text would change places with
    /// it.
    private static func kept(_ text: String) -> String {
        text.unicodeScalars.contains { (0x590...0x8FF).contains($0.value) } ? text + "\u{200E}" : text
    }
}

extension String {
    /// With blanks behind it up to the width.
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
