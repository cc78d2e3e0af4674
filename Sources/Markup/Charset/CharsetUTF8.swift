import Glibc

/// One pass over bytes that counts what is UTF-8 in them and what is not (RFC 3629; Unicode 3.9, table 3-7).
struct UTF8Scan {
    /// Well-formed sequences of two bytes and more.
    var sequences = 0
    /// Maximal subparts that are not well formed.
    var errors = 0
    var hasNUL = false

    /// Right, or so nearly right that the errors are damage and not another encoding: legacy text forms
    /// a well-formed sequence here and there only.
    var isUTF8: Bool { errors == 0 || sequences >= 20 * errors }

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            hasNUL = memchr(base, 0, buffer.count) != nil
            scan(base, count: buffer.count)
        }
    }

    private mutating func scan(_ base: UnsafePointer<UInt8>, count: Int) {
        var index = 0
        while index < count {
            if base[index] < 0x80 {
                index = Self.skipASCII(base, from: index, count: count)
                continue
            }
            let length = Self.sequenceLength(base + index, left: count - index)
            if length > 0 {
                sequences += 1
                index += length
            } else {
                errors += 1
                index += -length
            }
        }
    }

    /// The next index at or after `from` whose byte is not ASCII, 16 bytes at a time.
    private static func skipASCII(_ base: UnsafePointer<UInt8>, from: Int, count: Int) -> Int {
        var index = from
        let raw = UnsafeRawPointer(base)
        let high: UInt64 = 0x8080_8080_8080_8080
        while index + 16 <= count {
            let one = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let two = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
            if (one | two) & high != 0 { break }
            index += 16
        }
        while index < count, base[index] < 0x80 { index += 1 }
        return index
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
