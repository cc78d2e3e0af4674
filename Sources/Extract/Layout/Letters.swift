/// What a scalar is to the line counter, without tables.
enum Letters {
    /// Lower case for Latin, Greek, Cyrillic and Armenian; other scripts have none. Approximate: for comparing only.
    @inline(__always) static func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar + 0x20 : scalar }
        return switch scalar {
        case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
        case 0x531...0x556: scalar + 0x30
        case 0x400...0x40F: scalar + 0x50
        case 0x100...0x137, 0x14A...0x177: scalar | 1
        case 0x622, 0x623, 0x625: 0x627
        case 0x64A, 0x649: 0x6CC
        case 0x643: 0x6A9
        default: scalar
        }
    }

    /// Letters and digits of any script.
    @inline(__always) static func isWord(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10
        }
        switch scalar {
        case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: return false
        case 0x55D, 0x589, 0x60C, 0x61B, 0x61F, 0x640, 0x64B...0x65F, 0x66A...0x66D, 0x6D4, 0x964, 0x965,
            0x200B...0x200F:
            return false
        case 0x104A, 0x104B, 0x1361...0x1368, 0x17D4...0x17DA: return false
        case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x2E00...0x2E7F: return false
        case 0x3000...0x3004, 0x3008...0x3020, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
            return false
        case 0xFE10...0xFE6F, 0xFEFF, 0xFFFD, 0x1F000...0x1FAFF: return false
        default: return true
        }
    }

    /// Small Latin letters, which folding leaves as they are.
    @inline(__always) static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    /// Ideographs and syllables that stand for about two letters of an alphabet.
    @inline(__always) static func isDense(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x3040 else { return scalar &- 0x1200 < 0x1A0 }
        return (0x3040...0x30FF).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
            || (0xAC00...0xD7AF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
    }

    @inline(__always) static func isSentenceEnd(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar == 0x2E || scalar == 0x21 || scalar == 0x3F }
        return switch scalar {
        case 0x2026, 0x589, 0x104B, 0x1362, 0x1367, 0x17D4, 0x61F, 0x6D4, 0x964, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61,
            0x037E:
            true
        default: false
        }
    }

    @inline(__always) static func isComma(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar == 0x2C || scalar == 0x3B }
        return switch scalar {
        case 0x60C, 0x61B, 0x104A, 0x1363, 0x3001, 0xFF0C: true
        default: false
        }
    }

    /// Digits that dates are printed with: Latin, Arabic, Persian, those of India and of the countries east of it,
    /// full-width, and 〇.
    @inline(__always) static func isDigit(_ scalar: UInt32) -> Bool {
        if scalar < 0x660 { return scalar &- 0x30 < 10 }
        return scalar &- 0x660 < 10 || scalar &- 0x6F0 < 10 || isEasternDigit(scalar)
    }

    private static func isEasternDigit(_ scalar: UInt32) -> Bool {
        switch scalar {
        // From Devanagari to Malayalam each script has its digits at the same place of its half block.
        case 0x966..<0xD80: scalar & 0x7F >= 0x66 && scalar & 0x7F < 0x70
        case 0xE50..<0xE5A, 0xED0..<0xEDA, 0x1040..<0x104A, 0x17E0..<0x17EA, 0xFF10..<0xFF1A, 0x3007: true
        default: false
        }
    }

    @inline(__always) static func isUpper(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x400...0x42F: true
        default: false
        }
    }
}

/// FNV-1a over scalars: for telling words and lines apart, never for safety.
struct Hash64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always) mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar)) &* 0x100_0000_01b3
    }

    /// The hash of octets as they stand.
    static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = Hash64()
        for byte in bytes { hash.add(UInt32(byte)) }
        return hash.value
    }

    /// The hash of the octets of a word as they stand.
    static func plain(_ word: Substring) -> UInt64 {
        var hash = Hash64()
        for byte in word.utf8 { hash.add(UInt32(byte)) }
        return hash.value
    }

    /// The hash of the folded words of a phrase, a blank between two.
    static func of(_ phrase: String) -> UInt64 {
        let letters = LetterTable.shared
        var hash = Hash64()
        var (isFirst, isGap) = (true, false)
        phrase.withBytes { bytes in
            var at = 0
            while at < bytes.count {
                let (scalar, length) = LineTally.scalar(bytes, at)
                let folded = letters[scalar].folded
                at += length
                guard folded != 0 else {
                    isGap = true
                    continue
                }
                if isGap, !isFirst { hash.add(0x20) }
                (isGap, isFirst) = (false, false)
                hash.add(folded)
            }
        }
        return hash.value
    }
}
