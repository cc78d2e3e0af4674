/// The part of CSS selectors that rules need, as XPath (https://www.w3.org/TR/selectors-3/).
///
/// Types, `*`, `.class`, `#id`, `[name]`, `[name=value]` with `~= ^= $= *=`, `:first-child`, `:last-child`,
/// `:nth-of-type(n)`, the four combinators and groups; `::attr(name)` behind it all gives an attribute's value.
struct CSSSelector {
    struct Fault: Error { let message: String }

    let xpath: String

    init(_ text: String) throws(Fault) {
        var reader = Reader(rest: Substring(text))
        var paths = [try reader.path()]
        while reader.take(",") {
            reader.skipBlanks()
            paths.append(try reader.path())
        }
        guard reader.rest.isEmpty else { throw Fault(message: "\"\(reader.rest)\" is not understood") }
        xpath = paths.joined(separator: " | ")
    }

    private struct Reader {
        var rest: Substring

        mutating func take(_ mark: String) -> Bool {
            guard rest.hasPrefix(mark) else { return false }
            rest = rest.dropFirst(mark.count)
            return true
        }

        /// Whether there were any.
        @discardableResult mutating func skipBlanks() -> Bool {
            let before = rest.count
            rest = rest.drop { $0.isWhitespace }
            return rest.count < before
        }

        mutating func path() throws(Fault) -> String {
            skipBlanks()
            var path = "//" + (try compound(axis: ""))
            while true {
                let isApart = skipBlanks()
                if rest.isEmpty || rest.first == "," { return path }
                if take("::attr(") {
                    let attribute = try name()
                    guard take(")") else { throw Fault(message: "::attr( has no end") }
                    return path + "/@" + attribute
                }
                if take(">") {
                    path += "/" + (try combined(axis: ""))
                } else if take("+") {
                    path += "/" + (try combined(axis: "following-sibling::*[1]/self::"))
                } else if take("~") {
                    path += "/" + (try combined(axis: "following-sibling::"))
                } else if isApart {
                    path += "//" + (try compound(axis: ""))
                } else {
                    throw Fault(message: "\"\(rest)\" is not understood")
                }
            }
        }

        private mutating func combined(axis: String) throws(Fault) -> String {
            skipBlanks()
            return try compound(axis: axis)
        }

        private mutating func compound(axis: String) throws(Fault) -> String {
            let start = rest.count
            let isAny = take("*")
            let type = isAny ? "" : prefix()
            var path = axis + (type.isEmpty ? "*" : type.lowercased())
            while let condition = try condition() { path += "[\(condition)]" }
            guard rest.count < start else {
                throw Fault(message: rest.isEmpty ? "it ends too early" : "at \"\(rest)\"")
            }
            return path
        }

        private mutating func condition() throws(Fault) -> String? {
            if take(".") { return Self.word("@class", try name()) }
            if take("#") { return "@id=\(try Self.literal(name()))" }
            if take("[") { return try attribute() }
            guard rest.first == ":", !rest.hasPrefix("::") else { return nil }
            if take(":first-child") { return "not(preceding-sibling::*)" }
            if take(":last-child") { return "not(following-sibling::*)" }
            if take(":nth-of-type(") {
                let digits = rest.prefix { $0.isNumber }
                rest = rest.dropFirst(digits.count)
                guard let number = Int(digits), take(")") else { throw Fault(message: ":nth-of-type takes a number") }
                return String(number)
            }
            throw Fault(message: "\"\(rest)\": of the pseudo-classes only :first-child, :last-child, :nth-of-type(n)")
        }

        private mutating func attribute() throws(Fault) -> String {
            let attribute = "@" + (try name())
            if take("]") { return attribute }
            let sign = ["~=", "^=", "$=", "*=", "="].first { rest.hasPrefix($0) }
            guard let sign, take(sign) else { throw Fault(message: "\"[\(attribute.dropFirst())\" has no end") }
            let value = try value()
            guard take("]") else { throw Fault(message: "\"[\(attribute.dropFirst())\" has no end") }
            let literal = try Self.literal(value)
            switch sign {
            case "~=": return Self.word(attribute, value)
            case "^=": return "starts-with(\(attribute), \(literal))"
            case "*=": return "contains(\(attribute), \(literal))"
            case "$=":
                return
                    "substring(\(attribute), string-length(\(attribute)) - \(value.unicodeScalars.count - 1)) = \(literal)"
            default: return "\(attribute)=\(literal)"
            }
        }

        private mutating func value() throws(Fault) -> String {
            guard let quote = rest.first, quote == "\"" || quote == "'" else { return try name() }
            let value = rest.dropFirst().prefix { $0 != quote }
            rest = rest.dropFirst(value.count + 1)
            guard take(String(quote)) else { throw Fault(message: "a quotation mark is missing") }
            return String(value)
        }

        private mutating func name() throws(Fault) -> String {
            let name = prefix()
            guard !name.isEmpty else { throw Fault(message: rest.isEmpty ? "a name is missing" : "at \"\(rest)\"") }
            return name
        }

        private mutating func prefix() -> String {
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            rest = rest.dropFirst(name.count)
            return String(name)
        }

        private static func word(_ attribute: String, _ word: String) -> String {
            "contains(concat(' ', normalize-space(\(attribute)), ' '), \" \(word) \")"
        }

        private static func literal(_ value: String) throws(Fault) -> String {
            guard value.contains("\"") else { return "\"\(value)\"" }
            guard value.contains("'") else { return "'\(value)'" }
            throw Fault(message: "a value with both kinds of quotation marks")
        }
    }
}
