/// One public test suite: a name for the command line, and a function from the data to its counts.
struct Suite: Sendable {
    let name: String
    let run: @Sendable (Folder) -> [Count]
}

/// How many rows of one file at one level hold.
struct Count {
    /// The file without its ending, `robots/allowed`.
    let file: String
    let level: String
    var passed = 0
    var misses: [Miss] = []

    var total: Int { passed + misses.count }
    var percent: Double { total == 0 ? 0 : 100 * Double(passed) / Double(total) }
}

/// A row that does not hold.
struct Miss {
    let id: String
    let input: String
    let expected: String
    let got: String
}

/// Counts the rows of one file by level.
struct Tally {
    let file: String
    private var byLevel: [String: Count] = [:]

    init(_ file: String) { self.file = file }

    /// A row holds where what was got equals what was expected.
    mutating func record(_ id: String, level: String = "all", input: String, expected: String, got: String) {
        if expected == got {
            byLevel[level, default: Count(file: file, level: level)].passed += 1
        } else {
            let miss = Miss(id: id, input: input, expected: expected, got: got)
            byLevel[level, default: Count(file: file, level: level)].misses.append(miss)
        }
    }

    var counts: [Count] { byLevel.values.sorted { $0.level < $1.level } }
}
