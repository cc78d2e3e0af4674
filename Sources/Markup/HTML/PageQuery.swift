import CXML2

/// Answers XPath 1.0 expressions (https://www.w3.org/TR/1999/REC-xpath-19991116/) on a page.
///
/// libxml2 evaluates them on a tree made of the page's nodes, some 200 bytes each: it is made only where somebody asks.
/// Not for several threads.
public final class PageQuery {
    /// Something that an expression selected.
    public struct Hit: Equatable, Sendable {
        /// The element, or the one that the attribute belongs to; -1 for a result that is no node.
        public let node: HTMLDocument.NodeIndex
        /// The value of an attribute, the characters of a text, a string or number; nil for an element.
        public let text: String?
    }

    private let tree: htmlDocPtr
    private let context: xmlXPathContextPtr

    /// `steps`: of all expressions together, counted as libxml2 counts them (about one for each node looked at).
    /// Nil for a page without elements.
    public init?(_ page: HTMLDocument, steps: Int) {
        HTMLEvents.prepare
        guard !page.nodes.isEmpty, let tree = PageTree.make(page) else { return nil }
        guard let context = xmlXPathNewContext(tree) else {
            xmlFreeDoc(tree)
            return nil
        }
        (self.tree, self.context) = (tree, context)
        context.pointee.opLimit = UInt(max(1, steps))
        // Without it libxml2 writes to standard error.
        context.pointee.error = { _, _ in }
    }

    deinit {
        xmlXPathFreeContext(context)
        xmlFreeDoc(tree)
    }

    /// What is wrong with an expression as it is written; nil when nothing is.
    public static func fault(in xpath: String) -> String? {
        HTMLEvents.prepare
        guard let context = xmlXPathNewContext(nil) else { return "no memory" }
        defer { xmlXPathFreeContext(context) }
        context.pointee.error = { _, _ in }
        guard let compiled = xmlXPathCtxtCompile(context, xpath) else { return message(context) }
        xmlXPathFreeCompExpr(compiled)
        return nil
    }

    /// In document order; nothing where a string is empty or a condition does not hold.
    public func hits(_ xpath: String) throws(XPathError) -> [Hit] {
        // Brackets keep libxml2 from evaluating a plain path as a stream: that counts no steps and takes n^k for k of
        // `//`.
        guard let compiled = xmlXPathCtxtCompile(context, "(\(xpath))") else { throw error(xpath) }
        defer { xmlXPathFreeCompExpr(compiled) }
        guard let result = xmlXPathCompiledEval(compiled, context) else { throw error(xpath) }
        defer { xmlXPathFreeObject(result) }
        switch result.pointee.type {
        case XPATH_NODESET: return nodes(result)
        case XPATH_BOOLEAN: return result.pointee.boolval == 0 ? [] : [Hit(node: -1, text: "true")]
        default:
            let text = Self.string(xmlXPathCastToString(result))
            return text.isEmpty ? [] : [Hit(node: -1, text: text)]
        }
    }

    private func nodes(_ result: xmlXPathObjectPtr) -> [Hit] {
        guard let set = result.pointee.nodesetval else { return [] }
        xmlXPathNodeSetSort(set)
        return (0..<Int(set.pointee.nodeNr)).compactMap { set.pointee.nodeTab?[$0] }.compactMap(Self.hit)
    }

    private static func hit(_ node: xmlNodePtr) -> Hit? {
        switch node.pointee.type {
        case XML_ELEMENT_NODE: Hit(node: PageTree.index(node), text: nil)
        case XML_ATTRIBUTE_NODE, XML_TEXT_NODE:
            Hit(node: node.pointee.parent.map(PageTree.index) ?? -1, text: string(xmlNodeGetContent(node)))
        default: nil
        }
    }

    private func error(_ xpath: String) -> XPathError { XPathError(xpath: xpath, detail: Self.message(context)) }

    private static func message(_ context: xmlXPathContextPtr) -> String {
        guard let message = context.pointee.lastError.message else { return "it cannot be evaluated" }
        return String(cString: message).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
        defer { cxml_free(text) }
        return text.map { String(cString: $0) } ?? ""
    }
}

/// An expression that libxml2 does not take, or that took more steps than it may.
public struct XPathError: Error, Equatable, CustomStringConvertible {
    public let xpath: String
    public let detail: String

    public var description: String { "\(xpath): \(detail)" }
}
