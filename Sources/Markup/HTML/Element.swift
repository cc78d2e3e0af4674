/// A node of a page, or an element. A value: the page and an index.
public struct Element: Sendable {
    public let document: HTMLDocument
    public let index: Int

    var node: HTMLDocument.Node { document.nodes[index] }

    /// One byte to compare with.
    public var tag: Name { node.name }

    /// Lower case; empty for a text.
    public var name: String {
        switch tag {
        case .text: ""
        case .other: document.otherNames[index] ?? ""
        case let tag: tag.spelling
        }
    }

    public var parent: Element? { node.parent < 0 ? nil : document[node.parent] }

    /// Child elements in order.
    public var children: [Element] {
        var found: [Element] = []
        var at = index + 1
        while at < node.end {
            if document.nodes[at].name != .text { found.append(document[at]) }
            at = document.nodes[at].end
        }
        return found
    }

    /// The elements of that name below it, in document order.
    public func all(_ tag: Name) -> some Sequence<Element> {
        (index + 1..<node.end).lazy.filter { document.nodes[$0].name == tag }.map { document[$0] }
    }

    /// The elements of either name below it, in document order.
    public func all(_ one: Name, _ other: Name) -> some Sequence<Element> {
        (index + 1..<node.end).lazy.filter { [nodes = document.nodes] in
            nodes[$0].name == one || nodes[$0].name == other
        }
        .map { document[$0] }
    }

    /// The first element of that name below it.
    public func first(_ tag: Name) -> Element? {
        (index + 1..<node.end).first { document.nodes[$0].name == tag }.map { document[$0] }
    }

    public subscript(attribute: Name) -> String? { document.attribute(attribute, of: index) }

    public subscript(attribute spelling: String) -> String? {
        let name = Name(spelling: spelling)
        guard name == .other else { return document.attribute(name, of: index) }
        let first = Int(node.firstAttribute)
        for attribute in document.attributes[first..<first + Int(node.attributeCount)]
        where attribute.nameLength == spelling.utf8.count {
            let start = Int(attribute.start)
            guard document.values[start - spelling.utf8.count..<start].elementsEqual(spelling.utf8) else { continue }
            return String(decoding: document.values[start..<start + Int(attribute.length)], as: UTF8.self)
        }
        return nil
    }

    /// The language in force here: the nearest `lang`, as written.
    public var language: String? {
        var at: Element? = self
        while let element = at {
            if let language = element[.lang] ?? element[.xmlLang], !language.isEmpty { return language }
            at = element.parent
        }
        return nil
    }

    /// Where it stands: `/html/body/div[2]/h1`, positions among siblings of one name, counted from 1 where there are
    /// several.
    public var path: String {
        guard let parent else { return "/" + name }
        if tag == .text { return parent.path + "/text()" }
        let (position, count) = place(in: parent)
        return parent.path + (count > 1 ? "/\(name)[\(position)]" : "/" + name)
    }

    /// Its place among the siblings of its name, counted from 1, and how many they are.
    private func place(in parent: Element) -> (position: Int, count: Int) {
        var (position, count) = (0, 0)
        var at = parent.index + 1
        while at < parent.node.end {
            let isSame = document.nodes[at].name == tag && (tag != .other || document[at].name == name)
            if isSame { count += 1 }
            if at == index { position = count }
            at = document.nodes[at].end
        }
        return (position, count)
    }
}
