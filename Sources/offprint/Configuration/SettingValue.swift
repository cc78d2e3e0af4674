/// A value as somebody wrote it: a word of a flag or variable, or one of the file's TOML types.
enum Written: Sendable, Equatable {
    case word(String)
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case list([String])
    /// What no setting takes: a float, a date, a list of other things.
    case other(String)

    /// As it is quoted in messages.
    var quoted: String {
        switch self {
        case .word(let text), .string(let text): "\"\(text)\""
        case .integer(let number): String(number)
        case .boolean(let value): String(value)
        case .list(let items): "[" + items.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
        case .other(let text): text
        }
    }

    /// The text of a word or a string.
    var text: String? {
        switch self {
        case .word(let text), .string(let text): text
        default: nil
        }
    }
}

/// What a setting can be.
protocol SettingValue: Sendable, Equatable {
    /// With its article, for messages: `a duration`.
    static var noun: String { get }
    /// One right value, for messages.
    static var example: String { get }
    /// Nil when it is not one.
    init?(_ written: Written)
    /// As the file would have it; nil when nothing is set.
    var toml: String? { get }
}

extension String: SettingValue {
    static var noun: String { "a text" }
    static var example: String { "\"words\"" }

    init?(_ written: Written) {
        guard let text = written.text else { return nil }
        self = text
    }

    var toml: String? { quotedForTOML }

    /// A TOML basic string (https://toml.io/en/v1.0.0#string).
    var quotedForTOML: String {
        var text = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\" + String(scalar)
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

extension Optional: SettingValue where Wrapped: SettingValue {
    static var noun: String { Wrapped.noun }
    static var example: String { Wrapped.example }

    init?(_ written: Written) {
        guard let value = Wrapped(written) else { return nil }
        self = value
    }

    var toml: String? { self?.toml }
}

extension Bool: SettingValue {
    static var noun: String { "true or false" }
    static var example: String { "true" }

    init?(_ written: Written) {
        switch written {
        case .boolean(let value): self = value
        case .word("true"), .word("yes"), .word("on"), .word("1"): self = true
        case .word("false"), .word("no"), .word("off"), .word("0"): self = false
        default: return nil
        }
    }

    var toml: String? { String(self) }
}

extension Int: SettingValue {
    static var noun: String { "a whole number" }
    static var example: String { "10" }

    init?(_ written: Written) {
        switch written {
        case .integer(let number): self = number
        case .word(let text):
            guard let number = Int(text) else { return nil }
            self = number
        default: return nil
        }
    }

    var toml: String? { String(self) }
}

extension [String]: SettingValue {
    static var noun: String { "a list of texts" }
    static var example: String { "[\"one\", \"two\"]" }

    /// A list in a flag or variable is parted by commas.
    init?(_ written: Written) {
        switch written {
        case .list(let items): self = items
        case .word(let text):
            self = text.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
        default: return nil
        }
    }

    var toml: String? { "[" + map(\.quotedForTOML).joined(separator: ", ") + "]" }
}

/// One of a few words.
protocol SettingChoice: SettingValue, RawRepresentable<String>, CaseIterable {}

extension SettingChoice {
    static var noun: String { "one of " + allCases.map(\.rawValue).joined(separator: ", ") }
    static var example: String { allCases.first?.rawValue ?? "" }

    init?(_ written: Written) {
        guard let text = written.text else { return nil }
        self.init(rawValue: text)
    }

    var toml: String? { rawValue.quotedForTOML }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[endIndex...] }
        return self[first...last]
    }
}
