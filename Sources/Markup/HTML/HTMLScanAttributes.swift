/// Reading the attributes of a tag.
extension HTMLScan {
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
        while at < input.count, !isBlank(input[at]), input[at] != UInt8(ascii: "="), input[at] != UInt8(ascii: ">"),
            input[at] != UInt8(ascii: "/")
        {
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

    /// Takes an attribute up as libxml2 would; false for what libxml2 has to read itself. `first`: of the same tag.
    mutating func read(_ attribute: Attribute, since first: Int) -> Bool {
        guard let name = name(attribute) else { return false }
        guard name != .other else { return !limits.keepsOtherAttributes }
        // Of two the first counts.
        guard !attributes[first...].contains(where: { $0.name == name }) else { return true }
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
        let bytes = UnsafeBufferPointer(rebasing: input[value])
        var at = 0
        while let mark = bytes[at...].firstIndex(of: UInt8(ascii: "&")) {
            values.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at...mark]))
            let name = bytes[(mark + 1)...].prefix { isLetter($0) || $0 &- 0x30 < 10 }
            at = mark + 1
            switch name.endIndex < bytes.count ? bytes[name.endIndex] : UInt8(ascii: "\"") {
            case UInt8(ascii: ";") where name.elementsEqual("amp".utf8): at = name.endIndex + 1
            case UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "\""): break
            case 0x20 where name.isEmpty: break
            default: return false
            }
        }
        values.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at...]))
        return true
    }

    /// Whether nobody asks for such an attribute and libxml2 would find it as long as it was found here.
    func isUnwanted(_ attribute: Attribute) -> Bool {
        !limits.keepsOtherAttributes && name(attribute) == .other
    }

    /// The name of an attribute that libxml2 sees as long as it was found here, else nil.
    private func name(_ attribute: Attribute) -> Name? {
        guard attribute.end < input.count, input[attribute.name.lowerBound - 1] != UInt8(ascii: "/") else { return nil }
        return name(attribute.name)
    }

    /// The name that the bytes spell; nil where they are not all letters, digits and hyphens, or too many for libxml2.
    func name(_ range: Range<Int>) -> Name? {
        if range.count <= 16 {
            let spelling = NameTable.Spelling(
                low: word(range.lowerBound, range.count), high: word(range.lowerBound + 8, range.count - 8))
            let name = names.name(spelling)
            if name != .other { return name }
        }
        guard range.count < 100, isLetter(input[range.lowerBound]) else { return nil }
        return range.allSatisfy { isLetter(input[$0]) || input[$0] &- 0x30 < 10 || input[$0] == UInt8(ascii: "-") }
            ? .other : nil
    }
}
