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
        let body = bytes[(at + 1)...].prefix(12)
        guard let close = body.firstIndex(of: 0x3B), close > at + 1 else { return nil }
        let name = String(decoding: bytes[(at + 1)..<close], as: UTF8.self)
        return scalar(name).map { ($0, close + 1) }
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHex = digits.first == "x" || digits.first == "X"
            guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
            return numbered(value)
        }
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
