/// Reads the table of a model: trees in pre-order, a question `name<bound` or a leaf's value a word.
struct TreeReader {
    private let columns: [Substring: Int]
    private var tokens: ArraySlice<Substring.UTF8View>
    /// Of the whole table.
    private(set) var unknown: Set<Substring> = []
    // Of the forest that is being read.
    private var questions: [TreeForest.Question] = []
    private var leaves: [Float] = []
    private var firstLeaves: [Int] = []

    init(_ table: String, names: [String]) {
        columns = Dictionary(names.enumerated().map { ($1[...], $0) }, uniquingKeysWith: { first, _ in first })
        tokens = table.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }[...]
    }

    /// At most that many of the trees to come.
    mutating func forest(_ count: Int = .max) -> TreeForest {
        (questions, leaves, firstLeaves) = ([], [], [])
        while firstLeaves.count < count, !tokens.isEmpty {
            firstLeaves.append(leaves.count)
            tree()
            let leavesOfTree = leaves.count - firstLeaves[firstLeaves.count - 1]
            precondition(leavesOfTree <= TreeForest.mostLeaves, "a tree of \(leavesOfTree) leaves")
        }
        return TreeForest(questions, leaves: leaves, firstLeaves: firstLeaves)
    }

    private mutating func tree() {
        guard let token = tokens.popFirst() else { return }
        guard let mark = token.firstIndex(of: UInt8(ascii: "<")) else {
            leaves.append(Self.number(token))
            return
        }
        let name = Substring(token[..<mark])
        guard let column = columns[name] else {
            unknown.insert(name)
            tree()
            let kept = (questions.count, leaves.count)
            tree()
            questions.removeSubrange(kept.0...)
            leaves.removeSubrange(kept.1...)
            return
        }
        let (index, root) = (questions.count, firstLeaves[firstLeaves.count - 1])
        questions.append(
            .init(
                column: column, bound: Self.number(token[token.index(after: mark)...]), tree: firstLeaves.count - 1,
                others: 0))
        let first = leaves.count - root
        tree()
        for leaf in first..<leaves.count - root { questions[index].others |= 1 << UInt32(leaf) }
        questions[index].others = ~questions[index].others
        tree()
    }

    private static func number(_ text: Substring.UTF8View) -> Float { Float(Substring(text)) ?? 0 }
}
