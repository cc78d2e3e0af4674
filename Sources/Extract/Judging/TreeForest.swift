/// Trees judged without walking through them, eight rows at a time: QuickScorer (Lucchese et al., SIGIR 2015).
///
/// Leaves are numbered from the first branch on, one bit each. A row takes the second branch of a question where its
/// feature is above the bound: then the leaves of the first branch are out. The questions of a feature are sorted by
/// their bounds: those below the least value of all eight rows are answered once, and the first one that all rows pass
/// ends the search; of what is left of a tree the lowest leaf is the row's.
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

    /// What is asked of each row: small, since tens of thousands are read for a page.
    private struct Bound {
        var value: Float
        var tree: UInt32
        var others: UInt32

        /// Stands behind the bounds of each column: no value is above it.
        static let end = Bound(value: .infinity, tree: 0, others: .max)
    }

    /// A column and its first bound.
    private struct Column {
        var column: Int
        var start: Int
        var least: Float
    }

    /// A column whose bounds from there on eight rows answer in different ways, and their greatest value.
    private struct Asked {
        var column = 0
        var start = 0
        var most: Float = 0
    }

    /// Eight rows, and what is known of them.
    private struct Batch {
        /// Where they begin in the table.
        var starts = SIMD8<Int>()
        var spans: FeatureSpans
        /// Of each tree what is left after the questions that all of them answer alike.
        var alike: [UInt32]
        /// The columns with other questions, and how many they are.
        var asked: [Asked]
        var askedCount = 0
    }

    /// By column and value.
    private let bounds: [Bound]
    /// Those of which something is asked.
    private let columns: [Column]
    /// Of all trees, and where those of each tree begin.
    private let leaves: [Float]
    private let firstLeaves: [Int]

    init(_ questions: [Question], leaves: [Float], firstLeaves: [Int]) {
        let sorted = questions.sorted { ($0.column, $0.bound, $0.tree) < ($1.column, $1.bound, $1.tree) }
        var (bounds, columns): ([Bound], [Column]) = ([], [])
        for question in sorted {
            if columns.last?.column != question.column {
                bounds.append(.end)
                columns.append(Column(column: question.column, start: bounds.count, least: question.bound))
            }
            bounds.append(Bound(value: question.bound, tree: UInt32(question.tree), others: question.others))
        }
        bounds.append(.end)
        (self.bounds, self.columns) = (bounds, columns)
        (self.leaves, self.firstLeaves) = (leaves, firstLeaves)
    }

    /// Adds one leaf a tree to the sums of those rows of a table, which has that many columns.
    func add(_ rows: [Int], of table: [Float], width: Int, to sums: inout [Float]) {
        guard !rows.isEmpty else { return }
        var batch = Batch(
            spans: FeatureSpans(width: width), alike: [UInt32](repeating: .max, count: firstLeaves.count),
            asked: [Asked](repeating: Asked(), count: columns.count))
        var alive = [Leaves](repeating: Leaves(), count: rows.count > 1 ? firstLeaves.count : 0)
        table.withUnsafeBufferPointer { table in
            for first in stride(from: 0, to: rows.count, by: Lanes.scalarCount) {
                let count = min(Lanes.scalarCount, rows.count - first)
                // Where a batch is not full the last lanes repeat the first.
                batch.starts = SIMD8(repeating: rows[first] * width)
                for lane in 0..<count { batch.starts[lane] = rows[first + lane] * width }
                batch.spans.take(batch.starts, of: table)
                answer(&batch)
                guard count > 1 else {
                    sums[rows[first]] = sum(sums[rows[first]], batch.alike)
                    continue
                }
                ask(batch, in: table, &alive)
                var lanes = Lanes()
                for lane in 0..<count { lanes[lane] = sums[rows[first + lane]] }
                lanes = sum(lanes, alive)
                for lane in 0..<count { sums[rows[first + lane]] = lanes[lane] }
            }
        }
    }

    /// Answers the questions that all rows of a batch answer alike, and notes the columns with others: of a feature those
    /// from the least value to below the greatest.
    @inline(never) private func answer(_ batch: inout Batch) {
        var count = 0
        batch.alike.withUnsafeMutableBufferPointer { alike in
            alike.update(repeating: .max)
            batch.asked.withUnsafeMutableBufferPointer { asked in
                bounds.withUnsafeBufferPointer { bounds in
                    for column in columns {
                        let most = batch.spans.most[column.column]
                        guard column.least < most else { continue }
                        let least = batch.spans.least[column.column]
                        var at = column.start
                        while bounds[at].value < least {
                            alike[Int(bounds[at].tree)] &= bounds[at].others
                            at &+= 1
                        }
                        guard bounds[at].value < most else { continue }
                        asked[count] = Asked(column: column.column, start: at, most: most)
                        count &+= 1
                    }
                }
            }
        }
        batch.askedCount = count
    }

    /// Asks each row of a batch what is left: `alive` is what its answers leave of each tree. A function of its own, as is
    /// each of these loops: so what it works on stays in registers.
    @inline(never) private func ask(_ batch: Batch, in table: UnsafeBufferPointer<Float>, _ alive: inout [Leaves]) {
        let starts = batch.starts
        alive.withUnsafeMutableBufferPointer { alive in
            for tree in alive.indices { alive[tree] = Leaves(repeating: batch.alike[tree]) }
            bounds.withUnsafeBufferPointer { bounds in
                for place in 0..<batch.askedCount {
                    let asked = batch.asked[place]
                    let at = starts &+ asked.column
                    let values = Lanes(
                        table[at[0]], table[at[1]], table[at[2]], table[at[3]], table[at[4]], table[at[5]],
                        table[at[6]], table[at[7]])
                    var next = asked.start
                    while bounds[next].value < asked.most {
                        let bound = bounds[next]
                        let tree = Int(bound.tree)
                        alive[tree].replace(with: alive[tree] & bound.others, where: values .> bound.value)
                        next &+= 1
                    }
                }
            }
        }
    }

    /// Adds the leaves of eight rows to their sums, each in the order of the trees.
    private func sum(_ sums: Lanes, _ alive: [Leaves]) -> Lanes {
        leaves.withUnsafeBufferPointer { leaves in
            var sums = sums
            for (first, left) in zip(firstLeaves, alive) {
                func leaf(_ lane: Int) -> Float { leaves[first &+ left[lane].trailingZeroBitCount] }
                sums += Lanes(leaf(0), leaf(1), leaf(2), leaf(3), leaf(4), leaf(5), leaf(6), leaf(7))
            }
            return sums
        }
    }

    /// The same of one row.
    private func sum(_ sum: Float, _ alive: [UInt32]) -> Float {
        leaves.withUnsafeBufferPointer { leaves in
            zip(firstLeaves, alive).reduce(sum) { $0 + leaves[$1.0 &+ $1.1.trailingZeroBitCount] }
        }
    }
}
