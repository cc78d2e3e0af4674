/// Digits that the page prints above the line behind a number or a unit: without their style they would make another
/// number of it. A note's number behind a word stays as it is.
enum Superscript {
    /// Digits of the longest exponent that is read.
    private static let longest = 4

    /// The digits as letters that are raised by themselves; nil where they stand behind something else.
    static func raised(_ digits: ArraySlice<UInt8>, behind before: ArraySlice<UInt8>) -> String? {
        guard (1...longest).contains(digits.count), isNumber(digits),
            let last = before.last, last &- 0x30 < 10 || endsWithUnit(before)
        else { return nil }
        return String(String.UnicodeScalarView(digits.map(raised)))
    }

    private static func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
        let unsigned = digits.first == UInt8(ascii: "-") ? digits.dropFirst() : digits
        return !unsigned.isEmpty && unsigned.allSatisfy { $0 &- 0x30 < 10 }
    }

    private static func raised(_ digit: UInt8) -> Unicode.Scalar {
        switch digit {
        case UInt8(ascii: "-"): "⁻"
        case UInt8(ascii: "1"): "¹"
        case UInt8(ascii: "2"): "²"
        case UInt8(ascii: "3"): "³"
        default: Unicode.Scalar(0x2070 + UInt32(digit & 0x0F)) ?? "⁰"
        }
    }

    /// Whether the last word is a unit of length and a number stands before it.
    private static func endsWithUnit(_ text: ArraySlice<UInt8>) -> Bool {
        let letters = text.suffix(3).reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }.count
        guard units.contains(where: { text.suffix(letters).elementsEqual($0.utf8) }) else { return false }
        // A blank may stand between them, also one that keeps a line from ending there.
        let before = text.dropLast(letters).suffix(3).last { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
        return before.map { $0 &- 0x30 < 10 } ?? false
    }

    private static let units = ["m", "km", "cm", "mm", "dm", "ft"]
}
