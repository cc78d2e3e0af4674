/// Bytes of a document brought to UTF-8.
public struct DecodedText: Sendable {
    /// Valid UTF-8 without byte order mark and without NUL.
    public var utf8: [UInt8]
    /// The encoding's name in the WHATWG standard: `UTF-8`, `windows-1256`, `GBK` …
    public var name: String
    /// What told it: `bom`, `utf8`, `ascii`, `utf16-zeros`, `header`, `meta`, `xml`, `statistics`, `default`, `given`.
    public var rule: String
    /// Byte sequences that stood for nothing in that encoding; each is U+FFFD now.
    public var losses = 0

    public var string: String { String(decoding: utf8, as: UTF8.self) }
}

/// Tells the encoding of a document and decodes it; it always gives text, whatever the bytes are.
///
/// The order: byte order mark, valid UTF-8 with multibyte sequences, the HTTP header, what the document says of itself,
/// statistics. Servers and templates lie, so a name that makes nonsense of the bytes loses against statistics.
/// NUL bytes are dropped: the HTML standard ignores them in text, XML forbids them, and C libraries stop at them.
public enum Charset {
    /// Decodes `bytes`; `contentType` is the value of the HTTP header field, if there was one. A `label` that exists
    /// decides alone.
    public static func decode(
        _ bytes: [UInt8], contentType: String? = nil, as label: String? = nil
    ) -> DecodedText {
        if let name = label.flatMap(name(ofLabel:)) { return read(bytes, as: name, rule: "given") }
        if let text = decodeMarked(bytes) { return text }
        let scan = UTF8Scan(bytes)
        if let name = wideWithoutMark(bytes, scan: scan) { return read(bytes, as: name, rule: "utf16-zeros") }
        if scan.isUTF8 { return decodeUTF8(bytes, scan: scan, contentType: contentType) }
        let judge = CharsetJudge(bytes)
        if let name = contentType.flatMap(label(inContentType:)), judge.accepts(name) {
            return read(bytes, as: name, rule: "header")
        }
        if let said = declared(in: bytes), judge.accepts(said.name) {
            return read(bytes, as: said.name, rule: said.rule)
        }
        if let name = judge.guess { return read(bytes, as: name, rule: "statistics") }
        return read(bytes, as: "windows-1252", rule: "default")
    }

    /// The encoding that the header field `Content-Type` names, by the label table; nil where it names none that
    /// exists.
    public static func label(inContentType value: String) -> String? {
        charsetParameter(in: Array(value.utf8)).flatMap(name(ofLabel:))
    }

    /// A byte order mark tells, unless what follows it does not decode at all: some templates put a UTF-8 mark
    /// in front of a legacy page.
    private static func decodeMarked(_ bytes: [UInt8]) -> DecodedText? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            let rest = Array(bytes[3...])
            let scan = UTF8Scan(rest)
            return scan.isUTF8 || scan.errors < 20 ? readUTF8(rest, errors: scan.errors, rule: "bom") : nil
        }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return read(Array(bytes[4...]), as: "UTF-32LE", rule: "bom") }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return read(Array(bytes[4...]), as: "UTF-32BE", rule: "bom") }
        if bytes.starts(with: [0xFF, 0xFE]) { return read(Array(bytes[2...]), as: "UTF-16LE", rule: "bom") }
        if bytes.starts(with: [0xFE, 0xFF]) { return read(Array(bytes[2...]), as: "UTF-16BE", rule: "bom") }
        return nil
    }

    /// UTF-16 without a mark shows in how an XML declaration begins (https://www.w3.org/TR/xml/#sec-guessing), and like
    /// UTF-32 in the zeros that markup is full of.
    private static func wideWithoutMark(_ bytes: [UInt8], scan: UTF8Scan) -> String? {
        guard scan.hasNUL, bytes.count >= 4 else { return nil }
        if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return "UTF-16LE" }
        if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return "UTF-16BE" }
        let head = bytes.prefix(512)
        var zeros = [0, 0, 0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 3] += 1 }
        let quarter = head.count / 4
        let isMostlyZero = zeros.map { $0 * 10 >= quarter * 7 && $0 > 0 }
        switch isMostlyZero {
        case [true, true, true, false]: return "UTF-32BE"
        case [false, true, true, true]: return "UTF-32LE"
        case [true, false, true, false]: return "UTF-16BE"
        case [false, true, false, true]: return "UTF-16LE"
        default: return nil
        }
    }

    /// ASCII is UTF-8 whatever was declared; but ISO-2022-JP is ASCII too, with escape sequences.
    private static func decodeUTF8(_ bytes: [UInt8], scan: UTF8Scan, contentType: String?) -> DecodedText {
        if scan.sequences > 0 { return readUTF8(bytes, errors: scan.errors, hasNUL: scan.hasNUL, rule: "utf8") }
        let isShifted = bytes.contains(0x1B) && bytes.contains(sequence: [0x1B, 0x24])
        if isShifted { return read(bytes, as: "ISO-2022-JP", rule: "statistics") }
        return readUTF8(bytes, errors: 0, hasNUL: scan.hasNUL, rule: "ascii")
    }
}

extension [UInt8] {
    func contains(sequence: [UInt8]) -> Bool { firstRange(of: sequence) != nil }
}
