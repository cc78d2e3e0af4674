/// What a scalar is to the date scanner.
enum ScalarClass {
    case letter, ideograph, hangul, space, ignored
    /// Punctuation in its plain ASCII form where it has one.
    case mark(UInt32)

    @inline(__always)
    init(_ scalar: UInt32) {
        if scalar < 0x80 {
            switch scalar {
            case 0x61...0x7A, 0x41...0x5A: self = .letter
            case 0...0x20, 0x7F: self = .space
            default: self = .mark(scalar)
            }
        } else {
            self = Self.isLetter(high: scalar) ? .letter : Self(high: scalar)
        }
    }

    /// Letters of Latin, Greek, Cyrillic, Hebrew and Arabic, most of what is no ASCII.
    @inline(__always) private static func isLetter(high scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8, 0x370...0x482, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x63F,
            0x641...0x64A, 0x671...0x6D3:
            true
        default: false
        }
    }

    private init(high scalar: UInt32) {
        self =
            switch scalar {
            case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
            case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: .ignored
            case _ where LetterFold.isDropped(scalar): .ignored
            case 0xAA, 0xBA: .letter
            case 0x2B9...0x2BC, 0x2018, 0x2019: .mark(0x27)
            case 0x60C, 0x66B, 0x66C: .mark(0x2C)
            case 0x61B: .mark(0x3B)
            case 0x6D4, 0x2024, 0x3002, 0xFF61: .mark(0x2E)
            case 0x2010...0x2015, 0x2212: .mark(0x2D)
            case 0x2044, 0x2215: .mark(0x2F)
            case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF5E: .mark(scalar - 0xFEE0)
            case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x3007, 0x20000...0x3FFFF: .ideograph
            case 0xAC00...0xD7A3: .hangul
            case 0x80...0xBF, 0xD7, 0xF7, 0x61F, 0x66A, 0x66D, 0x964, 0x965, 0x10FB, 0x2011...0x2BFF, 0x3001...0x303F,
                0x30FB, 0xFE10...0xFE6F, 0x1F000...0x1FAFF:
                .mark(scalar)
            default: .letter
            }
    }
}
