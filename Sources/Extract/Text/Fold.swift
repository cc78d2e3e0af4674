/// Texts brought to one form for comparing: folded words with a blank between two, nothing else.
enum Fold {
    static func key(_ text: String) -> String {
        var text = text
        return text.withUTF8(key)
    }

    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        key(of: bytes.count) { $0.add(bytes) }
    }

    /// The key of what `add` adds, of no more than `length` bytes and parts.
    static func key(of length: Int, _ add: (inout Writer) -> Void) -> String {
        // Folding leaves the length of a character, and a blank stands for one byte or part.
        String(unsafeUninitializedCapacity: length) { out in
            var writer = Writer(out)
            add(&writer)
            return writer.end
        }
    }

    /// Writes folded words.
    struct Writer {
        private let out: UnsafeMutableBufferPointer<UInt8>
        private let letters = LetterTable.shared
        private(set) var end = 0
        private var isGap = false

        fileprivate init(_ out: UnsafeMutableBufferPointer<UInt8>) { self.out = out }

        /// Parts the words before from those to come.
        mutating func part() { isGap = true }

        mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
            let letters = letters
            var (at, end, isGap) = (0, end, isGap)
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
                if bytes[at] <= 0x20 {
                    (at, isGap) = (at + 1, true)
                    continue
                }
                let (scalar, length) = LineTally.scalar(bytes, at)
                defer { at += length }
                let folded = letters[scalar].folded
                guard folded != 0 else {
                    if Fold.isGap(scalar) { isGap = true }
                    continue
                }
                if isGap, end > 0 { put(0x20) }
                isGap = false
                if length == 1 {
                    put(folded)
                } else if length == 2 {
                    put(0xC0 | folded >> 6)
                    put(0x80 | folded & 0x3F)
                } else {
                    for offset in at..<at + length { put(UInt32(bytes[offset])) }
                }
            }
            (self.end, self.isGap) = (end, isGap)
        }
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
