/// Texts brought to one form for comparing: folded words with a blank between two, nothing else.
enum Fold {
    static func key(_ text: String) -> String {
        var text = text
        return text.withUTF8(key)
    }

    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { room in
            var writer = Writer(room)
            writer.add(bytes)
            return writer.end
        }
    }

    /// Writes keys one behind the other. Folding leaves the length of a letter, and a blank stands for a byte or a part: a
    /// key takes no more room than these.
    struct Writer {
        private let room: UnsafeMutableBufferPointer<UInt8>
        private(set) var end = 0
        /// Where the key begins that is being written.
        private var start = 0
        private var isGap = false

        init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

        /// Begins a key.
        mutating func begin() { (start, isGap) = (end, false) }

        /// Parts the words before from those to come.
        mutating func part() { isGap = true }

        /// Takes what is no letter.
        @inline(__always) mutating func mark(_ scalar: UInt32) {
            if Fold.isGap(scalar) { isGap = true }
        }

        /// Writes the blank that is due before a letter.
        @inline(__always) mutating func join() {
            if isGap, end > start { put(0x20) }
            isGap = false
        }

        /// Takes a letter, folded and as it stood in the text.
        @inline(__always) mutating func letter(_ folded: UInt32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            join()
            switch bytes.count {
            case 1: put(folded)
            case 2: putTwo(folded)
            default: for byte in bytes { put(UInt32(byte)) }
            }
        }

        /// Takes the letters of a word from there on as far as they are no digits or capitals: most of all text. Returns
        /// where they end, how many they are and the hash with them.
        @inline(__always) mutating func plain(
            _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ letters: LetterTable, _ hash: Hash64
        ) -> (end: Int, count: Int, hash: Hash64) {
            // A letter takes as much room as in the text.
            let (room, offset) = (room, end &- start)
            var (at, pairs, hash) = (start, 0, hash)
            while at < bytes.count {
                let byte = bytes[at]
                if Letters.isSmall(byte) {
                    hash.add(UInt32(byte))
                    room[at &+ offset] = byte
                    at &+= 1
                    continue
                }
                guard byte & 0xE0 == 0xC0, at &+ 1 < bytes.count else { break }
                let folded = letters.plain(UInt32(byte & 0x1F) << 6 | UInt32(bytes[at &+ 1] & 0x3F))
                guard folded != 0 else { break }
                hash.add(folded)
                room[at &+ offset] = UInt8(truncatingIfNeeded: 0xC0 | folded >> 6)
                room[at &+ offset &+ 1] = UInt8(truncatingIfNeeded: 0x80 | folded & 0x3F)
                (at, pairs) = (at &+ 2, pairs &+ 1)
            }
            end = at &+ offset
            return (at, at &- start &- pairs, hash)
        }

        mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
            let letters = LetterTable.shared
            var at = 0
            while at < bytes.count {
                let (scalar, length) = LineTally.scalar(bytes, at)
                let folded = letters[scalar].folded
                at += length
                guard folded != 0 else {
                    mark(scalar)
                    continue
                }
                letter(folded, bytes[at - length..<at])
                at = plain(bytes, from: at, letters, Hash64()).end
            }
        }

        @inline(__always) private mutating func put(_ byte: UInt32) {
            room[end] = UInt8(truncatingIfNeeded: byte)
            end += 1
        }

        @inline(__always) private mutating func putTwo(_ scalar: UInt32) {
            put(0xC0 | scalar >> 6)
            put(0x80 | scalar & 0x3F)
        }
    }

    /// Whether what is no letter parts two words; apostrophes, soft hyphens and signs without a width do not.
    static func isGap(_ scalar: UInt32) -> Bool {
        if scalar < 0x2000 { return scalar != 0x27 && scalar != 0xAD }
        return scalar != 0x2019 && !(0x200B...0x200D).contains(scalar) && scalar != 0x2060 && scalar != 0xFEFF
    }

    /// Whether the words of `part` stand in `whole` one after the other.
    static func contains(_ whole: String, _ part: String) -> Bool {
        guard !part.isEmpty, whole.utf8.count >= part.utf8.count else { return false }
        return (" " + whole + " ").has(" " + part + " ")
    }
}
