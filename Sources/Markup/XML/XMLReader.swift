/// Reads XML from start to end, one event at a time, and goes on where a strict parser must stop.
///
/// Written by hand because libxml2 ends at the first stray `<` even when it recovers, and closes the wrong element at
/// an unclosed `<br>`: either loses the rest of a feed. It holds one event in memory, whatever the document's size.
/// There is no DTD, no entity but the characters that HTML names, and nothing is ever fetched: declared entities stay
/// in the text as they are written.
public struct XMLReader {
    public enum Event {
        case start(XMLName, [XMLAttribute])
        case end
        case text(String)
    }

    public private(set) var problems: [String] = []
    /// Elements that are open now.
    public var depth: Int { open.count }
    /// The byte at which the next event is looked for.
    public var position: Int { at }

    private let bytes: [UInt8]
    private let end: Int
    private let limits: XMLLimits
    private var at = 0
    private var nodes = 0
    private var open: [(name: String, prefixes: [String])] = []
    private var spaces = XMLSpaces()
    /// Names of elements below the depth limit.
    private var lost: [String] = []
    /// Ends that one end tag, an empty element or the end of the document caused.
    private var endsDue = 0

    /// Reads valid UTF-8.
    public init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) {
        (self.bytes, self.limits) = (bytes, limits)
        end = min(bytes.count, limits.bytes)
        if end < bytes.count { problems.append("longer than \(limits.bytes) bytes: the rest is lost") }
    }

    /// The next event, or nil at the end. Elements that are open at the end get no end event: they are incomplete.
    public mutating func next() -> Event? {
        if endsDue > 0 {
            endsDue -= 1
            return close()
        }
        while at < end {
            guard nodes < limits.nodes else {
                report("more than \(limits.nodes) nodes: the rest is lost")
                at = end
                return nil
            }
            if let event = bytes[at] == 0x3C && isMarkup(at) ? markup() : text() {
                nodes += 1
                return event
            }
        }
        return nil
    }

    private mutating func report(_ problem: String) {
        if !problems.contains(problem) { problems.append(problem) }
    }

    // MARK: Text

    /// Whether the `<` there begins markup; else it is a letter of the text.
    private func isMarkup(_ at: Int) -> Bool {
        guard at + 1 < end else { return false }
        let byte = bytes[at + 1]
        if byte == 0x21 { return isDeclaration(at + 2) }
        return byte == 0x3F || byte == 0x2F || XMLScan.isNameStart(byte)
    }

    /// Comments, CDATA sections and DOCTYPE go on with `--`, `[` or a letter (https://www.w3.org/TR/xml/#NT-Comment).
    private func isDeclaration(_ at: Int) -> Bool {
        guard at < end else { return false }
        let isComment = bytes[at] == 0x2D && at + 1 < end && bytes[at + 1] == 0x2D
        return isComment || bytes[at] == 0x5B || XMLScan.isNameStart(bytes[at])
    }

    private mutating func text() -> Event? {
        let start = at
        repeat { at = XMLScan.index(of: 0x3C, in: bytes, from: at + 1, to: end) ?? end } while at < end && !isMarkup(at)
        guard lost.isEmpty, !open.isEmpty else { return nil }
        return .text(XMLEntities.decode(bytes[start..<at]))
    }

    // MARK: Markup

    private mutating func markup() -> Event? {
        switch bytes[at + 1] {
        case 0x21: return declaration()
        case 0x3F:
            at = XMLScan.end(of: [0x3F, 0x3E], in: bytes, from: at + 2, to: end) ?? end
            return nil
        case 0x2F: return endTag()
        default: return startTag()
        }
    }

    private mutating func declaration() -> Event? {
        if XMLScan.sees("<!--", in: bytes, at: at, to: end) {
            at = XMLScan.end(of: [0x2D, 0x2D, 0x3E], in: bytes, from: at + 4, to: end) ?? end
        } else if XMLScan.sees("<![cdata[", in: bytes, at: at, to: end) {
            let start = at + 9
            let close = XMLScan.end(of: [0x5D, 0x5D, 0x3E], in: bytes, from: start, to: end)
            at = close ?? end
            guard lost.isEmpty, !open.isEmpty else { return nil }
            return .text(String(decoding: bytes[start..<(close.map { $0 - 3 } ?? end)], as: UTF8.self))
        } else {
            skipDeclaration()
        }
        return nil
    }

    /// Past a DOCTYPE with its internal subset, which is not read.
    private mutating func skipDeclaration() {
        let start = at
        var brackets = 0
        while at < end {
            let byte = bytes[at]
            at += 1
            switch byte {
            case 0x5B: brackets += 1
            case 0x5D: brackets -= 1
            case 0x22, 0x27:
                // A quote that is never closed is an apostrophe.
                if let close = XMLScan.index(of: byte, in: bytes, from: at, to: min(end, at + 4096)) { at = close + 1 }
            case 0x3E where brackets <= 0:
                if XMLScan.end(of: Array("<!ENTITY".utf8), in: bytes, from: start, to: at) != nil {
                    report("entity declarations refused")
                }
                return
            default: break
            }
        }
    }

    /// Names of elements that are left out and whose ends are waited for.
    private static let mostLost = 256

    private mutating func endTag() -> Event? {
        let start = at + 2
        at = XMLScan.index(of: 0x3E, in: bytes, from: start, to: end).map { $0 + 1 } ?? end
        let name = String(decoding: bytes[start..<at].prefix { XMLScan.isName($0) }, as: UTF8.self).lowercased()
        if let index = lost.lastIndex(of: name) {
            lost.removeSubrange(index...)
            return nil
        }
        guard let index = open.lastIndex(where: { $0.name == name }) else {
            // It ends nothing, and was looked for among all that is open.
            nodes += 1
            return nil
        }
        lost = []
        endsDue = open.count - index - 1
        return close()
    }

    private mutating func close() -> Event {
        spaces.forget(open.removeLast().prefixes)
        return .end
    }

    private mutating func startTag() -> Event? {
        var scan = XMLTagScan(bytes: bytes, at: at + 1, end: end, limit: limits.attributes)
        scan.run()
        at = scan.at
        guard scan.isComplete else { return nil }
        if scan.isCut { report("more than \(limits.attributes) attributes in one tag: the others are lost") }
        if scan.isTorn { report("a quote is never closed: its attribute ends with the tag") }
        let name = scan.name.lowercased()
        guard lost.isEmpty, open.count < limits.depth else {
            report("elements below depth \(limits.depth) are lost")
            if !scan.isEmpty, lost.count < Self.mostLost { lost.append(name) }
            nodes += 1
            return nil
        }
        open.append((name, spaces.declare(scan.attributes, by: name)))
        if scan.isEmpty { endsDue = 1 }
        let attributes = scan.attributes.map { XMLAttribute(spaces.resolve($0.0, isElement: false), $0.1) }
        return .start(spaces.resolve(name, isElement: true), attributes)
    }
}

/// An attribute of an element; most have no namespace.
public struct XMLAttribute: Sendable {
    public let name: XMLName
    public let value: String

    init(_ name: XMLName, _ value: String) { (self.name, self.value) = (name, value) }
}
