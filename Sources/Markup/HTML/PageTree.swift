import CXML2

/// Makes libxml2's tree of a page; each element knows its index by `_private`.
enum PageTree {
    /// Nil when there is no memory.
    static func make(_ page: HTMLDocument) -> htmlDocPtr? {
        guard let tree = htmlNewDocNoDtD(nil, nil) else { return nil }
        var open: [(end: Int, node: xmlNodePtr)] = []
        for index in page.nodes.indices {
            while let last = open.last, last.end <= index { open.removeLast() }
            let parent = open.last?.node
            if page.nodes[index].name == .text {
                add(text: page.text[page.nodes[index].range], to: parent, of: tree)
            } else if let node = element(index, of: page, in: tree) {
                // A second root, after tag soup, is one more child of the document.
                xmlAddChild(parent ?? UnsafeMutableRawPointer(tree).assumingMemoryBound(to: xmlNode.self), node)
                open.append((page.nodes[index].end, node))
            }
        }
        return tree
    }

    /// -1 for the document.
    static func index(_ node: xmlNodePtr) -> Int { node.pointee._private.map { Int(bitPattern: $0) - 1 } ?? -1 }

    private static func element(_ index: Int, of page: HTMLDocument, in tree: htmlDocPtr) -> xmlNodePtr? {
        guard let node = xmlNewDocNode(tree, nil, page[index].name, nil) else { return nil }
        node.pointee._private = UnsafeMutableRawPointer(bitPattern: index + 1)
        for (name, value) in page.attributes(of: index) { xmlNewProp(node, name, value) }
        return node
    }

    private static func add(text: ArraySlice<UInt8>, to parent: xmlNodePtr?, of tree: htmlDocPtr) {
        guard let parent else { return }
        text.withUnsafeBufferPointer { bytes in
            // libxml2 joins it with a text before it and frees it then: the pointer is not used again.
            _ = xmlNewDocTextLen(tree, bytes.baseAddress, Int32(bytes.count)).map { xmlAddChild(parent, $0) }
        }
    }
}

extension HTMLDocument {
    /// Name and value of each attribute of a node, in the order of the page.
    func attributes(of index: NodeIndex) -> [(name: String, value: String)] {
        let first = Int(nodes[index].firstAttribute)
        return attributes[first..<first + Int(nodes[index].attributeCount)].map { attribute in
            let start = Int(attribute.start)
            let spelling = values[start - Int(attribute.nameLength)..<start]
            return (
                attribute.name == .other ? String(decoding: spelling, as: UTF8.self) : attribute.name.spelling,
                String(decoding: values[start..<start + Int(attribute.length)], as: UTF8.self)
            )
        }
    }
}
