/// Composes letters and accents without Foundation: of the canonically equal spellings the one scalar is looked up.
enum Composition {
    /// Whether two bytes are a combining accent (U+300…U+36F), or the Arabic madda or hamza (U+653…U+655).
    @inline(__always)
    static func beginsAccent(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case 0xCC: true
        case 0xCD: second <= 0xAF
        case 0xD9: (0x93...0x95).contains(second)
        default: false
        }
    }

    /// Letter and accent as one scalar, where there is one.
    static func compose(_ letter: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
        var pair = String.UnicodeScalarView([letter])
        pair.append(accent)
        let character = String(pair)
        return character.count == 1 ? character.first.flatMap { table[$0] } : nil
    }

    /// Characters compare by canonical equivalence, so a precomposed letter finds its decomposed spelling.
    private static let table: [Character: Unicode.Scalar] = {
        let ranges: [ClosedRange<UInt32>] = [
            0xC0...0x17F, 0x1A0...0x1B0, 0x1CD...0x233, 0x386...0x3CE, 0x400...0x45F, 0x4C1...0x4F9, 0x622...0x626,
            0x6C0...0x6D3, 0x1E00...0x1EF9, 0x1F00...0x1FFC,
        ]
        let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
        return Dictionary(scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
    }()
}
