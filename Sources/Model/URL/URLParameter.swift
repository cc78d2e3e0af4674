/// One `name=value` of a query.
struct URLParameter {
    /// Lower case; without the `amp;` that links escaped twice or more carry.
    let name: String
    let value: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        let sign = bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.endIndex
        var name = bytes[..<sign].map(\.lowercasedASCII)[...]
        while name.starts(with: Self.escaped) { name = name.dropFirst(Self.escaped.count) }
        self.name = String(decoding: name, as: UTF8.self)
        value = bytes[sign...].dropFirst()
    }

    private static let escaped = Array("amp;".utf8)

    var isNumber: Bool { !value.isEmpty && value.allSatisfy(\.isASCIIDigit) }

    /// Letters and digits, both, of at least 16: what no word, date or article number looks like.
    var looksRandom: Bool {
        value.count >= 16 && value.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter }
            && value.contains(where: \.isASCIIDigit) && value.contains(where: \.isASCIILetter)
    }

    /// An MD5 or a SHA-1 in hexadecimal.
    var isDigest: Bool {
        (value.count == 32 || value.count == 40) && value.allSatisfy { $0.hexValue != nil }
    }
}
