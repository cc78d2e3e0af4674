/// A parsed page: its nodes in document order, in four arrays that are freed at once.
///
/// libxml2 reads the tags; no libxml2 tree is built (it takes 52 bytes for each byte of `<p><p><p>…`).
/// A subtree is a range of nodes and its text a range of bytes, so that a pass over a page touches no heap.
public final class HTMLDocument: Sendable {
    /// Index of a node in `nodes`.
    public typealias NodeIndex = Int

    /// An element or a text.
    public struct Node: Sendable {
        public let name: Name
        @usableFromInline let attributeCount: UInt8
        public let depth: UInt16
        @usableFromInline let firstAttribute: Int32
        let parentIndex: Int32
        var endIndex: Int32
        let textStart: Int32
        var textEnd: Int32

        /// -1 at the root.
        public var parent: Int { Int(parentIndex) }
        /// One past the last node below it.
        public var end: Int { Int(endIndex) }
        public var hasAttributes: Bool { attributeCount > 0 }
        /// Its text, with that of all nodes below it, in `text`.
        public var range: Range<Int> { Int(textStart)..<Int(textEnd) }
    }

    @usableFromInline struct Attribute: Sendable {
        @usableFromInline let name: Name
        /// Bytes of the spelling in front of the value, for `other` names.
        let nameLength: UInt8
        @usableFromInline let start: Int32
        @usableFromInline let length: Int32
    }

    public let nodes: [Node]
    /// All text of the page in UTF-8, white space as it is in the source.
    public let text: [UInt8]
    @usableFromInline let attributes: [Attribute]
    @usableFromInline let values: [UInt8]
    let otherNames: [Int: String]
    /// Bodies of the `application/ld+json` scripts, as they are.
    public let jsonLD: [String]
    /// Bodies of scripts that hold the state of the page's program: JSON, or assignments of it.
    public let states: [[UInt8]]
    /// What was lost on the way, for the log.
    public let problems: [String]

    /// Reads UTF-8 `bytes` as tag soup. Never fails: what cannot be read is left out and told in `problems`.
    /// `isWellFormed`: they are known to be right and without NUL, as `Charset.decode` gives them.
    public init(_ bytes: [UInt8], limits: HTMLLimits = HTMLLimits(), isWellFormed: Bool = false) {
        var builder = HTMLBuilder(limits: limits)
        builder.parse(WindowsReferences.resolved(bytes) ?? bytes, isWellFormed: isWellFormed)
        (nodes, text) = (builder.nodes, builder.text)
        (attributes, values, otherNames) = (builder.attributes, builder.values, builder.otherNames)
        (jsonLD, states, problems) = (builder.jsonLD, builder.states, builder.problems)
    }

    /// The `html` element; nil for a page without any element.
    public var root: Element? { nodes.isEmpty ? nil : Element(document: self, index: 0) }

    public subscript(index: NodeIndex) -> Element { Element(document: self, index: index) }

    /// The value of an attribute, or nil when the node has none of that name.
    public func attribute(_ name: Name, of index: NodeIndex) -> String? {
        range(of: name, at: index).map { String(decoding: values[$0], as: UTF8.self) }
    }

    /// The node before one in the same element.
    public func sibling(before index: NodeIndex) -> NodeIndex? {
        let parent = nodes[index].parent
        var before = index - 1
        while before > parent, nodes[before].parent != parent { before = nodes[before].parent }
        return before > parent ? before : nil
    }

    /// Whether a node is a text of nothing but blanks.
    public func isBlankText(_ index: NodeIndex) -> Bool {
        nodes[index].name == .text && text[nodes[index].range].allSatisfy { $0 <= 0x20 }
    }

    /// Whether a node has the attribute.
    public func has(_ name: Name, at index: NodeIndex) -> Bool { range(of: name, at: index) != nil }

    /// Calls `body` with the bytes of an attribute's value (nothing when there is none), without a String.
    @inlinable public func withAttribute<Result>(
        _ name: Name, of index: NodeIndex, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        guard let range = range(of: name, at: index) else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        return values.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Calls `body` with each attribute of a node: its name and the bytes of its value.
    @inlinable public func eachAttribute(of index: NodeIndex, _ body: (Name, UnsafeBufferPointer<UInt8>) -> Void) {
        let node = nodes[index]
        guard node.attributeCount > 0 else { return }
        let first = Int(node.firstAttribute)
        values.withUnsafeBufferPointer { values in
            for at in first..<first + Int(node.attributeCount) {
                let attribute = attributes[at]
                let start = Int(attribute.start)
                body(attribute.name, UnsafeBufferPointer(rebasing: values[start..<start + Int(attribute.length)]))
            }
        }
    }

    @usableFromInline func range(of name: Name, at index: NodeIndex) -> Range<Int>? {
        let node = nodes[index]
        let first = Int(node.firstAttribute)
        for at in first..<first + Int(node.attributeCount) where attributes[at].name == name {
            return Int(attributes[at].start)..<Int(attributes[at].start) + Int(attributes[at].length)
        }
        return nil
    }
}
