/// A set of ASCII characters in two words.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The given characters, and the C0 controls and DEL where asked.
    init(_ characters: StaticString = "", controls: Bool = false) {
        characters.withUTF8Buffer { for byte in $0 { insert(byte) } }
        guard controls else { return }
        for byte in UInt8(0)..<0x20 { insert(byte) }
        insert(0x7F)
    }

    private init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }

    func union(_ other: ByteSet) -> ByteSet { ByteSet(low: low | other.low, high: high | other.high) }

    /// False for what is not ASCII.
    func contains(_ byte: UInt8) -> Bool {
        guard byte < 0x80 else { return false }
        return (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }
}

/// The percent-encode sets of the URL standard, section 1.3; what is not ASCII belongs to each of them.
extension ByteSet {
    static let control = ByteSet(controls: true)
    static let fragment = control.union(ByteSet(" \"<>`"))
    static let query = control.union(ByteSet(" \"#<>"))
    static let specialQuery = query.union(ByteSet("'"))
    static let path = query.union(ByteSet("?^`{}"))
    static let userinfo = path.union(ByteSet("/:;=@[\\]|"))
}

/// The code points that a host may not hold (URL standard, section 3.1).
extension ByteSet {
    static let forbiddenHost = ByteSet("\0\t\n\r #/:<>?@[\\]^|")
    static let forbiddenDomain = forbiddenHost.union(control).union(ByteSet("%"))
}

extension [UInt8] {
    private static let hex = Array("0123456789ABCDEF".utf8)

    mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(Self.hex[Int(byte >> 4)])
        append(Self.hex[Int(byte & 15)])
    }

    /// Appends what is safe as it stands and percent-encodes the rest.
    mutating func append(_ bytes: ArraySlice<UInt8>, encoding set: ByteSet) {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 || set.contains($0) }) else {
            return append(contentsOf: bytes)
        }
        append(contentsOf: bytes[..<first])
        for byte in bytes[first...] {
            if byte >= 0x80 || set.contains(byte) { appendPercentEncoded(byte) } else { append(byte) }
        }
    }
}

extension UInt8 {
    var isASCIIDigit: Bool { self &- 0x30 < 10 }
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// The value of a hexadecimal digit.
    var hexValue: UInt8? {
        if isASCIIDigit { return self - 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }
}
