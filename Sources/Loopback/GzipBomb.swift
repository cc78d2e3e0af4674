/// A gzip file (RFC 1952) that inflates to one letter again and again, about 158 times its own size.
public enum GzipBomb {
    /// The checksum at the end is left zero: nobody should come that far.
    public static func bytes(inflatedSize: Int) -> [UInt8] {
        var bits = Bits()
        // One final block with fixed codes (RFC 1951 3.2.6): the letter, then copies of 258 from distance 1, then the
        // end.
        bits.append(1, width: 1)
        bits.append(1, width: 2)
        bits.append(code: 0x30 + 0x61, width: 8)
        for _ in 0..<(max(0, inflatedSize - 1) / 258) {
            bits.append(code: 0b1100_0101, width: 8)
            bits.append(code: 0, width: 5)
        }
        bits.append(code: 0, width: 7)
        let size = UInt32(1 + max(0, inflatedSize - 1) / 258 * 258)
        let trailer = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: size >> $0) }
        return [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255] + bits.flushed() + [0, 0, 0, 0] + trailer
    }

    /// Bits in DEFLATE's order: from the least significant bit of each byte on.
    private struct Bits {
        private var bytes: [UInt8] = []
        private var pending: UInt32 = 0
        private var count = 0

        mutating func append(_ value: UInt32, width: Int) {
            pending |= value << count
            count += width
            while count >= 8 {
                bytes.append(UInt8(truncatingIfNeeded: pending))
                pending >>= 8
                count -= 8
            }
        }

        /// Huffman codes go in from their most significant bit on.
        mutating func append(code: UInt32, width: Int) {
            for bit in (0..<width).reversed() { append(code >> bit & 1, width: 1) }
        }

        func flushed() -> [UInt8] { count == 0 ? bytes : bytes + [UInt8(truncatingIfNeeded: pending)] }
    }
}
