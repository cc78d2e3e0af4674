import CXML2

/// Character references in XML text: numbers, XML's five names, and the names of HTML, which feeds use without
/// declaring them.
enum XMLEntities {
    /// The text; whatever is no reference stays as it is, ampersand included.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == 0x26, let (scalar, next) = reference(bytes, at) {
                text += Array(String(Character(scalar)).utf8)
                at = next
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func reference(_ bytes: ArraySlice<UInt8>, _ at: Int) -> (Unicode.Scalar, Int)? {
        guard let (name, next) = name(bytes, at) else { return nil }
        guard let number = number(name) else { return named(name).map { ($0, next) } }
        return pair(number, bytes, next) ?? numbered(number).map { ($0, next) }
    }

    /// What stands between the ampersand and its semicolon, and where it goes on.
    private static func name(_ bytes: ArraySlice<UInt8>, _ at: Int) -> (String, Int)? {
        let body = bytes[(at + 1)...].prefix(12)
        guard let close = body.firstIndex(of: 0x3B), close > at + 1 else { return nil }
        return (String(decoding: bytes[(at + 1)..<close], as: UTF8.self), close + 1)
    }

    private static func number(_ name: String) -> UInt32? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        return isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    }

    /// The scalar of two references to the halves of a pair of UTF-16, as programs write it that escape by code unit.
    private static func pair(_ high: UInt32, _ bytes: ArraySlice<UInt8>, _ at: Int) -> (Unicode.Scalar, Int)? {
        guard (0xD800..<0xDC00).contains(high), at < bytes.endIndex, bytes[at] == 0x26,
            let (name, next) = name(bytes, at), let low = number(name), (0xDC00..<0xE000).contains(low)
        else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)).map { ($0, next) }
    }

    private static func named(_ name: String) -> Unicode.Scalar? {
        if name == "apos" { return "'" }
        guard let entry = htmlEntityLookup(name) else { return nil }
        return Unicode.Scalar(entry.pointee.value)
    }

    /// Numbers 128…159 mean windows-1252, as in HTML; what XML forbids is U+FFFD.
    private static func numbered(_ value: UInt32) -> Unicode.Scalar? {
        if (0x80...0x9F).contains(value) { return CharsetTable.named("windows-1252")?[UInt8(value)] }
        if value < 0x20, ![9, 10, 13].contains(value) { return "\u{FFFD}" }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
