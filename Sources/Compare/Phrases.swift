/// Sequences of words that are looked for in a text, all of them in one pass.
struct Phrases: Sendable {
    /// What may follow in a phrase that has come so far; the first is where all begin.
    private var steps = [Step()]
    private struct Step {
        var next: [String: Int] = [:]
        var isEnd = false
    }
    /// Words of the longest phrase.
    private(set) var longest = 0

    init(_ texts: some Sequence<String>) {
        for text in texts { add(Word.all(in: text).filter(\.isName).map(\.form)) }
    }

    private mutating func add(_ phrase: [String]) {
        guard !phrase.isEmpty else { return }
        longest = max(longest, phrase.count)
        var at = 0
        for word in phrase {
            if let known = steps[at].next[word] {
                at = known
            } else {
                steps.append(Step())
                steps[at].next[word] = steps.count - 1
                at = steps.count - 1
            }
        }
        steps[at].isEnd = true
    }

    /// The places of all phrases in the forms of words that are names.
    func places(in words: [String]) -> [Range<Int>] {
        words.indices.flatMap { start in
            var at = 0
            var found: [Range<Int>] = []
            for end in start..<words.count {
                guard let next = steps[at].next[words[end]] else { break }
                at = next
                if steps[at].isEnd { found.append(start..<end + 1) }
            }
            return found
        }
    }
}

extension Word {
    /// Its normal form, whether or not it begins with a capital letter.
    var form: String { isCapital ? String(key.dropFirst()) : key }

    var isCapital: Bool { key.utf8.count > 1 && key.utf8.first == UInt8(ascii: "^") }

    /// No mark; a number is one.
    var isWord: Bool { text.unicodeScalars.contains(where: Word.isLetter) }

    /// Neither a mark nor a number.
    var isName: Bool { text.unicodeScalars.contains(where: \.properties.isAlphabetic) }

    var hasDigit: Bool { text.unicodeScalars.contains { $0.properties.numericType != nil } }
}
