/// A look at http and https URLs that stand as the parser would write them, which most do: those of the store were
/// written by it, and most links of a page are whole. One pass over the octets then finds the parts; the text stays.
///
/// It may give up on any text and never says of one what the parser would not (`WebURLTests`).
extension URLMarks {
    /// Nil where the parser has to read the text.
    init?(written text: UnsafeBufferPointer<UInt8>) {
        self.init()
        guard let start = Self.scheme(text) else { return nil }
        (scheme, schemeEnd) = (start == 8 ? .https : .http, Int32(start - 3))
        (usernameEnd, hostStart) = (Int32(start), Int32(start))
        guard let hostEnd = Self.host(text, from: start) else { return nil }
        self.hostEnd = Int32(hostEnd)
        guard let pathStart = readPort(text, from: hostEnd) else { return nil }
        self.pathStart = Int32(pathStart)
        guard readPath(text, from: pathStart) else { return nil }
        end = Int32(text.count)
    }

    /// Where the authority begins.
    private static func scheme(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard text.count > 8, text[0] == UInt8(ascii: "h"), text[1] == UInt8(ascii: "t"), text[2] == UInt8(ascii: "t"),
            text[3] == UInt8(ascii: "p")
        else { return nil }
        let colon = text[4] == UInt8(ascii: "s") ? 5 : 4
        guard text[colon] == UInt8(ascii: ":"), text[colon + 1] == UInt8(ascii: "/"),
            text[colon + 2] == UInt8(ascii: "/")
        else { return nil }
        return colon + 3
    }

    /// Where the host ends: of lower-case letters, digits, hyphens and dots, which mean nothing but themselves, unless
    /// its last label begins with a digit: then it must be an address of four numbers.
    private static func host(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var (end, label) = (start, start)
        while end < text.count {
            let byte = text[end]
            if byte == UInt8(ascii: ".") {
                label = end + 1
            } else if byte &- 0x61 >= 26, !byte.isASCIIDigit, byte != UInt8(ascii: "-") {
                break
            }
            end += 1
        }
        // A dot at the end would hide the last label.
        guard label < end else { return nil }
        return text[label].isASCIIDigit && !isIPv4(text, start..<end) ? nil : end
    }

    /// Four decimal numbers below 256 without zeros before them.
    private static func isIPv4(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var (parts, digits, value) = (1, 0, 0)
        for index in range {
            if text[index] == UInt8(ascii: ".") {
                guard digits > 0 else { return false }
                (parts, digits, value) = (parts + 1, 0, 0)
                continue
            }
            guard text[index].isASCIIDigit, digits == 0 || value > 0 else { return false }
            (digits, value) = (digits + 1, value * 10 + Int(text[index] - 0x30))
            guard value < 256 else { return false }
        }
        return parts == 4 && digits > 0
    }

    /// Where the path begins, behind a port that is written as a number and is not the scheme's own.
    private mutating func readPort(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < text.count, text[start] == UInt8(ascii: ":") else { return start }
        var (at, value) = (start + 1, Int32(0))
        while at < text.count, text[at].isASCIIDigit {
            guard value > 0 || at == start + 1 else { return nil }
            value = value * 10 + Int32(text[at] - 0x30)
            guard value <= 65_535 else { return nil }
            at += 1
        }
        guard at > start + 1, value != scheme.defaultPort else { return nil }
        port = value
        return at
    }

    /// Path and query, where nothing is to be encoded, no segment is made of dots, and no fragment follows.
    private mutating func readPath(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        guard start < text.count, text[start] == UInt8(ascii: "/") else { return false }
        var at = start
        while at < text.count, text[at] != UInt8(ascii: "?") {
            let byte = text[at]
            guard !ByteSet.unwritten.contains(byte), byte < 0x80 else { return false }
            if byte == UInt8(ascii: "/"), Self.mayBeDots(text[(at + 1)...]) { return false }
            at += 1
        }
        guard at < text.count else { return true }
        queryStart = Int32(at)
        return text[(at + 1)...].allSatisfy { $0 < 0x80 && !ByteSet.specialQuery.contains($0) }
    }
}

extension URLMarks {
    /// `%2e` is a dot too.
    private static func mayBeDots(_ segment: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = segment.first else { return false }
        if first == UInt8(ascii: ".") { return true }
        return first == UInt8(ascii: "%") && segment.dropFirst().first == UInt8(ascii: "2")
    }
}

extension ByteSet {
    /// A backslash is a slash to the parser.
    fileprivate static let unwritten = path.union(ByteSet("\\"))
}
