/// One element with all that is below it: an item of a feed, never a whole document.
public struct XMLElement: Sendable {
    public enum Content: Sendable {
        case element(XMLElement)
        case text(String)
    }

    public let name: XMLName
    public let attributes: [XMLAttribute]
    public internal(set) var content: [Content] = []

    public init(name: XMLName, attributes: [XMLAttribute]) { (self.name, self.attributes) = (name, attributes) }

    public var children: [XMLElement] {
        content.compactMap { if case .element(let child) = $0 { child } else { nil } }
    }

    /// Its text with that of all elements below, in order.
    public var text: String {
        if content.count == 1, case .text(let only) = content[0] { return only }
        return content.reduce(into: "") { text, part in
            switch part {
            case .text(let piece): text += piece
            case .element(let child): text += child.text
            }
        }
    }

    public subscript(attribute local: String) -> String? {
        attributes.first { $0.name.local == local && $0.name.space == .none }?.value
    }

    public subscript(space: XMLSpace, attribute local: String) -> String? {
        attributes.first { $0.name.local == local && $0.name.space == space }?.value
    }

    /// The first child with one of the names, in the order of the names.
    public func first(_ names: XMLName...) -> XMLElement? {
        for name in names { if let child = children.first(where: { $0.name == name }) { return child } }
        return nil
    }

    public func all(_ name: XMLName) -> [XMLElement] { children.filter { $0.name == name } }
}

extension XMLReader {
    /// What is below the element whose start event was just read; nil when the document ends before it does.
    public mutating func element(_ name: XMLName, _ attributes: [XMLAttribute]) -> XMLElement? {
        var open = [XMLElement(name: name, attributes: attributes)]
        while let event = next() {
            switch event {
            case .start(let name, let attributes): open.append(XMLElement(name: name, attributes: attributes))
            case .text(let text): open[open.count - 1].content.append(.text(text))
            case .end:
                let done = open.removeLast()
                if open.isEmpty { return done }
                open[open.count - 1].content.append(.element(done))
            }
        }
        return nil
    }
}
