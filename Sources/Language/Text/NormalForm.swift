/// The form of a text for comparing and searching (EXTR-15). What is stored and shown is never changed by it.
///
/// Rules, in the order of a scalar's fate:
/// - presentation forms, fullwidth letters and ligatures become plain letters, as NFKC does for them;
/// - ي ى → ی (Pashto ې, ۍ and ئ stay), ك ڪ → ک, ة ۀ ۂ ۃ ہ ھ ە → ه, أ إ ٱ → ا, ؤ → و;
///   آ keeps its madda, for it tells words apart (آن, ان);
/// - vowel marks, superscript alef, tatweel, bidi controls, soft hyphens and the ZWJ vanish;
/// - ZWNJ vanishes: می‌رود and میرود are one, می رود stays two words;
/// - digits of every script become ASCII; letters lose their case (ß → ss, final sigma → σ);
/// - all quotes become `"` or `'`, all dashes `-`, … becomes three dots; any white space becomes one blank, none at the
/// ends. Latin, Greek and Cyrillic accents stay; letters with combining accents are composed first.
public enum NormalForm {
    public static func of(_ text: String) -> String { String(decoding: bytes(of: text), as: UTF8.self) }

    /// The UTF-8 of the normal form, for hashing.
    static func bytes(of text: String) -> [UInt8] {
        var (text, writer) = (text, NormalWriter(capacity: text.utf8.count))
        let low = Self.low
        text.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                let run = ownForm(bytes, from: at)
                if !run.isEmpty {
                    writer.put(UnsafeBufferPointer(rebasing: run))
                    at = run.endIndex
                } else if bytes[at] < 0x80, at + 1 == bytes.count || bytes[at + 1] < 0x80 {
                    take(ascii: bytes[at], &writer)
                    at += 1
                } else {
                    let letter = letter(bytes, &at)
                    if let form = letter.value < low.count ? low[Int(letter.value)] : nil {
                        writer.put(form)
                    } else {
                        take(letter, &writer)
                    }
                }
            }
        }
        return writer.bytes
    }

    /// The bytes from there on that are their own normal form: ASCII without capitals and accents, single blanks between.
    /// This is most of most texts.
    private static func ownForm(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Slice<
        UnsafeBufferPointer<UInt8>
    > {
        var end = start
        while end < bytes.count {
            guard !isOwnForm(bytes[end]) else {
                end += 1
                continue
            }
            guard bytes[end] == 0x20, end > start, end + 1 < bytes.count, isOwnForm(bytes[end + 1]) else { break }
            end += 2
        }
        // An accent behind belongs to the last letter.
        return bytes[start..<(end > start && end < bytes.count && bytes[end] >= 0x80 ? end - 1 : end)]
    }

    @inline(__always)
    private static func isOwnForm(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != 0x60 && !(0x41...0x5A).contains(byte)
    }

    /// The next scalar, composed with the accents that follow it.
    private static func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Unicode.Scalar {
        var letter = scalar(bytes, &at)
        while at + 1 < bytes.count, Composition.beginsAccent(bytes[at], bytes[at + 1]) {
            var behind = at
            let accent = scalar(bytes, &behind)
            guard let whole = Composition.compose(letter, accent) else { break }
            (letter, at) = (whole, behind)
        }
        return letter
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Unicode.Scalar {
        let (value, length) = bytes.scalar(at: at)
        at += length
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    @inline(__always)
    private static func take(ascii byte: UInt8, _ writer: inout NormalWriter) {
        if byte <= 0x20 || byte == 0x7F { writer.blank() } else { writer.put(ascii: ascii(UInt32(byte))) }
    }

    @inline(__always)
    private static func take(_ scalar: Unicode.Scalar, _ writer: inout NormalWriter) {
        let value = scalar.value
        if value < 0x80 {
            take(ascii: UInt8(value), &writer)
        } else if isWhiteSpace(value) {
            writer.blank()
        } else if !isDropped(value) {
            fold(scalar) { writer.put($0) }
        }
    }

    /// By scalar what becomes of the letters of most alphabets; nil where that is not one scalar. To find out takes long.
    private static let low: [UInt32?] = (0..<0x800).map { (value: UInt32) in
        guard let scalar = Unicode.Scalar(value), value >= 0x80, !isWhiteSpace(value), !isDropped(value) else {
            return nil
        }
        var forms: [UInt32] = []
        fold(scalar) { forms.append($0) }
        return forms.count == 1 ? forms[0] : nil
    }

    private static func isWhiteSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    @inline(__always)
    private static func ascii(_ value: UInt32) -> UInt8 {
        switch value {
        case 0x41...0x5A: UInt8(value + 32)
        case 0x60: 0x27
        default: UInt8(truncatingIfNeeded: value)
        }
    }

    private static func isDropped(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F: true
        case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED: true
        case 0x591...0x5BD: true
        default: false
        }
    }

    private static func fold(_ scalar: Unicode.Scalar, _ put: (UInt32) -> Void) {
        let value = scalar.value
        if let digit = Digits.read(value) { return put(0x30 + UInt32(digit.value)) }
        if let letters = ArabicForms.letters(value) {
            for letter in letters { put(arabic(letter)) }
            return
        }
        switch value {
        case 0x600...0x6FF: put(arabic(value))
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x300C...0x300F, 0x301D...0x301F, 0xFF02: put(0x22)
        case 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0x2BC, 0xB4, 0xFF07: put(0x27)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: put(0x2D)
        case 0x2026: for _ in 0..<3 { put(0x2E) }
        case 0xFB00...0xFB06: for letter in ligature(value).unicodeScalars { put(letter.value) }
        case 0xFF01...0xFF5E: put(UInt32(ascii(value - 0xFEE0)))
        case 0x3C2: put(0x3C3)
        case 0xDF, 0x1E9E: for _ in 0..<2 { put(0x73) }
        // Small letters, and letters of scripts without capitals: to ask for a scalar's properties takes long.
        case 0xE0...0xFF, 0x3AC...0x3C1, 0x3C3...0x3CE, 0x430...0x45F, 0x5D0...0x5EA, 0x900...0x109F, 0x3000...0xABFF,
            0xAC00...0xD7A3:
            put(value)
        default:
            if scalar.properties.changesWhenLowercased {
                for letter in scalar.properties.lowercaseMapping.unicodeScalars { put(letter.value) }
            } else {
                put(value)
            }
        }
    }

    private static func ligature(_ value: UInt32) -> String {
        let forms = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
        return forms[Int(value - 0xFB00)]
    }

    private static func arabic(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x64A, 0x649: 0x6CC
        case 0x643, 0x6AA: 0x6A9
        case 0x629, 0x6C0, 0x6C1, 0x6C2, 0x6C3, 0x6D5, 0x6BE: 0x647
        case 0x623, 0x625, 0x671: 0x627
        case 0x624: 0x648
        case 0x66B: 0x2E
        case 0x60C, 0x66C: 0x2C
        case 0x61B: 0x3B
        case 0x61F: 0x3F
        case 0x6D4: 0x2E
        default: value
        }
    }
}
