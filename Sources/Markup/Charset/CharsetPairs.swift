/// How well bytes fit the structure of one double-byte encoding.
struct CharsetPairs {
    /// The encodings by their names, the strictest test first: Korean text is well-formed GBK of common characters too.
    private enum Encoding: String, CaseIterable {
        case eucJP = "EUC-JP"
        case eucKR = "EUC-KR"
        case shiftJIS = "Shift_JIS"
        case big5 = "Big5"
        case gbk = "GBK"

        /// Share of the common rows that makes it convincing. Text in other encodings reaches at most two thirds of it.
        var threshold: Double {
            switch self {
            case .eucJP: 0.3
            case .eucKR: 0.92
            case .shiftJIS: 0.6
            case .big5: 0.85
            case .gbk: 0.75
            }
        }
    }

    private let encoding: Encoding
    /// Double-byte characters seen, without punctuation rows, which the encodings share.
    private(set) var count = 0
    private(set) var errors = 0
    private var usual = 0

    var name: String { encoding.rawValue }

    var threshold: Double { encoding.threshold }

    /// Share of the characters that are in the rows of the common ones.
    var common: Double { count == 0 ? 0 : Double(usual) / Double(count) }

    /// No more damage than a cut page has.
    var isPossible: Bool { count > 0 && errors * 25 <= count + 25 }

    var isIntact: Bool { errors * 50 <= count }

    var isConvincing: Bool { isIntact && common >= threshold }

    func covers(_ name: String) -> Bool { name == self.name || (name == "gb18030" && encoding == .gbk) }

    /// Bytes that are enough to tell.
    static let sampleBytes = 262_144

    static func all(_ bytes: [UInt8]) -> [CharsetPairs] {
        bytes.prefix(sampleBytes).withUnsafeBufferPointer { sample in
            Encoding.allCases.map { CharsetPairs($0, sample) }
        }
    }

    private init(_ encoding: Encoding, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.encoding = encoding
        var index = bytes.endOfASCII(from: 0)
        while index < bytes.count {
            let lead = bytes[index]
            index += 1
            if lead < 0x80 {
                index = bytes.endOfASCII(from: index)
                continue
            }
            if isSingle(lead) { continue }
            guard index < bytes.count else { return }
            let trail = bytes[index]
            guard isPair(lead, trail) else {
                errors += 1
                // Even if all of the rest were right.
                if errors * 25 > count + (bytes.count - index) / 2 + 25 { return }
                continue
            }
            index += 1
            if isPunctuation(lead) { continue }
            count += 1
            if isUsual(lead, trail) { usual += 1 }
        }
    }

    private func isSingle(_ byte: UInt8) -> Bool { encoding == .shiftJIS && (0xA1...0xDF).contains(byte) }

    private func isPunctuation(_ lead: UInt8) -> Bool {
        encoding == .shiftJIS ? lead == 0x81 : (0xA1...0xA3).contains(lead)
    }

    private func isPair(_ lead: UInt8, _ trail: UInt8) -> Bool {
        switch encoding {
        case .eucJP: lead == 0x8E || (lead >= 0xA1 && lead < 0xFF && trail >= 0xA1 && trail < 0xFF)
        case .eucKR: lead > 0x80 && lead < 0xFF && (trail >= 0xA1 || isLetter(trail) || trail >= 0x81) && trail < 0xFF
        case .shiftJIS:
            (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead)
                ? (0x40...0xFC).contains(trail) && trail != 0x7F : false
        case .big5:
            lead >= 0x87 && lead < 0xFF && ((0x40...0x7E).contains(trail) || (trail >= 0xA1 && trail < 0xFF))
        case .gbk:
            lead > 0x80 && lead < 0xFF
                && ((0x40...0xFE).contains(trail) && trail != 0x7F || (0x30...0x39).contains(trail))
        }
    }

    private func isUsual(_ lead: UInt8, _ trail: UInt8) -> Bool {
        switch encoding {
        case .eucJP: lead == 0xA4 || lead == 0xA5
        case .eucKR: (0xB0...0xC8).contains(lead) && trail >= 0xA1
        case .shiftJIS: (0x82...0x83).contains(lead) || (0x88...0x97).contains(lead)
        case .big5: (0xA4...0xC6).contains(lead)
        case .gbk: (0xB0...0xD7).contains(lead) && trail >= 0xA1
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
