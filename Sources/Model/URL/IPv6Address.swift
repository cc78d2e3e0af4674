/// An IPv6 address as the URL standard reads and writes it (section 3.5).
struct IPv6Address {
    private var pieces: [UInt16] = []
    /// Where `::` stands.
    private var compression: Int?

    init?(_ input: ArraySlice<UInt8>) {
        var rest = input
        if rest.first == UInt8(ascii: ":") {
            guard rest.starts(with: [0x3A, 0x3A]) else { return nil }
            rest = rest.dropFirst(2)
            compression = 0
        }
        while !rest.isEmpty {
            guard pieces.count < 8, let ended = readPiece(&rest) else { return nil }
            if ended { break }
        }
        guard let compression else {
            guard pieces.count == 8 else { return nil }
            return
        }
        guard pieces.count < 8 else { return nil }
        pieces.insert(contentsOf: repeatElement(0, count: 8 - pieces.count), at: compression)
    }

    /// Reads a piece and the colons behind it, or a second `:`, or the dotted end. True at the end, nil on failure.
    private mutating func readPiece(_ rest: inout ArraySlice<UInt8>) -> Bool? {
        if rest.first == UInt8(ascii: ":") {
            guard compression == nil else { return nil }
            rest = rest.dropFirst()
            compression = pieces.count
            return false
        }
        let digits = rest.prefix(4).prefix { $0.hexValue != nil }
        let after = rest.dropFirst(digits.count)
        if after.first == UInt8(ascii: ".") {
            guard !digits.isEmpty, pieces.count <= 6, readDotted(rest) else { return nil }
            return true
        }
        guard !digits.isEmpty else { return nil }
        pieces.append(digits.reduce(0) { $0 << 4 | UInt16($1.hexValue ?? 0) })
        rest = after
        guard let colon = rest.popFirst() else { return true }
        return colon == UInt8(ascii: ":") && !rest.isEmpty ? false : nil
    }

    /// Four decimal numbers without leading zeros.
    private mutating func readDotted(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return false }
        var bytes: [UInt16] = []
        for part in parts {
            guard (1...3).contains(part.count), part.allSatisfy(\.isASCIIDigit) else { return false }
            guard part.count == 1 || part.first != UInt8(ascii: "0") else { return false }
            let number = part.reduce(UInt16(0)) { $0 * 10 + UInt16($1 - 0x30) }
            guard number < 256 else { return false }
            bytes.append(number)
        }
        pieces += [bytes[0] << 8 | bytes[1], bytes[2] << 8 | bytes[3]]
        return true
    }

    /// In brackets; the longest run of at least two zeros, the first of equals, is `::` (RFC 5952).
    var serialized: [UInt8] {
        let zeros = longestZeroRun
        var text = "["
        var index = 0
        while index < 8 {
            if index == zeros.lowerBound, !zeros.isEmpty {
                text += index == 0 ? "::" : ":"
                index = zeros.upperBound
            } else {
                text += String(pieces[index], radix: 16) + (index < 7 ? ":" : "")
                index += 1
            }
        }
        return Array((text + "]").utf8)
    }

    private var longestZeroRun: Range<Int> {
        var (best, start) = (0..<0, 0)
        while start < 8 {
            let last = pieces[start...].firstIndex { $0 != 0 } ?? 8
            if last - start > max(best.count, 1) { best = start..<last }
            start = last + 1
        }
        return best
    }
}
