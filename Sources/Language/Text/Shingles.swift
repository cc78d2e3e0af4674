import CXXHash

/// Sampled shingles: two texts that share much of their wording share many of these hashes, also when one is cut.
public enum Shingles {
    /// Words in a shingle; characters where a script has no blanks between words (Chinese, Japanese, Thai, Lao, Khmer).
    public static let width = 8

    /// The hashes of the text's shingles that divide by `modulo`, sorted, without repeats.
    ///
    /// A text of fewer than `keepAllBelow` words gives all of its shingles, for a sample of it would be too small.
    public static func sample(of text: String, modulo: UInt64 = 16, keepAllBelow: Int = 60) -> [UInt64] {
        let words = words(NormalForm.of(text)).map(hash)
        guard words.count >= width else { return [] }
        let modulo = words.count < keepAllBelow ? 1 : max(1, modulo)
        var kept: Set<UInt64> = []
        for start in 0...(words.count - width) {
            let shingle = hash(words[start..<start + width])
            if shingle % modulo == 0 { kept.insert(shingle) }
        }
        return kept.sorted()
    }

    /// The share of the smaller sample that the two have in common, 0…1.
    public static func containment(_ one: [UInt64], _ other: [UInt64]) -> Double {
        let smaller = min(one.count, other.count)
        guard smaller > 0 else { return 0 }
        return Double(Set(one).intersection(other).count) / Double(smaller)
    }

    /// Runs of letters and digits; a letter of an unspaced script alone.
    static func words(_ text: String) -> [ArraySlice<UInt8>] {
        let bytes = Array(text.utf8)
        var (words, start, at): ([ArraySlice<UInt8>], Int?, Int) = ([], nil, 0)
        func close() {
            if let begin = start { words.append(bytes[begin..<at]) }
            start = nil
        }
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            if isUnspaced(scalar.value) {
                close()
                words.append(bytes[at..<at + length])
            } else if !isWordPart(scalar) {
                close()
            } else if start == nil {
                start = at
            }
            at += length
        }
        close()
        return words
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: true
        case 0..<0xAA: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isDiacritic
        }
    }

    static func isUnspaced(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        word.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
    }

    private static func hash(_ shingle: ArraySlice<UInt64>) -> UInt64 {
        shingle.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
    }
}
