public import Model

/// A sentence of a body, the unit that is compared.
public struct Sentence: Hashable, Sendable {
    public var text: String
    /// Which block of the body it stands in, from 0.
    public var block: Int
    public var direction: Block.Direction?
    /// Its place among the sentences of the body: what is said twice is two.
    let place: Int
    let words: [Word]

    init(_ words: [Word], place: Int, block: Int, direction: Block.Direction?) {
        (self.words, text, self.place, self.block, self.direction) = (words, words.text, place, block, direction)
    }

    var key: String { words.map(\.key).joined(separator: " ") }

    /// The sentences of a body; a line of a table is one.
    static func all(of body: [Block]) -> [Sentence] {
        var sentences: [Sentence] = []
        for (index, block) in body.enumerated() {
            for line in block.plain.split(whereSeparator: \.isNewline) {
                for words in split(Word.all(in: String(line))) {
                    let place = sentences.count
                    sentences.append(Sentence(words, place: place, block: index, direction: block.direction))
                }
            }
        }
        return sentences
    }

    /// Parts words after a mark that ends a sentence, with the quotes and brackets that follow it. A wrong cut costs
    /// little: the halves are compared one by one.
    private static func split(_ words: [Word]) -> [[Word]] {
        var sentences: [[Word]] = []
        var start = 0
        // The last word that is no quote or bracket that closes; there may be as many of these as the text has letters.
        var last = 0
        for end in words.indices.dropFirst() {
            if !closing.contains(words[end - 1].text) { last = end - 1 }
            guard ends(words, with: last, before: end) else { continue }
            sentences.append(Array(words[start..<end]))
            start = end
        }
        if start < words.count { sentences.append(Array(words[start...])) }
        return sentences
    }

    private static func ends(_ words: [Word], with last: Int, before next: Int) -> Bool {
        if wide.contains(words[last].text) { return !closing.contains(words[next].text) }
        guard words[next].isSpaced, marks.contains(words[last].text) else { return false }
        // "J. Smith", "d. 3. Mai": a letter alone, and a small letter or digit that goes on, are no end.
        let isInitial = words[last].text == "." && last > 0 && words[last - 1].text.unicodeScalars.count == 1
        let first = words[next].text.unicodeScalars.first
        return !isInitial && !(first?.properties.isLowercase ?? false)
    }

    private static let marks: Set<String> = [".", "!", "?", "…", "؟", "۔", "।", "॥", "։", "።", "။"]
    /// These end a sentence without a blank behind them.
    private static let wide: Set<String> = ["。", "！", "？", "．"]
    private static let closing: Set<String> = ["\"", "'", "”", "’", "»", "«", "“", ")", "]", "」", "』", "）"]
}
