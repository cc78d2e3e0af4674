import Language

/// A word, or a mark between words, of a text that is compared.
struct Word: Hashable, Sendable {
    var text: String
    /// What makes it the same word: its normal form, and whether it begins with a capital letter.
    var key: String
    /// White space stands before it.
    var isSpaced: Bool

    /// The words of a text. Each letter of a script that writes none between its words is one.
    static func all(in text: String) -> [Word] {
        var words: [Word] = []
        var open = String.UnicodeScalarView()
        var isSpaced = false
        func close() {
            guard !open.isEmpty else { return }
            words.append(Word(String(open), isSpaced: isSpaced))
            (open, isSpaced) = (String.UnicodeScalarView(), false)
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                close()
                isSpaced = true
            } else if Self.stays(scalar), !open.isEmpty {
                open.append(scalar)
            } else if Self.isLetter(scalar) {
                if let last = open.last, Self.standsAlone(scalar) || Self.standsAlone(last) { close() }
                open.append(scalar)
            } else {
                close()
                open.append(scalar)
                close()
            }
        }
        close()
        return words
    }

    private init(_ text: String, isSpaced: Bool) {
        self.text = text
        self.isSpaced = isSpaced
        let isCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
        key = (isCapital ? "^" : "") + NormalForm.of(text)
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isASCIILetter(UInt8(scalar.value)) }
        return scalar.value < low.count ? low[Int(scalar.value)] : isHighLetter(scalar)
    }

    /// Whether those of most alphabets are letters: to ask for a scalar's properties takes long.
    private static let low = (0..<0x800).map { Unicode.Scalar($0).map(isHighLetter) ?? false }

    private static func isHighLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    /// Marks over letters, and what stands within a word: apostrophes and ZWNJ.
    private static func stays(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x2019, 0x200C, 0x200D: true
        default: scalar.properties.canonicalCombiningClass != .notReordered || scalar.properties.isGraphemeExtend
        }
    }

    /// Thai, Lao, Burmese, Khmer, kana and Han.
    static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}

extension [Word] {
    /// The words as they stood, without the white space at their beginning.
    var text: String {
        var text = ""
        for word in self {
            if word.isSpaced, !text.isEmpty { text += " " }
            text += word.text
        }
        return text
    }
}
