import Model

/// What SQLite binds and stores.
public enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// A text as its UTF-8; it is read again as `text`.
    case octets([UInt8])
    case blob([UInt8])
}

extension Value {
    init(_ number: (some FixedWidthInteger)?) { self = number.map { .integer(Int64(clamping: $0)) } ?? .null }

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }

    init(_ moment: Timestamp?) { self = moment.map { .integer($0.milliseconds) } ?? .null }

    init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    public init(integerLiteral number: Int64) { self = .integer(number) }

    public init(stringLiteral text: String) { self = .text(text) }
}
