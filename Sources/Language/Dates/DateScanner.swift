/// Cuts a text into numbers, words and marks in one pass over its UTF-8.
struct DateScanner {
    private(set) var tokens: [DateToken] = []
    private let lexicon = Lexicon.shared
    private var isSpaced = true
    /// The number or word that is being read; of kind `end` where none is.
    private var current = DateToken.end

    static func scan(_ text: String) -> [DateToken] {
        var scanner = Self()
        var text = text
        text.withUTF8 { scanner.scan($0) }
        return scanner.tokens
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        tokens.reserveCapacity(min(bytes.count / 2 + 1, 128))
        var at = 0
        while at < bytes.count {
            let (scalar, length) = bytes.scalar(at: at)
            take(scalar, at, at + length, bytes)
            at += length
            if current.kind == .word { at = takeSmall(bytes, at) }
        }
        close()
    }

    /// Small Latin letters within a word, the most of all text.
    @inline(__always)
    private mutating func takeSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        guard start < bytes.count, bytes[start] &- 0x61 < 26 else { return start }
        var (end, hash) = (start, current.hash)
        while end < bytes.count, bytes[end] &- 0x61 < 26 {
            hash = WordHash.add(UInt32(bytes[end]), to: hash)
            end += 1
        }
        (current.end, current.hash, current.isUpper) = (end, hash, false)
        return end
    }

    @inline(__always)
    private mutating func take(_ scalar: UInt32, _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        if let digit = Digits.read(scalar) { return take(digit: digit.value, digit.script, start, end) }
        switch ScalarClass(scalar) {
        case .letter: take(letter: scalar, start, end)
        case .ideograph: take(ideograph: scalar, start, end, bytes)
        case .hangul: take(hangul: scalar, start, end, bytes)
        case .ignored: if current.kind == .word { current.end = end }
        case .space:
            close()
            isSpaced = true
        case .mark(let plain):
            close()
            tokens.append(DateToken(kind: .mark, start: start, end: end, isSpaced: isSpaced, value: Int(plain)))
            isSpaced = false
        }
    }

    private mutating func take(digit: Int, _ script: Digits.Script, _ start: Int, _ end: Int) {
        if current.kind != .number {
            open(.number, start)
            current.script = script
        }
        current.value = current.width < 17 ? current.value * 10 + digit : -1
        current.width += 1
        current.end = end
    }

    private mutating func take(letter: UInt32, _ start: Int, _ end: Int) {
        if current.kind != .word {
            open(.word, start)
            current.hash = WordHash.start
            current.isUpper = true
        }
        if !(0x41...0x5A).contains(letter) { current.isUpper = false }
        current.hash = WordHash.add(LetterFold.fold(letter), to: current.hash)
        current.end = end
    }

    /// Each ideograph is a word; numerals in front of 年, 月, 日, 時, 分 or 秒 are one number.
    private mutating func take(
        ideograph: UInt32, _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        if start < numeralsEnd { return }
        close()
        if let (value, width, stop) = numerals(bytes, start) {
            tokens.append(
                DateToken(
                    kind: .number, start: start, end: stop, isSpaced: isSpaced, script: .other, width: width,
                    value: value))
            isSpaced = false
            numeralsEnd = stop
            return
        }
        take(letter: ideograph, start, end)
        close()
    }

    private var numeralsEnd = 0

    /// 二〇一五 by its digits, 十九 and 二十一 by tens; nil unless a unit follows.
    private func numerals(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, width: Int, stop: Int)? {
        var (at, digits, value, hasTen) = (start, 0, 0, false)
        while at < bytes.count, digits < 5 {
            let (scalar, length) = bytes.scalar(at: at)
            if scalar == 0x5341 {  // 十
                guard !hasTen, value < 10 else { return nil }
                value = max(value, 1) * 10
                hasTen = true
            } else if scalar == 0x5143, digits == 0 {  // 元: the first year of an era
                value = 1
            } else if let digit = Self.numeral(scalar) {
                value = hasTen ? value + digit : value * 10 + digit
            } else {
                guard digits > 0, Self.units.contains(scalar) else { return nil }
                return (value, value > 99 ? 4 : 2, at)
            }
            digits += 1
            at += length
        }
        return nil
    }

    private static let units: [UInt32] = "年月日号號時时分秒".unicodeScalars.map(\.value)

    private static func numeral(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x3007, 0x96F6: 0
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }

    /// A unit right after a number stands alone (9일에), except 시간, which is a length.
    private mutating func take(hangul: UInt32, _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let isFirst = current.kind != .word
        let isAfterNumber = current.kind == .number || (current.kind == .end && tokens.last?.kind == .number)
        take(letter: hangul, start, end)
        guard isFirst, isAfterNumber, Self.koreanUnits.contains(hangul) else { return }
        if hangul == 0xC2DC, end < bytes.count, bytes.scalar(at: end).value == 0xAC04 { return }
        close()
    }

    private static let koreanUnits: [UInt32] = "년월일시분초".unicodeScalars.map(\.value)

    /// Pashto writes "9th" as ۹مه; apart, the word is Persian for May.
    @inline(never)
    private func isOrdinal(_ token: DateToken) -> Bool {
        tokens.last?.kind == .number && token.hash == Self.pashtoOrdinal
    }

    static let pashtoOrdinal = WordHash.of(name: "مه")

    private mutating func open(_ kind: DateToken.Kind, _ start: Int) {
        close()
        current = DateToken(kind: kind, start: start, end: start, isSpaced: isSpaced)
        isSpaced = false
    }

    private mutating func close() {
        guard current.kind != .end else { return }
        defer { current.kind = .end }
        if current.end - current.start == 4, !current.isSpaced, isOrdinal(current) { return }
        if current.kind == .word { current.sense = lexicon.place(of: current.hash) }
        tokens.append(current)
    }
}
