/// The chunked transfer coding (RFC 9112, section 7.1), which archives of other crawlers keep.
enum Chunks {
    /// The chunks put together, as far as they go where the last of them are missing; a body that does not begin as one
    /// that is coded so stays as it is.
    static func joined(_ body: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        var rest = body[...]
        while let (size, start) = head(rest) {
            guard size > 0 else { return plain }
            rest = rest[start...]
            plain += rest.prefix(size)
            rest = rest.dropFirst(size).drop { $0 == 13 }.dropFirst()
        }
        return rest.startIndex == 0 ? body : plain
    }

    /// A size line is no longer than this, whatever extensions it has.
    private static let maxLine = 4096

    /// The size that a chunk begins with, and where its bytes do; nil where no chunk begins.
    private static func head(_ bytes: ArraySlice<UInt8>) -> (size: Int, start: Int)? {
        guard let end = bytes.prefix(maxLine).firstIndex(of: 10) else { return nil }
        let line = String(decoding: bytes[..<end].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
        let digits = line.reversed().drop { $0.isWhitespace }.reversed()
        guard digits.allSatisfy(\.isHexDigit), let size = Int(String(digits), radix: 16) else { return nil }
        return (size, end + 1)
    }
}
