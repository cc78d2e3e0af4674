/// Writes JSON (RFC 8259): the text that Foundation's encoder gives with sorted keys, for a tenth of its work, which was
/// the largest share of storing an article.
struct JSONText {
    private(set) var octets: [UInt8] = []
    /// Nothing stands in the innermost object yet.
    private var isFirst = true

    init() { octets.reserveCapacity(512) }

    mutating func add(_ string: String) {
        var string = string
        string.withUTF8 { add(string: $0) }
    }

    /// `true`, or a number.
    mutating func add(plain string: String) { octets.append(contentsOf: string.utf8) }

    mutating func add(items: some Sequence<some JSONWritable>) {
        octets.append(UInt8(ascii: "["))
        var isFirst = true
        for item in items {
            if !isFirst { octets.append(UInt8(ascii: ",")) }
            item.write(to: &self)
            isFirst = false
        }
        octets.append(UInt8(ascii: "]"))
    }

    /// An object with the fields that `add` adds to it.
    mutating func addObject(_ add: (inout JSONText) -> Void) {
        octets.append(UInt8(ascii: "{"))
        isFirst = true
        add(&self)
        isFirst = false
        octets.append(UInt8(ascii: "}"))
    }

    /// A field of an object, if it has a value; names come sorted, and have nothing to escape.
    mutating func add(_ name: StaticString, _ value: (some JSONWritable)?) {
        guard let value else { return }
        beginField()
        octets.append(UInt8(ascii: "\""))
        octets.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        octets.append(UInt8(ascii: "\""))
        octets.append(UInt8(ascii: ":"))
        value.write(to: &self)
    }

    /// A field of any name.
    mutating func add(key: String, _ value: some JSONWritable) {
        beginField()
        add(key)
        octets.append(UInt8(ascii: ":"))
        value.write(to: &self)
    }

    private mutating func beginField() {
        if !isFirst { octets.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func add(string: UnsafeBufferPointer<UInt8>) {
        octets.append(UInt8(ascii: "\""))
        if Self.needsEscapes(string) { add(escaped: string) } else { octets.append(contentsOf: string) }
        octets.append(UInt8(ascii: "\""))
    }

    private mutating func add(escaped string: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in string.indices where Self.isEscaped(string[index]) {
            octets.append(contentsOf: UnsafeBufferPointer(rebasing: string[start..<index]))
            octets.append(contentsOf: Self.escape(string[index]))
            start = index + 1
        }
        octets.append(contentsOf: UnsafeBufferPointer(rebasing: string[start...]))
    }

    /// Without branches, so that many bytes are looked at in one step.
    private static func needsEscapes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in bytes {
            let isLow: UInt8 = byte < 0x20 ? 1 : 0
            let isQuote: UInt8 = byte == UInt8(ascii: "\"") ? 1 : 0
            let isBackslash: UInt8 = byte == UInt8(ascii: "\\") ? 1 : 0
            found |= isLow | isQuote | isBackslash
        }
        return found != 0
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
        text.addObject { for (name, value) in sorted(by: { $0.key < $1.key }) { $0.add(key: name, value) } }
    }
}
