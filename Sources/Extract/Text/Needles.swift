/// Words that are looked for in a text all at once, by their first bytes.
struct Needles: Sendable {
    private let words: [[UInt8]]
    /// Numbers of the words that begin with a byte.
    private let byFirst: [[Int]]

    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        var byFirst = [[Int]](repeating: [], count: 256)
        for (number, word) in self.words.enumerated() { byFirst[Int(word[0])].append(number) }
        self.byFirst = byFirst
    }

    /// The numbers of the words that stand at that offset of a text.
    func found(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> some Collection<Int> {
        byFirst[Int(text[offset])].lazy.filter { number in
            let word = words[number]
            guard offset + word.count <= text.count else { return false }
            return word.indices.allSatisfy { text[offset + $0] == word[$0] }
        }
    }

    /// Whether any of them stands in the text.
    func areIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.indices.contains { !byFirst[Int(text[$0])].isEmpty && !found(at: $0, in: text).isEmpty }
    }
}
