/// How the bytes of an encoding go together, and where glibc departs from the encoding standard
/// (https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(simplified)-encodings and after it).
struct CharsetShape {
    /// Bytes of the least character.
    private let unit: Int
    /// Bytes that need another one behind them.
    private let leads: [ClosedRange<UInt8>]
    /// A lead that needs two.
    private let tripleLead: UInt8?
    /// What single bytes and pairs stand for.
    private let patch: [UInt16: Unicode.Scalar]
    private let isPatched: [Bool]

    private init(
        unit: Int = 1, leads: [ClosedRange<UInt8>] = [], tripleLead: UInt8? = nil, patch: [UInt16: Unicode.Scalar] = [:]
    ) {
        (self.unit, self.leads, self.tripleLead, self.patch) = (unit, leads, tripleLead, patch)
        var isPatched = [Bool](repeating: false, count: 256)
        for code in patch.keys { isPatched[Int(code > 0xFF ? code >> 8 : code)] = true }
        self.isPatched = isPatched
    }

    /// That of the encoding of a WHATWG name (or UTF-32).
    static func named(_ name: String) -> CharsetShape { all[name] ?? single }

    static let single = CharsetShape()

    private static let all: [String: CharsetShape] = [
        "UTF-16LE": CharsetShape(unit: 2), "UTF-16BE": CharsetShape(unit: 2),
        "UTF-32LE": CharsetShape(unit: 4), "UTF-32BE": CharsetShape(unit: 4),
        "GBK": chinese, "gb18030": chinese, "Big5": CharsetShape(leads: [0x81...0xFE], patch: big5),
        "EUC-KR": CharsetShape(leads: [0x81...0xFE]),
        "EUC-JP": CharsetShape(leads: [0x8E...0x8F, 0xA1...0xFE], tripleLead: 0x8F),
        "Shift_JIS": CharsetShape(leads: [0x81...0x9F, 0xE0...0xFC]),
    ]

    /// The euro of code page 936, and a blank that glibc takes for a private character.
    private static let chinese = CharsetShape(leads: [0x81...0xFE], patch: [0x80: "\u{20AC}", 0xA3A0: "\u{3000}"])

    /// The rows of symbols, in which glibc follows Hong Kong's older standard and the web code page 950.
    private static let big5: [UInt16: Unicode.Scalar] = [
        0xA145: "\u{2027}", 0xA14E: "\u{FE51}", 0xA15A: "\u{2574}", 0xA1C2: "\u{AF}", 0xA1C3: "\u{FFE3}",
        0xA1C5: "\u{2CD}", 0xA1E3: "\u{FF5E}", 0xA1F2: "\u{2295}", 0xA1F3: "\u{2299}", 0xA1FE: "\u{FF0F}",
        0xA240: "\u{FF3C}", 0xA241: "\u{2215}", 0xA242: "\u{FE68}", 0xA244: "\u{FFE5}", 0xA246: "\u{FFE0}",
        0xA247: "\u{FFE1}", 0xA2CC: "\u{5341}", 0xA2CE: "\u{5345}", 0xA3E1: "\u{20AC}",
    ]

    private func isLead(_ byte: UInt8) -> Bool { leads.contains { $0.contains(byte) } }

    /// The first place from `start` on where the standard reads what glibc does not.
    func patched(in bytes: UnsafeRawBufferPointer, from start: Int) -> (at: Int, width: Int, scalar: Unicode.Scalar)? {
        var at = patch.isEmpty ? bytes.count : start
        while at < bytes.count {
            let byte = bytes[at]
            let isPair = byte >= 0x80 && isLead(byte) && at + 1 < bytes.count
            if isPatched[Int(byte)] {
                let code = isPair ? UInt16(byte) << 8 | UInt16(bytes[at + 1]) : UInt16(byte)
                if let scalar = patch[code] { return (at, isPair ? 2 : 1, scalar) }
            }
            at += isPair ? 2 : 1
        }
        return nil
    }

    /// Bytes that one error takes: those of the character that does not exist, but never an ASCII one
    /// (https://encoding.spec.whatwg.org/#gb18030-decoder, the other decoders alike).
    func damage(in rest: UnsafeRawBufferPointer) -> Int {
        guard unit == 1 else { return min(unit, rest.count) }
        guard let lead = rest.first, isLead(lead) else { return 1 }
        return 1 + rest.dropFirst().prefix(lead == tripleLead ? 2 : 1).prefix { $0 >= 0x80 }.count
    }
}
