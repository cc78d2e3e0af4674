import FoundationEssentials

/// The command: counts of all suites, the failing rows of one, or a check against the floors.
struct Runner {
    static let usage = """
        usage: conformance [--data FOLDER] [--check] [--failures SUITE [N]]
          --data FOLDER         where the data is (default: ../shared/conformance)
          --check               exit 1 when a count is below its floor
          --failures SUITE [N]  the first N (default 20) failing rows of SUITE or of one of its files
        """

    private var data: String?
    private var isCheck = false
    private var listed: String?
    private var limit = 20

    /// Nil where the arguments are not understood.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            switch word {
            case "--check": isCheck = true
            case "--data":
                guard let path = rest.popFirst() else { return nil }
                data = path
            case "--failures":
                guard let name = rest.popFirst() else { return nil }
                listed = name
                if let count = rest.first.flatMap({ Int($0) }) {
                    limit = count
                    rest.removeFirst()
                }
            default: return nil
            }
        }
    }

    /// The exit status.
    func run() -> Int32 {
        guard let folder = data.map(Folder.init) ?? Folder.find() else {
            print("conformance: no data beside the package (../shared/conformance); nothing to check")
            return 0
        }
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("conformance: no data at \(folder.path); nothing to check")
            return 0
        }
        if let listed { return list(listed, in: folder) }
        let counts = suites.flatMap { $0.run(folder) }
        for count in counts { print(line(count)) }
        return isCheck ? check(counts) : 0
    }

    private func line(_ count: Count) -> String {
        let total = "\(count.passed)/\(count.total)"
        return pad(count.file, 34) + pad(count.level, 14) + pad(total, 12) + "\(tenths(count.percent)) %"
    }

    private func check(_ counts: [Count]) -> Int32 {
        let found = Dictionary(counts.map { ("\($0.file) \($0.level)", $0.percent) }) { first, _ in first }
        let low = floors.filter { (found[$0.key] ?? 0) < $0.value }.sorted { $0.key < $1.key }
        for (name, floor) in low {
            print("below its floor: \(name): \(found[name].map(tenths) ?? "missing"), floor \(tenths(floor))")
        }
        return low.isEmpty ? 0 : 1
    }

    /// The name of a suite (`robots`) lists all its files, that of a file (`robots/allowed`) only it.
    private func list(_ name: String, in folder: Folder) -> Int32 {
        let chosen = suites.filter { name == $0.name || name.hasPrefix($0.name + "/") }
        guard !chosen.isEmpty else {
            print("conformance: no suite \"\(name)\" (there are: \(suites.map(\.name).joined(separator: ", ")))")
            return 64
        }
        let counts = chosen.flatMap { $0.run(folder) }.filter { name == $0.file || !name.contains("/") }
        for (count, miss) in counts.flatMap({ count in count.misses.map { (count, $0) } }).prefix(limit) {
            print("\(count.file) \(count.level) \(miss.id)")
            print("  input     \(miss.input.debugDescription)")
            print("  expected  \(miss.expected.debugDescription)")
            print("  got       \(miss.got.debugDescription)")
        }
        return 0
    }

    /// Rounded down, so that 100.0 means all.
    private func tenths(_ percent: Double) -> String {
        let tenths = Int((percent * 10).rounded(.down))
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
