/// Collects the UTF-8 of a normal form: runs of blanks become one, none stands at an end.
struct NormalWriter {
    private(set) var bytes: [UInt8] = []
    private var isBlankDue = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func blank() { isBlankDue = true }

    mutating func put(_ run: UnsafeBufferPointer<UInt8>) {
        if isBlankDue { settle() }
        bytes.append(contentsOf: run)
    }

    @inline(__always)
    mutating func put(ascii byte: UInt8) {
        if isBlankDue { settle() }
        bytes.append(byte)
    }

    mutating func put(_ value: UInt32) {
        if isBlankDue { settle() }
        guard value >= 0x80 else { return bytes.append(UInt8(value)) }
        let low = UInt8(value & 0x3F) | 0x80
        let middle = UInt8(value >> 6 & 0x3F) | 0x80
        if value < 0x800 {
            bytes.append(UInt8(value >> 6) | 0xC0)
        } else if value < 0x10000 {
            bytes.append(UInt8(value >> 12) | 0xE0)
            bytes.append(middle)
        } else {
            bytes.append(UInt8(value >> 18 & 7) | 0xF0)
            bytes.append(UInt8(value >> 12 & 0x3F) | 0x80)
            bytes.append(middle)
        }
        bytes.append(low)
    }

    private mutating func settle() {
        if !bytes.isEmpty { bytes.append(0x20) }
        isBlankDue = false
    }
}
