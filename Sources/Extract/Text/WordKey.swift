/// A text as hashes of its folded words: two texts are compared, and one searched in another, without building strings.
struct WordKey: Hashable, Comparable {
    private(set) var words: [UInt64] = []
    /// Letters, and one blank between two words.
    private(set) var length = 0

    init(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
        length += max(0, words.count - 1)
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        let letters = LetterTable.shared
        words.reserveCapacity(text.count / 6 + 1)
        var (at, hash, isOpen) = (0, Hash64(), false)
        while at < text.count {
            let (scalar, bytes) = LineTally.scalar(text, at)
            at += bytes
            let folded = letters[scalar].folded
            if folded != 0 {
                hash.add(folded)
                isOpen = true
                length += 1
                while at < text.count, Letters.isSmall(text[at]) {
                    hash.add(UInt32(text[at]))
                    (at, length) = (at + 1, length + 1)
                }
            } else if isOpen, Fold.isGap(scalar) {
                words.append(hash.value)
                (hash, isOpen) = (Hash64(), false)
            }
        }
        if isOpen { words.append(hash.value) }
    }

    var isEmpty: Bool { words.isEmpty }

    static func < (one: WordKey, other: WordKey) -> Bool { one.words.lexicographicallyPrecedes(other.words) }

    /// Whether the words of `part` stand in this text one after the other.
    func contains(_ part: WordKey) -> Bool {
        guard let first = part.words.first, words.count >= part.words.count else { return false }
        for start in 0...words.count - part.words.count where words[start] == first {
            if words[start..<start + part.words.count].elementsEqual(part.words) { return true }
        }
        return false
    }

    /// How many words stand in both, each counted once.
    func shared(with other: WordKey) -> Int {
        words.indices.count { other.words.contains(words[$0]) && !words[..<$0].contains(words[$0]) }
    }

    /// Share of this text's words that also stand in the other, 0…1.
    func overlap(_ other: WordKey) -> Double {
        words.isEmpty ? 0 : Double(words.count { other.words.contains($0) }) / Double(words.count)
    }
}
