/// gzip data for tests, made without a compressor.
public enum Gzip {
    /// A gzip file of stored blocks (RFC 1951 3.2.4), which any decoder reads.
    public static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var file: [UInt8] = [31, 139, 8, 0, 0, 0, 0, 0, 2, 3]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            file.append(rest.isEmpty ? 1 : 0)
            file += littleEndian(UInt32(block.count) | ~UInt32(block.count) << 16)
            file += block
        } while !rest.isEmpty
        return file + littleEndian(crc32(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// That many members of a mebibyte of zeros each, in 1,051 bytes each.
    public static func zeros(mebibytes: Int) -> [UInt8] {
        let start: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 49, 1, 0, 0, 0, 194, 160, 245, 79, 109, 8, 95, 160,
        ]
        let end: [UInt8] = [62, 3, 28, 234, 56, 167, 0, 0, 16, 0]
        let member = start + [UInt8](repeating: 0, count: 1016) + end
        return Array(repeatElement(member, count: mebibytes).joined())
    }

    private static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// The checksum of RFC 1952 8.
    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        let table = (0..<256).map { (index: UInt32) in
            (0..<8).reduce(index) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
        }
        return ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
    }
}
