/// How well bytes fit the structure of one double-byte encoding.
struct CharsetPairs {
    let name: String
    /// Double-byte characters seen, without punctuation rows, which the encodings share.
    private(set) var count = 0
    private(set) var errors = 0
    private var usual = 0
    /// Share of the common rows that makes the encoding convincing. Text in other encodings reaches at most two thirds
    /// of it.
    let threshold: Double

    /// Share of the characters that are in the rows of the common ones.
    var common: Double { count == 0 ? 0 : Double(usual) / Double(count) }

    /// No more damage than a cut page has.
    var isPossible: Bool { count > 0 && errors * 25 <= count + 25 }

    var isIntact: Bool { errors * 50 <= count }

    var isConvincing: Bool { isIntact && common >= threshold }

    func covers(_ name: String) -> Bool { name == self.name || (name == "gb18030" && self.name == "GBK") }

    /// Bytes that are enough to tell.
    static let sampleBytes = 262_144

    /// The strictest test first: Korean text is well-formed GBK of common characters too.
    static func all(_ bytes: [UInt8]) -> [CharsetPairs] {
        let rows: [(String, Double)] = [
            ("EUC-JP", 0.3), ("EUC-KR", 0.92), ("Shift_JIS", 0.6), ("Big5", 0.85), ("GBK", 0.75),
        ]
        return rows.map { name, threshold in
            var pairs = CharsetPairs(name: name, threshold: threshold)
            pairs.count(bytes.prefix(sampleBytes))
            return pairs
        }
    }

    private init(name: String, threshold: Double) { (self.name, self.threshold) = (name, threshold) }

    private mutating func count(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            index += 1
            if lead < 0x80 || isSingle(lead) { continue }
            guard index < bytes.endIndex else { return }
            let trail = bytes[index]
            guard isPair(lead, trail) else {
                errors += 1
                continue
            }
            index += 1
            if isPunctuation(lead) { continue }
            count += 1
            if isUsual(lead, trail) { usual += 1 }
        }
    }

    private func isSingle(_ byte: UInt8) -> Bool { name == "Shift_JIS" && (0xA1...0xDF).contains(byte) }

    private func isPunctuation(_ lead: UInt8) -> Bool {
        name == "Shift_JIS" ? lead == 0x81 : (0xA1...0xA3).contains(lead)
    }

    private func isPair(_ lead: UInt8, _ trail: UInt8) -> Bool {
        switch name {
        case "EUC-JP": lead == 0x8E || (lead >= 0xA1 && lead < 0xFF && trail >= 0xA1 && trail < 0xFF)
        case "EUC-KR": lead > 0x80 && lead < 0xFF && (trail >= 0xA1 || isLetter(trail) || trail >= 0x81) && trail < 0xFF
        case "Shift_JIS":
            (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead)
                ? (0x40...0xFC).contains(trail) && trail != 0x7F : false
        case "Big5":
            lead >= 0x87 && lead < 0xFF && ((0x40...0x7E).contains(trail) || (trail >= 0xA1 && trail < 0xFF))
        default:
            lead > 0x80 && lead < 0xFF
                && ((0x40...0xFE).contains(trail) && trail != 0x7F || (0x30...0x39).contains(trail))
        }
    }

    private func isUsual(_ lead: UInt8, _ trail: UInt8) -> Bool {
        switch name {
        case "EUC-JP": lead == 0xA4 || lead == 0xA5
        case "EUC-KR": (0xB0...0xC8).contains(lead) && trail >= 0xA1
        case "Shift_JIS": (0x82...0x83).contains(lead) || (0x88...0x97).contains(lead)
        case "Big5": (0xA4...0xC6).contains(lead)
        default: (0xB0...0xD7).contains(lead) && trail >= 0xA1
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
