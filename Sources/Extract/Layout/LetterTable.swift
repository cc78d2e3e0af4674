/// What letters are, looked up: all of Latin, Greek, Cyrillic, Hebrew and Arabic stand in the table, which are most of
/// all text. Taken out of `shared` once for a text, not for each of its letters.
struct LetterTable: Sendable {
    /// A letter or digit of any script; what is none is folded to 0.
    struct Letter {
        var folded: UInt32
        var isDigit: Bool
        var isUpper: Bool

        @inline(__always) var isWord: Bool { folded != 0 }
    }

    static let shared = LetterTable()

    private static let end: UInt32 = 0x800
    private static let digit: UInt16 = 0x8000
    private static let upper: UInt16 = 0x4000
    /// Folded, with the marks above: folding leads to nothing beyond the table.
    private let letters: [UInt16] = (0..<end).map { scalar in
        guard Letters.isWord(scalar) else { return 0 }
        return UInt16(Letters.fold(scalar)) | (Letters.isDigit(scalar) ? digit : 0)
            | (Letters.isUpper(scalar) ? upper : 0)
    }

    @inline(__always) subscript(_ scalar: UInt32) -> Letter {
        guard scalar < Self.end else { return Self.beyond(scalar) }
        let letter = letters[Int(scalar)]
        return Letter(
            folded: UInt32(letter & (Self.upper - 1)), isDigit: letter & Self.digit != 0,
            isUpper: letter & Self.upper != 0)
    }

    /// The folded form of a scalar below U+0800 that is a letter and no digit or capital, else 0.
    @inline(__always) func plain(_ scalar: UInt32) -> UInt32 {
        let letter = letters[Int(scalar)]
        return letter < Self.upper ? UInt32(letter) : 0
    }

    @inline(never) private static func beyond(_ scalar: UInt32) -> Letter {
        guard Letters.isWord(scalar) else { return Letter(folded: 0, isDigit: false, isUpper: false) }
        return Letter(
            folded: Letters.fold(scalar), isDigit: Letters.isDigit(scalar), isUpper: Letters.isUpper(scalar))
    }
}
