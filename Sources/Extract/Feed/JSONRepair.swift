/// Makes JSON valid where one string would cost all fields around it: control characters in strings are escaped
/// (RFC 8259, 7), and halves of a pair of UTF-16 that stand alone (8.2) are U+FFFD.
struct JSONRepair {
    private let bytes: [UInt8]
    private var output: [UInt8] = []
    private var at = 0

    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var repair = JSONRepair(bytes)
        repair.run()
        return repair.output
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count)
    }

    private mutating func run() {
        var isInside = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") { isInside.toggle() }
            if isInside, byte == UInt8(ascii: "\\") {
                escape()
            } else if isInside, byte < 0x20 {
                output += Array((byte < 0x10 ? "\\u000" : "\\u00").utf8) + Array(String(byte, radix: 16).utf8)
                at += 1
            } else {
                copy(1)
            }
        }
    }

    private mutating func copy(_ count: Int) {
        let end = min(at + count, bytes.count)
        output += bytes[at..<end]
        at = end
    }

    private mutating func escape() {
        guard let unit = unit(at), (0xD800..<0xE000).contains(unit) else { return copy(2) }
        if unit < 0xDC00, let low = self.unit(at + 6), (0xDC00..<0xE000).contains(low) { return copy(12) }
        output += Array("\\uFFFD".utf8)
        at += 6
    }

    /// The code unit of `\uXXXX` there.
    private func unit(_ at: Int) -> UInt32? {
        guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else {
            return nil
        }
        return UInt32(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
    }
}
