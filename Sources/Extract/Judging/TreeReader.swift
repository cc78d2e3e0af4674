import Language

/// Reads the table of a model: trees in pre-order, a question `name<bound` or a leaf's value a word.
struct TreeReader {
    /// By the hash of their names.
    private var columns = HashTable<Int>()
    private var tokens: ArraySlice<Substring>
    /// Of the whole table.
    private(set) var unknown: Set<Substring> = []
    // Of the forest that is being read.
    private var questions: [TreeForest.Question] = []
    private var leaves: [Float] = []
    private var firstLeaves: [Int] = []

    init(_ table: String, names: [String]) {
        for (column, name) in names.enumerated() { columns.updateValue(column, for: Hash64.plain(name[...])) }
        tokens = WordList.words(of: table)[...]
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
        guard let mark = token.utf8.firstIndex(of: UInt8(ascii: "<")) else {
            leaves.append(Self.number(token))
            return
        }
        let name = token[..<mark]
        guard let column = columns[Hash64.plain(name)] else {
            unknown.insert(name)
            tree()
            let kept = (questions.count, leaves.count)
            tree()
            questions.removeSubrange(kept.0...)
            leaves.removeSubrange(kept.1...)
            return
        }
        let (index, root) = (questions.count, firstLeaves[firstLeaves.count - 1])
        let bound = Self.number(token[token.utf8.index(after: mark)...])
        questions.append(.init(column: column, bound: bound, tree: firstLeaves.count - 1, others: 0))
        let first = leaves.count - root
        tree()
        for leaf in first..<leaves.count - root { questions[index].others |= 1 << UInt32(leaf) }
        questions[index].others = ~questions[index].others
        tree()
    }

    private static func number(_ text: Substring) -> Float { Float(text) ?? 0 }
}
