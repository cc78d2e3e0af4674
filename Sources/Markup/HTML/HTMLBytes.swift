import Glibc

/// The bytes of a page, and looking around in them: apart from the scan, which is too large to be handed on at each
/// look.
struct HTMLBytes {
    let input: UnsafeBufferPointer<UInt8>
    private let names = NameTable.all

    init(_ input: UnsafeBufferPointer<UInt8>) { self.input = input }

    var count: Int { input.count }

    subscript(place: Int) -> UInt8 { input[place] }

    subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: input[range]) }

    /// Before `end`, or anywhere behind `start`.
    func position(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
        let end = end ?? input.count
        guard start < end, let base = input.baseAddress, let found = memchr(base + start, Int32(byte), end - start)
        else { return nil }
        return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
    }

    /// Past the next such character, or the end of the page.
    func past(_ character: Unicode.Scalar, from start: Int) -> Int {
        position(of: UInt8(ascii: character), from: start).map { $0 + 1 } ?? input.count
    }

    /// So many bytes as one number, no more than eight, the first one lowest.
    @inline(__always) private func word(_ start: Int, _ count: Int) -> UInt64 {
        guard count > 0, let base = input.baseAddress else { return 0 }
        let unused = UInt64(max(0, 8 - count) * 8)
        if start + 8 <= input.count {
            let word = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self)
            return (UInt64(littleEndian: word) << unused) >> unused
        }
        return (0..<min(count, 8)).reduce(0) { $0 | UInt64(base[start + $1]) << UInt64(8 * $1) }
    }

    /// Where the name of a tag ends that begins there.
    func endOfName(from start: Int) -> Int {
        var at = start
        while at < input.count, input[at] > UInt8(ascii: ">") || isInName(input[at]) { at += 1 }
        return at
    }

    func isInName(_ byte: UInt8) -> Bool {
        byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") && !isBlank(byte)
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
    /// forbids, no opening of blanks longer than libxml2's buffer. The text stands behind a tag.
    func isPlain(_ text: Range<Int>) -> Bool {
        guard let base = input.baseAddress, text.prefix(1000).contains(where: { !isBlank(input[$0]) }) else {
            return false
        }
        // Without branches and traps the compiler has sixteen bytes looked at in one step.
        let (here, last, before) = (base + text.lowerBound, base + text.lowerBound - 1, base + text.lowerBound - 2)
        var found: UInt8 = 0
        var at = 0
        while at < text.count {
            let isMark: UInt8 = here[at] == UInt8(ascii: "&") ? 1 : 0
            let isLow: UInt8 = here[at] < 0x20 ? 1 : 0
            let isTab: UInt8 = here[at] == 0x09 ? 1 : 0
            let isLineEnd: UInt8 = here[at] == 0x0A ? 1 : 0
            let isReturn: UInt8 = here[at] == 0x0D ? 1 : 0
            // U+FFFE and U+FFFF.
            let isLast: UInt8 = ((here[at] | 1) ^ 0xBF) | (last[at] ^ 0xBF) | (before[at] ^ 0xEF) == 0 ? 1 : 0
            found |= isMark | (isLow &- isTab &- isLineEnd &- isReturn) | isLast
            at &+= 1
        }
        return found == 0
    }

    /// Whether libxml2 takes all of it for blanks.
    func isGap(_ text: Range<Int>) -> Bool {
        text.allSatisfy { isBlank(input[$0]) && input[$0] != 0x0B && input[$0] != 0x0C }
    }

    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The name that the bytes spell; nil where they are not all letters, digits and hyphens, or too many for libxml2.
    func name(_ range: Range<Int>) -> Name? {
        if range.count <= 16 {
            let high = range.count > 8 ? word(range.lowerBound + 8, range.count - 8) : 0
            let name = names.name(NameTable.Spelling(low: word(range.lowerBound, range.count), high: high))
            if name != .other { return name }
        }
        guard range.count < 100, isLetter(input[range.lowerBound]) else { return nil }
        return range.allSatisfy { isLetter(input[$0]) || input[$0] &- 0x30 < 10 || input[$0] == UInt8(ascii: "-") }
            ? .other : nil
    }
}
