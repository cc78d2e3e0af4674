/// Texts brought to one form for comparing: folded words with a blank between two, nothing else.
enum Fold {
    static func key(_ text: String) -> String {
        var text = text
        return text.withUTF8(key)
    }

    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // Folding leaves the length of a character, and a blank stands for one byte or more.
        String(unsafeUninitializedCapacity: bytes.count) { fold(bytes, into: $0) }
    }

    /// Writes the folded words and returns how many bytes they are.
    private static func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var (at, end, isGap) = (0, 0, false)
        func put(_ byte: UInt32) {
            out[end] = UInt8(truncatingIfNeeded: byte)
            end += 1
        }
        while at < bytes.count {
            while !isGap, at < bytes.count, Letters.isSmall(bytes[at]) {
                out[end] = bytes[at]
                (at, end) = (at + 1, end + 1)
            }
            guard at < bytes.count else { break }
            let (scalar, length) = LineTally.scalar(bytes, at)
            defer { at += length }
            guard Letters.isWord(scalar) else {
                if Self.isGap(scalar) { isGap = true }
                continue
            }
            if isGap, end > 0 { put(0x20) }
            isGap = false
            let folded = Letters.fold(scalar)
            if length == 1 {
                put(folded)
            } else if length == 2 {
                put(0xC0 | folded >> 6)
                put(0x80 | folded & 0x3F)
            } else {
                for offset in at..<at + length { put(UInt32(bytes[offset])) }
            }
        }
        return end
    }

    /// Whether what is no letter parts two words; apostrophes, joiners and soft hyphens do not.
    static func isGap(_ scalar: UInt32) -> Bool {
        scalar != 0x2019 && scalar != 0x27 && scalar != 0x200C && scalar != 0xAD
    }

    /// Whether the words of `part` stand in `whole` one after the other.
    static func contains(_ whole: String, _ part: String) -> Bool {
        guard !part.isEmpty, whole.utf8.count >= part.utf8.count else { return false }
        return (" " + whole + " ").has(" " + part + " ")
    }
}
