import Glibc

/// Boosted trees: the sum of one leaf a tree is the log odds that a row (a line, a page, a day) is what is looked for.
struct TreeModel: Sendable {
    private struct Node {
        /// Column of the features, or -1 at a leaf.
        var column: Int32
        /// The bound, or the leaf's value.
        var value: Float
        /// Where the second branch begins; the first follows its question.
        var other: Int32 = 0
    }

    private let nodes: [Node]
    private let roots: [Int]
    /// Features that the table asks for and nobody computes any more: only while a model is trained anew. Such a
    /// question is taken as answered by its first branch.
    let unknown: Set<Substring>

    static let body = TreeModel(BodyTrees.table, names: LineFeatures.names)
    static let page = TreeModel(PageTrees.table, names: PageShape.names)
    static let date = TreeModel(DateTrees.table, names: DateDays.names)
    static let title = TreeModel(TitleTrees.table, names: TitleFeatures.names)
    static let author = TreeModel(AuthorTrees.table, names: AuthorFeatures.names)

    /// Reads a table as in `BodyTrees`.
    init(_ table: String, names: [String]) {
        var reader = Reader(names: names, tokens: table.split(whereSeparator: \.isWhitespace)[...])
        var roots: [Int] = []
        while !reader.tokens.isEmpty {
            roots.append(reader.nodes.count)
            reader.tree()
        }
        (nodes, self.roots, unknown) = (reader.nodes, roots, reader.unknown)
    }

    private struct Reader {
        let names: [String]
        var tokens: ArraySlice<Substring>
        var nodes: [Node] = []
        var unknown: Set<Substring> = []

        mutating func tree() {
            guard let token = tokens.popFirst() else { return }
            guard let mark = token.firstIndex(of: "<") else {
                nodes.append(Node(column: -1, value: Float(token) ?? 0))
                return
            }
            let index = nodes.count
            guard let column = names.firstIndex(where: { $0 == token[..<mark] }) else {
                unknown.insert(token[..<mark])
                tree()
                let kept = nodes.count
                tree()
                nodes.removeSubrange(kept...)
                return
            }
            nodes.append(Node(column: Int32(column), value: Float(token[token.index(after: mark)...]) ?? 0))
            tree()
            nodes[index].other = Int32(nodes.count)
            tree()
        }
    }

    /// For each row of `width` features the probability. A row whose log odds are below `hopeless` after the opening
    /// trees is judged by these alone.
    func judge(_ table: [Float], width: Int, hopeless: Float = -.infinity) -> [Double] {
        var sums = [Float](repeating: 0, count: table.count / width)
        var rows: [Int] = []
        nodes.withUnsafeBufferPointer { nodes in
            table.withUnsafeBufferPointer { table in
                func add(_ roots: ArraySlice<Int>) {
                    for root in roots {
                        for row in rows { sums[row] += Self.leaf(nodes, root, table, row * width) }
                    }
                }
                // Tree by tree over a few rows, so that both stay in the nearest cache.
                for first in stride(from: 0, to: sums.count, by: Self.batch) {
                    rows.removeAll(keepingCapacity: true)
                    rows.append(contentsOf: first..<min(first + Self.batch, sums.count))
                    add(roots.prefix(Self.opening))
                    rows.removeAll { sums[$0] < hopeless }
                    add(roots.dropFirst(Self.opening))
                }
            }
        }
        return sums.map { 1 / (1 + exp(-Double($0))) }
    }

    /// Rows judged together: 16 kB of features.
    private static let batch = 32

    /// Trees that a row is judged by before it may be given up.
    static let opening = 50

    @inline(__always) private static func leaf(
        _ nodes: UnsafeBufferPointer<Node>, _ root: Int, _ table: UnsafeBufferPointer<Float>, _ row: Int
    ) -> Float {
        var at = root
        while nodes[at].column >= 0 {
            at = table[row + Int(nodes[at].column)] <= nodes[at].value ? at + 1 : Int(nodes[at].other)
        }
        return nodes[at].value
    }
}
