extension Charset {
    /// Bytes from the start that are searched for a declaration. Browsers stop at 1,024 and find later ones while
    /// parsing; real heads push the meta element behind scripts and comments.
    static let prescanBytes = 65_536

    /// What the document says of itself: its XML declaration, else its meta elements.
    static func declared(in bytes: [UInt8]) -> (name: String, rule: String)? {
        if let name = xmlDeclaration(in: bytes) { return (name, "xml") }
        return prescan(bytes).map { ($0, "meta") }
    }

    /// The encoding that a meta element names, found without parsing.
    /// https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
    public static func prescan(_ bytes: [UInt8]) -> String? {
        var scanner = MetaScanner(bytes: bytes, end: min(bytes.count, prescanBytes))
        return scanner.run()
    }

    /// `encoding` of `<?xml … ?>`. A declaration that was readable as ASCII cannot mean UTF-16.
    static func xmlDeclaration(in bytes: [UInt8]) -> String? {
        let head = Array(bytes.drop(while: { $0 <= 0x20 }).prefix(256))
        guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 0x3E),
            let range = head[..<end].firstRange(of: Array("encoding".utf8))
        else { return nil }
        var rest = head[range.upperBound..<end].drop { $0 <= 0x20 }
        guard rest.popFirst() == 0x3D else { return nil }
        rest = rest.drop { $0 <= 0x20 }
        guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27 else { return nil }
        return readableInASCII(name(ofLabel: String(decoding: rest.prefix { $0 != quote }, as: UTF8.self)))
    }

    static func readableInASCII(_ name: String?) -> String? {
        switch name {
        case "UTF-16LE", "UTF-16BE": "UTF-8"
        case "x-user-defined": "windows-1252"
        default: name
        }
    }

    /// The value behind `charset=` in a content type.
    /// https://html.spec.whatwg.org/#algorithm-for-extracting-a-character-encoding-from-a-meta-element
    static func charsetParameter(in value: [UInt8]) -> String? {
        let lower = value.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        var rest = lower[...]
        while let range = rest.firstRange(of: Array("charset".utf8)) {
            rest = rest[range.upperBound...].drop { $0 <= 0x20 }
            guard rest.first == 0x3D else { continue }
            rest = rest.dropFirst().drop { $0 <= 0x20 }
            guard let first = rest.first else { return nil }
            if first == 0x22 || first == 0x27 {
                let body = rest.dropFirst()
                return body.firstIndex(of: first).map { String(decoding: body[..<$0], as: UTF8.self) }
            }
            return String(decoding: rest.prefix { $0 > 0x20 && $0 != 0x3B && $0 != 0x2C }, as: UTF8.self)
        }
        return nil
    }
}

/// The standard's prescan: walks over comments and tags, reading the attributes of each.
private struct MetaScanner {
    let bytes: [UInt8]
    let end: Int
    var at = 0

    init(bytes: [UInt8], end: Int) { (self.bytes, self.end) = (bytes, end) }

    private var current: UInt8? { at < end ? bytes[at] : nil }

    private func sees(_ text: StaticString) -> Bool {
        guard at + text.utf8CodeUnitCount <= end else { return false }
        for offset in 0..<text.utf8CodeUnitCount {
            let byte = bytes[at + offset]
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if lower != text.utf8Start[offset] { return false }
        }
        return true
    }

    private func isSpaceOrSlash(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 || $0 == 0x2F } ?? false }

    private func isLetter(_ byte: UInt8?) -> Bool {
        byte.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
    }

    mutating func run() -> String? {
        while at < end {
            guard bytes[at] == 0x3C else {
                at += 1
                continue
            }
            if let name = tag() { return name }
        }
        return nil
    }

    private mutating func tag() -> String? {
        if sees("<!--") {
            at += 2
            skip(past: [0x2D, 0x2D, 0x3E])
        } else if sees("<meta"), at + 5 < end, isSpaceOrSlash(bytes[at + 5]) {
            at += 5
            return meta()
        } else if at + 1 < end,
            isLetter(bytes[at + 1]) || (bytes[at + 1] == 0x2F && isLetter(bytes[min(at + 2, end - 1)]))
        {
            while let byte = current, byte > 0x20, byte != 0x3E { at += 1 }
            while attribute() != nil {}
        } else if at + 1 < end, [0x21, 0x2F, 0x3F].contains(bytes[at + 1]) {
            skip(past: [0x3E])
        } else {
            at += 1
        }
        return nil
    }

    private mutating func skip(past mark: [UInt8]) {
        guard let range = bytes[at..<end].firstRange(of: mark) else {
            at = end
            return
        }
        at = range.upperBound
    }

    private mutating func meta() -> String? {
        var seen: Set<String> = []
        var isPragma = false
        var needsPragma: Bool?
        var found: String?
        while let (name, value) = attribute() {
            guard seen.insert(name).inserted else { continue }
            switch name {
            case "http-equiv": isPragma = isPragma || value == "content-type"
            case "content" where found == nil:
                guard let label = Charset.charsetParameter(in: Array(value.utf8)) else { break }
                guard let known = Charset.name(ofLabel: label) else { break }
                (found, needsPragma) = (known, true)
            case "charset": (found, needsPragma) = (Charset.name(ofLabel: value), false)
            default: break
            }
        }
        guard let needsPragma, !needsPragma || isPragma, let found else { return nil }
        return Charset.readableInASCII(found)
    }

    /// The next attribute with name and value in lower case, or nil at the end of the tag.
    private mutating func attribute() -> (String, String)? {
        while isSpaceOrSlash(current) { at += 1 }
        guard let first = current, first != 0x3E else {
            if current == 0x3E { at += 1 }
            return nil
        }
        let start = at
        while let byte = current, byte > 0x20, byte != 0x2F, byte != 0x3E, byte != 0x3D || at == start { at += 1 }
        let name = lower(start..<at)
        while let byte = current, byte <= 0x20 { at += 1 }
        guard current == 0x3D else { return at < end ? (name, "") : nil }
        at += 1
        while let byte = current, byte <= 0x20 { at += 1 }
        return value().map { (name, $0) }
    }

    /// Nil when the bytes end inside it: half a name is no name.
    private mutating func value() -> String? {
        guard let first = current else { return nil }
        if first == 0x22 || first == 0x27 {
            let start = at + 1
            guard let close = bytes[start..<end].firstIndex(of: first) else {
                at = end
                return nil
            }
            at = close + 1
            return lower(start..<close)
        }
        let start = at
        while let byte = current, byte > 0x20, byte != 0x3E { at += 1 }
        return at < end ? lower(start..<at) : nil
    }

    private func lower(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
