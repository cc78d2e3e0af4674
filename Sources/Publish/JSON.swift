/// A JSON value whose object fields keep their order, and its text on one line (RFC 8259).
public enum JSON: Hashable, Sendable {
    /// One name with its value.
    public struct Field: Hashable, Sendable {
        public var name: String
        public var value: JSON

        public init(_ name: String, _ value: JSON) { (self.name, self.value) = (name, value) }
    }

    case null
    case bool(Bool)
    case integer(Int64)
    /// Infinities and NaN are written as null: JSON has none.
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Field])

    /// The string, or null.
    public init(_ text: String?) { self = text.map(JSON.string) ?? .null }

    public init(_ number: Int64?) { self = number.map(JSON.integer) ?? .null }

    public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }

    public var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .number(let value): bytes += (value.isFinite ? Self.decimal(value) : "null").utf8
        case .string(let text): Self.write(text, to: &bytes)
        case .array(let items): Self.write(items, between: "[]", to: &bytes) { $0.write(to: &$1) }
        case .object(let fields):
            Self.write(fields, between: "{}", to: &bytes) { field, bytes in
                Self.write(field.name, to: &bytes)
                bytes += ":".utf8
                field.value.write(to: &bytes)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], between brackets: StaticString, to bytes: inout [UInt8],
        _ writePart: (Part, inout [UInt8]) -> Void
    ) {
        bytes.append(brackets.utf8Start[0])
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes += ",".utf8 }
            writePart(part, &bytes)
        }
        bytes.append(brackets.utf8Start[1])
    }

    private static func decimal(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes += "\"".utf8
        var before: UInt8 = 0
        for byte in text.utf8 {
            defer { before = byte }
            switch byte {
            // Control characters of C1, which terminals obey, are two octets.
            case 0x80..<0xA0 where before == 0xC2:
                bytes.removeLast()
                bytes += "\\u00".utf8
                bytes += [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            case 0x7F: bytes += "\\u007f".utf8
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20:
                bytes += "\\u00".utf8
                bytes += [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes += "\"".utf8
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral
{
    public init(stringLiteral text: String) { self = .string(text) }
    public init(arrayLiteral items: JSON...) { self = .array(items) }
    public init(dictionaryLiteral fields: (String, JSON)...) { self = .object(fields.map(Field.init)) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(nilLiteral: ()) { self = .null }
}
