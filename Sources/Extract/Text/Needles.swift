/// Words that are looked for in a text all at once.
struct Needles: Sendable {
    private let words: [[UInt8]]
    /// Numbers of the words that begin with a byte.
    private let byFirst: [[Int]]
    /// Whether a word begins with a byte: most texts hold few such.
    private let firsts: [Bool]
    /// One bit for each two bytes with which a word begins: fewer places of a text have such.
    private let openings: [UInt64]

    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        var byFirst = [[Int]](repeating: [], count: 256)
        var openings = [UInt64](repeating: 0, count: 0x10000 / 64)
        for (number, word) in self.words.enumerated() {
            byFirst[Int(word[0])].append(number)
            for second in word.count > 1 ? word[1]...word[1] : 0...0xFF {
                let opening = Self.opening(word[0], second)
                openings[opening >> 6] |= 1 << UInt64(opening & 63)
            }
        }
        (self.byFirst, self.openings, firsts) = (byFirst, openings, byFirst.map { !$0.isEmpty })
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
        firsts.withUnsafeBufferPointer { firsts in
            openings.withUnsafeBufferPointer { openings in
                for at in 0..<text.count where firsts[Int(text[at])] {
                    let opening = Self.opening(text[at], at + 1 < text.count ? text[at + 1] : 0)
                    let mayStand = openings[opening >> 6] >> UInt64(opening & 63) & 1 == 1
                    if mayStand, !found(at: at, in: text).isEmpty { return true }
                }
                return false
            }
        }
    }

    private static func opening(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }
}
