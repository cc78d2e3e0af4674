/// Texts brought to one form for comparing: folded words with a blank between two, nothing else.
enum Fold {
    static func key(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var isGap = false
        for scalar in text.unicodeScalars {
            guard Letters.isWord(scalar.value) else {
                // Marks within a word part nothing.
                if scalar.value != 0x2019, scalar.value != 0x27, scalar.value != 0x200C, scalar.value != 0xAD {
                    isGap = true
                }
                continue
            }
            if isGap, !out.isEmpty { out.append(" ") }
            isGap = false
            out.append(Unicode.Scalar(Letters.fold(scalar.value)) ?? scalar)
        }
        return String(out)
    }

    /// Whether the words of `part` stand in `whole` one after the other.
    static func contains(_ whole: String, _ part: String) -> Bool {
        guard !part.isEmpty, whole.utf8.count >= part.utf8.count else { return false }
        return (" " + whole + " ").has(" " + part + " ")
    }
}
