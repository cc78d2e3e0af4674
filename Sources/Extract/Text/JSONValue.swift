/// JSON as pages really carry it: raw line ends in strings, trailing commas and semicolons, comments and CDATA marks
/// are read over, quotes that a template has escaped count as quotes.
indirect enum JSONValue {
    case object([(String, JSONValue)])
    case array([JSONValue])
    case string(String)
    case number(String)
    case bool(Bool)
    case null

    /// The first value of that name.
    subscript(key: String) -> JSONValue? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.0 == key }?.1
    }

    /// The text of a string or number, the first of an array.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .array(let values): values.lazy.compactMap(\.text).first
        case .object: self["@value"]?.text
        default: nil
        }
    }

    /// An array's values; anything else is a list of itself.
    var list: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    /// Nil when nothing could be read; what is cut short is kept as far as it goes.
    init?(lenient text: String) {
        var reader = JSONReader(text)
        guard let value = reader.document() else { return nil }
        self = value
    }
}

/// Reads bytes forward once; depth and count are bounded.
private struct JSONReader {
    private let bytes: [UInt8]
    private var at = 0
    private var values = 0

    /// Templates that escape all they print write `&quot;` for every quote.
    init(_ text: String) {
        let isEscaped = text.has("&quot;") && !text.has("\"")
        bytes = Array((isEscaped ? text.replaced("&quot;", by: "\"").replaced("&amp;", by: "&") : text).utf8)
    }

    mutating func document() -> JSONValue? {
        while at < bytes.count, bytes[at] != UInt8(ascii: "{"), bytes[at] != UInt8(ascii: "[") { at += 1 }
        guard at < bytes.count else { return nil }
        // "[CDATA[" and comments come before the value.
        if bytes[at...].starts(with: "[CDATA[".utf8) {
            at += 7
            return document()
        }
        let first = value(depth: 0)
        blanks()
        guard let first, at < bytes.count, bytes[at] == UInt8(ascii: "{"), let next = value(depth: 0) else {
            return first
        }
        return .array([first, next])
    }

    private mutating func value(depth: Int) -> JSONValue? {
        blanks()
        values += 1
        guard at < bytes.count, depth < 64, values < 100_000 else { return nil }
        switch bytes[at] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(string())
        default: return word()
        }
    }

    private mutating func object(_ depth: Int) -> JSONValue {
        at += 1
        var fields: [(String, JSONValue)] = []
        while true {
            blanks()
            guard at < bytes.count, bytes[at] != UInt8(ascii: "}") else { break }
            guard bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
                guard bytes[at] == UInt8(ascii: ",") else { break }
                at += 1
                continue
            }
            let key = string()
            blanks()
            guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { break }
            at += 1
            guard let value = value(depth: depth + 1) else { break }
            fields.append((key, value))
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: "}") { at += 1 }
        return .object(fields)
    }

    private mutating func array(_ depth: Int) -> JSONValue {
        at += 1
        var values: [JSONValue] = []
        while true {
            blanks()
            guard at < bytes.count, bytes[at] != UInt8(ascii: "]"), bytes[at] != UInt8(ascii: "}") else { break }
            if bytes[at] == UInt8(ascii: ",") {
                at += 1
                continue
            }
            guard let value = value(depth: depth + 1) else { break }
            values.append(value)
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: "]") { at += 1 }
        return .array(values)
    }

    private mutating func word() -> JSONValue? {
        let start = at
        while at < bytes.count, !",]}:\" \n\r\t".utf8.contains(bytes[at]) { at += 1 }
        guard at > start else { return nil }
        switch String(decoding: bytes[start..<at], as: UTF8.self) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null", "undefined": return .null
        case let word: return .number(word)
        }
    }

    private mutating func string() -> String {
        let quote = bytes[at]
        at += 1
        var out: [UInt8] = []
        var start = at
        while at < bytes.count, bytes[at] != quote {
            guard bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count else {
                at += 1
                continue
            }
            out.append(contentsOf: bytes[start..<at])
            at += 1
            escape(&out)
            start = at
        }
        let rest = bytes[start..<at]
        at += 1
        guard !out.isEmpty else { return String(decoding: rest, as: UTF8.self) }
        return String(decoding: out + rest, as: UTF8.self)
    }

    private mutating func escape(_ out: inout [UInt8]) {
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "r"): out.append(0x0A)
        case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(0x20)
        case UInt8(ascii: "u"):
            var scalar = hex()
            if (0xD800..<0xDC00).contains(scalar), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
                bytes[at + 1] == UInt8(ascii: "u")
            {
                at += 2
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (hex() &- 0xDC00) & 0x3FF
            }
            out.append(contentsOf: String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{FFFD}").utf8)
        default: out.append(byte)
        }
    }

    private mutating func hex() -> UInt32 {
        let digits = bytes[at..<min(at + 4, bytes.count)]
        at += digits.count
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
    }

    /// Blanks, semicolons and comments.
    private mutating func blanks() {
        while at < bytes.count {
            if bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ";") {
                at += 1
            } else if bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*") {
                at += 2
                while at + 1 < bytes.count, bytes[at] != UInt8(ascii: "*") || bytes[at + 1] != UInt8(ascii: "/") {
                    at += 1
                }
                at = min(at + 2, bytes.count)
            } else if bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/") {
                while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            } else {
                break
            }
        }
    }
}
