/// Decimal digits of all scripts that news sites use.
public enum Digits {
    /// The scripts whose digits are worth telling apart.
    public enum Script: UInt8, Sendable { case latin, arabic, persian, thai, other }

    /// The zero of each script; its nine other digits follow.
    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
        0x1040, 0x17E0, 0x1810, 0xFF10,
    ]

    /// The value of a digit, or nil for what is none.
    public static func value(of scalar: Unicode.Scalar) -> Int? { read(scalar.value)?.value }

    @inline(__always)
    static func read(_ scalar: UInt32) -> (value: Int, script: Script)? {
        if scalar < 0x660 { return scalar &- 48 < 10 ? (Int(scalar) - 48, .latin) : nil }
        return readHigh(scalar)
    }

    private static func readHigh(_ scalar: UInt32) -> (value: Int, script: Script)? {
        switch scalar {
        case 0x660...0x669: return (Int(scalar) - 0x660, .arabic)
        case 0x6F0...0x6F9: return (Int(scalar) - 0x6F0, .persian)
        case 0xE50...0xE59: return (Int(scalar) - 0xE50, .thai)
        case 0x66A...0x6EF, 0x6FA...0x7BF, 0x181A...0xFF0F: return nil
        default:
            guard let zero = zeros.last(where: { $0 <= scalar }), scalar - zero < 10 else { return nil }
            return (Int(scalar - zero), zero == 0xFF10 ? .latin : .other)
        }
    }

    /// The text with every digit in ASCII.
    public static func ascii(_ text: String) -> String { map(text, zero: 0x30) }

    /// The text with every digit as Persian and Pashto write it (U+06F0…).
    public static func persian(_ text: String) -> String { map(text, zero: 0x6F0) }

    /// The text with every digit as Arabic writes it (U+0660…).
    public static func arabic(_ text: String) -> String { map(text, zero: 0x660) }

    private static func map(_ text: String, zero: UInt32) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let digit = read(scalar.value).flatMap { Unicode.Scalar(zero + UInt32($0.value)) }
            scalars.append(digit ?? scalar)
        }
        return String(scalars)
    }
}
