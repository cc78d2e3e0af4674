import Model
import Publish
import Selftest

/// The findings of a selftest for people, in at most 80 columns.
struct SelftestReport {
    struct Row {
        var promise: Promise
        var finding: Finding
        var took: Duration
    }

    /// Columns of the longest word.
    let width: Int
    private(set) var kept = 0
    private(set) var broken: [String] = []
    private var took: Duration = .zero
    private var group = ""

    init(width: Int) { self.width = width }

    var isGood: Bool { broken.isEmpty }

    mutating func add(_ row: Row) {
        took += row.took
        if row.finding.isKept { kept += 1 } else { broken.append(row.promise.word) }
    }

    /// The heading of the next word's group, where that begins.
    mutating func heading(before promise: Promise, on screen: Screen) -> [String] {
        let title = Promise.groups.first { $0.promises.contains { $0.word == promise.word } }?.title ?? ""
        guard title != group else { return [] }
        defer { group = title }
        return (group.isEmpty ? [] : [""]) + [screen.paint(title, .bold)]
    }

    /// The verdict with what is promised, then what was seen.
    func lines(of row: Row, on screen: Screen) -> [String] {
        let verdict = row.finding.isKept ? screen.paint("PASS", .green) : screen.paint("FAIL", .red)
        let indent = String(repeating: " ", count: width + 8)
        let column = 80 - indent.count
        let promise = ConfigTemplate.wrapped(row.promise.text, width: column)
        let seen = ConfigTemplate.wrapped(printable(row.finding.seen), width: column)
        return ["\(verdict)  \(row.promise.word.padded(width))  \(promise[0])"]
            + promise.dropFirst().map { indent + $0 } + seen.map { indent + screen.paint($0, .faint) }
    }

    func summary(on screen: Screen) -> String {
        let time = "in \((took.milliseconds + 500) / 1000) s"
        guard !isGood else { return screen.paint("All \(kept) promises kept", .bold) + ", \(time)" }
        let words = broken.joined(separator: ", ")
        return screen.paint("\(broken.count) of \(kept + broken.count) promises broken", .bold) + ", \(time): \(words)"
    }
}

extension SelftestReport.Row {
    var json: JSON {
        [
            "word": .string(promise.word), "promise": .string(promise.text), "pass": .bool(finding.isKept),
            "seen": .string(finding.seen), "ms": .integer(took.milliseconds),
        ]
    }
}

extension Promise {
    var json: JSON { ["word": .string(word), "promise": .string(text)] }

    /// The word and what it promises.
    func lines(on screen: Screen) -> [String] {
        let width = Promise.all.map(\.word.count).max() ?? 0
        let parts = ConfigTemplate.wrapped(text, width: 80 - width - 2)
        return [screen.paint(word.padded(width), .bold) + "  " + parts[0]]
            + parts.dropFirst().map { String(repeating: " ", count: width + 2) + $0 }
    }
}
