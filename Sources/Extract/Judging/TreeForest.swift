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

    /// Adds one leaf a tree to the sums of those rows, each of `width` features.
    func add(_ rows: [Int], of table: [Float], width: Int, to sums: inout [Float]) {
        var alive = [Leaves](repeating: Leaves(repeating: .max), count: firstLeaves.count)
        alive.withUnsafeMutableBufferPointer { alive in
            bounds.withUnsafeBufferPointer { bounds in
                table.withUnsafeBufferPointer { table in
                    for first in stride(from: 0, to: rows.count, by: Lanes.scalarCount) {
                        let batch = rows[first..<min(first + Lanes.scalarCount, rows.count)]
                        alive.update(repeating: Leaves(repeating: .max))
                        // Where a batch is not full the last lanes repeat the first.
                        var starts = SIMD8<Int>(repeating: batch[first] * width)
                        for (lane, row) in batch.enumerated() { starts[lane] = row * width }
                        ask(bounds, of: starts, in: table, alive)
                        for (lane, row) in batch.enumerated() { sums[row] = sum(sums[row], alive, lane) }
                    }
                }
            }
        }
    }

    private func ask(
        _ bounds: UnsafeBufferPointer<Bound>, of starts: SIMD8<Int>, in table: UnsafeBufferPointer<Float>,
        _ alive: UnsafeMutableBufferPointer<Leaves>
    ) {
        var at = 0
        for (column, end) in columns {
            let values = Lanes(
                table[starts[0] + column], table[starts[1] + column], table[starts[2] + column],
                table[starts[3] + column], table[starts[4] + column], table[starts[5] + column],
                table[starts[6] + column], table[starts[7] + column])
            // `values.max()` is a call.
            let most = values.indices.reduce(-.infinity) { max($0, values[$1]) }
            while at < end, bounds[at].value < most {
                let bound = bounds[at]
                let tree = Int(bound.tree)
                alive[tree].replace(with: alive[tree] & bound.others, where: values .> bound.value)
                at += 1
            }
            at = end
        }
    }

    private func sum(_ start: Float, _ alive: UnsafeMutableBufferPointer<Leaves>, _ lane: Int) -> Float {
        var sum = start
        for tree in firstLeaves.indices {
            sum += leaves[firstLeaves[tree] + alive[tree][lane].trailingZeroBitCount]
        }
        return sum
    }
}
