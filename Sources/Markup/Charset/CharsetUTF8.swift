import Glibc

/// One pass over bytes that counts what is UTF-8 in them and what is not (RFC 3629; Unicode 3.9, table 3-7).
struct UTF8Scan {
    /// Well-formed sequences of two bytes and more.
    private(set) var sequences = 0
    /// Maximal subparts that are not well formed.
    private(set) var errors = 0
    private(set) var hasNUL = false

    /// Right, or so nearly right that the errors are damage and not another encoding: legacy text forms
    /// a well-formed sequence here and there only.
    var isUTF8: Bool { errors == 0 || sequences >= 20 * errors }

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            hasNUL = buffer.hasNUL
            (sequences, errors) = Self.count(buffer, base)
        }
    }

    private static func count(
        _ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>
    ) -> (sequences: Int, errors: Int) {
        var (sequences, errors) = (0, 0)
        var index = bytes.endOfASCII(from: 0)
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                index = bytes.endOfASCII(from: index + 1)
                continue
            }
            // The letters of most alphabets have two bytes.
            if lead >= 0xC2, lead <= 0xDF, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
                sequences += 1
                index += 2
                continue
            }
            let length = sequenceLength(base + index, left: bytes.count - index)
            if length > 0 { sequences += 1 } else { errors += 1 }
            index += abs(length)
        }
        return (sequences, errors)
    }

    /// Bytes of the sequence that begins here, or, negated, of the ill-formed subpart.
    private static func sequenceLength(_ at: UnsafePointer<UInt8>, left: Int) -> Int {
        let lead = at[0]
        if lead >= 0xC2, lead <= 0xDF { return left > 1 && at[1] & 0xC0 == 0x80 ? 2 : -1 }
        guard lead >= 0xE0, lead <= 0xF4 else { return -1 }
        guard left > 1, isSecond(at[1], after: lead) else { return -1 }
        guard left > 2, at[2] & 0xC0 == 0x80 else { return -2 }
        if lead < 0xF0 { return 3 }
        return left > 3 && at[3] & 0xC0 == 0x80 ? 4 : -3
    }

    private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
        switch lead {
        case 0xE0: byte >= 0xA0 && byte <= 0xBF
        case 0xED: byte >= 0x80 && byte <= 0x9F
        case 0xF0: byte >= 0x90 && byte <= 0xBF
        case 0xF4: byte >= 0x80 && byte <= 0x8F
        default: byte & 0xC0 == 0x80
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    var hasNUL: Bool { baseAddress.map { memchr($0, 0, count) != nil } ?? false }

    /// The next index at or after `start` whose byte is not ASCII, 16 bytes at a time.
    func endOfASCII(from start: Int) -> Int {
        var index = start
        // Between words beyond ASCII stands one blank.
        guard index < count, self[index] < 0x80 else { return index }
        let raw = UnsafeRawBufferPointer(self)
        let high: UInt64 = 0x8080_8080_8080_8080
        while index + 16 <= count {
            let one = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let two = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
            if (one | two) & high != 0 { break }
            index += 16
        }
        while index < count, self[index] < 0x80 { index += 1 }
        return index
    }
}
