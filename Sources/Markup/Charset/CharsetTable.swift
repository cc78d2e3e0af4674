/// An encoding of one byte a character: what the bytes from 0x80 on stand for.
struct CharsetTable {
    let name: String
    /// 128 scalars; nil where the byte stands for nothing.
    let scalars: [Unicode.Scalar?]
    /// What each of the 256 bytes counts for in statistics.
    let letters: [CharsetLetter]

    static func named(_ name: String) -> CharsetTable? { all[name] }

    /// Every single-byte encoding of the standard, asked of glibc once.
    private static let all: [String: CharsetTable] = {
        let names = [
            "IBM866", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8",
            "ISO-8859-10", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15", "ISO-8859-16", "KOI8-R", "KOI8-U",
            "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
            "windows-1256", "windows-1257", "windows-1258",
        ]
        let renamed = [
            ("ISO-8859-8-I", "ISO-8859-8"), ("macintosh", "MACINTOSH"), ("windows-874", "CP874"),
            ("x-mac-cyrillic", "MAC-UK"),
        ]
        var all: [String: CharsetTable] = [:]
        for (name, glibc) in names.map({ ($0, $0) }) + renamed { all[name] = CharsetTable(name, glibc: glibc) }
        all["x-user-defined"] = CharsetTable(
            name: "x-user-defined", scalars: (0..<128).map { Unicode.Scalar(UInt32(0xF780 + $0)) })
        return all
    }()

    /// What bytes stand for in the standard's indexes (https://encoding.spec.whatwg.org/#legacy-single-byte-encodings)
    /// and not in glibc's tables.
    private static let patches: [String: [Int: Unicode.Scalar]] = [
        "KOI8-U": [0xAE: "\u{45E}", 0xBE: "\u{40E}"], "windows-1255": [0xCA: "\u{5BA}"],
        "macintosh": [0xC6: "\u{2206}", 0xF0: "\u{F8FF}"], "x-mac-cyrillic": [0xFF: "\u{20AC}"],
    ]

    private init(name: String, scalars: [Unicode.Scalar?]) {
        (self.name, self.scalars) = (name, scalars)
        letters = (0..<0x80).map(CharsetLetter.ascii) + scalars.map(CharsetLetter.init)
    }

    private init?(_ name: String, glibc: String) {
        guard let converter = Converter(from: glibc) else { return nil }
        let isWindows = name.hasPrefix("windows-")
        let patch = Self.patches[name] ?? [:]
        self.init(
            name: name,
            scalars: (0x80...0xFF).map { byte in
                if let scalar = patch[byte] { return scalar }
                let (utf8, losses) = converter.convert([UInt8(byte)], replacement: [])
                if losses == 0, let scalar = String(decoding: utf8, as: UTF8.self).unicodeScalars.first {
                    return scalar
                }
                // The standard fills the holes of the Windows code pages with the C1 control of the same number.
                return isWindows && byte < 0xA0 ? Unicode.Scalar(UInt8(byte)) : nil
            })
    }

    subscript(byte: UInt8) -> Unicode.Scalar? { byte < 0x80 ? Unicode.Scalar(byte) : scalars[Int(byte & 0x7F)] }

    func read(_ bytes: [UInt8], rule: String) -> DecodedText {
        let coded = scalars.map { UTF8.encode($0 ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 2)
        bytes.withUnsafeBufferPointer { bytes in
            var at = 0
            while at < bytes.count {
                let high = bytes.endOfASCII(from: at)
                utf8.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<high]))
                at = high
                while at < bytes.count, bytes[at] >= 0x80 {
                    for unit in coded[Int(bytes[at] & 0x7F)] { utf8.append(unit) }
                    at += 1
                }
            }
            if bytes.hasNUL { utf8.removeAll { $0 == 0 } }
        }
        let losses = scalars.contains(nil) ? bytes.count { $0 >= 0x80 && scalars[Int($0 & 0x7F)] == nil } : 0
        return DecodedText(utf8: utf8, name: name, rule: rule, losses: losses)
    }
}
