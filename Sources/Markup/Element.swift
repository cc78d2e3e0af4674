import CXML2

/// A node of a document. A value: copying it copies two references, never the tree.
public struct Element {
    let document: HTMLDocument
    let node: xmlNodePtr

    public var name: String { String(xml: node.pointee.name) ?? "" }
    public var parent: Element? { wrap(node.pointee.parent) }
    public var nextSibling: Element? { wrap(xmlNextElementSibling(node)) }

    public var text: String {
        let content = xmlNodeGetContent(node)
        defer { if let content { cxml_free(content) } }
        return String(xml: content) ?? ""
    }

    public subscript(attribute name: String) -> String? {
        let value = xmlGetNoNsProp(node, name)
        defer { if let value { cxml_free(value) } }
        return String(xml: value)
    }

    private func wrap(_ node: xmlNodePtr?) -> Element? {
        node.flatMap { $0.pointee.type == XML_ELEMENT_NODE ? Element(document: document, node: $0) : nil }
    }
}

extension String {
    init?(xml bytes: UnsafePointer<xmlChar>?) {
        guard let bytes else { return nil }
        self.init(cString: bytes)
    }
}
