/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv): tells any single damaged byte, and finds a key in an
/// index. Not against forgery.
struct Checksum {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    var signed: Int64 { Int64(bitPattern: value) }

    init() {}

    init(_ text: String) { add(text) }

    mutating func mix(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { for byte in $0 { mix(byte) } }
    }

    /// The value with its kind and length, so that nothing can move from one column into the next.
    mutating func add(_ value: Value) {
        switch value {
        case .null: mix(0)
        case .integer(let number): add(1, UInt64(bitPattern: number))
        case .real(let number): add(2, number.bitPattern)
        case .text(let text):
            add(3, UInt64(text.utf8.count))
            add(text)
        case .octets(let text):
            add(3, UInt64(text.count))
            for byte in text { mix(byte) }
        case .blob(let bytes):
            add(4, UInt64(bytes.count))
            for byte in bytes { mix(byte) }
        }
    }

    private mutating func add(_ kind: UInt8, _ number: UInt64) {
        mix(kind)
        for shift in stride(from: 0, to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
    }
}
