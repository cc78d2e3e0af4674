import Glibc

/// The words of a document that have bytes from 0x80 on, and how plausible an encoding makes them.
struct CharsetWords {
    /// Bytes of sample that are enough to tell.
    static let sampleBytes = 16_384

    /// Words parted by spaces; only what stands in letters and high bytes is kept.
    private let sample: [UInt8]

    init(_ bytes: [UInt8]) {
        sample = Self.sample(of: bytes)
        count = sample.count { $0 >= 0x80 }
    }

    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            var sample: [UInt8] = []
            sample.reserveCapacity(min(bytes.count, 2 * sampleBytes))
            var high = bytes.endOfASCII(from: 0)
            while high < bytes.count, sample.count < sampleBytes {
                let word = word(around: high, in: bytes)
                sample.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[word]))
                if word.upperBound < bytes.count { sample.append(0x20) }
                high = bytes.endOfASCII(from: word.upperBound)
            }
            return sample
        }
    }

    /// The letters and high bytes on both sides of a high one.
    private static func word(around high: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (high, high + 1)
        while start > 0, isInWord(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, isInWord(bytes[end]) { end += 1 }
        return start..<end
    }

    private static func isInWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    var isEmpty: Bool { sample.isEmpty }

    /// High bytes in the sample.
    let count: Int

    /// Mean log-probability of the high bytes as that encoding; nil where it is not of one byte a character.
    func score(as name: String) -> Double? {
        guard !sample.isEmpty, let table = CharsetTable.named(name) else { return nil }
        let letters = table.letters
        var total = 0.0
        var before = CharsetLetter.ascii(0x20)
        var latinRun = 0
        for byte in sample {
            let letter = letters[Int(byte)]
            if byte >= 0x80 {
                latinRun = letter.script == .latin ? latinRun + 1 : 0
                total += letter.logProbability + letter.penalty(after: before) - (latinRun > 2 ? 4 : 0)
            } else {
                latinRun = 0
                if letter.script == .latin, before.isForeignLetter { total -= 4 }
            }
            before = letter
        }
        return total / Double(count)
    }
}

/// What a character counts for in `CharsetWords`.
struct CharsetLetter {
    enum Script { case none, latin, greek, cyrillic, hebrew, arabic, thai, other }

    var script = Script.none
    var isUpper = false
    var isLower = false
    /// Greek, Hebrew and Arabic letters that only end words.
    var isFinal = false
    /// Thai vowels written before their consonant.
    var isLeading = false
    /// Signs above or below a letter, which they follow.
    var isMark = false
    /// Signs that do not stand inside words.
    var isSymbol = false
    var logProbability = 0.0

    var isForeignLetter: Bool { script != .none && script != .latin }

    static func ascii(_ byte: UInt8) -> CharsetLetter {
        var letter = CharsetLetter(script: .none)
        guard byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A else { return letter }
        (letter.script, letter.isUpper, letter.isLower) = (.latin, byte < 0x60, byte > 0x60)
        return letter
    }

    private init(script: Script) { self.script = script }

    init(_ scalar: Unicode.Scalar?) {
        guard let scalar, scalar.value >= 0xA0 else {
            logProbability = log(1e-5)
            return
        }
        let properties = scalar.properties
        isUpper = properties.isUppercase
        isLower = properties.isLowercase
        if properties.isAlphabetic || properties.generalCategory == .nonspacingMark {
            script = Self.script(of: scalar.value)
            isFinal = Self.finals.contains(scalar)
            isLeading = (0xE40...0xE44).contains(scalar.value)
            isMark = script == .thai && properties.generalCategory == .nonspacingMark
            logProbability = Self.frequency(of: scalar, script: script)
        } else {
            isSymbol = !Self.usualMarks.contains(scalar)
            logProbability = log(
                Self.usualMarks.contains(scalar) ? 0.01 : Self.rareMarks.contains(scalar) ? 0.004 : 5e-4)
        }
    }

    /// Capitals begin words or stand among capitals; scripts do not mix within a word.
    func penalty(after before: CharsetLetter) -> Double {
        var penalty = 0.0
        if isUpper { penalty -= before.isLower ? 6 : before.isUpper ? 2.5 : 1.5 }
        if script != .none, before.script != .none, script != before.script { penalty -= 4 }
        if script != .none, before.isSymbol || (before.isFinal && script == before.script) { penalty -= 5 }
        if isMark, before.script != .thai || before.isLeading { penalty -= 5 }
        if before.isLeading, isLeading || script != .thai { penalty -= 5 }
        return penalty
    }

    private static func script(of value: UInt32) -> Script {
        switch value {
        case ..<0x250: .latin
        case 0x370..<0x400: .greek
        case 0x400..<0x530: .cyrillic
        case 0x590..<0x600: .hebrew
        case 0xE00..<0xE80: .thai
        case 0x600..<0x700, 0x200C...0x200F: .arabic
        default: .other
        }
    }

    /// Letters by rank in news text: ten of about 6 %, ten of 2.5 %, ten of 1 %; the rest are rare.
    private static func frequency(of scalar: Unicode.Scalar, script: Script) -> Double {
        let ranked: [Unicode.Scalar]
        switch script {
        case .greek: ranked = greek
        case .cyrillic: ranked = cyrillic
        case .hebrew: ranked = hebrew
        case .thai: ranked = thai
        case .arabic: ranked = arabic
        case .latin: ranked = latin
        case .none, .other: return log(0.015)
        }
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        guard let rank = ranked.firstIndex(of: small) else { return log(5e-4) }
        return log(rank < 10 ? 0.06 : rank < 20 ? 0.025 : rank < 30 ? 0.01 : 0.003)
    }

    private static let finals = Set("ςךםןףץةى".unicodeScalars)
    private static let greek = Array("αοιετσνηρπκςλυμίάγδόέθήωύχφβώξζψϊϋΐΰ".unicodeScalars)
    private static let hebrew = Array("יוהלרתאבמשנעדקםפחטגכזסןצךףץ".unicodeScalars)
    private static let thai = Array("านรอกเงมย่วลด้ทีสตัิปะบคหแจพขไใชุูื์็โถธำผศณซึญภษฟๆฝฉฐฮฎฏฬฆฯ".unicodeScalars)
    private static let cyrillic = Array("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэіїєъфґё".unicodeScalars)
    private static let arabic = Array("اليمنرتوبهدعسفكشقحةأجيىصطخزکذغضثإئءظگپچآؤژ\u{200C}ںہھےٹڈڑ".unicodeScalars)
    private static let latin = Array("éáíóäüöèãçàñêåßøúæôâîïëûùìòõœšžęąłśćżřěčýůőűşığ".unicodeScalars)
    private static let usualMarks = Set("«»–—“”‘’„‚…•\u{A0}·©،؛؟№".unicodeScalars)
    private static let rareMarks = Set("®°£€§ºª¿¡½²³™†×".unicodeScalars)
}
