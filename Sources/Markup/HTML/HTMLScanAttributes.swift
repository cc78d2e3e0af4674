/// Finding the attributes of a tag.
extension HTMLBytes {
    struct Attribute {
        let name: Range<Int>
        /// Without quotes.
        let value: Range<Int>
        /// Past it, with the quotes.
        let end: Int
    }

    /// The next attribute of a tag; nil at the end of the tag, past which `at` goes then.
    func nextAttribute(_ at: inout Int) -> Attribute? {
        while at < input.count, isBlank(input[at]) || input[at] == UInt8(ascii: "/") { at += 1 }
        guard at < input.count, input[at] != UInt8(ascii: ">") else {
            at = min(at + 1, input.count)
            return nil
        }
        let start = at
        at += 1
        // Most letters stand behind all bytes that end a name.
        while at < input.count, input[at] > UInt8(ascii: ">") || isInName(input[at]) && input[at] != UInt8(ascii: "=") {
            at += 1
        }
        let name = start..<at
        let (value, end) = value(after: at)
        at = end
        return Attribute(name: name, value: value, end: end)
    }

    /// The value of an attribute whose name ends there.
    private func value(after name: Int) -> (Range<Int>, end: Int) {
        var at = name
        while at < input.count, isBlank(input[at]) { at += 1 }
        guard at < input.count, input[at] == UInt8(ascii: "=") else { return (name..<name, name) }
        at += 1
        while at < input.count, isBlank(input[at]) { at += 1 }
        guard at < input.count else { return (at..<at, at) }
        let quote = input[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let close = position(of: quote, from: at + 1) ?? input.count
            return (at + 1..<close, min(close + 1, input.count))
        }
        let start = at
        while at < input.count, !isBlank(input[at]), input[at] != UInt8(ascii: ">") { at += 1 }
        return (start..<at, at)
    }

    /// The name of an attribute that libxml2 sees as long as it was found here, else nil.
    func name(_ attribute: Attribute) -> Name? {
        guard attribute.end < count, input[attribute.name.lowerBound - 1] != UInt8(ascii: "/") else { return nil }
        return name(attribute.name)
    }
}

/// Reading the attributes of a tag.
extension HTMLScan {
    typealias Attribute = HTMLBytes.Attribute

    /// Takes an attribute up as libxml2 would; false for what libxml2 has to read itself. `first`: of the same tag.
    mutating func read(_ attribute: Attribute, since first: Int) -> Bool {
        guard let name = page.name(attribute) else { return false }
        guard name != .other else { return !limits.keepsOtherAttributes }
        // Of two the first counts.
        for known in first..<attributes.count where attributes[known].name == name { return true }
        let start = values.count
        guard append(attribute.value) else {
            values.removeSubrange(start...)
            return false
        }
        attributes.append(
            .init(name: name, nameLength: 0, start: Int32(start), length: Int32(values.count - start)))
        return true
    }

    /// Appends a value with `&` for each `&amp;`; false where another entity may stand in it.
    private mutating func append(_ value: Range<Int>) -> Bool {
        var at = value.lowerBound
        while let mark = page.position(of: UInt8(ascii: "&"), from: at, to: value.upperBound) {
            values.append(contentsOf: page[at..<mark + 1])
            at = mark + 1
            let name = page.input[at..<value.upperBound].prefix { page.isLetter($0) || $0 &- 0x30 < 10 }
            switch name.endIndex < value.upperBound ? page[name.endIndex] : UInt8(ascii: "\"") {
            case UInt8(ascii: ";") where name.elementsEqual("amp".utf8): at = name.endIndex + 1
            case UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "\""): break
            case 0x20 where name.isEmpty: break
            default: return false
            }
        }
        values.append(contentsOf: page[at..<value.upperBound])
        return true
    }

    /// Whether nobody asks for such an attribute and libxml2 would find it as long as it was found here.
    func isUnwanted(_ attribute: Attribute) -> Bool {
        !limits.keepsOtherAttributes && page.name(attribute) == .other
    }
}
