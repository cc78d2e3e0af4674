/// Finds a `Name` by the bytes that spell it, without case and without making a String.
struct NameTable {
    static let all = NameTable(Name.bySpelling)

    /// Up to sixteen bytes as two numbers, the first byte lowest, zeros behind the last.
    struct Spelling {
        var low: UInt64 = 0
        var high: UInt64 = 0
    }

    private struct Slot {
        var name = Name.other
        var spelling = Spelling()
        /// The bits by which capitals differ.
        var cases = Spelling()
    }

    private static let bits: UInt64 = 10

    /// Each at its hash or in the next free slot; `other` is free.
    private var slots = [Slot](repeating: Slot(), count: 1 << Self.bits)

    private init(_ names: [String: Name]) {
        for (spelling, name) in names {
            var slot = Slot(name: name)
            precondition(spelling.utf8.count <= 16)
            for (place, byte) in spelling.utf8.enumerated() {
                let part = place < 8 ? \Spelling.low : \Spelling.high
                slot.spelling[keyPath: part] |= UInt64(byte) << UInt64(place % 8 * 8)
                if byte &- 0x61 < 26 { slot.cases[keyPath: part] |= 0x20 << UInt64(place % 8 * 8) }
            }
            var at = place(slot.spelling)
            while slots[at].name != .other { at = (at + 1) % slots.count }
            slots[at] = slot
        }
    }

    /// The name, or `other`.
    func name(_ spelling: Spelling) -> Name {
        var at = place(spelling)
        while slots[at].name != .other {
            let known = slots[at]
            let low = (spelling.low ^ known.spelling.low) & ~known.cases.low
            let high = (spelling.high ^ known.spelling.high) & ~known.cases.high
            if low | high == 0 { return known.name }
            at = (at + 1) % slots.count
        }
        return .other
    }

    private func place(_ spelling: Spelling) -> Int {
        // Capitals as small letters.
        let (low, high) = (spelling.low | 0x2020_2020_2020_2020, spelling.high | 0x2020_2020_2020_2020)
        let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: mixed >> (64 - Self.bits))
    }
}
