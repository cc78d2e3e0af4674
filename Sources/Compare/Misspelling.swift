import Language

/// Words that one takes for each other while writing, as far as letters tell.
enum Misspelling {
    /// Whether the pieces of a sentence differ in spelling, blanks and marks alone. Figures are facts, never a slip; so
    /// are numbers, days and names of months in words, and whether something is denied.
    static func explains(_ pieces: [Piece], _ before: [Word], _ after: [Word], _ effort: inout Effort) -> Bool {
        guard effort.take(before.count + after.count, of: \.read), Figures.all(in: before) == Figures.all(in: after)
        else { return false }
        var (old, new) = ("", "")
        var isBegun = false
        for piece in pieces + [Piece(fate: .same, text: "", isSpaced: false)] {
            switch piece.fate {
            case .dropped: old += " " + piece.text
            case .added: new += " " + piece.text
            case .same:
                guard isRespelled(words(old), words(new), isBegun: isBegun, &effort) else { return false }
                isBegun = isBegun || !words(old + piece.text).isEmpty
                (old, new) = ("", "")
            }
        }
        return true
    }

    /// - Parameter isBegun: whether words of the sentence stand before these.
    private static func isRespelled(_ old: [Word], _ new: [Word], isBegun: Bool, _ effort: inout Effort) -> Bool {
        if old.map(\.form).joined() == new.map(\.form).joined() { return true }
        guard old.count == new.count else { return false }
        for (place, (one, other)) in zip(old, new).enumerated() where one.form != other.form {
            let areNames = one.isCapital && other.isCapital && (isBegun || place > 0)
            guard !areNames, isSlip(one, other, &effort) else { return false }
        }
        return true
    }

    private static func words(_ text: String) -> [Word] { Word.all(in: text).filter(\.isWord) }

    private static func isSlip(_ one: Word, _ other: Word, _ effort: inout Effort) -> Bool {
        isMistyped(Array(one.form.unicodeScalars), Array(other.form.unicodeScalars), &effort)
            && !Denial.parts(one, other) && !(isCounted(one.form) && isCounted(other.form))
    }

    private static func isCounted(_ word: String) -> Bool {
        NumberWords.contain(word) || DateReader.isDateWord(word)
    }

    /// One wrong letter in five, two in eight, or two that changed places. The first letter is hardly ever wrong
    /// (Pollock and Zamora, Automatic spelling correction in scientific and scholarly text, CACM 27, 1984), and what
    /// denies a verb often stands there (نمی‌رود, unable).
    private static func isMistyped(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], _ effort: inout Effort) -> Bool {
        guard a.first == b.first, !(a + b).contains(where: { $0.properties.numericType != nil }) else { return false }
        let shorter = min(a.count, b.count)
        if a.count == b.count, isSwap(a, b) { return true }
        return distance(a, b, &effort) <= (shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0)
    }

    private static func isSwap(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
        let places = a.indices.filter { a[$0] != b[$0] }
        return places.count == 2 && places[1] == places[0] + 1 && a[places[0]] == b[places[1]]
            && a[places[1]] == b[places[0]]
    }

    /// Letters of a word; what is longer is none, and takes the square of its length to compare.
    private static let longest = 100

    /// Letters that are inserted, left out or replaced (Levenshtein 1966).
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], _ effort: inout Effort) -> Int {
        guard abs(a.count - b.count) <= 2, max(a.count, b.count) <= longest,
            effort.take(a.count * b.count, of: \.cells)
        else { return .max }
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
