import CXML2

/// A parsed page. It owns the libxml2 tree; every `Element` keeps it alive.
public final class HTMLDocument {
    let tree: htmlDocPtr

    /// Parses `bytes` as tag soup.
    public init?(_ bytes: [UInt8], encoding: String? = "UTF-8", url: String? = nil) {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
        let tree = bytes.withUnsafeBytes {
            htmlReadMemory(
                $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), url, encoding, Int32(options))
        }
        guard let tree else { return nil }
        self.tree = tree
    }

    deinit { xmlFreeDoc(tree) }

    public var root: Element? { xmlDocGetRootElement(tree).map { Element(document: self, node: $0) } }
}
