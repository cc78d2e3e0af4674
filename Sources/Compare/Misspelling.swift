import Language

/// Words that one takes for each other while writing, as far as letters tell.
enum Misspelling {
    /// Whether the pieces of a sentence differ in spelling, blanks and marks alone. Figures are facts, never a slip.
    static func explains(_ pieces: [Piece]) -> Bool {
        var (old, new) = ("", "")
        for piece in pieces + [Piece(fate: .same, text: "", isSpaced: false)] {
            switch piece.fate {
            case .dropped: old += " " + piece.text
            case .added: new += " " + piece.text
            case .same:
                guard isRespelled(old, new) else { return false }
                (old, new) = ("", "")
            }
        }
        return true
    }

    private static func isRespelled(_ old: String, _ new: String) -> Bool {
        let (before, after) = (words(old), words(new))
        if before.joined() == after.joined() { return true }
        return before.count == after.count && zip(before, after).allSatisfy { $0 == $1 || isSlip($0, $1) }
    }

    private static func words(_ text: String) -> [String] {
        Word.all(in: NormalForm.of(text)).map(\.text).filter { $0.unicodeScalars.contains(where: Word.isLetter) }
    }

    /// One wrong letter in five, two in eight, or two that changed places. The first letter is hardly ever wrong
    /// (Pollock and Zamora, Automatic spelling correction in scientific and scholarly text, CACM 27, 1984), and what
    /// denies a verb often stands there (نمی‌رود, unable).
    private static func isSlip(_ one: String, _ other: String) -> Bool {
        let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
        guard a.first == b.first, !(a + b).contains(where: { $0.properties.numericType != nil }) else { return false }
        let shorter = min(a.count, b.count)
        if a.count == b.count, isSwap(a, b) { return true }
        return distance(a, b) <= (shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0)
    }

    private static func isSwap(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
        let places = a.indices.filter { a[$0] != b[$0] }
        return places.count == 2 && places[1] == places[0] + 1 && a[places[0]] == b[places[1]]
            && a[places[1]] == b[places[0]]
    }

    /// Letters of a word; what is longer is none, and takes the square of its length to compare.
    private static let longest = 100

    /// Letters that are inserted, left out or replaced (Levenshtein 1966).
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        guard abs(a.count - b.count) <= 2, max(a.count, b.count) <= longest else { return .max }
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let cost = letter == other ? corner : 1 + min(corner, row[j], row[j + 1])
                (corner, row[j + 1]) = (row[j + 1], cost)
            }
        }
        return row[b.count]
    }
}
