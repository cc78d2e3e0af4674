/// Writing systems that tell a language or a group of them.
enum Script: Int, CaseIterable, Sendable {
    case latin, cyrillic, arabic, devanagari, han, kana, hangul, greek, hebrew, thai, lao, khmer, burmese, georgian
    case armenian, bengali, gurmukhi, gujarati, odia, tamil, telugu, kannada, malayalam, sinhala, ethiopic

    /// The language of a script that only one language of the press uses.
    var only: String? {
        switch self {
        case .hangul: "ko"
        case .greek: "el"
        case .hebrew: "he"
        case .thai: "th"
        case .lao: "lo"
        case .khmer: "km"
        case .burmese: "my"
        case .georgian: "ka"
        case .armenian: "hy"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .odia: "or"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .ethiopic: "am"
        case .latin, .cyrillic, .arabic, .devanagari, .han, .kana: nil
        }
    }

    /// Nil for digits, marks and scripts that are not told apart.
    @inline(__always) init?(_ scalar: UInt32) {
        if scalar < 0x80 {
            guard (scalar | 0x20) &- 0x61 < 26 else { return nil }
            self = .latin
        } else if scalar < 0x1100 {
            guard let script = Self.low[Int(scalar)] else { return nil }
            self = script
        } else {
            self.init(high: scalar)
        }
    }

    /// Those of the alphabets of most of the press, in a table: to compare with all bounds takes longer.
    private static let low = (0..<0x1100).map { Script(high: $0) }

    private init?(high scalar: UInt32) {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x531...0x587: self = .armenian
        case 0x5D0...0x5F4: self = .hebrew
        case 0x620...0x65F, 0x66E...0x6D3, 0x6D5, 0x6EE...0x6EF, 0x6FA...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF,
            0xFE70...0xFEFC:
            self = .arabic
        case 0x900...0x963, 0x970...0x97F: self = .devanagari
        case 0x980...0x9E5: self = .bengali
        case 0xA00...0xA65: self = .gurmukhi
        case 0xA80...0xAE5: self = .gujarati
        case 0xB00...0xB65: self = .odia
        case 0xB80...0xBE5: self = .tamil
        case 0xC00...0xC65: self = .telugu
        case 0xC80...0xCE5: self = .kannada
        case 0xD00...0xD65: self = .malayalam
        case 0xD80...0xDFF: self = .sinhala
        case 0xE01...0xE4E: self = .thai
        case 0xE81...0xECD: self = .lao
        case 0x1000...0x103F: self = .burmese
        case 0x10A0...0x10FF: self = .georgian
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
        case 0x1200...0x137F: self = .ethiopic
        case 0x1780...0x17D3: self = .khmer
        case 0x3041...0x30FF: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
        default: return nil
        }
    }
}

/// How many letters of each script a text begins with.
struct ScriptHistogram {
    private let counts: [Int]

    init(_ text: String, limit: Int) {
        var text = text
        counts = text.withUTF8 { Self.counts($0, limit: limit) }
    }

    private static func counts(_ text: UnsafeBufferPointer<UInt8>, limit: Int) -> [Int] {
        var counts = Array(repeating: 0, count: Script.allCases.count)
        // Letters of one script stand together.
        var (script, run) = (Script.latin, 0)
        var (at, letters) = (0, 0)
        while at < text.count, letters < limit {
            let (scalar, length) = text.scalar(at: at)
            at += length
            guard let next = Script(scalar) else { continue }
            if next != script {
                counts[script.rawValue] += run
                (script, run) = (next, 0)
            }
            let first = letters
            letters += 1
            if script == .latin {
                while at < text.count, (text[at] | 0x20) &- 0x61 < 26, letters < limit {
                    (at, letters) = (at + 1, letters + 1)
                }
            }
            run += letters - first
        }
        counts[script.rawValue] += run
        return counts
    }

    subscript(_ script: Script) -> Int { counts[script.rawValue] }

    /// Letters, where an ideograph or syllable sign says as much as three letters.
    var weight: Int { counts.reduce(0, +) + 2 * (self[.han] + self[.kana] + self[.hangul]) }

    /// The script of most letters, and its share of them by weight; kana and ideographs go together.
    var dominant: (Script, share: Double)? {
        var weights = counts
        for script in [Script.han, .kana, .hangul] { weights[script.rawValue] *= 3 }
        weights[Script.han.rawValue] += weights[Script.kana.rawValue]
        weights[Script.kana.rawValue] = 0
        guard let most = Script.allCases.max(by: { weights[$0.rawValue] < weights[$1.rawValue] }),
            weights[most.rawValue] > 0
        else { return nil }
        return (most, Double(weights[most.rawValue]) / Double(weights.reduce(0, +)))
    }
}
