/// Trees judged without walking through them, eight rows at a time: QuickScorer (Lucchese et al., SIGIR 2015).
///
/// Leaves are numbered from the first branch on, one bit each. A row takes the second branch of a question where its
/// feature is above the bound: then the leaves of the first branch are out. The questions of a feature are sorted by
/// their bounds, so that the first one that all rows pass ends the search; of what is left of a tree the lowest leaf
/// is the row's.
struct TreeForest: Sendable {
    private typealias Lanes = SIMD8<Float>
    private typealias Leaves = SIMD8<UInt32>

    /// Leaves that a tree may have.
    static let mostLeaves = UInt32.bitWidth

    struct Question {
        var column: Int
        var bound: Float
        var tree: Int
        /// All leaves but those of the first branch.
        var others: UInt32
    }

    /// What is asked of each row: small, since hundreds of thousands are read for a page.
    private struct Bound {
        var value: Float
        var tree: UInt32
        var others: UInt32
    }

    /// A column and its questions.
    private struct Asked {
        var column: Int
        var start: Int
        var end: Int
    }

    /// By column and value.
    private let bounds: [Bound]
    /// The columns of which something is asked, and where their bounds end.
    private let columns: [(column: Int, end: Int)]
    /// Of all trees, and where those of each tree begin.
    private let leaves: [Float]
    private let firstLeaves: [Int]

    init(_ questions: [Question], leaves: [Float], firstLeaves: [Int]) {
        let sorted = questions.sorted { ($0.column, $0.bound, $0.tree) < ($1.column, $1.bound, $1.tree) }
        bounds = sorted.map { Bound(value: $0.bound, tree: UInt32($0.tree), others: $0.others) }
        let last = sorted.indices.filter { $0 + 1 == sorted.count || sorted[$0].column != sorted[$0 + 1].column }
        columns = last.map { (sorted[$0].column, $0 + 1) }
        (self.leaves, self.firstLeaves) = (leaves, firstLeaves)
    }

    /// Adds one leaf a tree to the sums of those rows of a table whose features lie in `spans`.
    func add(_ rows: [Int], of table: [Float], _ spans: FeatureSpans, to sums: inout [Float]) {
        guard !rows.isEmpty else { return }
        let width = spans.least.count
        let common = common(to: spans)
        var alive = common.alive
        alive.withUnsafeMutableBufferPointer { alive in
            bounds.withUnsafeBufferPointer { bounds in
                table.withUnsafeBufferPointer { table in
                    for first in stride(from: 0, to: rows.count, by: Lanes.scalarCount) {
                        let batch = rows[first..<min(first + Lanes.scalarCount, rows.count)]
                        if first > 0 { common.alive.withUnsafeBufferPointer { _ = alive.update(fromContentsOf: $0) } }
                        // Where a batch is not full the last lanes repeat the first.
                        var starts = SIMD8<Int>(repeating: batch[first] * width)
                        for (lane, row) in batch.enumerated() { starts[lane] = row * width }
                        ask(bounds, common.left, of: starts, in: table, alive)
                        for (lane, row) in batch.enumerated() { sums[row] = sum(sums[row], alive, lane) }
                    }
                }
            }
        }
    }

    /// What is left of all trees after the questions that every row answers alike, and the questions that are left: of
    /// a feature those from the least value of all rows to below the greatest.
    private func common(to spans: FeatureSpans) -> (alive: [Leaves], left: [Asked]) {
        var alive = [UInt32](repeating: .max, count: firstLeaves.count)
        var left: [Asked] = []
        left.reserveCapacity(columns.count)
        alive.withUnsafeMutableBufferPointer { alive in
            bounds.withUnsafeBufferPointer { bounds in
                var at = 0
                for (column, end) in columns {
                    let (least, most) = (spans.least[column], spans.most[column])
                    while at < end, bounds[at].value < least {
                        alive[Int(bounds[at].tree)] &= bounds[at].others
                        at += 1
                    }
                    if at < end, bounds[at].value < most { left.append(Asked(column: column, start: at, end: end)) }
                    at = end
                }
            }
        }
        return (alive.map { Leaves(repeating: $0) }, left)
    }

    private func ask(
        _ bounds: UnsafeBufferPointer<Bound>, _ columns: [Asked], of starts: SIMD8<Int>,
        in table: UnsafeBufferPointer<Float>, _ alive: UnsafeMutableBufferPointer<Leaves>
    ) {
        for asked in columns {
            let at = starts &+ asked.column
            let values = Lanes(
                table[at[0]], table[at[1]], table[at[2]], table[at[3]], table[at[4]], table[at[5]], table[at[6]],
                table[at[7]])
            // `values.max()` is a call, and `max` of two numbers is five instructions.
            let most = values.indices.reduce(-.infinity) { values[$1] > $0 ? values[$1] : $0 }
            var next = asked.start
            while next < asked.end, bounds[next].value < most {
                let bound = bounds[next]
                let tree = Int(bound.tree)
                alive[tree].replace(with: alive[tree] & bound.others, where: values .> bound.value)
                next += 1
            }
        }
    }

    private func sum(_ start: Float, _ alive: UnsafeMutableBufferPointer<Leaves>, _ lane: Int) -> Float {
        alive.withMemoryRebound(to: UInt32.self) { alive in
            leaves.withUnsafeBufferPointer { leaves in
                var sum = start
                for (tree, first) in firstLeaves.enumerated() {
                    sum += leaves[first &+ alive[tree &* Lanes.scalarCount &+ lane].trailingZeroBitCount]
                }
                return sum
            }
        }
    }
}

/// The least and the greatest value of each feature in a table of rows.
struct FeatureSpans {
    private(set) var least: [Float]
    private(set) var most: [Float]

    init(_ table: [Float], width: Int) {
        least = [Float](repeating: .infinity, count: width)
        most = [Float](repeating: -.infinity, count: width)
        least.withUnsafeMutableBufferPointer { least in
            most.withUnsafeMutableBufferPointer { most in
                table.withUnsafeBufferPointer { table in
                    for start in stride(from: 0, to: table.count, by: width) {
                        let values = UnsafeBufferPointer(rebasing: table[start..<start + width])
                        for column in 0..<width {
                            least[column] = values[column] < least[column] ? values[column] : least[column]
                            most[column] = values[column] > most[column] ? values[column] : most[column]
                        }
                    }
                }
            }
        }
    }
}
