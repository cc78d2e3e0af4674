import Glibc

/// Looking around in the bytes of a document.
enum XMLScan {
    static func isNameStart(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte >= 0x80
    }

    static func isName(_ byte: UInt8) -> Bool {
        isNameStart(byte) || byte >= 0x30 && byte <= 0x3A || byte == 0x2D || byte == 0x2E
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    static func index(of byte: UInt8, in bytes: [UInt8], from: Int, to end: Int) -> Int? {
        guard from < end else { return nil }
        return bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress, let found = memchr(base + from, Int32(byte), end - from) else {
                return nil
            }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Past the next occurrence of `mark`.
    static func end(of mark: [UInt8], in bytes: [UInt8], from: Int, to end: Int) -> Int? {
        guard let last = mark.last else { return nil }
        var at = from
        while let found = index(of: last, in: bytes, from: at, to: end) {
            let start = found + 1 - mark.count
            if start >= from, bytes[start...found].elementsEqual(mark) { return found + 1 }
            at = found + 1
        }
        return nil
    }

    /// Whether the lower-case `mark` stands there, without case.
    static func sees(_ mark: StaticString, in bytes: [UInt8], at: Int, to end: Int) -> Bool {
        guard at + mark.utf8CodeUnitCount <= end else { return false }
        for offset in 0..<mark.utf8CodeUnitCount {
            let byte = bytes[at + offset]
            if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != mark.utf8Start[offset] { return false }
        }
        return true
    }
}

/// One start tag: its name and attributes, quoted or not.
struct XMLTagScan {
    let bytes: [UInt8]
    private(set) var at: Int
    let end: Int
    let limit: Int
    private(set) var name = ""
    private(set) var attributes: [(String, String)] = []
    private(set) var isEmpty = false
    /// False when the document ends within the tag.
    private(set) var isComplete = false
    private(set) var isCut = false
    /// Whether a quote was never closed.
    private(set) var isTorn = false

    init(bytes: [UInt8], at: Int, end: Int, limit: Int) {
        (self.bytes, self.at, self.end, self.limit) = (bytes, at, end, limit)
    }

    mutating func run() {
        name = word()
        while at < end {
            let byte = bytes[at]
            if byte == 0x3E {
                at += 1
                isComplete = true
                return
            }
            if byte == 0x3C {
                // The tag was never closed: the next one begins.
                isComplete = true
                return
            }
            if XMLScan.isName(byte) {
                isEmpty = false
                attribute()
            } else {
                isEmpty = byte == 0x2F || (isEmpty && XMLScan.isSpace(byte))
                at += 1
            }
        }
    }

    private mutating func word() -> String {
        let start = at
        while at < end, XMLScan.isName(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skipSpace() { while at < end, XMLScan.isSpace(bytes[at]) { at += 1 } }

    private mutating func attribute() {
        let key = word().lowercased()
        skipSpace()
        guard at < end, bytes[at] == 0x3D else { return }
        at += 1
        skipSpace()
        guard at < end else { return }
        let range = value()
        guard attributes.count < limit else {
            isCut = true
            return
        }
        attributes.append((key, XMLEntities.decode(bytes[range])))
    }

    private mutating func value() -> Range<Int> {
        let quote = bytes[at]
        if quote == 0x22 || quote == 0x27 {
            let start = at + 1
            let close = XMLScan.index(of: quote, in: bytes, from: start, to: end) ?? end
            if !isEnd(close), let tear = tear(in: start..<max(start, close)) {
                (isTorn, at) = (true, tear)
                return start..<tear
            }
            at = min(end, close + 1)
            return min(start, close)..<close
        }
        let start = at
        while at < end, !XMLScan.isSpace(bytes[at]), bytes[at] != 0x3E { at += 1 }
        return start..<at
    }

    /// Whether a quote stands where values end; what opens a later one stands behind `=` or in front of a letter.
    private func isEnd(_ close: Int) -> Bool {
        guard close + 1 < end, bytes[close - 1] != 0x3D else { return false }
        let next = bytes[close + 1]
        return next == 0x3E || next == 0x2F || XMLScan.isSpace(next)
    }

    /// The end of the tag within what stands in quotes, where another tag follows it: that quote is another one's. Takes
    /// linear time in all, since each quote is looked for from the one before.
    private func tear(in range: Range<Int>) -> Int? {
        guard let tear = XMLScan.index(of: 0x3E, in: bytes, from: range.lowerBound, to: range.upperBound) else {
            return nil
        }
        var at = tear
        while let open = XMLScan.index(of: 0x3C, in: bytes, from: at, to: range.upperBound) {
            at = open + 1
            if at < range.upperBound, bytes[at] == 0x2F || XMLScan.isNameStart(bytes[at]) { return tear }
        }
        return nil
    }
}
