import Glibc

/// Looking around in the bytes.
extension HTMLScan {
    func position(of byte: UInt8, from start: Int) -> Int? {
        guard start < input.count, let base = input.baseAddress,
            let found = memchr(base + start, Int32(byte), input.count - start)
        else { return nil }
        return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
    }

    /// Past the next such character, or the end of the page.
    func past(_ character: Unicode.Scalar, from start: Int) -> Int {
        position(of: UInt8(ascii: character), from: start).map { $0 + 1 } ?? input.count
    }

    /// Past the next occurrence of `mark`.
    func end(of mark: StaticString, from start: Int) -> Int? {
        var at = start
        while let found = position(of: mark.utf8Start[0], from: at) {
            if starts(mark, at: found) { return found + mark.utf8CodeUnitCount }
            at = found + 1
        }
        return nil
    }

    func starts(_ mark: StaticString, at start: Int) -> Bool {
        guard start + mark.utf8CodeUnitCount <= input.count, let base = input.baseAddress else { return false }
        return memcmp(base + start, mark.utf8Start, mark.utf8CodeUnitCount) == 0
    }

    /// Where `</name` begins, without case.
    func endTag(_ name: String, from start: Int) -> Int? {
        var at = start
        while let open = position(of: UInt8(ascii: "<"), from: at) {
            let first = open + 2
            if first + name.utf8.count <= input.count, input[open + 1] == UInt8(ascii: "/"),
                matches(name, first..<first + name.utf8.count)
            {
                return open
            }
            at = open + 1
        }
        return nil
    }

    /// Whether the bytes of the range spell the lower-case name, without case.
    func matches(_ name: String, _ range: Range<Int>) -> Bool {
        guard name.utf8.count == range.count else { return false }
        var at = range.lowerBound
        for byte in name.utf8 {
            if input[at] | 0x20 != byte { return false }
            at += 1
        }
        return true
    }

    /// Whether the lower-case word stands somewhere in the range, without case.
    func mentions(_ word: StaticString, in range: Range<Int>) -> Bool {
        let first = word.utf8Start[0] & 0xDF
        for at in range.dropLast(word.utf8CodeUnitCount - 1) where input[at] & 0xDF == first {
            let isThere = (0..<word.utf8CodeUnitCount).allSatisfy { lower(input[at + $0]) == word.utf8Start[$0] }
            if isThere { return true }
        }
        return false
    }

    private func lower(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte | 0x20 : byte }

    func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    /// Whether libxml2 would hand on the text as it is and as words: no entities, none of the characters that XML
    /// forbids, no opening of blanks longer than libxml2's buffer.
    func isPlain(_ text: Range<Int>) -> Bool {
        guard text.prefix(1000).contains(where: { !isBlank(input[$0]) }) else { return false }
        return text.allSatisfy { at in
            switch input[at] {
            case 0x27..<0xBE, 0x20: true
            case UInt8(ascii: "&"), 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: false
            // U+FFFE and U+FFFF.
            case 0xBE...0xBF: !(at >= 2 && input[at - 1] == 0xBF && input[at - 2] == 0xEF)
            default: true
            }
        }
    }

    /// Whether libxml2 takes all of it for blanks.
    func isGap(_ text: Range<Int>) -> Bool {
        text.allSatisfy { isBlank(input[$0]) && input[$0] != 0x0B && input[$0] != 0x0C }
    }

    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
